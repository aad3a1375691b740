package org.foiatrail.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.foiatrail.model.EventRow;
import org.jspecify.annotations.Nullable;

/// Which event of a timeline is which of an earlier one.
///
/// Events that cite the same message are one. Where the text was read anew and no citation holds, the same words
/// quoted from the same file tell, then the same date, subject and sender, if each fits one event alone.
public final class Counterparts {
    private final List<EventRow> before;
    private final List<EventRow> after;
    private final int[] partner;
    private final boolean[] taken;
    private final Map<Integer, Integer> joined = new HashMap<>();

    private Counterparts(List<EventRow> before, List<EventRow> after) {
        this.before = before;
        this.after = after;
        this.partner = new int[before.size()];
        this.taken = new boolean[after.size()];
        Arrays.fill(partner, -1);
    }

    /// An event before and after.
    ///
    /// @param before null if it is new
    /// @param after null if it is gone
    /// @param joined with which it is one now, if another of before is its counterpart
    public record Pair(
            @Nullable EventRow before,
            @Nullable EventRow after,
            @Nullable EventRow joined) {}

    /// Every event of both, those of after first, each in its order.
    public static List<Pair> of(List<EventRow> before, List<EventRow> after) {
        Counterparts found = new Counterparts(before, after);
        found.byCitation();
        found.byKey(event -> event.at().quote() == null
                ? null
                : List.of(event.at().production(), event.at().path(), event.at().quote()));
        found.byKey(event -> event.date() == null || event.title() == null
                ? null
                : List.of(event.date(), event.title(), Objects.requireNonNullElse(event.from(), "")));
        return found.pairs();
    }

    /// All messages an event cites, the shown one first.
    public static List<String> cited(EventRow event) {
        return Stream.concat(Stream.ofNullable(event.message()), event.copies().stream())
                .toList();
    }

    private void byCitation() {
        Map<String, Integer> citing = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            for (String citation : cited(after.get(i))) {
                citing.putIfAbsent(citation, i);
            }
        }
        for (int i = 0; i < before.size(); i++) {
            for (String citation : cited(before.get(i))) {
                Integer same = citing.get(citation);
                if (same != null && !taken[same]) {
                    joined.remove(i);
                    pair(i, same);
                    break;
                } else if (same != null) {
                    joined.putIfAbsent(i, same);
                }
            }
        }
    }

    private void byKey(Function<EventRow, @Nullable List<String>> key) {
        Map<List<String>, List<Integer>> open = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            List<String> of = key.apply(after.get(i));
            if (of != null && !taken[i]) {
                open.computeIfAbsent(of, words -> new ArrayList<>()).add(i);
            }
        }
        Map<List<String>, List<Integer>> lost = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            List<String> of = key.apply(before.get(i));
            if (of != null && partner[i] < 0 && !joined.containsKey(i)) {
                lost.computeIfAbsent(of, words -> new ArrayList<>()).add(i);
            }
        }
        lost.forEach((of, was) -> {
            List<Integer> is = open.getOrDefault(of, List.of());
            if (was.size() == 1 && is.size() == 1) {
                pair(was.getFirst(), is.getFirst());
            }
        });
    }

    private void pair(int was, int is) {
        partner[was] = is;
        taken[is] = true;
    }

    private List<Pair> pairs() {
        Map<Integer, EventRow> origin = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (partner[i] >= 0) {
                origin.put(partner[i], before.get(i));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            pairs.add(new Pair(origin.get(i), after.get(i), null));
        }
        for (int i = 0; i < before.size(); i++) {
            if (partner[i] < 0) {
                Integer whole = joined.get(i);
                pairs.add(new Pair(before.get(i), null, whole == null ? null : after.get(whole)));
            }
        }
        return pairs;
    }
}
