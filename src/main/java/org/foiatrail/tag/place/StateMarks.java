package org.foiatrail.tag.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.foiatrail.model.Message;
import org.foiatrail.tag.text.RunningText;
import org.jspecify.annotations.Nullable;

/// Where in a text which state is spoken of, and how.
final class StateMarks {
    /// What tells a state.
    enum Kind {
        /// It is named itself.
        SAID,
        /// A place of it is named.
        IMPLIED,
        /// The domain of an address is the state's: who writes here, and to whom.
        DOMAIN,
        /// A postal address: where somebody lives need not be what is spoken of.
        ADDRESS
    }

    /// Distances in characters within which a state is looked for: the sentence or list, the message, some pages;
    /// beyond, the whole text counts.
    private static final int[] REACHES = {300, 2_000, 20_000, Integer.MAX_VALUE / 2};
    /// One state is meant if it is spoken of so many times as often as the next.
    private static final int DOMINANT = 4;
    /// A state named so often is what a text is about, if no other is.
    private static final int OFTEN = 3;
    /// A name that so few states have fits a state spoken of by more than chance; 24 states have a Jackson County.
    private static final int FEW = 3;

    private final Map<Kind, List<Mark>> marks = new EnumMap<>(Kind.class);

    private final Set<String> states = new HashSet<>();

    private record Mark(int at, String state) {}

    private final RunningText text;

    StateMarks(RunningText text) {
        this.text = text;
        for (Kind kind : Kind.values()) {
            marks.put(kind, new ArrayList<>());
        }
    }

    void add(int at, String state, Kind kind) {
        of(kind).add(new Mark(at, state));
        states.add(state);
    }

    /// To be called when all are added.
    void sort() {
        marks.values().forEach(list -> list.sort(Comparator.comparingInt(Mark::at)));
    }

    /// True if the state is spoken of anywhere, or its papers these are, or somebody lives there.
    boolean has(String state) {
        return states.contains(state);
    }

    /// True if nothing tells any state.
    boolean isEmpty() {
        return states.isEmpty();
    }

    /// True if one of the states is spoken of in the same sentence or list.
    boolean hasBeside(int at, Set<String> states) {
        Map<String, Integer> beside = counts(at, REACHES[0], Kind.SAID, Kind.IMPLIED);
        return states.stream().anyMatch(beside::containsKey);
    }

    /// True if the state itself is named in the same sentence or list.
    boolean isSaidBeside(int at, String state) {
        return counts(at, REACHES[0], Kind.SAID).containsKey(state);
    }

    /// True if the message, or a text that is none, is about this state alone.
    boolean isSubject(int at, String state) {
        Map<String, Integer> all = counts(at, REACHES[3], inMessage(at), Kind.SAID, Kind.IMPLIED);
        return all.getOrDefault(state, 0) >= OFTEN && state.equals(most(all));
    }

    /// The one of `states` that is named in the same sentence or list, but a place before the name counts more
    /// than a state named only behind it; else the state that the text around speaks of by far the most, if it is
    /// one of them. A text that goes from state to state tells nothing: that a county of one of them stands on the
    /// next line is chance. Then whose papers these are decides, then where people live, last which of the few
    /// states of a rare name the message has at all. Null if all of it leaves it open.
    @Nullable
    String nearest(int at, Set<String> states) {
        IntPredicate here = inMessage(at);
        Map<String, Integer> said = counts(at, REACHES[0], here, Kind.SAID);
        said.keySet().retainAll(states);
        if (!said.isEmpty()) {
            String most = most(said);
            String before = most == null || isSaidBefore(at, most) ? null : lastBefore(at, here, states);
            return before == null ? most : before;
        }
        Map<String, Integer> around = counts(at, REACHES[0], here, Kind.SAID, Kind.IMPLIED);
        around = around.isEmpty() ? counts(at, REACHES[1], here, Kind.SAID, Kind.IMPLIED) : around;
        for (int i = 0; i < REACHES.length && around.isEmpty(); i++) {
            around = counts(at, REACHES[i], Kind.SAID, Kind.IMPLIED);
        }
        String spoken = most(around);
        if (spoken != null && states.contains(spoken)) {
            return spoken;
        }
        String own = only(at, states, Kind.DOMAIN);
        own = own != null || !around.isEmpty() ? own : only(at, states, Kind.ADDRESS);
        return own != null || states.size() > FEW ? own : ofFew(at, here, states);
    }

    private @Nullable String ofFew(int at, IntPredicate here, Set<String> states) {
        Map<String, Integer> all = counts(at, REACHES[3], here, Kind.SAID, Kind.IMPLIED, Kind.ADDRESS);
        all.keySet().retainAll(states);
        return most(all);
    }

    private boolean isSaidBefore(int at, String state) {
        return counts(at, REACHES[0], other -> other < at, Kind.SAID).containsKey(state);
    }

    /// The last one of `states` that a place before the name tells.
    private @Nullable String lastBefore(int at, IntPredicate where, Set<String> states) {
        return of(Kind.IMPLIED).stream()
                .filter(mark -> mark.at() < at && mark.at() >= at - REACHES[0])
                .filter(mark -> where.test(mark.at()) && states.contains(mark.state()))
                .reduce((first, second) -> second)
                .map(Mark::state)
                .orElse(null);
    }

    private @Nullable String only(int at, Set<String> states, Kind kind) {
        for (int reach : REACHES) {
            Map<String, Integer> counts = counts(at, reach, kind);
            counts.keySet().retainAll(states);
            if (!counts.isEmpty()) {
                return most(counts);
            }
        }
        return null;
    }

    /// Within the same message: the next one on the page, or the one it quotes, may come from elsewhere.
    private IntPredicate inMessage(int at) {
        Message message = text.messageAt(at);
        return other -> message == null || message.equals(text.messageAt(other));
    }

    private Map<String, Integer> counts(int at, int reach, Kind... kinds) {
        return counts(at, reach, other -> true, kinds);
    }

    private Map<String, Integer> counts(int at, int reach, IntPredicate where, Kind... kinds) {
        Map<String, Integer> counts = new HashMap<>();
        for (Kind kind : kinds) {
            List<Mark> list = of(kind);
            for (int i = firstFrom(list, at - reach);
                    i < list.size() && list.get(i).at() <= at + reach;
                    i++) {
                if (list.get(i).at() != at && where.test(list.get(i).at())) {
                    counts.merge(list.get(i).state(), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private List<Mark> of(Kind kind) {
        return marks.getOrDefault(kind, List.of());
    }

    private static int firstFrom(List<Mark> marks, int at) {
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
        if (sorted.isEmpty()) {
            return null;
        }
        boolean clear = sorted.size() == 1
                || sorted.get(0).getValue() >= DOMINANT * sorted.get(1).getValue();
        return clear ? sorted.getFirst().getKey() : null;
    }
}
