package org.foiatrail.tag.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foiatrail.model.Place;
import org.jspecify.annotations.Nullable;

/// How many people live in the cities of each county: of counties of one name, which is meant where nothing tells.
final class Townspeople {
    /// Who says `King County` without a state means one of a million people, fifty times the next.
    private static final long WELL_KNOWN = 1_000_000;

    private static final int RIVALS_SMALLER_BY = 50;
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

    /// The county known beyond its state, null if there is none among these.
    @Nullable
    Place wellKnown(List<Place> counties) {
        Place largest = null;
        long next = 0;
        for (Place county : counties) {
            if (largest == null || of(county) > of(largest)) {
                next = largest == null ? 0 : of(largest);
                largest = county;
            } else {
                next = Math.max(next, of(county));
            }
        }
        return largest != null && of(largest) >= WELL_KNOWN && of(largest) >= RIVALS_SMALLER_BY * next ? largest : null;
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
