package org.foiatrail.model;

import org.jspecify.annotations.Nullable;

/// What sets a timeline apart from one that was exported earlier. Its place is that of the event's quotation now,
/// or of the words revealed; of what is not there any more, the place it had.
///
/// @param kind `added gone joined` for events, `changed` for a published field, `moved broken` for a citation
///     whose words stand elsewhere in the file or no more, `filled` for a date that was open or a message that
///     was only quoted, `revealed` for words that were taken out
/// @param field what changed; null where the whole event did
/// @param other a second citation: of the hole that the words stood in, of the place cited before, of the event
///     that this one is part of now
/// @param date of the event, as `title` and `from` are
public record ChangeRow(
        Located at,
        String kind,
        @Nullable String field,
        @Nullable String was,
        @Nullable String now,
        @Nullable String other,
        @Nullable String date,
        @Nullable String title,
        @Nullable String from)
        implements Row {}
