package org.foiatrail.tag.figure;

import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.Tokens;

/// What numbers a row: in a cell of its own beside one less or more, or of lines that are numbered from 1 and begin
/// with a capital, for `1 clerk` and `2 clerks` are counted.
final class RowNumbers {
    /// So many lines in a row are numbered and do not count by chance.
    private static final int ROWS = 3;

    private static final int LONGEST = 4;

    private RowNumbers() {}

    static boolean is(Tokens tokens, RunningText text, int first, int next) {
        if (!tokens.isNumber(first) || !text.isLineStart(tokens.start(first)) || next >= tokens.size()) {
            return false;
        }
        int above = 0;
        int row = first;
        while (isOneMore(tokens, lineAbove(tokens, text, row), row)) {
            row = lineAbove(tokens, text, row);
            above++;
        }
        int second = lineBelow(tokens, text, first);
        boolean below = isOneMore(tokens, first, second);
        boolean third = below && isOneMore(tokens, second, lineBelow(tokens, text, second));
        int rows = above + (third ? 2 : below ? 1 : 0);
        boolean numbered = tokens.isCapital(next) && tokens.is(row, "1") && rows + 1 >= ROWS;
        return numbered || (rows > 0 && text.isAfterCell(tokens.start(next)));
    }

    private static int lineAbove(Tokens tokens, RunningText text, int first) {
        int start = tokens.start(first);
        return start == 0 ? -1 : tokens.from(text.lineStart(start - 1));
    }

    private static int lineBelow(Tokens tokens, RunningText text, int first) {
        return tokens.from(text.lineEnd(tokens.start(first)));
    }

    private static boolean isOneMore(Tokens tokens, int first, int second) {
        return tokens.isNumber(first)
                && tokens.isNumber(second)
                && tokens.length(first) < LONGEST
                && tokens.length(second) < LONGEST
                && Integer.parseInt(tokens.norm(second)) == Integer.parseInt(tokens.norm(first)) + 1;
    }
}
