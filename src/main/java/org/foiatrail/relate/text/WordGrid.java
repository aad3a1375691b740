package org.foiatrail.relate.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.IntStream;

/// Aligns two short runs of words so that what is the same stands side by side, at the least cost.
///
/// A gap costs more than a single matched word brings, so that words which agree by chance inside rewritten
/// text do not tear it apart. A hole may stand for any number of the other text's words, at next to no cost.
final class WordGrid {
    /// What one step does, as it is noted for the way back; codes count from 0 in this order.
    enum Step {
        START(0, 0, 0),
        MATCH(1, 1, 1),
        /// Two words of the old text are one of the new.
        JOIN(2, 2, 1),
        /// One word of the old text is two of the new.
        SPLIT(3, 1, 2),
        OLD_ONLY(4, 1, 0),
        NEW_ONLY(5, 0, 1),
        OLD_HOLE(6, 1, 0),
        NEW_HOLE(7, 0, 1),
        REVEALED(8, 0, 1),
        HIDDEN(9, 1, 0);

        final int code;
        final int old;
        final int fresh;

        Step(int code, int old, int fresh) {
            this.code = code;
            this.old = old;
            this.fresh = fresh;
        }
    }

    private static final float GAP = -3;
    private static final float IN_GAP = -0.05f;
    private static final float IN_HOLE = -0.02f;
    private static final float BOTH_HOLES = 1;
    private static final float NEVER = Float.NEGATIVE_INFINITY;
    /// The states a place may be reached in: side by side, in a gap, in a hole of the old text, of the new one.
    private static final int MATCHED = 0;
    private static final int GAPPED = 1;
    private static final int IN_OLD_HOLE = 2;
    private static final int IN_NEW_HOLE = 3;
    /// A step and the state it came from are noted in one byte.
    private static final int STATE_BITS = 2;

    /// By code.
    private static final Step[] STEPS = Step.values();

    private final Likeness likeness;
    private final int from;
    private final int height;
    private final int otherFrom;
    private final int width;
    /// Without a hole in either text there are but two.
    private final int states;
    /// By place and state: the step that led there, and the state it came from.
    private final byte[] ways;

    private final float[] gains;
    /// The scores of this row, the one above and the one above that.
    private float[] row;

    private float[] above;
    private float[] second;
    /// Where the row begins in `ways`.
    private int rowStart;

    WordGrid(Likeness likeness, int from, int to, int otherFrom, int otherTo) {
        this.likeness = likeness;
        this.from = from;
        this.height = to - from;
        this.otherFrom = otherFrom;
        this.width = otherTo - otherFrom;
        boolean holes = IntStream.range(from, to).anyMatch(likeness::oldHole)
                || IntStream.range(otherFrom, otherTo).anyMatch(likeness::newHole);
        states = holes ? IN_NEW_HOLE + 1 : GAPPED + 1;
        ways = new byte[(height + 1) * (width + 1) * states];
        gains = new float[width];
        row = new float[(width + 1) * states];
        above = row.clone();
        second = row.clone();
    }

    /// The steps from the beginning to the end.
    Deque<Step> align() {
        for (int i = 0; i <= height; i++) {
            float[] free = second;
            second = above;
            above = row;
            row = free;
            rowStart = i * (width + 1) * states;
            Arrays.fill(row, NEVER);
            if (i == 0) {
                row[MATCHED] = 0;
                fillFirst();
            } else if (likeness.oldHole(from + i - 1)) {
                fillHole();
            } else {
                fill(i);
            }
        }
        return wayBack();
    }

    private void fillFirst() {
        for (int j = 1; j <= width; j++) {
            fromLeft(j);
        }
    }

    private void fillHole() {
        for (int j = 0; j <= width; j++) {
            int at = j * states;
            if (j > 0 && likeness.newHole(otherFrom + j - 1)) {
                reach(at + MATCHED, Step.MATCH, above, at - states, BOTH_HOLES);
            }
            reach(at + IN_OLD_HOLE, Step.OLD_HOLE, above, at, 0);
            if (j > 0) {
                fromLeft(j);
            }
        }
    }

    private void fill(int i) {
        likeness.matches(from + i - 1, otherFrom, gains);
        for (int j = 0; j <= width; j++) {
            int at = j * states;
            if (j > 0 && !likeness.newHole(otherFrom + j - 1)) {
                match(i, j);
            }
            gap(at, Step.OLD_ONLY, above, at);
            if (states > IN_NEW_HOLE) {
                note(at + IN_NEW_HOLE, Step.HIDDEN, IN_NEW_HOLE, above[at + IN_NEW_HOLE] + IN_HOLE);
            }
            if (j > 0) {
                fromLeft(j);
            }
        }
    }

    private void match(int i, int j) {
        int old = from + i - 1;
        int fresh = otherFrom + j - 1;
        int at = j * states;
        if (gains[j - 1] > 0) {
            reach(at + MATCHED, Step.MATCH, above, at - states, gains[j - 1]);
        }
        float joined = i > 1 ? likeness.join(old - 1, fresh) : 0;
        if (joined > 0) {
            reach(at + MATCHED, Step.JOIN, second, at - states, joined);
        }
        float split = j > 1 ? likeness.split(old, fresh - 1) : 0;
        if (split > 0) {
            reach(at + MATCHED, Step.SPLIT, above, at - 2 * states, split);
        }
    }

    private void fromLeft(int j) {
        int at = j * states;
        int left = at - states;
        if (likeness.newHole(otherFrom + j - 1)) {
            reach(at + IN_NEW_HOLE, Step.NEW_HOLE, row, left, 0);
            return;
        }
        gap(at, Step.NEW_ONLY, row, left);
        if (states > IN_OLD_HOLE) {
            note(at + IN_OLD_HOLE, Step.REVEALED, IN_OLD_HOLE, row[left + IN_OLD_HOLE] + IN_HOLE);
        }
    }

    /// Takes the step from the best state before it.
    private void reach(int at, Step step, float[] scores, int before, float gain) {
        int best = 0;
        for (int s = 1; s < states; s++) {
            best = scores[before + s] > scores[before + best] ? s : best;
        }
        note(at, step, best, scores[before + best] + gain);
    }

    private void gap(int at, Step step, float[] scores, int before) {
        float best = scores[before + MATCHED] + IN_GAP + GAP;
        int origin = MATCHED;
        float longer = scores[before + GAPPED] + IN_GAP;
        if (longer > best) {
            best = longer;
            origin = GAPPED;
        }
        for (int s = IN_OLD_HOLE; s < states; s++) {
            float opened = scores[before + s] + IN_GAP + GAP;
            if (opened > best) {
                best = opened;
                origin = s;
            }
        }
        note(at + GAPPED, step, origin, best);
    }

    private void note(int at, Step step, int origin, float score) {
        if (score > row[at]) {
            row[at] = score;
            ways[rowStart + at] = (byte) (step.code << STATE_BITS | origin);
        }
    }

    private Deque<Step> wayBack() {
        int state = 0;
        for (int s = 1; s < states; s++) {
            state = row[width * states + s] > row[width * states + state] ? s : state;
        }
        Deque<Step> way = new ArrayDeque<>();
        int i = height;
        int j = width;
        while (i > 0 || j > 0) {
            byte noted = ways[(i * (width + 1) + j) * states + state];
            Step step = STEPS[noted >> STATE_BITS];
            way.addFirst(step);
            state = noted & ((1 << STATE_BITS) - 1);
            i -= step.old;
            j -= step.fresh;
        }
        return way;
    }
}
