package org.foiatrail.render.chronology;

/// What a timeline is written as.
public enum ChronologyFormat {
    TEXT,
    JSON,
    NDJSON,
    CSV,
    MD,
    HTML,
    XLSX,
    DOCX,
    /// The JSON that TimelineJS reads.
    TIMELINEJS,
    SQLITE
}
