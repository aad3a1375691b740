package org.foiatrail.render.row;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.model.ChangeRow;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Hit;
import org.foiatrail.model.Located;
import org.foiatrail.model.MentionRow;
import org.foiatrail.model.Row;
import org.foiatrail.render.text.Marks;
import org.foiatrail.render.text.Paragraph;
import org.foiatrail.render.text.Wording;
import org.jspecify.annotations.Nullable;

/// Rows for a person at a terminal.
public final class TextRows {
    private static final String GAP = "  ";
    private static final int LONGEST = 100;
    private static final Set<Class<? extends Row>> SEVERAL_LINES =
            Set.of(Hit.class, Row.DifferenceRow.class, ChangeRow.class);
    private static final String UNDATED = "undated         ";
    private static final String DATE = "%-" + UNDATED.length() + "s";

    private final Paragraph paragraph;
    private final ChangedWords changes;

    public TextRows(boolean color, int width) {
        this.paragraph = new Paragraph(color, width);
        this.changes = new ChangedWords(color, width);
    }

    public <R extends Row> void write(Writer out, Class<R> type, List<R> rows) throws IOException {
        switch (RowType.of(type)) {
            default -> aligned(out, Table.of(type, rows));
            case HIT, MESSAGE, MENTION, EVENT, CHANGE, DOCUMENT, DIFFERENCE -> {
                // What is several lines is kept apart from the next by a blank one.
                String gap = SEVERAL_LINES.contains(type) ? "\n\n" : "\n";
                out.write(rows.stream().map(this::text).collect(Collectors.joining(gap)));
                out.write(rows.isEmpty() ? "" : "\n");
            }
        }
    }

    private String text(Row row) {
        return switch (row) {
            case Hit hit -> hit(hit);
            case Row.MessageRow message -> message(message);
            case MentionRow mention -> mention(mention);
            case EventRow event -> event(event);
            case ChangeRow change -> change(change);
            case Row.DocumentRow document -> document(document);
            case Row.DifferenceRow difference -> changes.of(difference);
            default -> throw new IllegalStateException("a line of a table: " + row);
        };
    }

    private String hit(Hit hit) {
        Located at = hit.at();
        String head = joined(
                Wording.citation(at),
                Wording.line(at.bates()),
                Wording.date(hit.date()),
                Wording.line(hit.from()),
                Wording.line(hit.subject()),
                Wording.line(hit.cell()),
                Wording.said(hit.review(), hit.starred()).strip());
        String quote = paragraph.of(Marks.pieces(at.quote() == null ? "" : at.quote(), hit.highlights()));
        return quote.isEmpty() ? head : head + "\n" + quote;
    }

    private static String message(Row.MessageRow message) {
        return joined(
                date(message.sent(), message.sentZone()),
                Wording.parties(message.from(), message.to()),
                Wording.line(message.subject()),
                Wording.clocks(message.conflict()),
                Wording.source(message.at()));
    }

    private static String document(Row.DocumentRow document) {
        String disposition = Wording.line(document.disposition());
        return joined(
                date(document.date(), null),
                document.kind() == null ? "–" : Wording.line(document.kind()),
                Wording.parties(document.from(), document.to()),
                Wording.line(document.title()),
                disposition.isEmpty() ? "" : "[" + disposition + "]",
                Wording.document(document),
                Wording.range(document.at()));
    }

    private static String event(EventRow event) {
        return joined(
                date(event.date(), event.dateZone()),
                Wording.parties(event.from(), event.to()),
                Wording.line(event.title()),
                event.stance().isEmpty() ? "" : "[" + Wording.list(event.stance()) + "]",
                Wording.names(event.jurisdictions()),
                Wording.clocks(event.conflict()),
                Wording.source(event.at()));
    }

    /// `revealed  2010-06-21 14:33  Dana Whitlock  RE: …`, what it was and is, where it stands.
    private String change(ChangeRow change) {
        List<String> lines = new ArrayList<>();
        lines.add(joined(
                Wording.line(change.kind()),
                change.date() == null ? "undated" : Wording.date(change.date()),
                Wording.line(change.from()),
                Wording.line(change.title())));
        String was = Wording.line(change.was());
        String now = Wording.line(change.now());
        if (change.field() != null) {
            lines.add(paragraph.of(List.of(new Marks.Piece(
                    Wording.line(change.field()) + ": " + (was.isEmpty() ? "none" : was) + " → "
                            + (now.isEmpty() ? "none" : now),
                    false))));
        } else if (change.at().quote() != null) {
            lines.add(paragraph.of(List.of(new Marks.Piece(
                    "\u201C" + change.at().quote().strip() + "\u201D" + (was.isEmpty() ? "" : ", was " + was),
                    false))));
        } else if (!was.isEmpty()) {
            lines.add(paragraph.of(List.of(new Marks.Piece("was \u201C" + was + "\u201D", false))));
        }
        String bates = Wording.range(change.at());
        lines.add("    " + (bates.isEmpty() ? "" : bates + ", ") + Wording.citation(change.at())
                + (change.other() == null ? "" : " / " + Wording.line(change.other())));
        return String.join("\n", lines);
    }

    private static String mention(MentionRow mention) {
        // A stance is not the name of anything, so nothing about it is unresolved.
        String what = mention.stance() == null ? Wording.name(mention.meaning()) : Wording.line(mention.stance());
        return joined(
                Wording.line(mention.kind()) + " " + what,
                "\"" + Wording.line(mention.surface()) + "\"",
                Wording.line(mention.speaker()),
                mention.about() == null ? "" : "on " + Wording.line(mention.about()),
                Wording.citation(mention.at()));
    }

    private static String date(@Nullable String date, @Nullable String zone) {
        return date == null ? UNDATED : String.format(DATE, Wording.date(date, zone));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(GAP));
    }

    private void aligned(Writer out, Table table) throws IOException {
        int columns = table.headings().size();
        int[] widths = new int[columns];
        for (List<String> cells : Stream.concat(Stream.of(table.headings()), table.lines().stream())
                .toList()) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], columns(cells.get(i)));
            }
        }
        line(out, table.headings(), widths);
        for (List<String> cells : table.lines()) {
            line(out, cells, widths);
        }
    }

    private static void line(Writer out, List<String> cells, int[] widths) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(oneLine(cells.get(i)))
                    .append(" ".repeat(widths[i] - columns(cells.get(i))))
                    .append(GAP);
        }
        out.write(line.toString().stripTrailing() + "\n");
    }

    /// A quotation may be any number of lines; a table shows how it begins.
    private static String oneLine(String cell) {
        String line = cell.indexOf('\n') < 0 ? cell : cell.replace('\n', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
    }

    private static int columns(String text) {
        String line = oneLine(text);
        return line.codePointCount(0, line.length());
    }
}
