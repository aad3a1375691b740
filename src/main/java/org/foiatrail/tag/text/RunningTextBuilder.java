package org.foiatrail.tag.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Writes a [RunningText] piece by piece, line by line.
final class RunningTextBuilder {
    private static final char SOFT_HYPHEN = '\u00AD';
    /// Gaps between lines above this many blank lines part paragraphs on any page.
    private static final int LARGEST_USUAL_GAP = 2;

    private final StringBuilder text = new StringBuilder();
    private final BitSet lineStarts = new BitSet();
    private final BitSet cellStarts = new BitSet();
    private final BitSet rowStarts = new BitSet();
    private int[] origins = new int[1024];

    RunningText build(List<Piece> pieces) {
        int usualGap = 0;
        int page = -1;
        Cells cells = null;
        for (Piece piece : pieces) {
            if (cells == null || piece.page().number() != page) {
                page = piece.page().number();
                usualGap = usualGap(piece.text());
                cells = Cells.of(piece.page(), piece.text());
            }
            write(piece, usualGap, cells);
        }
        return RunningText.made(
                text.toString(),
                Arrays.copyOf(origins, text.length()),
                lineStarts,
                new RunningText.Table(cellStarts, rowStarts),
                pieces);
    }

    private void write(Piece piece, int usualGap, Cells cells) {
        String page = piece.text();
        boolean first = true;
        int blankLines = 0;
        int at = piece.start();
        while (at < piece.end()) {
            int end = lineEnd(page, at, piece.end());
            int from = at;
            int to = end;
            while (from < to && isBlank(page.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(page.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                boolean runsOn = first ? piece.runsOn() : blankLines <= usualGap && !cells.beginRow(from);
                join(runsOn, page.charAt(from), piece.base() + from);
                lineStarts.set(text.length());
                line(page, from, to, piece.base(), cells);
                first = false;
                blankLines = 0;
            } else {
                blankLines++;
            }
            at = end + 1;
        }
    }

    /// Puts between two lines what belongs there: a break, a blank, or nothing where a word goes on.
    private void join(boolean runsOn, char next, int origin) {
        int length = text.length();
        if (length == 0) {
            return;
        }
        if (!runsOn) {
            append(RunningText.BREAK, origin);
            return;
        }
        char last = text.charAt(length - 1);
        char before = length < 2 ? ' ' : text.charAt(length - 2);
        if ((last != '-' && last != '\u2010') || !Character.isLetterOrDigit(before)) {
            append(' ', origin);
        } else if (Character.isLetter(before)
                && Character.isLetter(next)
                && Character.isUpperCase(before) == Character.isUpperCase(next)) {
            // "depor-tation" was one word; "Winston-Salem" keeps its hyphen.
            text.setLength(length - 1);
        }
    }

    private void line(String page, int from, int to, int base, Cells cells) {
        boolean blank = false;
        for (int i = from; i < to; i++) {
            char c = page.charAt(i);
            if (isBlank(c)) {
                blank = true;
            } else if (c != SOFT_HYPHEN) {
                if (blank) {
                    append(' ', base + i);
                    blank = false;
                }
                cellStarts.set(text.length(), cells.begin(i));
                rowStarts.set(text.length(), cells.beginRow(i));
                append(c == '\u2019' || c == '\u2018' ? '\'' : c, base + i);
            }
        }
    }

    private void append(char c, int origin) {
        if (text.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[text.length()] = origin;
        text.append(c);
    }

    /// How many blank lines usually stand between two lines of the page: 1 on a page typed in double space.
    private static int usualGap(String page) {
        int[] gaps = new int[LARGEST_USUAL_GAP + 1];
        int blankLines = -1;
        int at = 0;
        while (at <= page.length()) {
            int end = lineEnd(page, at, page.length());
            if (page.substring(at, end).isBlank()) {
                blankLines += blankLines < 0 ? 0 : 1;
            } else {
                if (blankLines >= 0 && blankLines <= LARGEST_USUAL_GAP) {
                    gaps[blankLines]++;
                }
                blankLines = 0;
            }
            at = end + 1;
        }
        int usual = 0;
        for (int gap = 1; gap <= LARGEST_USUAL_GAP; gap++) {
            // Far more than any other gap: a few short paragraphs make no double space.
            usual = gaps[gap] > 2 * gaps[usual] ? gap : usual;
        }
        return usual;
    }

    private static int lineEnd(String page, int from, int limit) {
        for (int i = from; i < limit; i++) {
            char c = page.charAt(i);
            if (c == '\n' || c == '\r' || c == '\f') {
                return i;
            }
        }
        return limit;
    }

    private static boolean isBlank(char c) {
        // The tables of all scripts are dear, and most signs are ASCII.
        return (c <= ' ' || c >= 128) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
