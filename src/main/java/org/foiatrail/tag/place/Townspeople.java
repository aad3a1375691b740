package org.foiatrail.tag.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foiatrail.model.Place;
import org.jspecify.annotations.Nullable;

/// How many people live in the cities of each county: whether a bare name means the county or a city of that name.
final class Townspeople {
    private static final int CITY_SMALLER_BY = 5;
    private static final long GIANT = 1_000_000;
    private static final int DWARFS_SMALLER_BY = 50;

    private final Map<String, Long> byCounty = new HashMap<>();

    Townspeople(List<Place> places) {
        places.stream()
                .filter(Namesakes::isCity)
                .forEach(city -> byCounty.merge(city.fips(), city.population(), Long::sum));
    }

    private long of(Place county) {
        return byCounty.getOrDefault(county.fips(), 0L);
    }

    /// How many people live in the place, as far as known.
    long living(Place place) {
        return Namesakes.isCounty(place) ? of(place) : place.population();
    }

    /// The county of millions whose namesakes have next to nobody: King County is Seattle's, not the one of 300 people
    /// in Texas. Null if there is none, or any place that is no county.
    @Nullable
    Place giantCounty(List<Place> places) {
        List<Place> bySize = places.stream()
                .sorted(Comparator.comparingLong(this::of).reversed())
                .toList();
        boolean giant = bySize.size() > 1
                && bySize.stream().allMatch(Namesakes::isCounty)
                && of(bySize.get(0)) >= GIANT
                && of(bySize.get(0)) >= DWARFS_SMALLER_BY * of(bySize.get(1));
        return giant ? bySize.getFirst() : null;
    }

    /// True if the great city has far more people than the counties of its name together, as Houston has in Texas.
    boolean areDwarfed(List<Place> counties, List<Place> cities) {
        long people = counties.stream().mapToLong(this::of).sum();
        return cities.stream()
                .anyMatch(city ->
                        city.population() >= Namesakes.WELL_KNOWN && city.population() >= CITY_SMALLER_BY * people);
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
