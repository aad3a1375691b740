package org.foiatrail.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A hit of `search`. `highlights` are the matched words, in order; `cell` is where the first of them stands in a
/// spreadsheet, as `Counts!B7`. `review` and what follows it is as in [EventRow].
public record Hit(
        Located at,
        @Nullable String kind,
        @Nullable String from,
        @Nullable String subject,
        @Nullable String date,
        @Nullable String dateSource,
        @Nullable Double score,
        List<String> highlights,
        @Nullable String cell,
        String review,
        @Nullable String reading,
        boolean starred,
        List<String> tags,
        List<String> notes)
        implements Row {
    public Hit {
        highlights = List.copyOf(highlights);
        tags = List.copyOf(tags);
        notes = List.copyOf(notes);
    }

    /// One of which nobody has said anything.
    public Hit(
            Located at,
            @Nullable String kind,
            @Nullable String from,
            @Nullable String subject,
            @Nullable String date,
            @Nullable String dateSource,
            @Nullable Double score,
            List<String> highlights,
            @Nullable String cell) {
        this(
                at,
                kind,
                from,
                subject,
                date,
                dateSource,
                score,
                highlights,
                cell,
                Compared.NOT.review(),
                null,
                false,
                List.of(),
                List.of());
    }

    /// The same with what the analyst said of it.
    public Hit with(Compared compared, Remarks remarks) {
        return new Hit(
                at,
                kind,
                from,
                subject,
                date,
                dateSource,
                score,
                highlights,
                cell,
                compared.review(),
                compared.reading(),
                remarks.starred(),
                remarks.tags(),
                remarks.notes());
    }
}
