package org.foiatrail.workflow.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foiatrail.model.Located;
import org.foiatrail.model.Row;
import org.foiatrail.model.Span;
import org.foiatrail.relate.text.DocumentText;
import org.foiatrail.workflow.FileView;
import org.jspecify.annotations.Nullable;

/// The documents of a production, and which of their words have been found in the other one.
final class ProductionTexts {
    /// Fewer words left over are a banner or a signature.
    private static final int LEAST = 4;

    private final List<FileView> views;
    private final Banners banners;
    private final List<BitSet> covered;

    private ProductionTexts(List<FileView> views) {
        this.views = views;
        this.banners = Banners.of(views);
        this.covered = Stream.generate(BitSet::new).limit(views.size()).toList();
    }

    static ProductionTexts of(List<FileView> views, String production) {
        return new ProductionTexts(views.stream()
                .filter(view -> view.file().production().equals(production))
                .filter(view -> !view.pages().isEmpty())
                .toList());
    }

    int size() {
        return views.size();
    }

    List<Integer> all() {
        return IntStream.range(0, views.size()).boxed().toList();
    }

    FileView view(int document) {
        return views.get(document);
    }

    DocumentText text(int document) {
        return DocumentTexts.of(views.get(document), banners);
    }

    void cover(int document, int from, int to) {
        covered.get(document).set(from, to);
    }

    /// Rows for the words of which no copy was found: with their quote, or as pages where it is all of a page.
    List<Row.DifferenceRow> uncovered(String kind) {
        List<Row.DifferenceRow> rows = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            BitSet known = covered.get(i);
            if (known.isEmpty()) {
                rows.add(row(views.get(i).whole(kind), kind));
                continue;
            }
            QuotedText text = new QuotedText(views.get(i), text(i).tokens());
            int from = known.nextClearBit(0);
            while (from < text.size()) {
                int next = known.nextSetBit(from);
                int to = next < 0 ? text.size() : next;
                stretch(text, from, to, kind, rows);
                from = known.nextClearBit(to);
            }
        }
        return rows;
    }

    private static void stretch(QuotedText text, int from, int to, String kind, List<Row.DifferenceRow> rows) {
        int wholePages = 0;
        for (int start = from; start < to; ) {
            int page = text.tokens().get(start).span().page();
            int end = start;
            while (end < to && text.tokens().get(end).span().page() == page) {
                end++;
            }
            boolean whole = (start == 0 || pageOf(text, start - 1) != page)
                    && (end == text.size() || pageOf(text, end) != page);
            if (whole) {
                wholePages++;
            }
            if (wholePages > 0 && (!whole || end == to)) {
                int last = whole ? page : page - 1;
                rows.add(row(text.view().pagesOnly(kind, last - wholePages + 1, last), kind));
                wholePages = 0;
            }
            if (!whole && words(text, start, end) >= LEAST) {
                List<Span> spans = text.spans(start, end);
                rows.add(row(text.view().located(kind, spans, text.quote(spans)), kind));
            }
            start = end;
        }
    }

    private static int pageOf(QuotedText text, int token) {
        return text.tokens().get(token).span().page();
    }

    private static long words(QuotedText text, int from, int to) {
        return text.tokens().subList(from, to).stream()
                .filter(token -> !token.hole())
                .count();
    }

    private static Row.DifferenceRow row(Located at, String kind) {
        @Nullable String nothing = null;
        return new Row.DifferenceRow(at, kind, nothing, nothing, nothing, nothing, nothing);
    }
}
