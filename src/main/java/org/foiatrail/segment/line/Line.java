package org.foiatrail.segment.line;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.LineNumbers;
import org.foiatrail.model.Page;

/// One line of a page's text, with its `>` quoting prefix told apart.
///
/// @param start where the line begins in the page's text
/// @param text the whole line without its line break, each hard blank as a plain one; blanks where the line is numbered
/// @param depth how many `>` stand before its words
/// @param column where its words begin in `text`; the line's length if it has none
public record Line(int page, int start, String text, int depth, int column) {
    private static final int AROUND = 25;
    /// Of the longest line's letters, which differ in width.
    private static final double FULL = 0.7;

    public static Line of(int page, int start, String printed) {
        String text = printed.replace('\u00A0', ' ').replace('\u2007', ' ').replace('\u202F', ' ');
        int depth = 0;
        int at = 0;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '>')) {
            depth += text.charAt(at) == '>' ? 1 : 0;
            at++;
        }
        return new Line(page, start, text, depth, at);
    }

    public static List<Line> of(Page page) {
        List<Line> lines = new ArrayList<>();
        String text = LineNumbers.without(page);
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            lines.add(of(page.number(), start, text.substring(start, end)));
            start = end + 1;
        }
        return lines;
    }

    /// The index of the next line with words behind line `from`, at most so many lines on; -1 if there is none.
    public static int nextWords(List<Line> lines, int from, int most) {
        for (int i = from + 1; i < lines.size() && i - from <= most; i++) {
            if (!lines.get(i).blank()) {
                return i;
            }
        }
        return -1;
    }

    /// True if the first word of line `next` may have found no room at the end of line `at`, as far as the lines around
    /// them tell.
    public static boolean isWrapped(List<Line> lines, int at, int next) {
        int longest = 0;
        for (int i = Math.max(0, at - AROUND); i < Math.min(lines.size(), at + AROUND); i++) {
            longest = Math.max(longest, lines.get(i).words().length());
        }
        String below = lines.get(next).words();
        int word = below.indexOf(' ') < 0 ? below.length() : below.indexOf(' ');
        return lines.get(at).words().length() + 1 + word >= longest * FULL;
    }

    /// Its place tells it from every other line of a file, and is had for less than its words.
    @Override
    public int hashCode() {
        return 31 * page + start;
    }

    /// No words: white space and quoting marks only.
    public boolean blank() {
        return column == text.length();
    }

    /// The words, without quoting prefix and outer white space.
    public String words() {
        return text.substring(column).strip();
    }

    /// Where its words begin in the page's text.
    public int wordsStart() {
        return start + column;
    }

    /// Where its words end in the page's text.
    public int wordsEnd() {
        return start + text.stripTrailing().length();
    }
}
