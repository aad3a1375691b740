package org.foiatrail.timeline;

import java.util.List;
import org.foiatrail.model.LineNumbers;
import org.foiatrail.model.Located;
import org.foiatrail.model.Page;
import org.foiatrail.model.Placed;
import org.foiatrail.model.Span;
import org.jspecify.annotations.Nullable;

/// A file of a single page.
///
/// @param least the confidence of its worst word, null if no machine read it
record OnePage(
        String path,
        String text,
        List<Placed> said,
        @Nullable Double least) implements Sheets {
    @Override
    public String text(int page) {
        return text;
    }

    @Override
    public String words(int page) {
        return LineNumbers.without(Page.plain(page, text));
    }

    @Override
    public String hidden(int page) {
        return "Never tell.";
    }

    @Override
    public Located located(List<Span> spans) {
        int start = spans.getFirst().start();
        int end = spans.getLast().end();
        return new Located(
                path,
                "first",
                "doc",
                path,
                1,
                1,
                null,
                null,
                least == null ? "embedded" : "ocr",
                1.0,
                start,
                end,
                text.substring(start, end));
    }

    @Override
    public @Nullable Double lowestConfidence(Span span) {
        return least;
    }
}
