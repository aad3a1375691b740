package org.foiatrail.tag.place;

import java.util.List;
import java.util.Set;
import org.foiatrail.model.Place;
import org.foiatrail.tag.place.PlaceCandidate.Kind;
import org.foiatrail.tag.text.Tokens;

/// Decides whether a bare name is a place: by what the name says by itself, the words around it, a state spoken of
/// nearby, the same place named in full elsewhere, neighbours in a list.
final class Acceptance {
    private static final int ENOUGH = 2;

    private final List<PlaceCandidate> candidates;
    private final Tokens tokens;
    private final SpokenPlaces spoken;
    private final SharedStates shared;

    Acceptance(List<PlaceCandidate> candidates, Tokens tokens, SpokenPlaces spoken, SharedStates shared) {
        this.candidates = candidates;
        this.tokens = tokens;
        this.spoken = spoken;
        this.shared = shared;
    }

    boolean isAccepted(int index) {
        PlaceCandidate candidate = candidates.get(index);
        int evidence = candidate.evidence() + weight(candidate);
        evidence += evidenceElsewhere(candidate);
        evidence += isListed(index) ? 2 : 0;
        evidence += isAmongLarge(index) ? 5 : 0;
        evidence += shared.isBesideTold(index) ? 2 : 0;
        evidence += stateEvidence(candidate);
        return evidence >= ENOUGH;
    }

    private int weight(PlaceCandidate candidate) {
        if (candidate.name().equals("washington")) {
            // Mostly the government: only the words around tell.
            return 0;
        }
        int weight = Namesakes.weight(candidate.senses());
        boolean countyOnly = candidate.senses().stream().noneMatch(Namesakes::isCity);
        return countyOnly && !spoken.isCountyName(candidate.name()) ? weight - 2 : weight;
    }

    /// `Cook`, where Cook County is spoken of.
    private int evidenceElsewhere(PlaceCandidate candidate) {
        if (spoken.isCountyName(candidate.name()) && candidate.senses().stream().anyMatch(Namesakes::isCounty)) {
            return 4;
        }
        return candidate.senses().stream().anyMatch(spoken::isNamed) ? 3 : 0;
    }

    private int stateEvidence(PlaceCandidate candidate) {
        int at = tokens.start(candidate.first());
        Set<String> states = candidate.states();
        if (spoken.marks().hasBeside(at, states)) {
            return 2;
        }
        if (spoken.marks().nearest(at, states) != null) {
            return 1;
        }
        // A small town far from all that is spoken of.
        List<Place> places = candidate.senses();
        boolean small = places.stream().allMatch(place -> place.population() < Namesakes.TOWN);
        boolean elsewhere = !spoken.marks().isEmpty() && states.stream().noneMatch(spoken.marks()::has);
        return small && elsewhere ? -2 : 0;
    }

    /// `Chicago, Boston and Homer`: a neighbour joined by a comma or `and` that is surely a place.
    private boolean isListed(int index) {
        return isNeighbour(index, index - 1) || isNeighbour(index, index + 1);
    }

    /// `DuPage, Lake and Will` beside a place of Illinois: so many large places of one state are no chance.
    private boolean isAmongLarge(int index) {
        String state = shared.isList(index) ? shared.ofLarge(index) : null;
        int at = tokens.start(candidates.get(index).first());
        return state != null && spoken.marks().hasBeside(at, Set.of(state));
    }

    /// True if the other candidate is joined on and surely a place.
    boolean isNeighbour(int index, int other) {
        if (!shared.isJoined(index, other) || candidates.get(other).address()) {
            return false;
        }
        PlaceCandidate neighbour = candidates.get(other);
        return neighbour.kind() != Kind.BARE || neighbour.evidence() + weight(neighbour) >= ENOUGH;
    }
}
