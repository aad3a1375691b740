package org.foiatrail.model;

import org.foiatrail.model.Decisions.OnQuote;

/// What the analyst said of a quote, and where its words stand now; all of a page if it speaks of a whole one.
public record Placed(Span span, OnQuote said) {
    /// True if it speaks of any of these words.
    public boolean meets(Span other) {
        return span.page() == other.page() && span.start() < other.end() && other.start() < span.end();
    }

    boolean covers(Span other) {
        return span.page() == other.page() && span.start() <= other.start() && other.end() <= span.end();
    }
}
