package org.foiatrail.samples;

import java.util.List;

/// A set page: its lines, and what stands in its margins.
///
/// @param ofDocument the page's place in its document, from 1
/// @param documentPages how many pages that document has
record Leaf(List<Line> lines, int ofDocument, int documentPages) {
    Leaf {
        lines = List.copyOf(lines);
    }

    /// A stretch of a block on one line.
    ///
    /// @param y of the base line, in points from the top of the page
    record Line(Block block, int start, int end, double x, double y) {
        String text() {
            return block.text().text().substring(start, end);
        }
    }
}
