package org.foiatrail.tag.place;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Place;
import org.foiatrail.tag.place.PlaceCandidate.Kind;
import org.foiatrail.tag.text.Tokens;

/// `Cook, DuPage and Lake counties`: every name of the list is a county's.
final class CountyLists {
    private CountyLists() {}

    static List<PlaceCandidate> mark(List<PlaceCandidate> found, Tokens tokens) {
        List<PlaceCandidate> marked = new ArrayList<>(found);
        for (int i = marked.size() - 1; i >= 0; i--) {
            if (Cues.COUNTY_LISTS.contains(norm(tokens, marked.get(i).last() + 1))) {
                int at = i;
                marked.set(at, county(marked.get(at)));
                while (at > 0
                        && isJoined(
                                tokens,
                                marked.get(at - 1).last() + 1,
                                marked.get(at).first() - 1)) {
                    at--;
                    marked.set(at, county(marked.get(at)));
                }
            }
        }
        return marked;
    }

    /// True if only commas and `and` stand between.
    private static boolean isJoined(Tokens tokens, int from, int to) {
        for (int i = from; i <= to; i++) {
            switch (norm(tokens, i)) {
                case ",", "and", "&", "or" -> {}
                default -> {
                    return false;
                }
            }
        }
        return from <= to;
    }

    private static PlaceCandidate county(PlaceCandidate candidate) {
        List<Place> counties = candidate.senses().stream()
                .filter(place -> place.type().equals("county"))
                .toList();
        return counties.isEmpty() || candidate.kind() != Kind.BARE
                ? candidate
                : new PlaceCandidate(
                        candidate.first(),
                        candidate.last(),
                        candidate.name(),
                        counties,
                        Kind.TYPED,
                        null,
                        candidate.evidence(),
                        candidate.address());
    }

    private static String norm(Tokens tokens, int token) {
        return token < tokens.size() ? tokens.norm(token) : "";
    }
}
