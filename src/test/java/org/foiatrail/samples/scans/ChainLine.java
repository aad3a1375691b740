package org.foiatrail.samples.scans;

/// A line of a chain before it is set on a page.
///
/// @param label set in bold before the text, empty for none
/// @param x where the text begins, in points from the left margin
/// @param message the number of the message in its chain
record ChainLine(String label, String text, Part part, float x, int message) {
    enum Part {
        /// The first line of a message's header.
        START,
        HEADER,
        BODY,
        /// Between two messages, and no one's words: a rule, the mailbox owner's name, room.
        BETWEEN
    }

    boolean isBlank() {
        return label.isEmpty() && text.isBlank();
    }
}
