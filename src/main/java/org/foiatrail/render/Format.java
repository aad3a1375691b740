package org.foiatrail.render;

/// What rows are written as.
public enum Format {
    /// For a person at a terminal.
    TEXT,
    /// One object: whether the answer is complete, the total, the rows.
    JSON,
    /// One row a line.
    NDJSON,
    CSV,
    /// A Markdown table.
    MD
}
