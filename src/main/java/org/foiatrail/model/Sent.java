package org.foiatrail.model;

import org.jspecify.annotations.Nullable;

/// When a message says it was sent. The time is kept as printed and never shifted to another zone.
///
/// @param time `2010-05-11T14:33`, or EDTF with less precision (`2010-05-11`, `2010-05`); null if it could not be
///     read
/// @param zone as printed (`-0400`, `EDT`), null if none is
/// @param text the printed words
/// @param source where the date stands
/// @param repaired what of it was read otherwise than printed, as `O8 → 08; 0CT → October`; null if nothing was
public record Sent(
        @Nullable String time,
        @Nullable String zone,
        String text,
        DateSource source,
        @Nullable String repaired) {
    public enum DateSource {
        /// The header of the file's outermost message.
        HEADER,
        /// The header of a message quoted in another.
        QUOTED_HEADER,
        /// The running text.
        BODY
    }

    /// The same that stands elsewhere.
    Sent in(DateSource other) {
        return new Sent(time, zone, text, other, repaired);
    }
}
