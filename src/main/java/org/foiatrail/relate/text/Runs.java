package org.foiatrail.relate.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.foiatrail.relate.text.SharedPassages.Passage;

/// The runs of words that two documents share, and the passages they make up: runs that follow each other in
/// both.
final class Runs {
    /// How much may stand between two runs of a passage: at most so many words in either document,
    private static final int LONGEST_GAP = 1000;
    /// and no more than these in the other one.
    private static final int LONGEST_SHORTER_GAP = 60;
    private static final int LOOK_BACK = 64;
    /// A gap must be worth crossing: its words on the side that has fewer of them count most.
    private static final double MISSED = 0.25;

    private static final double LEFT_OUT = 0.01;
    /// So many words are a passage wherever they stand.
    private static final int LONG = 40;

    private final Messages own;
    private final Messages copy;

    private final List<Run> runs = new ArrayList<>();
    /// Runs that may still grow: those that the last word belonged to.
    private List<Run> open = new ArrayList<>();

    private int last = -1;

    Runs(Messages own, Messages copy) {
        this.own = own;
        this.copy = copy;
    }

    private static final class Run {
        final int from;
        final int otherFrom;
        int length = Seeds.WORDS;
        /// Of its words, those that do not stand in many other places.
        int rare;

        Run(int from, int otherFrom) {
            this.from = from;
            this.otherFrom = otherFrom;
        }

        int to() {
            return from + length;
        }

        int otherTo() {
            return otherFrom + length;
        }
    }

    /// Adds a place where the next few words agree; to be called with rising `place`.
    ///
    /// @param common true if they stand in many other places, too
    void add(int place, int other, boolean common) {
        if (place != last) {
            open.removeIf(run -> run.to() - Seeds.WORDS < last);
            last = place;
        }
        for (Run run : open) {
            boolean next = run.to() == place - 1 + Seeds.WORDS && run.otherTo() == other - 1 + Seeds.WORDS;
            if (next) {
                run.length++;
                run.rare += common ? 0 : 1;
                return;
            }
        }
        Run run = new Run(place, other);
        run.rare = common ? 0 : Seeds.WORDS;
        runs.add(run);
        open.add(run);
    }

    /// The passages. No run is in two of them, but a word where two messages meet may be, and a copy may serve
    /// twice.
    List<Passage> passages(int document, int shortest) {
        runs.sort(Comparator.<Run>comparingInt(run -> run.from).thenComparingInt(run -> run.otherFrom));
        double[] best = new double[runs.size()];
        int[] before = new int[runs.size()];
        link(best, before);
        List<Passage> passages = new ArrayList<>();
        BitSet used = new BitSet(runs.size());
        for (int end : ends(best)) {
            int first = end;
            int same = 0;
            int rare = 0;
            for (int i = end; i >= 0 && !used.get(i); i = before[i]) {
                used.set(i);
                first = i;
                same += runs.get(i).length;
                rare += runs.get(i).rare;
            }
            if (same >= shortest && isPassage(runs.get(first), runs.get(end), same, rare)) {
                Run head = runs.get(first);
                Run tail = runs.get(end);
                passages.add(new Passage(head.from, tail.to(), document, head.otherFrom, tail.otherTo(), same));
            }
        }
        return passages;
    }

    /// The runs by what the best chain that ends with them is worth.
    private static List<Integer> ends(double[] best) {
        return IntStream.range(0, best.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -best[i]).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /// Finds for each run the one before it in the chain that is worth most.
    private void link(double[] best, int[] before) {
        for (int i = 0; i < best.length; i++) {
            best[i] = runs.get(i).length;
            before[i] = -1;
            for (int k = i - 1; k >= Math.max(0, i - LOOK_BACK); k--) {
                if (follows(runs.get(k), runs.get(i))) {
                    double with = best[k] + runs.get(i).length - cost(runs.get(k), runs.get(i));
                    if (with > best[i]) {
                        best[i] = with;
                        before[i] = k;
                    }
                }
            }
        }
    }

    /// A header, a signature or a disclaimer that two messages share makes them no copies.
    private boolean isPassage(Run first, Run end, int same, int rare) {
        int shorter =
                Math.min(longest(own, first.from, end.to() - 1), longest(copy, first.otherFrom, end.otherTo() - 1));
        return rare >= LONG || 2 * same >= shorter;
    }

    private static int longest(Messages messages, int first, int last) {
        return Math.max(messages.length(first), messages.length(last));
    }

    private static double cost(Run one, Run next) {
        int gap = next.from - one.to();
        int otherGap = next.otherFrom - one.otherTo();
        return MISSED * Math.min(gap, otherGap) + LEFT_OUT * Math.max(gap, otherGap);
    }

    private boolean follows(Run one, Run next) {
        int gap = next.from - one.to();
        int otherGap = next.otherFrom - one.otherTo();
        return gap >= 0
                && otherGap >= 0
                && Math.max(gap, otherGap) <= LONGEST_GAP
                && Math.min(gap, otherGap) <= LONGEST_SHORTER_GAP
                && own.between(one.to() - 1, next.from) == copy.between(one.otherTo() - 1, next.otherFrom);
    }
}
