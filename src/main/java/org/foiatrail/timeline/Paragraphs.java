package org.foiatrail.timeline;

import java.nio.CharBuffer;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Readies words for an iterator over sentences, letter for letter in their place: where a line's end is a mere blank
/// and where a paragraph ends, and which full stops end nothing.
///
/// Each step is one pass over an array: as patterns they took most of the time of a timeline.
final class Paragraphs {
    private static final char PARAGRAPH = '\u2029';

    /// At the beginning of a paragraph.
    private static final Pattern GREETING = Pattern.compile("(?:>[> ]*+)?\\p{Lu}[\\p{L}.' ]{0,30}[,:]\\n");

    /// `---------- Forwarded by`: so many of one sign part what stands before them from what stands behind.
    private static final int RULE = 5;

    /// A line that was full has two thirds of the widest, and a page set with empty lines between is as wide as that.
    private static final double FULL = 2 / 3.0;

    private static final int WIDE = 50;

    /// No heading ends in one of these.
    private static final Set<String> RUNNING_ON = Set.of(
            "the", "a", "an", "of", "to", "in", "on", "at", "for", "from", "with", "by", "and", "or", "but", "as",
            "that", "which", "who", "is", "are", "was", "were", "be", "not", "than", "its", "their", "our", "his",
            "her", "this", "these", "those", "if", "when", "while", "until", "under", "between");

    private final char[] signs;

    private Paragraphs(String text) {
        signs = text.toCharArray();
    }

    static String plain(String text) {
        Paragraphs paragraphs = new Paragraphs(text);
        Lines lines = Lines.of(text);
        paragraphs.partAtEmptyLines(lines);
        paragraphs.partAtHeadings(lines);
        paragraphs.partAtItems(lines);
        paragraphs.partAtRules();
        paragraphs.partAtGreetings();
        paragraphs.joinLines();
        Abbreviations.keep(paragraphs.signs);
        return new String(paragraphs.signs);
    }

    /// An empty line parts paragraphs, unless the words run on below it: a scan's lines, or a reply's, are often read
    /// with an empty one after each.
    private void partAtEmptyLines(Lines lines) {
        int at = 0;
        int empty = 0;
        int above = -1;
        while (at <= signs.length) {
            int end = lines.end(at);
            if (lines.isBlank(at, end)) {
                empty++;
            } else {
                if (empty > 0 && (above < 0 || !runsOn(lines, above, at, end, empty))) {
                    part(above < 0 ? 0 : lines.end(above), at);
                }
                above = at;
                empty = 0;
            }
            at = end + 1;
        }
    }

    /// A line that begins a paragraph, or stands behind a sentence's end, and on which the next word had room to spare
    /// is a heading: whoever set it broke it on purpose.
    private void partAtHeadings(Lines lines) {
        boolean fresh = true;
        for (int at = 0; at < signs.length; ) {
            int end = lines.end(at);
            boolean blank = lines.isBlank(at, end);
            int next = end + 1;
            if (fresh && !blank && next < signs.length && signs[end] == '\n' && isHeading(lines, at, next)) {
                signs[end] = PARAGRAPH;
            }
            // What is quoted was often broken anew, a word or two to a line.
            boolean stops = !blank && !lines.isQuoted(at) && isStop(signs[lines.last(at)]);
            fresh = blank || (end < signs.length && signs[end] == PARAGRAPH) || stops;
            at = next;
        }
    }

    private boolean isHeading(Lines lines, int at, int next) {
        int first = lines.first(at);
        int last = lines.last(at);
        int follows = lines.first(next);
        if (!Character.isLetterOrDigit(signs[last])
                || Character.isLowerCase(signs[first])
                || lines.isBlank(next, lines.end(next))
                || !Character.isUpperCase(signs[follows])) {
            return false;
        }
        int word = last;
        while (word > first && Character.isLetter(signs[word - 1])) {
            word--;
        }
        int room = last + 1 - first + 1 + lines.wordEnd(follows) - follows;
        return room <= FULL * (lines.last(next) + 1 - follows)
                && !RUNNING_ON.contains(new String(signs, word, last + 1 - word));
    }

