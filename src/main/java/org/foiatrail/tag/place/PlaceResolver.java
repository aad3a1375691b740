package org.foiatrail.tag.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.foiatrail.model.Place;
import org.foiatrail.tag.place.PlaceCandidate.Kind;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Decides which candidates are places, and which place each one is, by what the same text says elsewhere.
///
/// A typed name (`Jackson County`) is always a place. A bare one is accepted if enough speaks for it: words around it,
/// a state spoken of nearby, the same place named in full elsewhere, neighbours in a list. Which place: the one the
/// text names with its state; else the only one of that name; else the one in the state spoken of nearest; else, for
/// cities alone, one so large that people leave its state out. Size never decides for counties: 24 states have a
/// Jackson County, and each means its own. Whatever is left stays unresolved, with all it may be.
final class PlaceResolver {
    /// A resolved place, or an unresolved one with `canonical` null.
    record Resolved(
            PlaceCandidate candidate,
            @Nullable String canonical,
            @Nullable String type,
            List<String> candidates,
            double score) {}

    /// How sure: its state stands beside it, or it is a state's own name.
    static final double NAMED = 1.0;
    /// The text names it with its state elsewhere.
    static final double NAMED_ELSEWHERE = 0.9;
    /// No other place has the name.
    static final double ONLY_ONE = 0.8;
    /// It lies in the state spoken of around it.
    static final double STATE_NEARBY = 0.7;
    /// By far the largest of its name.
    static final double LARGEST = 0.6;
    /// A place, but which one is open.
    static final double OPEN = 0.4;

    /// Who says `Chicago` without a state means one of a hundred thousand people or more, ten times the next.
    private static final long WELL_KNOWN = 100_000;
    private static final int RIVALS_SMALLER_BY = 10;
    private static final long TOWN = 20_000;
    private static final int ENOUGH = 2;
    /// Tokens looked at on each side for what is spoken of, cities or counties.
    private static final int WORDS_AROUND = 40;

    private final List<PlaceCandidate> candidates;
    private final Tokens tokens;
    private final StateMarks marks = new StateMarks();
    /// Canonical names of the places that the text names so that they are sure.
    private final Set<String> named = new HashSet<>();
    /// What counties the text names in full are called without their type word.
    private final Set<String> counties = new HashSet<>();

    /// @param domains where in the text a state's domain stands
    PlaceResolver(List<PlaceCandidate> candidates, Tokens tokens, Map<Integer, String> domains) {
        this.candidates = candidates;
        this.tokens = tokens;
        for (PlaceCandidate candidate : candidates) {
            if (candidate.kind() == Kind.EXPLICIT) {
                String rule = candidate.rule();
                if (rule != null) {
                    named.add(rule);
                } else if (candidate.senses().size() == 1) {
                    named.add(candidate.senses().getFirst().canonical());
                }
            }
            mark(candidate);
        }
        markWellKnown();
        domains.forEach((at, state) -> marks.add(at, state, StateMarks.Kind.DOMAIN));
        marks.sort();
    }

