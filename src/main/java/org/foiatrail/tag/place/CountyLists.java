package org.foiatrail.tag.place;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Place;
import org.foiatrail.tag.place.PlaceCandidate.Kind;
import org.foiatrail.tag.text.Tokens;

/// Lists of counties, in which every name is one: `Cook, DuPage and Lake counties`, and what stands below or behind a
/// state's name, `Illinois: Cook, DuPage, Lake`, or one a line with its numbers.
final class CountyLists {
    /// So many names of counties of the state are no chance.
    private static final int LIST = 3;
    /// Tokens between a state's name and its list: `Illinois (12 counties):`
    private static final int HEADING = 5;

    private final Tokens tokens;
    private final List<PlaceCandidate> marked;

    private CountyLists(List<PlaceCandidate> found, Tokens tokens) {
        this.tokens = tokens;
        this.marked = new ArrayList<>(found);
    }

    static List<PlaceCandidate> mark(List<PlaceCandidate> found, Tokens tokens) {
        CountyLists lists = new CountyLists(found, tokens);
        lists.beforeTypeWords();
        lists.underStates();
        return lists.marked;
    }

    private void beforeTypeWords() {
        for (int i = marked.size() - 1; i >= 0; i--) {
            if (Cues.COUNTY_LISTS.contains(norm(marked.get(i).last() + 1))) {
                int at = i;
                typed(at, counties(at, ""));
                while (at > 0 && isJoined(at - 1, false)) {
                    at--;
                    typed(at, counties(at, ""));
                }
            }
        }
    }

    private void underStates() {
        for (int heading = 0; heading + LIST < marked.size(); heading++) {
            PlaceCandidate state = marked.get(heading);
            PlaceCandidate first = marked.get(heading + 1);
            if (state.senses().size() != 1
                    || !state.senses().getFirst().type().equals("state")
                    || first.first() - state.last() > HEADING) {
                continue;
            }
            String code = state.senses().getFirst().state();
            boolean county = saysCounties(state.last() + 1, first.first());
            int end = heading + 1;
            while (end < marked.size()
                    && !counties(end, code).isEmpty()
                    && (end == heading + 1 || isJoined(end - 1, true))) {
                county = county || hasNoCity(end, code);
                end++;
            }
            if (county && end - heading > LIST) {
                for (int i = heading + 1; i < end; i++) {
                    typed(i, counties(i, code));
                }
            }
        }
    }

    private boolean saysCounties(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Cues.COUNTY_WORDS.contains(tokens.norm(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNoCity(int index, String state) {
        return marked.get(index).senses().stream()
                .noneMatch(place -> place.type().equals("city") && place.state().equals(state));
    }

    /// True if only commas and `and` stand between a candidate and the next; with `numbers` also those, and line ends.
    private boolean isJoined(int index, boolean numbers) {
        int from = marked.get(index).last() + 1;
        int to = marked.get(index + 1).first();
        for (int i = from; i < to; i++) {
            switch (norm(i)) {
                case ",", "and", "&", "or" -> {}
                case ";", ".", "%", "$", "(", ")", "-", "*", "|" -> {
                    if (!numbers) {
                        return false;
                    }
                }
                default -> {
                    if (!numbers || !tokens.isNumber(i)) {
                        return false;
                    }
                }
            }
        }
        return from < to || numbers;
    }

    /// @param state any if empty
    private List<Place> counties(int index, String state) {
        return marked.get(index).senses().stream()
                .filter(place -> place.type().equals("county"))
                .filter(place -> state.isEmpty() || place.state().equals(state))
                .toList();
    }

    private void typed(int index, List<Place> counties) {
        PlaceCandidate candidate = marked.get(index);
        if (!counties.isEmpty() && candidate.kind() == Kind.BARE) {
            marked.set(
                    index,
                    new PlaceCandidate(
                            candidate.first(),
                            candidate.last(),
                            candidate.name(),
                            counties,
                            Kind.TYPED,
                            null,
                            candidate.evidence(),
                            candidate.address()));
        }
    }

    private String norm(int token) {
        return token < tokens.size() ? tokens.norm(token) : "";
    }
}
