package org.foiatrail.workflow.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.foiatrail.model.Span;
import org.foiatrail.relate.text.Token;
import org.foiatrail.workflow.FileView;
import org.jspecify.annotations.Nullable;

/// Words of a file with the pages they stand on, so that any run of them can be quoted.
public record QuotedText(FileView view, List<Token> tokens) {
    private static final String OPENING = "([{<\"'\u201C\u2018";

    public QuotedText {
        tokens = List.copyOf(tokens);
    }

    int size() {
        return tokens.size();
    }

    boolean hasWords(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> !token.hole());
    }

    /// Where a run of words stands, a stretch for each page, with the signs that belong to its words.
    List<Span> spans(int from, int to) {
        List<Span> spans = new ArrayList<>();
        for (Token token : tokens.subList(from, to)) {
            Span span = token.span();
            if (!spans.isEmpty() && spans.getLast().page() == span.page()) {
                Span before = spans.removeLast();
                span = new Span(span.page(), before.start(), Math.max(before.end(), span.end()));
            }
            spans.add(span);
        }
        Span head = spans.removeFirst();
        spans.addFirst(new Span(head.page(), opened(head, from), head.end()));
        Span tail = spans.removeLast();
        spans.addLast(new Span(tail.page(), tail.start(), closed(tail, to)));
        return spans;
    }

    /// The place before a word, as an empty stretch.
    List<Span> point(int at) {
        if (tokens.isEmpty()) {
            return List.of(new Span(1, 0, 0));
        }
        Span near = tokens.get(Math.clamp(at - 1L, 0, tokens.size() - 1)).span();
        int offset = at == 0 ? near.start() : near.end();
        return List.of(new Span(near.page(), offset, offset));
    }

    /// The stored words of these stretches, a line break for a page break.
    String quote(List<Span> spans) {
        return spans.stream()
                .map(span -> view.page(span.page()).text().substring(span.start(), span.end()))
                .collect(Collectors.joining("\n"));
    }

    @Nullable
    String quoteOrNull(int from, int to) {
        return from < to ? quote(spans(from, to)) : null;
    }

    private int opened(Span span, int from) {
        String text = view.page(span.page()).text();
        Span before =
                from == 0 ? new Span(span.page(), 0, 0) : tokens.get(from - 1).span();
        int least = before.page() == span.page() ? before.end() : 0;
        int start = span.start();
        while (start > least && OPENING.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }

    private int closed(Span span, int to) {
        String text = view.page(span.page()).text();
        Span after = to == tokens.size()
                ? new Span(span.page(), text.length(), text.length())
                : tokens.get(to).span();
        int most = after.page() == span.page() ? after.start() : text.length();
        int end = span.end();
        while (end < most && isMark(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isMark(char c) {
        return !Character.isWhitespace(c)
                && !Character.isLetterOrDigit(c)
                && !Character.isSurrogate(c)
                && OPENING.indexOf(c) < 0;
    }
}
