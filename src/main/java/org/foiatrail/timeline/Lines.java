package org.foiatrail.timeline;

/// How wide the lines of a text are, and whether most have an empty one below.
record Lines(String text, int widest, boolean isSpread) {
    private static final int FEWEST_DOUBLE = 2;

    static Lines of(String text) {
        Lines lines = new Lines(text, 0, false);
        int widest = 0;
        int spread = 0;
        int tight = 0;
        int empty = -1;
        for (int at = 0; at <= text.length(); at = lines.end(at) + 1) {
            if (lines.isBlank(at, lines.end(at))) {
                empty = empty < 0 ? empty : empty + 1;
            } else {
                spread += empty == 1 ? 1 : 0;
                tight += empty == 0 ? 1 : 0;
                widest = Math.max(widest, lines.length(at));
                empty = 0;
            }
        }
        return new Lines(text, widest, spread >= FEWEST_DOUBLE && spread > 2 * tight);
    }

    boolean isQuoted(int at) {
        return text.charAt(at) == '>';
    }

    int end(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /// True for a line with nothing but marks of quotation, too.
    boolean isBlank(int at, int end) {
        for (int i = at; i < end; i++) {
            char sign = text.charAt(i);
            if (sign != ' ' && sign != '>' && (sign < '\t' || sign > '\r')) {
                return false;
            }
        }
        return true;
    }

    /// Where a line's first sign stands that is neither blank nor a mark of quotation.
    int first(int at) {
        int end = end(at);
        int first = at;
        while (first < end && (text.charAt(first) == ' ' || text.charAt(first) == '\t' || text.charAt(first) == '>')) {
            first++;
        }
        return Math.min(first, Math.max(at, end - 1));
    }

    int wordEnd(int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// Where the last sign of a line stands that is not blank.
    int last(int at) {
        int last = end(at) - 1;
        while (last > at && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last;
    }

    /// Without blanks at its ends.
    int length(int at) {
        int first = at;
        int last = last(at);
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return last + 1 - first;
    }
}
