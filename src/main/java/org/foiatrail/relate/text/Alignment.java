package org.foiatrail.relate.text;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.relate.text.WordGrid.Step;

/// Two texts side by side, word by word: what stands in both, what one shows and the other hides, what was
/// changed.
public final class Alignment {
    private static final int MAX_CELLS = 1 << 21;
    private static final int SMALL = 1 << 14;
    private static final int LONGEST_ANCHOR = 4;

    private final Likeness likeness;
    private final Anchors anchors;
    private final List<Piece> pieces = new ArrayList<>();

    private Alignment(List<Token> old, List<Token> fresh) {
        this.likeness = new Likeness(old, fresh);
        this.anchors = new Anchors(likeness);
    }

    /// What became of `old` in `fresh`, piece by piece and in order; together they cover both.
    public static List<Piece> of(List<Token> old, List<Token> fresh) {
        Alignment alignment = new Alignment(old, fresh);
        alignment.between(0, old.size(), 0, fresh.size());
        return new Pieces(old, fresh).tidied(alignment.pieces);
    }

    private void between(int from, int to, int otherFrom, int otherTo) {
        int a = from;
        int b = otherFrom;
        while (a < to && b < otherTo && likeness.same(a, b) && !likeness.oldHole(a)) {
            a++;
            b++;
        }
        int aEnd = to;
        int bEnd = otherTo;
        while (aEnd > a && bEnd > b && likeness.same(aEnd - 1, bEnd - 1) && !likeness.oldHole(aEnd - 1)) {
            aEnd--;
            bEnd--;
        }
        add(Piece.Kind.SAME, from, a, otherFrom, b);
        middle(a, aEnd, b, bEnd, LONGEST_ANCHOR);
        add(Piece.Kind.SAME, aEnd, to, bEnd, otherTo);
    }

    /// Cut where runs of `words` words stand once in either text, and each part aligned for itself.
    private void middle(int from, int to, int otherFrom, int otherTo, int words) {
        long cells = (long) (to - from + 1) * (otherTo - otherFrom + 1);
        // A word alone says little: it is an anchor only where nothing else is.
        if (cells <= SMALL || words == 0 || (words == 1 && cells <= MAX_CELLS)) {
            grid(from, to, otherFrom, otherTo);
            return;
        }
        int a = from;
        int b = otherFrom;
        for (Anchors.Anchor anchor : anchors.between(from, to, otherFrom, otherTo, words)) {
            middle(a, anchor.old(), b, anchor.fresh(), words / 2);
            add(Piece.Kind.SAME, anchor.old(), anchor.old() + 1, anchor.fresh(), anchor.fresh() + 1);
            a = anchor.old() + 1;
            b = anchor.fresh() + 1;
        }
        middle(a, to, b, otherTo, words / 2);
    }

    private void grid(int from, int to, int otherFrom, int otherTo) {
        long cells = (long) (to - from + 1) * (otherTo - otherFrom + 1);
        if (cells > MAX_CELLS) {
            // Nothing in either is to be found in the other: no way through it would mean anything.
            add(Piece.Kind.CHANGED, from, to, otherFrom, otherTo);
            return;
        }
        int a = from;
        int b = otherFrom;
        for (Step step : new WordGrid(likeness, from, to, otherFrom, otherTo).align()) {
            add(kind(step, a, b), a, a + step.old, b, b + step.fresh);
            a += step.old;
            b += step.fresh;
        }
    }

    private Piece.Kind kind(Step step, int a, int b) {
        return switch (step) {
            case START, JOIN, SPLIT -> Piece.Kind.SAME;
            case MATCH -> likeness.same(a, b) ? Piece.Kind.SAME : Piece.Kind.READING;
            case OLD_ONLY -> Piece.Kind.REMOVED;
            case NEW_ONLY -> Piece.Kind.ADDED;
            case OLD_HOLE, REVEALED -> Piece.Kind.REVEALED;
            case NEW_HOLE, HIDDEN -> Piece.Kind.HIDDEN;
        };
    }

    private void add(Piece.Kind kind, int from, int to, int otherFrom, int otherTo) {
        if (from < to || otherFrom < otherTo) {
            pieces.add(new Piece(kind, from, to, otherFrom, otherTo));
        }
    }
}
