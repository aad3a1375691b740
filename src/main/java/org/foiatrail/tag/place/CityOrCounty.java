package org.foiatrail.tag.place;

import static org.foiatrail.tag.place.PlaceResolver.only;

import java.util.List;
import java.util.Set;
import org.foiatrail.model.Place;
import org.foiatrail.tag.place.PlaceCandidate.Kind;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Whether a bare name means the city or the county that is called so, by the words around it and by who lives there.
final class CityOrCounty {
    /// Tokens looked at on each side for what is spoken of, cities or counties.
    private static final int WORDS_AROUND = 40;

    private final Tokens tokens;
    private final SpokenPlaces spoken;
    private final Townspeople townspeople;

    CityOrCounty(Tokens tokens, SpokenPlaces spoken, Townspeople townspeople) {
        this.tokens = tokens;
        this.spoken = spoken;
        this.townspeople = townspeople;
    }

    /// The text names the county in full, but where its words speak of a city, the bare name is the city's.
    List<Place> besideCounty(List<Place> named, PlaceCandidate candidate) {
        if (candidate.kind() != Kind.BARE
                || !named.stream().allMatch(Namesakes::isCounty)
                || !isAmong(candidate, Cues.CITY_WORDS)) {
            return named;
        }
        List<Place> cities = only(
                candidate.senses(),
                place -> Namesakes.isCity(place)
                        && named.stream().anyMatch(county -> county.state().equals(place.state())));
        return cities.isEmpty() ? named : cities;
    }

    /// Of a city and a county of one name in one state the bare name means the city, unless an office of counties
    /// stands beside it, or the county is far larger and no word around speaks of a city. Where words around speak
    /// of counties alone it means the county if the text names that in full, and else is left open.
    List<Place> cityFirst(List<Place> places, PlaceCandidate candidate) {
        List<Place> cities = only(places, Namesakes::isCity);
        if (candidate.kind() != Kind.BARE || cities.size() == places.size() || cities.isEmpty()) {
            return places;
        }
        if (cities.stream().anyMatch(Namesakes::isAlsoCounty)) {
            return cities;
        }
        List<Place> counties = only(places, Namesakes::isCounty);
        if (isOfOffice(candidate)) {
            return counties;
        }
        if (townspeople.areDwarfed(counties, cities) && !spoken.isCountyName(candidate.name())) {
            return cities;
        }
        Place county = isAmong(candidate, Cues.CITY_WORDS) ? null : townspeople.onlyCounty(places);
        if (county != null) {
            return List.of(county);
        }
        if (!isAmongCounties(candidate) || isWithin(candidate, cities)) {
            return cities;
        }
        return spoken.isCountyName(candidate.name()) ? counties : places;
    }

    /// `Santa Clara` where nothing speaks of a city.
    @Nullable
    Place county(PlaceCandidate candidate) {
        return isOfOffice(candidate) || !isAmong(candidate, Cues.CITY_WORDS)
                ? townspeople.onlyCounty(candidate.senses())
                : null;
    }

    /// `our office in Los Angeles`: what one is in is the city, if it is a great one or the text names it for sure.
    private boolean isWithin(PlaceCandidate candidate, List<Place> cities) {
        boolean known =
                cities.stream().anyMatch(city -> city.population() >= Namesakes.WELL_KNOWN || spoken.isNamed(city));
        int before = candidate.first() - 1;
        return known && tokens.is(before, "in");
    }

    /// `Santa Clara's supervisors`, `the Pueblo jail`, `Sheriff of Tulsa`: offices that counties have.
    private boolean isOfOffice(PlaceCandidate candidate) {
        int next = candidate.last() + 1;
        next = next < tokens.size() && tokens.is(next, "s") ? next + 1 : next;
        boolean behind = next < tokens.size() && Cues.COUNTY_OFFICES.contains(tokens.norm(next));
        int before = candidate.first() - 1;
        boolean of = before > 0 && (tokens.is(before, "of") || tokens.is(before, "in"));
        return behind || (of && Cues.COUNTY_OFFICES.contains(tokens.norm(before - 1)));
    }

    private boolean isAmongCounties(PlaceCandidate candidate) {
        return isAmong(candidate, Cues.COUNTY_WORDS) && !isAmong(candidate, Cues.CITY_WORDS);
    }

    private boolean isAmong(PlaceCandidate candidate, Set<String> words) {
        int last = Math.min(tokens.size() - 1, candidate.last() + WORDS_AROUND);
        for (int i = Math.max(0, candidate.first() - WORDS_AROUND); i <= last; i++) {
            if (words.contains(tokens.norm(i))) {
                return true;
            }
        }
        return false;
    }
}
