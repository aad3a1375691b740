package org.foiatrail.tag.place;

import java.util.List;
import org.foiatrail.model.Place;
import org.jspecify.annotations.Nullable;

/// What places of one name say by themselves: how large they are, and what else bears the name.
final class Namesakes {
    /// Who says `Chicago` without a state means one of a hundred thousand people or more, ten times the next.
    static final long WELL_KNOWN = 100_000;
    static final long TOWN = 20_000;
    private static final int RIVALS_SMALLER_BY = 10;

    private Namesakes() {}

    /// What a bare name weighs: well known, the only one, or a common word.
    static int weight(List<Place> places) {
        int weight = places.stream().mapToInt(Namesakes::meaning).max().orElse(0);
        weight += weight >= 0 && places.size() == 1 ? 1 : 0;
        long population = places.stream().mapToLong(Place::population).max().orElse(0);
        return weight + (population >= WELL_KNOWN ? 2 : population >= TOWN ? 1 : 0);
    }

    /// A name that nobody and nothing else bears speaks for a place.
    private static int meaning(Place place) {
        return switch (place.also()) {
            case "" -> 1;
            case "surname" -> 0;
            case "name" -> -1;
            default -> -3;
        };
    }

    /// The city of so many people that is so many times larger than the next place of its name; null if there is
    /// none, or if the name is an everyday word, or better known abroad.
    static @Nullable Place largest(List<Place> places, long population) {
        return largest(places, population, RIVALS_SMALLER_BY);
    }

    /// @param times how many times larger it must be
    static @Nullable Place largest(List<Place> places, long population, int times) {
        Place largest = null;
        long next = 0;
        for (Place place : places) {
            if (largest == null || place.population() > largest.population()) {
                next = largest == null ? 0 : Math.max(next, largest.population());
                largest = place;
            } else {
                next = Math.max(next, place.population());
            }
        }
        boolean clear = largest != null
                && isCity(largest)
                && meaning(largest) >= -1
                && largest.population() >= population
                && largest.population() >= times * next;
        return clear ? largest : null;
    }

    /// True for a small place where a city of its name is so large that it is what people think of.
    static boolean isDwarfed(Place place, List<Place> places) {
        return place.population() < TOWN
                && places.stream()
                        .anyMatch(other -> isCity(other)
                                && other.population() >= WELL_KNOWN
                                && other.population() >= RIVALS_SMALLER_BY * place.population());
    }

    static boolean isState(Place place) {
        return place.type().equals("state");
    }

    static boolean isCounty(Place place) {
        return place.type().equals("county");
    }

    static boolean isCity(Place place) {
        return place.type().equals("city");
    }

    /// A city and county that are one.
    static boolean isAlsoCounty(Place city) {
        return city.names().stream().anyMatch(name -> name.startsWith("City and County"));
    }
}
