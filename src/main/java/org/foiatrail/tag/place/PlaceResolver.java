package org.foiatrail.tag.place;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.foiatrail.model.Place;
import org.foiatrail.tag.place.PlaceCandidate.Kind;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Decides which place each candidate is, by what the same text says elsewhere.
///
/// A typed name (`Jackson County`) is always a place, a bare one if enough speaks for it (see [Acceptance]). Which
/// place: the one the text names with its state; else the only one of that name; else the one in the state spoken of
/// nearest; else, or where that is a village, for cities alone, one so large that people leave its state out. Of
/// counties size decides only for the one of millions among namesakes of thousands: 24 states have a Jackson County,
/// and each means its own. Whatever is left stays unresolved, with all it may be.
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

    /// So many times larger than its namesakes is a city that is meant where its state is spoken of.
    private static final int CLEARLY = 5;

    private final List<PlaceCandidate> candidates;
    private final Tokens tokens;
    private final SpokenPlaces spoken;
    private final Acceptance acceptance;
    private final Townspeople townspeople;
    private final SharedStates shared;
    private final CityOrCounty cityOrCounty;

    /// @param domains where in the text a state's domain stands
    PlaceResolver(
            List<PlaceCandidate> candidates,
            RunningText text,
            Tokens tokens,
            Map<Integer, String> domains,
            Townspeople townspeople) {
        this.candidates = candidates;
        this.tokens = tokens;
        this.townspeople = townspeople;
        this.spoken = new SpokenPlaces(candidates, text, tokens, domains);
        this.shared = new SharedStates(candidates, tokens, townspeople);
        this.cityOrCounty = new CityOrCounty(tokens, spoken, townspeople);
        this.acceptance = new Acceptance(candidates, tokens, spoken, shared);
    }

    /// Names that tell their type come first, since bare ones follow them.
    List<Resolved> resolve() {
        Map<Integer, Resolved> resolved = new TreeMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            PlaceCandidate candidate = candidates.get(i);
            if (candidate.kind() != Kind.BARE) {
                Resolved place = resolve(i);
                if (place.canonical() != null || !Cues.isShortCounty(tokens, candidate.last())) {
                    // `Lee Co.` is a county only where its state is known.
                    resolved.put(i, place);
                    spoken.learn(candidate, place.canonical(), place.type());
                }
            }
        }
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).kind() == Kind.BARE && acceptance.isAccepted(i)) {
                resolved.put(i, resolve(i));
            }
        }
        return List.copyOf(resolved.values());
    }

    private Resolved resolve(int index) {
        PlaceCandidate candidate = candidates.get(index);
        return resolve(isAmongStates(index) ? asState(candidate) : candidate, index);
    }

    /// `Ohio, New York and Delaware`: a name of both a state and a city means the state.
    private boolean isAmongStates(int index) {
        return candidates.get(index).senses().size() > 1 && (isStateBeside(index, -1) || isStateBeside(index, 1));
    }

    private boolean isStateBeside(int index, int step) {
        int other = index + step;
        return acceptance.isNeighbour(index, other)
                && candidates.get(other).senses().stream().allMatch(Namesakes::isState)
                && candidates.get(index).senses().stream().anyMatch(Namesakes::isState);
    }

    private static PlaceCandidate asState(PlaceCandidate candidate) {
        return new PlaceCandidate(
                candidate.first(),
                candidate.last(),
                candidate.name(),
                only(candidate.senses(), Namesakes::isState),
                Kind.EXPLICIT,
                null,
                candidate.evidence(),
                candidate.address());
    }

    private Resolved resolve(PlaceCandidate candidate, int index) {
        if (candidate.rule() != null) {
            return new Resolved(candidate, candidate.rule(), "city", List.of(), ONLY_ONE);
        }
        List<Place> places = candidate.senses();
        if (candidate.kind() == Kind.EXPLICIT && places.size() == 1) {
            return one(candidate, places.getFirst(), NAMED);
        }
        List<Place> elsewhere =
                cityOrCounty.besideCounty(cityOrCounty.cityFirst(only(places, spoken::isNamed), candidate), candidate);
        if (elsewhere.size() == 1) {
            return one(candidate, elsewhere.getFirst(), NAMED_ELSEWHERE);
        }
        if (places.size() == 1) {
            return one(candidate, places.getFirst(), ONLY_ONE);
        }
        String told = shared.told(index);
        String state = told != null ? told : state(candidate);
        Place there = in(state, candidate);
        if (there != null && (shared.fits(index, there.state()) || !isStray(candidate, there))) {
            return one(candidate, there, STATE_NEARBY);
        }
        // Of two counties one may well lie in another state: `Lake Co. and Lee Co.` in a text about Ohio.
        boolean pair = candidate.kind() == Kind.TYPED
                && !shared.isList(index)
                && !spoken.marks().isEmpty();
        Place listed = pair ? null : in(shared.ofLarge(index), candidate);
        if (listed != null) {
            return one(candidate, listed, STATE_NEARBY);
        }
        boolean local = there != null && spoken.marks().isSubject(tokens.start(candidate.first()), there.state());
        Place famous = !local && (state == null || there != null) ? famous(candidate, there == null) : null;
        return famous == null ? open(candidate) : one(candidate, famous, LARGEST);
    }

    /// What the candidate means in the state; null if that is nothing, or open.
    private @Nullable Place in(@Nullable String state, PlaceCandidate candidate) {
        List<Place> there = cityOrCounty.cityFirst(
                only(candidate.senses(), place -> place.state().equals(state)), candidate);
        return there.size() == 1 ? there.getFirst() : null;
    }

    /// `a flight from Detroit` in a text that speaks of Texas somewhere: the small namesake there is meant only where
    /// its state is named beside it and is what the text is about.
    private boolean isStray(PlaceCandidate candidate, Place there) {
        int at = tokens.start(candidate.first());
        boolean beside = spoken.marks().isSaidBeside(at, there.state());
        if (Namesakes.isCounty(there)) {
            Place better = candidate.kind() == Kind.BARE
                    ? Namesakes.largest(candidate.senses(), Namesakes.WELL_KNOWN)
                    : townspeople.giantCounty(candidate.senses());
            return !beside && better != null && !better.equals(there);
        }
        return Namesakes.isDwarfed(there, candidate.senses())
                && !(beside && spoken.marks().isSubject(at, there.state()));
    }

    /// What a name means by itself: a city or a county far larger than all its namesakes, less far if the text speaks
    /// of its state.
    ///
    /// @param nowhere nothing around tells any state of the name
    private @Nullable Place famous(PlaceCandidate candidate, boolean nowhere) {
        List<Place> places = candidate.senses();
        Place county = candidate.kind() != Kind.BARE
                ? townspeople.giantCounty(places)
                : nowhere ? cityOrCounty.county(candidate) : null;
        if (county != null) {
            return county;
        }
        Place largest = Namesakes.largest(places, Namesakes.TOWN, CLEARLY);
        if (largest == null || candidate.kind() == Kind.EXPLICIT) {
            return null;
        }
        boolean alone = largest.equals(Namesakes.largest(places, Namesakes.WELL_KNOWN));
        return alone || spoken.marks().has(largest.state()) ? largest : null;
    }

    /// The state spoken of; for a county, where that leaves it open, the one that all others named are of.
    private @Nullable String state(PlaceCandidate candidate) {
        String near = spoken.marks().nearest(tokens.start(candidate.first()), candidate.states());
        boolean county =
                candidate.kind() == Kind.TYPED && candidate.senses().stream().allMatch(Namesakes::isCounty);
        return near == null && county && candidate.states().contains(spoken.stateOfCounties())
                ? spoken.stateOfCounties()
                : near;
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

    static List<Place> only(List<Place> places, Predicate<Place> wanted) {
        return places.stream().filter(wanted).toList();
    }
}
