package org.foiatrail.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.foiatrail.model.ChangeRow;
import org.foiatrail.model.Citation;
import org.foiatrail.model.EventRow;
import org.jspecify.annotations.Nullable;

/// What a reader of an event would see changed.
public final class PublishedChanges {
    private static final String DATE = "date";

    /// What is printed of an event, its copies and place left aside.
    private static final List<Field> FIELDS = List.of(
            new Field(DATE, EventRow::date),
            new Field("title", EventRow::title),
            new Field("kind", EventRow::kind),
            new Field("from", EventRow::from),
            new Field("to", event -> list(event.to())),
            new Field("people", event -> list(event.people())),
            new Field("direction", EventRow::direction),
            new Field("jurisdictions", event -> list(event.jurisdictions())),
            new Field("agencies", event -> list(event.agencies())),
            new Field("stance", event -> list(event.stance())),
            new Field("exemptions", event -> list(event.exemptions())),
            new Field("finality", EventRow::finality),
            new Field("review", EventRow::review),
            new Field("quote", event -> event.at().quote()),
            new Field("reading", EventRow::reading));

    private final UnaryOperator<String> compared;

    /// @param compared what of two texts must be equal for them to count as the same
    public PublishedChanges(UnaryOperator<String> compared) {
        this.compared = compared;
    }

    private record Field(String name, Function<EventRow, @Nullable String> value) {}

    /// A row about an event now.
    public static ChangeRow row(EventRow event, String kind) {
        return row(event, kind, null, null, null, null);
    }

    /// The same with what changed.
    public static ChangeRow row(
            EventRow event,
            String kind,
            @Nullable String field,
            @Nullable String was,
            @Nullable String now,
            @Nullable String other) {
        return new ChangeRow(event.at(), kind, field, was, now, other, event.date(), event.title(), event.from());
    }

    /// The changes of an event, field by field; a date that was open, wholly or in part, is filled.
    public List<ChangeRow> of(EventRow before, EventRow after) {
        List<ChangeRow> rows = new ArrayList<>();
        for (Field field : FIELDS) {
            String was = field.value().apply(before);
            String now = field.value().apply(after);
            if (!same(was, now)) {
                boolean filled = field.name().equals(DATE) && now != null && (was == null || now.startsWith(was));
                rows.add(row(after, filled ? "filled" : "changed", field.name(), was, now, null));
            }
        }
        place(before, after, rows);
        copies(before, after, rows);
        return rows;
    }

    private static void place(EventRow before, EventRow after, List<ChangeRow> rows) {
        String was = Citation.of(before.at()).toString();
        String now = Citation.of(after.at()).toString();
        if (!was.equals(now)) {
            rows.add(row(after, "changed", "source", was, now, was));
        } else if (!Objects.equals(before.at().bates(), after.at().bates())) {
            rows.add(row(
                    after, "changed", "bates", before.at().bates(), after.at().bates(), null));
        }
    }

    private static void copies(EventRow before, EventRow after, List<ChangeRow> rows) {
        List<String> was = Counterparts.cited(before);
        List<String> now = Counterparts.cited(after);
        String lost = list(was.stream().filter(copy -> !now.contains(copy)).toList());
        String come = list(now.stream().filter(copy -> !was.contains(copy)).toList());
        if (lost != null || come != null) {
            rows.add(row(after, "changed", "copies", lost, come, null));
        }
    }

    private boolean same(@Nullable String was, @Nullable String now) {
        return Objects.equals(was == null ? null : compared.apply(was), now == null ? null : compared.apply(now));
    }

    private static @Nullable String list(List<String> values) {
        return values.isEmpty() ? null : String.join("; ", values);
    }
}
