package org.foiatrail.relate.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

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
    private static final float NEVER = -1e9f;
    /// The states a place may be reached in: side by side, in a gap, in a hole of the old text, of the new one.
    private static final int MATCHED = 0;
    private static final int GAPPED = 1;
    private static final int IN_OLD_HOLE = 2;
    private static final int IN_NEW_HOLE = 3;
    private static final int STATES = 4;

    /// By code.
    private static final Step[] STEPS = Step.values();

    private final Likeness likeness;
    private final int from;
    private final int height;
    private final int otherFrom;
    private final int width;
    /// By place and state: the step that led there, and the state it came from.
    private final byte[] steps;

    private final byte[] origins;
    private final float[][] rows;

    WordGrid(Likeness likeness, int from, int to, int otherFrom, int otherTo) {
        this.likeness = likeness;
        this.from = from;
        this.height = to - from;
        this.otherFrom = otherFrom;
        this.width = otherTo - otherFrom;
        int cells = (height + 1) * (width + 1) * STATES;
        steps = new byte[cells];
        origins = new byte[cells];
        rows = new float[3][(width + 1) * STATES];
    }

    /// The steps from the beginning to the end.
    Deque<Step> align() {
        for (float[] row : rows) {
            Arrays.fill(row, NEVER);
        }
        for (int i = 0; i <= height; i++) {
            float[] row = rows[i % 3];
            Arrays.fill(row, NEVER);
            for (int j = 0; j <= width; j++) {
                if (i == 0 && j == 0) {
                    row[MATCHED] = 0;
                } else {
                    fill(i, j);
                }
            }
        }
        return wayBack();
    }

    private void fill(int i, int j) {
        boolean oldHole = i > 0 && likeness.oldHole(from + i - 1);
        boolean newHole = j > 0 && likeness.newHole(otherFrom + j - 1);
        if (i > 0 && j > 0) {
            if (oldHole && newHole) {
                reach(i, j, MATCHED, Step.MATCH, BOTH_HOLES);
            } else if (!oldHole && !newHole) {
                match(i, j);
            }
        }
        if (i > 0) {
            if (oldHole) {
                reach(i, j, IN_OLD_HOLE, Step.OLD_HOLE, 0);
            } else {
                gap(i, j, Step.OLD_ONLY);
                continued(i, j, IN_NEW_HOLE, Step.HIDDEN);
            }
        }
        if (j > 0) {
            if (newHole) {
                reach(i, j, IN_NEW_HOLE, Step.NEW_HOLE, 0);
            } else {
                gap(i, j, Step.NEW_ONLY);
                continued(i, j, IN_OLD_HOLE, Step.REVEALED);
            }
        }
    }

    private void match(int i, int j) {
        float same = likeness.match(from + i - 1, otherFrom + j - 1);
        if (same > 0) {
            reach(i, j, MATCHED, Step.MATCH, same);
        }
        if (i > 1) {
            float joined = likeness.join(from + i - 2, otherFrom + j - 1);
            if (joined > 0) {
                reach(i, j, MATCHED, Step.JOIN, joined);
            }
        }
        if (j > 1) {
            float split = likeness.split(from + i - 1, otherFrom + j - 2);
            if (split > 0) {
                reach(i, j, MATCHED, Step.SPLIT, split);
            }
        }
    }

    /// Takes the step from the best state before it.
    private void reach(int i, int j, int state, Step step, float gain) {
        int before = (j - step.fresh) * STATES;
        float[] row = rows[(i - step.old) % 3];
        int best = 0;
        for (int s = 1; s < STATES; s++) {
            best = row[before + s] > row[before + best] ? s : best;
        }
        note(i, j, state, step, best, row[before + best] + gain);
    }

    private void gap(int i, int j, Step step) {
        int before = (j - step.fresh) * STATES;
        float[] row = rows[(i - step.old) % 3];
        for (int s = 0; s < STATES; s++) {
            note(i, j, GAPPED, step, s, row[before + s] + IN_GAP + (s == GAPPED ? 0 : GAP));
        }
    }

    private void continued(int i, int j, int state, Step step) {
        float before = rows[(i - step.old) % 3][(j - step.fresh) * STATES + state];
        note(i, j, state, step, state, before + IN_HOLE);
    }

    private void note(int i, int j, int state, Step step, int origin, float score) {
        float[] row = rows[i % 3];
        if (score > row[j * STATES + state] && score > NEVER / 2) {
            row[j * STATES + state] = score;
            int cell = (i * (width + 1) + j) * STATES + state;
            steps[cell] = (byte) step.code;
            origins[cell] = (byte) origin;
        }
    }

    private Deque<Step> wayBack() {
        float[] last = rows[height % 3];
        int state = 0;
        for (int s = 1; s < STATES; s++) {
            state = last[width * STATES + s] > last[width * STATES + state] ? s : state;
        }
        Deque<Step> way = new ArrayDeque<>();
        int i = height;
        int j = width;
        while (i > 0 || j > 0) {
            int cell = (i * (width + 1) + j) * STATES + state;
            Step step = STEPS[steps[cell]];
            way.addFirst(step);
            state = origins[cell];
            i -= step.old;
            j -= step.fresh;
        }
        return way;
    }
}
