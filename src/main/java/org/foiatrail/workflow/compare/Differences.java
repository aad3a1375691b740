package org.foiatrail.workflow.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foiatrail.model.Citation;
import org.foiatrail.model.Located;
import org.foiatrail.model.Row;
import org.foiatrail.model.Span;
import org.foiatrail.relate.text.Piece;
import org.foiatrail.relate.text.Piece.Kind;
import org.jspecify.annotations.Nullable;

/// Tells what sets two aligned texts apart, with both places.
public final class Differences {
    private static final int CONTEXT = 8;
    private static final Map<Kind, String> WORDS = Map.of(
            Kind.REVEALED, "less-redacted",
            Kind.HIDDEN, "more-redacted",
            Kind.ADDED, "added",
            Kind.REMOVED, "removed",
            Kind.CHANGED, "changed",
            Kind.READING, "reading");

    private final QuotedText first;
    private final QuotedText second;

    public Differences(QuotedText first, QuotedText second) {
        this.first = first;
        this.second = second;
    }

    /// A row for every piece that is not the same in both.
    public List<Row.DifferenceRow> rows(List<Piece> pieces) {
        List<Row.DifferenceRow> rows = new ArrayList<>();
        for (Piece piece : pieces) {
            row(piece).ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<Row.DifferenceRow> row(Piece piece) {
        String kind = WORDS.get(piece.kind());
        boolean inFirst = piece.kind() == Kind.HIDDEN || piece.kind() == Kind.REMOVED;
        QuotedText text = inFirst ? first : second;
        QuotedText opposite = inFirst ? second : first;
        int from = inFirst ? piece.from() : piece.otherFrom();
        int to = inFirst ? piece.to() : piece.otherTo();
        int otherFrom = inFirst ? piece.otherFrom() : piece.from();
        int otherTo = inFirst ? piece.otherTo() : piece.to();
        // A label gone or come where neither side has words tells nothing.
        if (kind == null || !text.hasWords(from, to)) {
            return Optional.empty();
        }
        List<Span> spans = text.spans(from, to);
        Located at = text.view().located(kind, spans, text.quote(spans));
        List<Span> others = otherFrom < otherTo ? opposite.spans(otherFrom, otherTo) : opposite.point(otherFrom);
        Located other = opposite.view().located(kind, others, opposite.quote(others));
        @Nullable String otherQuote = other.quote();
        return Optional.of(new Row.DifferenceRow(
                at,
                kind,
                Citation.of(other).toString(),
                other.bates(),
                otherQuote == null || otherQuote.isEmpty() ? null : otherQuote,
                text.quoteOrNull(Math.max(0, from - CONTEXT), from),
                text.quoteOrNull(to, Math.min(text.size(), to + CONTEXT))));
    }
}
