package org.foiatrail.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An event of a timeline. Its quote is the sentence of its words that says most; `message` cites all of them.
/// `copies` are the citations of the same message elsewhere.
///
/// @param precision `minute day month year`
/// @param dateZone as printed beside the time (`-0400`, `EDT`), null if none is
/// @param conflict citations of messages whose clock times contradict its own, as in [Row.MessageRow]
/// @param kind of the message: `email memo letter note chat meeting`
/// @param direction `inside` the agency, `outward`, null if unknown
/// @param otherDates what other copies print for its date, each with its citation
/// @param statements dates spoken of in its words: the date, the sentence, its citation
/// @param unordered true if it may as well come before the event that is listed before it: their clocks are
///     near and nothing tells their zones
/// @param message the citation of the whole message
/// @param before up to three lines before the quote
/// @param after up to three lines after it
/// @param lowestConfidence of the quote's words, if they rest on OCR
/// @param weight how much it says: what `--top` goes by
/// @param why it is in the timeline, where its date comes from and why it is quoted so
/// @param review of its quote, as [Compared#review]
/// @param unresolved names of places that may be several
/// @param reading the quote as a person reads it where the machine misread it
/// @param starred as `tags` and `notes`: what people keep of it, or of a copy
public record EventRow(
        Located at,
        @Nullable String date,
        @Nullable String precision,
        @Nullable String dateSource,
        @Nullable String dateText,
        @Nullable String dateZone,
        @Nullable String title,
        @Nullable String from,
        List<String> to,
        List<String> people,
        List<String> jurisdictions,
        List<String> stance,
        List<String> exemptions,
        @Nullable String finality,
        String review,
        List<String> copies,
        List<String> conflict,
        @Nullable String kind,
        @Nullable String direction,
        List<String> agencies,
        @Nullable String thread,
        List<String> otherDates,
        List<String> statements,
        boolean unordered,
        @Nullable String message,
        @Nullable String before,
        @Nullable String after,
        @Nullable Double lowestConfidence,
        BigDecimal weight,
        List<String> why,
        List<String> unresolved,
        @Nullable String reading,
        boolean starred,
        List<String> tags,
        List<String> notes)
        implements Row {
    public EventRow {
        to = List.copyOf(to);
        people = List.copyOf(people);
        jurisdictions = List.copyOf(jurisdictions);
        stance = List.copyOf(stance);
        exemptions = List.copyOf(exemptions);
        copies = List.copyOf(copies);
        conflict = List.copyOf(conflict);
        agencies = List.copyOf(agencies);
        otherDates = List.copyOf(otherDates);
        statements = List.copyOf(statements);
        why = List.copyOf(why);
        unresolved = List.copyOf(unresolved);
        tags = List.copyOf(tags);
        notes = List.copyOf(notes);
    }

    /// The same event where its order is known, or not.
    public EventRow unordered(boolean near) {
        return new EventRow(
                at,
                date,
                precision,
                dateSource,
                dateText,
                dateZone,
                title,
                from,
                to,
                people,
                jurisdictions,
                stance,
                exemptions,
                finality,
                review,
                copies,
                conflict,
                kind,
                direction,
                agencies,
                thread,
                otherDates,
                statements,
                near,
                message,
                before,
                after,
                lowestConfidence,
                weight,
                why,
                unresolved,
                reading,
                starred,
                tags,
                notes);
    }
}
