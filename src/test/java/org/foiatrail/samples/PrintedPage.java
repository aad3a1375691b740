package org.foiatrail.samples;

/// A page ready to be drawn.
record PrintedPage(Leaf leaf, Margins margins, Ink ink, Scan scan) {
    /// How redactions are drawn.
    enum Ink {
        /// The label alone.
        LABEL,
        /// The label in a box.
        BOXED,
        /// The label in white on a black box.
        WHITE_ON_BLACK
    }

    /// Whether the page is a picture, and what copying did to it.
    enum Scan {
        NONE,
        CLEAN,
        SKEWED,
        NOISY,
        GREY
    }
}
