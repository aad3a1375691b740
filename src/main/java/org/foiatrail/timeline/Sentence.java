package org.foiatrail.timeline;

import java.nio.CharBuffer;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.model.Span;
import org.foiatrail.timeline.Candidate.Copy;

/// A sentence of a message's own words, with the mentions that begin in it.
record Sentence(Span span, List<Mention> mentions) {
    /// A signature or an address is a sentence to the iterator; it has fewer words in small letters than a third.
    private static final int RUNNING_WORDS = 3;

    /// Longer ones are lists or tables: they are quoted line by line.
    private static final int LONGEST = 700;

    private static final char PARAGRAPH = '\u2029';

    /// At the beginning of a paragraph.
    private static final Pattern GREETING = Pattern.compile("(?:> ?)*\\p{Lu}[\\p{L}.' ]{0,30}[,:]\\n");

    /// True for words that run on, not a list of names: a third of what stands between other signs than letters and
    /// apostrophes begins with a small letter.
    boolean isProse(Copy copy) {
        String page = copy.sheets().text(span.page());
        int pieces = 1;
        int small = 0;
        boolean inside = false;
        boolean between = false;
        for (int at = span.start(); at < span.end(); ) {
            int letter = page.codePointAt(at);
            boolean word = letter == '\'' || isLetter(letter);
            if (word && !inside && isSmall(letter)) {
                small++;
            }
            if (!word && !between) {
                pieces++;
            }
            inside = word;
            between = !word;
            at += Character.charCount(letter);
        }
        return small * RUNNING_WORDS >= pieces;
    }

    // The tables of all scripts are dear, and most letters are ASCII.
    private static boolean isLetter(int sign) {
        return sign < 128 ? (sign | ' ') >= 'a' && (sign | ' ') <= 'z' : Character.isLetter(sign);
    }

    private static boolean isSmall(int sign) {
        return sign < 128 ? sign >= 'a' : sign <= Character.MAX_VALUE && Character.isLowerCase(sign);
    }

    /// All of a copy, in order.
    static List<Sentence> of(Copy copy) {
        Message message = copy.message();
        List<Sentence> sentences = new ArrayList<>();
        for (Span part : message.body()) {
            String page = copy.sheets().text(part.page());
            String text = page.substring(part.start(), part.end());
            for (Span span : cut(part, text)) {
                sentences.add(new Sentence(span, within(span, copy.mentions())));
            }
        }
        return sentences;
    }

    private static List<Mention> within(Span span, List<Mention> mentions) {
        List<Mention> within = new ArrayList<>();
        for (Mention mention : mentions) {
            Span first = mention.spans().getFirst();
            if (span.contains(first.page(), first.start())) {
                within.add(mention);
            }
        }
        return within;
    }

    private static List<Span> cut(Span part, String text) {
        List<Span> spans = new ArrayList<>();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.US);
        sentences.setText(plain(text));
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; start = end, end = sentences.next()) {
            if (end - start <= LONGEST) {
                add(spans, part, text, start, end);
                continue;
            }
            int at = start;
            while (at < end) {
                int line = text.indexOf('\n', at);
                int to = line < 0 || line >= end ? end : line + 1;
                add(spans, part, text, at, to);
                at = to;
            }
        }
        return spans;
    }

    /// The text as the iterator takes it, letter for letter in its place: a line's end is a blank, but an empty
    /// line and a greeting's end part paragraphs, and marks of quotation are none of its words. Each is one
    /// pass over an array: as patterns they took most of the time of a timeline.
    private static String plain(String text) {
        char[] plain = text.toCharArray();
        boolean emptyBelow = false;
        for (int at = plain.length - 1; at >= 0; at--) {
            if (plain[at] == '\n') {
                plain[at] = emptyBelow ? PARAGRAPH : '\n';
                emptyBelow = true;
            } else {
                emptyBelow &= plain[at] == ' ' || (plain[at] >= '\t' && plain[at] <= '\r');
            }
        }
        Matcher greeting = GREETING.matcher(CharBuffer.wrap(plain));
        for (int at = 0; at < plain.length; at++) {
            if ((at == 0 || plain[at - 1] == PARAGRAPH)
                    && greeting.region(at, plain.length).lookingAt()) {
                at = greeting.end();
                plain[at - 1] = PARAGRAPH;
            }
        }
        boolean margin = true;
        for (int at = 0; at < plain.length; at++) {
            char sign = plain[at];
            boolean mark = margin && (sign == '>' || sign == ' ');
            margin = mark || isLineEnd(sign);
            plain[at] = mark || sign == '\n' ? ' ' : sign;
        }
        return new String(plain);
    }

    private static boolean isLineEnd(char sign) {
        return sign == '\n' || sign == '\r' || sign == '\u0085' || sign == '\u2028' || sign == PARAGRAPH;
    }

    private static void add(List<Span> spans, Span part, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && (Character.isWhitespace(text.charAt(from)) || text.charAt(from) == '>')) {
            from++;
        }
        while (to > from && (Character.isWhitespace(text.charAt(to - 1)) || text.charAt(to - 1) == '>')) {
            to--;
        }
        if (to > from) {
            spans.add(new Span(part.page(), part.start() + from, part.start() + to));
        }
    }
}
