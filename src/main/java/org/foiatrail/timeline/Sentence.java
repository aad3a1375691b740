package org.foiatrail.timeline;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final Pattern EMPTY_LINE = Pattern.compile("\\n(?=[^\\S\\n]*\\n)");

    // Looking back is dear: what is cheap to see is asked before.
    private static final Pattern GREETING =
            Pattern.compile("(?=[>\\p{Lu}])(?<=^|\u2029)((?:> ?)*\\p{Lu}[\\p{L}.' ]{0,30}[,:])\\n");
    private static final Pattern QUOTE_MARK = Pattern.compile("(?m)(?=[> ])(?<=^|\u2029)[> ]+");

    /// True for words that run on, not a list of names.
    boolean isProse(Copy copy) {
        String[] words = copy.sheets()
                .text(span.page())
                .substring(span.start(), span.end())
                .split("[^\\p{L}']+", -1);
        long small = Stream.of(words)
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)))
                .count();
        return small * RUNNING_WORDS >= words.length;
    }

    /// All of a copy, in order.
    static List<Sentence> of(Copy copy) {
        Message message = copy.message();
        List<Sentence> sentences = new ArrayList<>();
        for (Span part : message.body()) {
            String page = copy.sheets().text(part.page());
            String text = page.substring(part.start(), part.end());
            for (Span span : cut(part, text)) {
                sentences.add(new Sentence(
                        span,
                        copy.mentions().stream()
                                .filter(mention -> span.contains(
                                        mention.spans().getFirst().page(),
                                        mention.spans().getFirst().start()))
                                .toList()));
            }
        }
        return sentences;
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
    /// line and a greeting's end part paragraphs, and marks of quotation are none of its words.
    private static String plain(String text) {
        String paragraphs = EMPTY_LINE.matcher(text).replaceAll("\u2029");
        String greeted = GREETING.matcher(paragraphs).replaceAll("$1\u2029");
        return QUOTE_MARK
                .matcher(greeted)
                .replaceAll(marks -> " ".repeat(marks.group().length()))
                .replace('\n', ' ');
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
