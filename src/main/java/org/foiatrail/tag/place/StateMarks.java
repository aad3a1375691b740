package org.foiatrail.tag.place;

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

    /// @param said true where the state itself is named, false where a place implies it
    private record Mark(int at, String state, boolean said) {}

    void add(int at, String state, boolean said) {
        marks.add(new Mark(at, state, said));
        totals.merge(state, 1, Integer::sum);
    }

    boolean hasAny(Set<String> states) {
        return states.stream().anyMatch(totals::containsKey);
    }

    /// True if one of the states is spoken of in the same sentence or list.
    boolean hasBeside(int at, Set<String> states) {
        return !counts(at, states, REACHES[0], false).isEmpty();
    }

    /// The one of `states` that is named in the same sentence or list; else the state that the text around speaks of
    /// by far the most, if it is one of them. A text that goes from state to state tells nothing: that a county of
    /// one of them stands on the next line is chance. Null if there is none.
    @Nullable
    String nearest(int at, Set<String> states) {
        Map<String, Integer> said = counts(at, states, REACHES[0], true);
        if (!said.isEmpty()) {
            return most(said);
        }
        for (int reach : REACHES) {
            Map<String, Integer> around = counts(at, totals.keySet(), reach, false);
            if (!around.isEmpty()) {
                return oneOf(states, most(around));
            }
        }
        return totals.isEmpty() ? null : oneOf(states, most(totals));
    }

    private static @Nullable String oneOf(Set<String> states, @Nullable String state) {
        return state != null && states.contains(state) ? state : null;
    }

    private Map<String, Integer> counts(int at, Set<String> states, int reach, boolean said) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = firstFrom(at - reach); i < marks.size() && marks.get(i).at() <= at + reach; i++) {
            Mark mark = marks.get(i);
            if (mark.at() != at && states.contains(mark.state()) && (mark.said() || !said)) {
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
