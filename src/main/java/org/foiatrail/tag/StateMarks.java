package org.foiatrail.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where in a text which state is spoken of; filled in the order of the text.
final class StateMarks {
    /// Distances in characters within which a state is looked for: the sentence or list, the message, some pages;
    /// beyond, the whole text counts.
    private static final int[] REACHES = {300, 2_000, 20_000};
    /// One state is meant if it is spoken of so many times as often as the next.
    private static final int DOMINANT = 4;

    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, Integer> totals = new HashMap<>();

    private record Mark(int at, String state) {}

    void add(int at, String state) {
        marks.add(new Mark(at, state));
        totals.merge(state, 1, Integer::sum);
    }

    boolean hasAny(Set<String> states) {
        return states.stream().anyMatch(totals::containsKey);
    }

    /// True if one of the states is spoken of in the same sentence or list.
    boolean hasBeside(int at, Set<String> states) {
        return !counts(at, states, REACHES[0]).isEmpty();
    }

    /// The one of `states` spoken of nearest, or by far the most there; null if there is none or two are.
    @Nullable
    String nearest(int at, Set<String> states) {
        for (int reach : REACHES) {
            Map<String, Integer> counts = counts(at, states, reach);
            if (!counts.isEmpty()) {
                return most(counts);
            }
        }
        Map<String, Integer> all = new HashMap<>(totals);
        all.keySet().retainAll(states);
        return all.isEmpty() ? null : most(all);
    }

    private Map<String, Integer> counts(int at, Set<String> states, int reach) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = firstFrom(at - reach); i < marks.size() && marks.get(i).at() <= at + reach; i++) {
            Mark mark = marks.get(i);
            if (mark.at() != at && states.contains(mark.state())) {
                counts.merge(mark.state(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private int firstFrom(int at) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).at() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static @Nullable String most(Map<String, Integer> counts) {
        List<Map.Entry<String, Integer>> sorted = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .toList();
        boolean clear = sorted.size() == 1
                || sorted.get(0).getValue() >= DOMINANT * sorted.get(1).getValue();
        return clear ? sorted.getFirst().getKey() : null;
    }
}
