package org.foiatrail.model;

import org.jspecify.annotations.Nullable;

/// What the index holds as one document: the part of a page that belongs to one message, or the page where there is
/// none.
///
/// @param at its place; `quote` is its text
/// @param kind of the message: `email memo letter note`; `sheet` for a spreadsheet's, null for all else
/// @param message the message's id, null without one
/// @param bridge the words that follow on the next page, margins left out, so that a phrase over the break is found;
///     null if none follow
public record Passage(
        Located at,
        @Nullable String kind,
        @Nullable String from,
        @Nullable String subject,
        @Nullable String date,
        @Nullable String dateSource,
        @Nullable String message,
        @Nullable Bridge bridge) {

    /// The kind of a page of a spreadsheet.
    public static final String SHEET = "sheet";

    /// The end of a passage and the beginning of what follows it on a later page.
    ///
    /// @param text both stretches, joined by one line break
    /// @param tail where the first stretch stands on its page
    /// @param head where the second one stands on its page
    public record Bridge(String text, Span tail, Span head) {}
}
