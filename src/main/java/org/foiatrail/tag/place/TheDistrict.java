package org.foiatrail.tag.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.foiatrail.model.Place;
import org.foiatrail.tag.place.PlaceCandidate.Kind;
import org.foiatrail.tag.text.Tokens;

/// Knows that `the District` is the District of Columbia where the text speaks of that one, and of no school's or
/// water board's.
final class TheDistrict {
    /// What joins a name to what explains it: `Washington, as in the District`.
    private static final Set<String> EXPLAINS = Set.of(",", "(", "as", "in", "the", "meaning", "i", "e", ".");

    /// Words between the two, at most.
    private static final int REACH = 6;

    /// What tells around `the District` that it is one that serves.
    private static final Set<String> SERVED = Cues.words("""
            school schools student students pupils grade teachers superintendent campus water sewer fire
            customers ratepayers hydrants irrigation
            """);

    private static final int AROUND = 40;

    private final List<PlaceCandidate> found;
    private final Tokens tokens;

    private TheDistrict(List<PlaceCandidate> found, Tokens tokens) {
        this.found = found;
        this.tokens = tokens;
    }

    /// The candidates with every `the District` that is meant so, in their order.
    static List<PlaceCandidate> mark(List<PlaceCandidate> found, Tokens tokens) {
        return new TheDistrict(found, tokens).marked();
    }

    private List<PlaceCandidate> marked() {
        Optional<Place> columbia = found.stream()
                .flatMap(candidate -> candidate.senses().stream())
                .filter(TheDistrict::isColumbia)
                .findFirst();
        List<Integer> districts = columbia.isEmpty() ? List.of() : districts();
        if (columbia.isEmpty() || districts.isEmpty()) {
            return found;
        }
        List<Place> meant = List.of(columbia.get());
        List<PlaceCandidate> all = new ArrayList<>();
        boolean named = false;
        for (PlaceCandidate candidate : found) {
            boolean explained = candidate.senses().contains(columbia.get()) && isExplained(candidate, districts);
            all.add(explained ? columbia(candidate.first(), candidate.last(), candidate.name(), meant) : candidate);
            named |= explained || (candidate.senses().equals(meant) && !isLetterhead(candidate));
        }
        if (!named) {
            return found;
        }
        districts.forEach(at -> all.add(columbia(at, at, "district", meant)));
        all.sort(Comparator.comparingInt(PlaceCandidate::first));
        return all;
    }

    /// Where `the District` stands alone; nowhere if the text names another district.
    private List<Integer> districts() {
        List<Integer> districts = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (!tokens.is(i, "district") || !tokens.isCapital(i) || tokens.is(i + 1, "of")) {
                continue;
            }
            boolean first = tokens.isAfterBreak(i);
            boolean last = i + 1 == tokens.size() || tokens.isAfterBreak(i + 1) || !tokens.isCapital(i + 1);
            if (!first && last && tokens.is(i - 1, "the")) {
                if (!serves(i)) {
                    districts.add(i);
                }
            } else if (!first && last && tokens.isCapital(i - 1)) {
                return List.of();
            }
        }
        return districts;
    }

    private boolean serves(int district) {
        return IntStream.range(Math.max(0, district - AROUND), Math.min(tokens.size(), district + AROUND))
                .anyMatch(i -> SERVED.contains(tokens.norm(i)));
    }

    private boolean isExplained(PlaceCandidate candidate, List<Integer> districts) {
        return districts.stream().anyMatch(at -> {
            boolean near = at > candidate.last() && at - candidate.last() <= REACH;
            for (int i = candidate.last() + 1; near && i < at; i++) {
                near = EXPLAINS.contains(tokens.norm(i));
            }
            return near && tokens.is(at - 2, "in");
        });
    }

    /// `Washington, D.C.` is where each office of the federal government writes from.
    private static boolean isLetterhead(PlaceCandidate candidate) {
        return candidate.address() || candidate.name().startsWith("washington");
    }

    private static PlaceCandidate columbia(int first, int last, String name, List<Place> meant) {
        return new PlaceCandidate(first, last, name, meant, Kind.EXPLICIT, null, 0, false);
    }

    private static boolean isColumbia(Place place) {
        return place.type().equals("dc");
    }
}