    /// `2. The county`: an item behind a sentence's end begins a paragraph, and its number ends no sentence.
    private void partAtItems(Lines lines) {
        boolean stopped = false;
        for (int at = 0; at < signs.length; at = lines.end(at) + 1) {
            if (stopped && signs[at - 1] == '\n' && isItem(lines.first(at))) {
                signs[at - 1] = PARAGRAPH;
            }
            if (!lines.isBlank(at, lines.end(at))) {
                char last = signs[lines.last(at)];
                stopped = isStop(last) || last == ';';
            }
        }
    }

    private boolean isItem(int at) {
        int to = at;
        while (to < signs.length && to - at < 2 && Character.isDigit(signs[to])) {
            to++;
        }
        return to > at && to + 1 < signs.length && (signs[to] == '.' || signs[to] == ')') && signs[to + 1] == ' ';
    }

    private static boolean isStop(char sign) {
        return ".!?:".indexOf(sign) >= 0;
    }

    private void part(int from, int to) {
        for (int at = from; at < to; at++) {
            signs[at] = signs[at] == '\n' ? PARAGRAPH : signs[at];
        }
    }

    private boolean runsOn(Lines lines, int above, int at, int end, int empty) {
        int width = lines.length(above);
        int last = lines.last(above);
        if (width < FULL * lines.widest() || ".!?:;".indexOf(signs[last]) >= 0 || isRule(last)) {
            return false;
        }
        int first = lines.first(at);
        boolean spread = lines.isSpread() && empty == 1 && lines.widest() >= WIDE;
        return (Character.isLowerCase(signs[first]) && lines.widest() >= WIDE && empty <= 2)
                || (spread && Character.isLetterOrDigit(signs[first]) && !isLabel(first, end));
    }

    /// `Subject: …`
    private boolean isLabel(int at, int end) {
        int to = at;
        while (to < end && Character.isLetter(signs[to])) {
            to++;
        }
        while (to < end && signs[to] == ' ') {
            to++;
        }
        return to < end && signs[to] == ':';
    }

    private boolean isRule(int at) {
        return "-_=*~".indexOf(signs[at]) >= 0;
    }

    /// A drawn line is a paragraph's end, and so is the end of the line it begins or ends; one amid words is a blank to
    /// be filled, or what was struck out, and so are underscores with words behind them.
    private void partAtRules() {
        for (int at = 0; at < signs.length; at++) {
            int to = at;
            while (to < signs.length && signs[to] == signs[at] && isRule(at)) {
                to++;
            }
            if (to - at >= RULE && isDrawn(at, to)) {
                if (at > 0 && (signs[at - 1] == ' ' || signs[at - 1] == '\n')) {
                    signs[at - 1] = PARAGRAPH;
                }
                while (to < signs.length && signs[to] != '\n') {
                    to++;
                }
                if (to < signs.length) {
                    signs[to] = PARAGRAPH;
                }
            }
            at = Math.max(at, to - 1);
        }
    }

    private boolean isDrawn(int from, int to) {
        int before = from;
        while (before > 0 && (signs[before - 1] == ' ' || signs[before - 1] == '>')) {
            before--;
        }
        int behind = to;
        while (behind < signs.length && signs[behind] == ' ') {
            behind++;
        }
        boolean begins = before == 0 || isLineEnd(signs[before - 1]);
        boolean ends = behind == signs.length || isLineEnd(signs[behind]);
        return ends || (begins && signs[from] != '_');
    }

    private void partAtGreetings() {
        Matcher greeting = GREETING.matcher(CharBuffer.wrap(signs));
        for (int at = 0; at < signs.length; at++) {
            if ((at == 0 || signs[at - 1] == PARAGRAPH)
                    && greeting.region(at, signs.length).lookingAt()) {
                at = greeting.end();
                signs[at - 1] = PARAGRAPH;
            }
        }
    }

    /// Marks of quotation are none of its words.
    private void joinLines() {
        boolean margin = true;
        for (int at = 0; at < signs.length; at++) {
            char sign = signs[at];
            boolean mark = margin && (sign == '>' || sign == ' ');
            margin = mark || isLineEnd(sign);
            signs[at] = mark || sign == '\n' ? ' ' : sign;
        }
    }

    private static boolean isLineEnd(char sign) {
        return sign == '\n' || sign == '\r' || sign == '\u0085' || sign == '\u2028' || sign == PARAGRAPH;
    }
}
