package org.foiatrail.render.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.foiatrail.model.EntityRow;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Hit;
import org.foiatrail.model.Located;
import org.foiatrail.model.MentionRow;
import org.foiatrail.model.Row;
import org.foiatrail.render.text.Wording;
import org.jspecify.annotations.Nullable;

/// Rows as a table for people: fewer columns than the row has. A quotation keeps its line breaks; all else is one
/// line.
public record Table(List<String> headings, List<List<String>> lines) {
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    public Table {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }

    static <R extends Row> Table of(Class<R> type, List<R> rows) {
        List<String> headings = RowType.of(type).headings();
        if (headings.isEmpty()) {
            return plain(new Columns(type), rows);
        }
        return new Table(headings, rows.stream().map(Table::cells).toList());
    }

    /// The place, then the row's own columns, then the quotation.
    private static Table plain(Columns columns, List<? extends Row> rows) {
        boolean located = columns.place().isPresent();
        List<String> headings = new ArrayList<>(located ? List.of("Source") : List.of());
        columns.own().forEach(column -> headings.add(heading(column.name())));
        if (located) {
            headings.add("Quotation");
        }
        List<List<String>> lines = new ArrayList<>();
        for (Row row : rows) {
            List<String> line = new ArrayList<>();
            Located at = columns.place().map(place -> place.apply(row)).orElse(null);
            if (at != null) {
                line.add(source(at));
            }
            columns.own().forEach(column -> line.add(cell(column.value(row))));
            if (at != null) {
                line.add(quotation(at));
            }
            lines.add(line);
        }
        return new Table(headings, lines);
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> Wording.list(list.stream().map(String::valueOf).toList());
            case Number number -> Wording.number(number);
            case Boolean flag -> flag ? "yes" : "";
            default -> Wording.line(value.toString());
        };
    }

    /// `lastPage` as `Last page`.
    private static String heading(String name) {
        String words = CAPITAL.matcher(name)
                .replaceAll(capital -> " " + capital.group().toLowerCase(Locale.ROOT));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static List<String> cells(Row row) {
        return switch (row) {
            case Hit hit ->
                List.of(
                        Wording.citation(hit.at()),
                        Wording.line(hit.at().bates()),
                        Wording.date(hit.date()),
                        Wording.line(hit.from()),
                        Wording.line(hit.subject()),
                        quotation(hit.at()));
            case Row.PageRow page ->
                List.of(
                        Wording.citation(page.at()),
                        Wording.line(page.outcome()),
                        Wording.line(page.reason()),
                        Wording.number(page.chars()),
                        Wording.line(page.at().origin()),
                        Wording.number(page.at().confidence()),
                        Wording.line(page.at().bates()),
                        Wording.list(page.exemptions()));
            case Row.MessageRow message ->
                List.of(
                        Wording.date(message.sent(), message.sentZone()),
                        Wording.parties(message.from(), message.to()),
                        Wording.line(message.subject()),
                        source(message.at()));
            case MentionRow mention ->
                List.of(
                        Wording.line(mention.kind()),
                        Wording.name(mention.meaning()),
                        Wording.line(mention.surface()),
                        Wording.line(mention.stance()),
                        Wording.citation(mention.at()),
                        quotation(mention.at()));
            case EntityRow entity ->
                List.of(
                        Wording.line(entity.kind()),
                        Wording.line(entity.name()) + (entity.resolved() ? "" : " " + Wording.UNRESOLVED),
                        Wording.number(entity.mentions()),
                        Wording.number(entity.documents()),
                        Wording.number(entity.pages()),
                        Wording.list(entity.stances()),
                        Wording.line(entity.firstCitation()),
                        Wording.list(entity.doubts()));
            case EventRow event ->
                List.of(
                        Wording.date(event.date(), event.dateZone()),
                        Wording.line(event.title()),
                        Wording.parties(event.from(), event.to()),
                        source(event.at()),
                        quotation(event.at()));
            case Row.RedactionRow redaction ->
                List.of(
                        Wording.citation(redaction.at()),
                        Wording.line(redaction.at().bates()),
                        Wording.list(redaction.exemptions()),
                        Wording.list(redaction.subtype()),
                        Wording.line(redaction.kind()),
                        Wording.number(redaction.share()),
                        Wording.line(redaction.sender()),
                        Wording.line(redaction.month()),
                        Wording.line(redaction.at().quote()),
                        Wording.list(redaction.region()));
            case Row.RedactionCount count ->
                List.of(
                        Wording.line(count.key()),
                        Wording.number(count.redactions()),
                        Wording.number(count.pages()),
                        Wording.number(count.documents()),
                        Wording.number(count.area()));
            case Row.VaughnRow vaughn ->
                List.of(
                        Wording.line(vaughn.finding()),
                        Wording.line(vaughn.citation()),
                        Wording.range(vaughn.bates(), vaughn.lastBates()),
                        Wording.list(vaughn.exemptions()),
                        Wording.number(vaughn.line()),
                        Wording.line(vaughn.range()),
                        Wording.line(vaughn.description()));
            case Row.DocumentRow document ->
                List.of(
                        Wording.document(document),
                        Wording.range(document.at()),
                        Wording.line(document.kind()),
                        Wording.line(document.title()),
                        Wording.date(document.date()),
                        Wording.parties(document.from(), document.to()),
                        Wording.number(document.pages()),
                        Wording.line(document.disposition()),
                        Wording.list(document.exemptions()));
            case Row.StatusRow status ->
                List.of(
                        Wording.line(status.production()),
                        Wording.number(status.files()),
                        Wording.number(status.indexed()),
                        Wording.number(status.withoutText()),
                        Wording.number(status.failed()),
                        Wording.number(status.waiting()),
                        Wording.number(status.missing()),
                        Wording.number(status.pages()),
                        Wording.number(status.searchablePages()),
                        Wording.number(status.emptyPages()),
                        Wording.number(status.unreadPages()),
                        Wording.number(status.failedPages()),
                        Wording.list(status.reasons()));
            case Row.DuplicateRow copy ->
                List.of(
                        Wording.line(copy.group()),
                        Wording.line(copy.kind()),
                        Wording.number(copy.similarity()),
                        Wording.citation(copy.at()),
                        Wording.line(copy.at().bates()),
                        Wording.line(copy.preferred()));
            case Row.DifferenceRow difference ->
                List.of(
                        Wording.line(difference.kind()),
                        Wording.citation(difference.at()),
                        Wording.line(difference.at().bates()),
                        quotation(difference.at()),
                        Wording.line(difference.other()),
                        Wording.clean(Objects.requireNonNullElse(difference.otherQuote(), "")));
            default -> throw new IllegalStateException("a row whose table has no headings of its own: " + row);
        };
    }

    /// The Bates number, which is what people cite, before the path, which is where it is found.
    private static String source(Located at) {
        String bates = Wording.line(at.bates());
        return bates.isEmpty() ? Wording.citation(at) : bates + ", " + Wording.citation(at);
    }

    private static String quotation(Located at) {
        @Nullable String quote = at.quote();
        return quote == null ? "" : Wording.clean(quote).strip();
    }
}
