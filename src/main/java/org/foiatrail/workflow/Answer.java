package org.foiatrail.workflow;

import java.util.List;
import org.foiatrail.model.Row;

/// The rows of an answer and what they are of.
///
/// @param total how many there are, of which `rows` may be the first
public record Answer<R extends Row>(List<R> rows, int total, Completeness completeness) {
    public Answer {
        rows = List.copyOf(rows);
    }
}
