package org.foiatrail.relate.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Places where two long texts surely meet: runs of words that stand once in either.
final class Anchors {
    private static final int REPEATED = -1;

    private final Likeness likeness;

    Anchors(Likeness likeness) {
        this.likeness = likeness;
    }

    /// A word of the old text that is a word of the new.
    record Anchor(int old, int fresh) {}

    /// The longest series of them that rises in both texts.
    ///
    /// @param words how many must agree
    List<Anchor> between(int from, int to, int otherFrom, int otherTo, int words) {
        Map<Long, Integer> old = once(likeness.oldWords(), from, to, words, likeness::oldHole);
        Map<Long, Integer> fresh = once(likeness.newWords(), otherFrom, otherTo, words, likeness::newHole);
        List<Anchor> common = new ArrayList<>();
        old.forEach((run, at) -> {
            int other = fresh.getOrDefault(run, REPEATED);
            if (at != REPEATED && other != REPEATED) {
                common.add(new Anchor(at, other));
            }
        });
        common.sort((a, b) -> Integer.compare(a.old(), b.old()));
        return rising(common);
    }

    /// Whether a place has a hole.
    @FunctionalInterface
    private interface Hole {
        boolean at(int place);
    }

    private static Map<Long, Integer> once(int[] text, int from, int to, int words, Hole hole) {
        Map<Long, Integer> places = new HashMap<>();
        int whole = 0;
        for (int i = from; i < to; i++) {
            whole = hole.at(i) ? 0 : whole + 1;
            if (whole >= words) {
                long key = 0;
                for (int k = i - words + 1; k <= i; k++) {
                    // A large odd factor spreads the numbers of words over the key; chance meetings of two runs
                    // would only cost an anchor.
                    key = key * 0x9E3779B97F4A7C15L + text[k] + 1;
                }
                places.merge(key, i - words + 1, (one, other) -> REPEATED);
            }
        }
        return places;
    }

    /// The longest rising series of `fresh`, by the method of piles.
    private static List<Anchor> rising(List<Anchor> anchors) {
        List<Integer> tops = new ArrayList<>();
        int[] before = new int[anchors.size()];
        for (int i = 0; i < anchors.size(); i++) {
            int low = 0;
            int high = tops.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (anchors.get(tops.get(middle)).fresh() < anchors.get(i).fresh()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tops.get(low - 1);
            if (low == tops.size()) {
                tops.add(i);
            } else {
                tops.set(low, i);
            }
        }
        Deque<Anchor> series = new ArrayDeque<>();
        for (int i = tops.isEmpty() ? -1 : tops.getLast(); i >= 0; i = before[i]) {
            series.addFirst(anchors.get(i));
        }
        return List.copyOf(series);
    }
}
