package org.foiatrail.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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

    /// The moment; null unless it is known to the minute, with a zone printed as a number: what letters stand for
    /// depends on who printed them.
    public @Nullable Instant instant() {
        if (time == null || time.indexOf('T') < 0 || zone == null) {
            return null;
        }
        String number = zone.replaceFirst("^(?:GMT|UTC) ?", "");
        try {
            return LocalDateTime.parse(time).toInstant(ZoneOffset.of(number.isEmpty() ? "Z" : number));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// The same that stands elsewhere.
    Sent in(DateSource other) {
        return new Sent(time, zone, text, other, repaired);
    }
}
