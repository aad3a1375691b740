package org.foiatrail.timeline;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.model.Span;
import org.foiatrail.timeline.Candidate.Copy;

/// A sentence of a message's own words, with the mentions that begin in it.
record Sentence(Span span, List<Mention> mentions) {
    /// Longer ones are lists or tables: they are quoted line by line.
    private static final int LONGEST = 700;

    private static final Pattern EMPTY_LINE = Pattern.compile("\\n(?=[^\\S\\n]*\\n)");

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
        // To it a line's end is a blank like others; an empty line must be made what it takes for a paragraph's end.
        sentences.setText(EMPTY_LINE.matcher(text).replaceAll("\u2029").replace('\n', ' '));
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

    private static void add(List<Span> spans, Span part, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            spans.add(new Span(part.page(), part.start() + from, part.start() + to));
        }
    }
}
