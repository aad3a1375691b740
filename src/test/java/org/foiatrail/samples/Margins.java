package org.foiatrail.samples;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What stands in the margins of a page and belongs to no document.
///
/// @param printDate the day the records office printed the page: no document's date
/// @param documentId a second line of the stamp, as some postings have it
record Margins(
        @Nullable String printDate,
        @Nullable String pageMark,
        @Nullable String stamp,
        @Nullable String documentId) {
    /// Every page of the samples says what it is.
    static final String BANNER = "SYNTHETIC SAMPLE";

    static final Margins NONE = new Margins(null, null, null, null);

    List<String> texts() {
        return Stream.of(BANNER, printDate, pageMark, stamp, documentId)
                .filter(Objects::nonNull)
                .toList();
    }
}
