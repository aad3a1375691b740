package org.foiatrail.tag.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foiatrail.model.Place;
import org.foiatrail.tag.place.PlaceCandidate.Kind;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// What places one text speaks of for sure, and where: by them the other names are understood.
final class SpokenPlaces {
    /// So many counties of one state are no chance.
    private static final int ENOUGH = 2;

    private final StateMarks marks;
    /// Canonical names of the places that the text names so that they are sure.
    private final Set<String> named = new HashSet<>();
    /// What counties the text names in full are called without their type word.
    private final Set<String> counties = new HashSet<>();
    /// By state, the counties that no other state has.
    private final Map<String, Set<String>> ofState = new HashMap<>();

    /// @param domains where in the text a state's domain stands
    SpokenPlaces(List<PlaceCandidate> candidates, RunningText text, Tokens tokens, Map<Integer, String> domains) {
        marks = new StateMarks(text);
        for (PlaceCandidate candidate : candidates) {
            String rule = candidate.rule();
            if (candidate.kind() == Kind.EXPLICIT && rule != null) {
                named.add(rule);
            } else if (candidate.kind() == Kind.EXPLICIT && candidate.senses().size() == 1) {
                named.add(candidate.senses().getFirst().canonical());
            }
            if (candidate.kind() != Kind.BARE
                    && candidate.senses().size() == 1
                    && Namesakes.isCounty(candidate.senses().getFirst())) {
                Place county = candidate.senses().getFirst();
                ofState.computeIfAbsent(county.state(), key -> new HashSet<>()).add(county.canonical());
            }
            mark(candidate, tokens.start(candidate.first()));
        }
        domains.forEach((at, state) -> marks.add(at, state, StateMarks.Kind.DOMAIN));
        marks.sort();
    }

    private void mark(PlaceCandidate candidate, int at) {
        if (candidate.kind() == Kind.BARE) {
            // It would speak for itself; but who speaks of Chicago speaks of Illinois.
            Place city = candidate.evidence() >= 0 && !candidate.address()
                    ? Namesakes.largest(candidate.senses(), Namesakes.WELL_KNOWN)
                    : null;
            if (city != null) {
                marks.add(at, city.state(), StateMarks.Kind.IMPLIED);
            }
            return;
        }
        Set<String> states = candidate.states();
        if (states.size() == 1) {
            boolean said = candidate.kind() == Kind.EXPLICIT
                    || candidate.senses().stream().anyMatch(Namesakes::isState);
            StateMarks.Kind kind = candidate.address()
                    ? StateMarks.Kind.ADDRESS
                    : said ? StateMarks.Kind.SAID : StateMarks.Kind.IMPLIED;
            marks.add(at, states.iterator().next(), kind);
        }
    }

    /// Takes what a name with its type word was resolved to.
    void learn(PlaceCandidate candidate, @Nullable String canonical, @Nullable String type) {
        if (canonical != null) {
            named.add(canonical);
        }
        if ("county".equals(type)) {
            String name = candidate.name();
            int last = name.lastIndexOf(' ');
            boolean typed = last > 0 && Cues.COUNTY_WORDS.contains(name.substring(last + 1));
            counties.add(typed ? name.substring(0, last) : name);
        }
    }

    StateMarks marks() {
        return marks;
    }

    /// The one state whose counties the text names, some of which are in no other; null if there is none.
    @Nullable
    String stateOfCounties() {
        Map.Entry<String, Set<String>> only =
                ofState.size() == 1 ? ofState.entrySet().iterator().next() : null;
        return only != null && only.getValue().size() >= ENOUGH ? only.getKey() : null;
    }

    boolean isNamed(Place place) {
        return named.contains(place.canonical());
    }

    /// True for `cook` where Cook County is spoken of.
    boolean isCountyName(String name) {
        return counties.contains(name);
    }
}
