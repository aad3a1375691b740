package org.foiatrail.tag.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foiatrail.model.Place;
import org.jspecify.annotations.Nullable;

/// How many people live in the cities of each county: whether a bare name means the county or a city of that name.
final class Townspeople {
    private static final int CITY_SMALLER_BY = 5;

    private final Map<String, Long> byCounty = new HashMap<>();

    Townspeople(List<Place> places) {
        places.stream()
                .filter(Namesakes::isCity)
                .forEach(city -> byCounty.merge(city.fips(), city.population(), Long::sum));
    }

    private long of(Place county) {
        return byCounty.getOrDefault(county.fips(), 0L);
    }

    /// The only county of the name, if it is far more than any city of that name; else null.
    @Nullable
    Place onlyCounty(List<Place> places) {
        List<Place> counties = places.stream().filter(Namesakes::isCounty).toList();
        if (counties.size() != 1) {
            return null;
        }
        Place county = counties.getFirst();
        boolean larger = places.stream()
                .filter(Namesakes::isCity)
                .allMatch(city -> !Namesakes.isAlsoCounty(city) && city.population() * CITY_SMALLER_BY <= of(county));
        return larger ? county : null;
    }
}
