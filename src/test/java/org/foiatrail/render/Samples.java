package org.foiatrail.render;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Hit;
import org.foiatrail.model.Located;
import org.foiatrail.model.Row;
import org.foiatrail.render.row.Totals;
import org.jspecify.annotations.Nullable;

/// Invented rows, and what is written of them.
public final class Samples {
    private Samples() {}

    public static Located at(String path, @Nullable Integer page, @Nullable String bates, @Nullable String quote) {
        Integer end = quote == null ? null : Integer.valueOf(quote.length());
        return new Located("0a", "first", "d1", path, page, page, bates, null, "OCR", 0.9, 0, end, quote);
    }

    public static Hit hit(String quote, String... highlights) {
        Located at = at("vol1/memo.pdf", 3, "A-0012", quote);
        return new Hit(
                at, "email", "Ana Vega", "Re: Plan", "2010-05-11T14:33", "header", 0.0154, List.of(highlights), null);
    }

    public static Row.MessageRow message(@Nullable String from, List<String> to, @Nullable String sent) {
        Located at = at("vol1/memo.pdf", 3, null, "From: Ana");
        return new Row.MessageRow(
                at, "email", from, to, List.of(), "Plan", sent, null, sent, "header", null, null, null, 3, List.of(),
                null, List.of());
    }

    public static EventRow event(@Nullable String date, String title, String quote) {
        return event(date, title, quote, null);
    }

    /// One whose quote a person reads otherwise.
    public static EventRow event(@Nullable String date, String title, String quote, @Nullable String reading) {
        return event(date, title, quote, reading, "Ana Vega", List.of());
    }

    /// One of a person whom other events call otherwise.
    ///
    /// @param people the one name of each
    public static EventRow event(String date, String from, List<String> people) {
        return event(date, "Plan", "No.", null, from, people);
    }

    private static EventRow event(
            @Nullable String date,
            String title,
            String quote,
            @Nullable String reading,
            String from,
            List<String> people) {
        return new EventRow(
                at("vol1/memo.pdf", 3, "A-0012", quote),
                date,
                "minute",
                "header",
                date,
                null,
                title,
                from,
                List.of("Bo Lind", "Cy Roth", "Di Marsh"),
                people,
                List.of("Cook County, IL"),
                List.of("refused"),
                List.of(),
                null,
                reading == null ? "unreviewed" : "corrected",
                List.of(),
                List.of(),
                "email",
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                false,
                null,
                null,
                null,
                null,
                BigDecimal.ONE,
                List.of(),
                List.of(),
                reading,
                false,
                List.of(),
                reading == null ? List.of() : List.of("whom to ask"));
    }

    public static <R extends Row> String write(Format format, Class<R> type, List<R> rows) {
        return write(new Output(format, false, 60), type, rows, Totals.all(rows.size(), "rows"));
    }

    public static <R extends Row> String write(Output output, Class<R> type, List<R> rows, Totals totals) {
        StringWriter out = new StringWriter();
        try {
            output.write(out, type, rows, totals);
        } catch (IOException e) {
            throw new AssertionError("a string can always be written", e);
        }
        return out.toString();
    }
}
