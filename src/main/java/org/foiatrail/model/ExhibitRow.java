package org.foiatrail.model;

import org.jspecify.annotations.Nullable;

/// A quote of a binder and the exhibit that shows its page.
///
/// @param exhibit null if the page was left out
/// @param leftOut why
/// @param review as `reading`: as in [EventRow]
/// @param date of the event it is quoted for, as `from` and `title`
public record ExhibitRow(
        Located at,
        @Nullable Integer exhibit,
        @Nullable String leftOut,
        String review,
        @Nullable String reading,
        @Nullable String date,
        @Nullable String from,
        @Nullable String title)
        implements Row {}
