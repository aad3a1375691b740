package org.foiatrail.model;

/// A rectangle drawn on a page: what a redaction, a form field or a table cell looks like.
public record Box(Rect rect, Kind kind) {
    public enum Kind {
        /// Filled with a dark colour.
        FILLED,
        /// Edges only.
        OUTLINED,
        /// Filled with white or near white.
        BLANK,
        /// Filled with a colour between them: grey, yellow.
        SHADED
    }
}