    /// Names that tell their type come first, since bare ones follow them.
    List<Resolved> resolve() {
        Map<Integer, Resolved> resolved = new TreeMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            PlaceCandidate candidate = candidates.get(i);
            if (candidate.kind() != Kind.BARE) {
                Resolved place = resolve(isAmongStates(i) ? asState(candidate) : candidate);
                resolved.put(i, place);
                learn(place);
            }
        }
        for (int i = 0; i < candidates.size(); i++) {
            PlaceCandidate candidate = candidates.get(i);
            if (candidate.kind() == Kind.BARE && isAccepted(i)) {
                resolved.put(i, resolve(isAmongStates(i) ? asState(candidate) : candidate));
            }
        }
        return List.copyOf(resolved.values());
    }

    private void learn(Resolved place) {
        String canonical = place.canonical();
        if (canonical != null) {
            named.add(canonical);
        }
        if ("county".equals(place.type())) {
            String name = place.candidate().name();
            int type = name.lastIndexOf(' ');
            boolean typed = type > 0 && Cues.COUNTY_WORDS.contains(name.substring(type + 1));
            counties.add(typed ? name.substring(0, type) : name);
        }
    }

    /// `Ohio, New York and Delaware`: a name of both a state and a city means the state.
    private boolean isAmongStates(int index) {
        return candidates.get(index).senses().size() > 1 && (isStateBeside(index, -1) || isStateBeside(index, 1));
    }

    private boolean isStateBeside(int index, int step) {
        int other = index + step;
        return isNeighbour(index, other)
                && candidates.get(other).senses().stream().allMatch(PlaceResolver::isState)
                && candidates.get(index).senses().stream().anyMatch(PlaceResolver::isState);
    }

    private static boolean isState(Place place) {
        return place.type().equals("state");
    }

    private static PlaceCandidate asState(PlaceCandidate candidate) {
        return new PlaceCandidate(
                candidate.first(),
                candidate.last(),
                candidate.name(),
                only(candidate.senses(), PlaceResolver::isState),
                Kind.EXPLICIT,
                null,
                candidate.evidence(),
                candidate.address());
    }

    private void mark(PlaceCandidate candidate) {
        Set<String> states = statesOf(candidate);
        // A bare name would speak for itself.
        if (states.size() == 1 && candidate.kind() != Kind.BARE) {
            boolean said = candidate.kind() == Kind.EXPLICIT
                    || candidate.senses().stream().anyMatch(PlaceResolver::isState);
            StateMarks.Kind kind = candidate.address()
                    ? StateMarks.Kind.ADDRESS
                    : said ? StateMarks.Kind.SAID : StateMarks.Kind.IMPLIED;
            marks.add(tokens.start(candidate.first()), states.iterator().next(), kind);
        }
    }

    /// Who speaks of Chicago speaks of Illinois.
    private void markWellKnown() {
        for (PlaceCandidate candidate : candidates) {
            Place city = candidate.kind() == Kind.BARE && candidate.evidence() >= 0 && !candidate.address()
                    ? largest(candidate.senses(), WELL_KNOWN)
                    : null;
            if (city != null) {
                marks.add(tokens.start(candidate.first()), city.state(), StateMarks.Kind.IMPLIED);
            }
        }
    }

    private Resolved resolve(PlaceCandidate candidate) {
        if (candidate.rule() != null) {
            return new Resolved(candidate, candidate.rule(), "city", List.of(), ONLY_ONE);
        }
        List<Place> places = candidate.senses();
        if (candidate.kind() == Kind.EXPLICIT && places.size() == 1) {
            return one(candidate, places.getFirst(), NAMED);
        }
        List<Place> elsewhere = cityFirst(only(places, place -> named.contains(place.canonical())), candidate);
        if (elsewhere.size() == 1) {
            return one(candidate, elsewhere.getFirst(), NAMED_ELSEWHERE);
        }
        if (places.size() == 1) {
            return one(candidate, places.getFirst(), ONLY_ONE);
        }
        String state = stateNearby(candidate);
        if (state != null) {
            List<Place> there = cityFirst(only(places, place -> place.state().equals(state)), candidate);
            if (there.size() == 1) {
                return one(candidate, there.getFirst(), STATE_NEARBY);
            }
        }
        Place largest = candidate.kind() == Kind.BARE && state == null ? largest(places, TOWN) : null;
        return largest != null && (largest.population() >= WELL_KNOWN || marks.has(largest.state()))
                ? one(candidate, largest, LARGEST)
                : open(candidate);
    }

    private static Resolved one(PlaceCandidate candidate, Place place, double score) {
        return new Resolved(candidate, place.canonical(), place.type(), List.of(), score);
    }

    private static Resolved open(PlaceCandidate candidate) {
        Set<String> types = new HashSet<>();
        Set<String> names = new TreeSet<>();
        for (Place place : candidate.senses()) {
            types.add(place.type());
            names.add(place.canonical());
        }
        String type = types.size() == 1 ? types.iterator().next() : null;
        return new Resolved(candidate, null, type, List.copyOf(names), OPEN);
    }

    /// Of a city and a county of one name in one state the bare name means the city. Where the words around speak of
    /// counties alone it means the county if the text names that in full, and else is left open.
    private List<Place> cityFirst(List<Place> places, PlaceCandidate candidate) {
        List<Place> cities = only(places, place -> place.type().equals("city"));
        if (candidate.kind() != Kind.BARE || cities.size() == places.size() || cities.isEmpty()) {
            return places;
        }
        if (cities.stream().anyMatch(PlaceResolver::isAlsoCounty) || !isAmongCounties(candidate)) {
            return cities;
        }
        return counties.contains(candidate.name()) ? only(places, PlaceResolver::isCounty) : places;
    }

    /// A city and county that are one.
    private static boolean isAlsoCounty(Place city) {
        return city.names().stream().anyMatch(name -> name.startsWith("City and County"));
    }

    private boolean isAmongCounties(PlaceCandidate candidate) {
        boolean county = false;
        int last = Math.min(tokens.size() - 1, candidate.last() + WORDS_AROUND);
        for (int i = Math.max(0, candidate.first() - WORDS_AROUND); i <= last; i++) {
            if (Cues.CITY_WORDS.contains(tokens.norm(i))) {
                return false;
            }
            county = county || Cues.COUNTY_WORDS.contains(tokens.norm(i));
        }
        return county;
    }

    /// The one of a candidate's states that is spoken of nearest.
    private @Nullable String stateNearby(PlaceCandidate candidate) {
        return marks.nearest(tokens.start(candidate.first()), statesOf(candidate));
    }

    private static Set<String> statesOf(PlaceCandidate candidate) {
        Set<String> states = new HashSet<>();
        candidate.senses().forEach(place -> states.add(place.state()));
        return states;
    }

    /// The city that is so large, and so many times larger than the next place of its name.
    private static @Nullable Place largest(List<Place> places, long population) {
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
                && largest.type().equals("city")
                && !isMisleading(largest)
                && largest.population() >= population
                && largest.population() >= RIVALS_SMALLER_BY * next;
        return clear ? largest : null;
    }

    private boolean isAccepted(int index) {
        PlaceCandidate candidate = candidates.get(index);
        int evidence = candidate.evidence() + weight(candidate);
        evidence += evidenceElsewhere(candidate);
        evidence += isListed(index) ? 2 : 0;
        evidence += stateEvidence(candidate);
        return evidence >= ENOUGH;
    }

    /// `Cook`, where Cook County is spoken of.
    private int evidenceElsewhere(PlaceCandidate candidate) {
        if (counties.contains(candidate.name()) && candidate.senses().stream().anyMatch(PlaceResolver::isCounty)) {
            return 4;
        }
        return candidate.senses().stream().anyMatch(place -> named.contains(place.canonical())) ? 3 : 0;
    }

    private int stateEvidence(PlaceCandidate candidate) {
        if (marks.hasBeside(tokens.start(candidate.first()), statesOf(candidate))) {
            return 2;
        }
        if (stateNearby(candidate) != null) {
            return 1;
        }
        // A small town far from all that is spoken of.
        List<Place> places = candidate.senses();
        boolean small = places.stream().allMatch(place -> place.population() < TOWN);
        boolean elsewhere =
                !marks.isEmpty() && statesOf(candidate).stream().noneMatch(marks::has);
        return small && elsewhere ? -2 : 0;
    }

    /// What the name says by itself: well known, the only one, or a common word.
    private int weight(PlaceCandidate candidate) {
        List<Place> places = candidate.senses();
        if (candidate.name().equals("washington")) {
            // Mostly the government: only the words around tell.
            return 0;
        }
        int weight = places.stream().mapToInt(PlaceResolver::meaning).max().orElse(0);
        weight += weight >= 0 && places.size() == 1 ? 1 : 0;
        long population = places.stream().mapToLong(Place::population).max().orElse(0);
        weight += population >= WELL_KNOWN ? 2 : population >= TOWN ? 1 : 0;
        boolean countyOnly = places.stream().noneMatch(place -> place.type().equals("city"));
        return countyOnly && !counties.contains(candidate.name()) ? weight - 2 : weight;
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

    /// An everyday word, or better known abroad.
    private static boolean isMisleading(Place place) {
        return meaning(place) < -1;
    }

    private static boolean isCounty(Place place) {
        return place.type().equals("county");
    }

    /// `Chicago, Boston and Homer`: a neighbour joined by a comma or `and` that is surely a place.
    private boolean isListed(int index) {
        return isNeighbour(index, index - 1) || isNeighbour(index, index + 1);
    }

    private boolean isNeighbour(int index, int other) {
        if (other < 0 || other >= candidates.size()) {
            return false;
        }
        PlaceCandidate neighbour = candidates.get(other);
        PlaceCandidate left = other < index ? neighbour : candidates.get(index);
        PlaceCandidate right = other < index ? candidates.get(index) : neighbour;
        int between = right.first() - left.last() - 1;
        if (between < 1 || between > 2 || neighbour.address()) {
            return false;
        }
        for (int i = left.last() + 1; i < right.first(); i++) {
            switch (tokens.norm(i)) {
                case ",", "and", "&", "or", "/", ";" -> {}
                default -> {
                    return false;
                }
            }
        }
        return neighbour.kind() != Kind.BARE || neighbour.evidence() + weight(neighbour) >= ENOUGH;
    }

    private static List<Place> only(List<Place> places, Predicate<Place> wanted) {
        return places.stream().filter(wanted).toList();
    }
}
