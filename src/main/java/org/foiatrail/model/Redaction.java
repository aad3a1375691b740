package org.foiatrail.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was taken out of a page, as far as the page shows it. What stood there is never guessed.
///
/// @param span the label's words, a withheld page's notice, what OCR made of a hole; for a hole without words it is
///     empty and tells where in the text the hole stands
/// @param regions the hole on the page, a rectangle for each line it runs over; none for a label without box
/// @param exemptions those claimed, as `b5`, `b7C`, `k2`; under the law of a State as printed, `RCW 42.56.280`
/// @param subtypes `DP AC AWP PC`, `high low`; for what is no exemption `non-responsive outside-scope duplicate
///     referred`
/// @param share of the page's area, from 0 to 1; null where it cannot be measured
public record Redaction(
        Kind kind,
        Span span,
        List<Rect> regions,
        List<String> exemptions,
        List<String> subtypes,
        @Nullable Double share) {
    public enum Kind {
        /// Words that stand for what was taken out.
        LABEL,
        /// A rectangle without the words it covers, with or without a label.
        BOX,
        /// A page withheld in full.
        PAGE
    }

    public Redaction {
        regions = List.copyOf(regions);
        exemptions = List.copyOf(exemptions);
        subtypes = List.copyOf(subtypes);
    }

    /// All that may be claimed: those of the Freedom of Information Act, and of the Privacy Act.
    public static final List<String> EXEMPTIONS = List.of(
            "b1", "b2", "b3", "b4", "b5", "b6", "b7", "b7A", "b7B", "b7C", "b7D", "b7E", "b7F", "b8", "b9", "d5", "j1",
            "j2", "k1", "k2", "k3", "k4", "k5", "k6", "k7");

    /// True if there are words to quote.
    public boolean hasWords() {
        return span.start() < span.end();
    }
}
