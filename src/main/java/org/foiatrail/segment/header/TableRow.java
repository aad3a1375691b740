package org.foiatrail.segment.header;

import java.util.List;
import org.foiatrail.model.Span;

/// A message that is a row of a table, whose cells may stand in its text in any order.
///
/// @param header the cells that tell who and when, and all others but the next
/// @param words the cell of its words
public record TableRow(List<Span> header, List<Span> words) {
    public TableRow {
        header = List.copyOf(header);
        words = List.copyOf(words);
    }
}
