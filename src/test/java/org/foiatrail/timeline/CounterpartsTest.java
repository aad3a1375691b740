package org.foiatrail.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.foiatrail.model.ChangeRow;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Located;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CounterpartsTest {
    private static final String WORDS = "We have decided nothing yet.";

    private static EventRow event(
            String message, List<String> copies, @Nullable String date, String title, String quote) {
        String path = message.replaceAll("#.*", "");
        Located at = new Located(
                message, "first", "doc", path, 1, 1, "A-1", "A-1", "embedded", 1.0, 10, 10 + quote.length(), quote);
        return new EventRow(
                at,
                date,
                date == null ? null : "minute",
                date == null ? null : "header",
                date,
                null,
                title,
                "Vera Lund",
                List.of("Paul Brandt"),
                List.of("Vera Lund", "Paul Brandt"),
                List.of(),
                List.of(),
                List.of(),
                null,
                "unreviewed",
                copies,
                List.of(),
                "email",
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                false,
                message,
                null,
                null,
                null,
                BigDecimal.ONE,
                List.of(),
                List.of(),
                null,
                false,
                List.of(),
                List.of());
    }

    private static EventRow event(String message, @Nullable String date, String title) {
        return event(message, List.of(), date, title, WORDS);
    }

    private static List<ChangeRow> changes(EventRow before, EventRow after) {
        return new PublishedChanges(words -> words.toLowerCase(Locale.ROOT)).of(before, after);
    }

    private static List<String> told(EventRow before, EventRow after) {
        return changes(before, after).stream()
                .map(row -> row.kind() + " " + row.field() + ": " + row.was() + " → " + row.now())
                .toList();
    }

    @Test
    void events_that_cite_one_message_are_one() {
        EventRow before = event("a.pdf#1@0-90", "2010-05-11T14:33", "plan");
        EventRow after = event("b.pdf#1@0-80", List.of("a.pdf#1@0-90"), "2010-05-11T14:33", "plan", WORDS);
        EventRow fresh = event("c.pdf#1@0-80", "2010-05-12T14:33", "plan");
        assertThat(Counterparts.of(List.of(before), List.of(after, fresh)))
                .containsExactly(new Counterparts.Pair(before, after, null), new Counterparts.Pair(null, fresh, null));
    }

    @Test
    void two_that_turn_out_to_be_one_are_joined() {
        EventRow one = event("a.pdf#1@0-90", null, "plan");
        EventRow other = event("b.pdf#1@0-80", "2010-05-11T14:33", "plan");
        EventRow both = event("b.pdf#1@0-80", List.of("a.pdf#1@0-90"), "2010-05-11T14:33", "plan", WORDS);
        assertThat(Counterparts.of(List.of(one, other), List.of(both)))
                .containsExactly(new Counterparts.Pair(one, both, null), new Counterparts.Pair(other, null, both));
    }

    @Test
    void text_that_was_read_anew_is_known_by_its_quotation_or_header() {
        EventRow quoted = event("a.pdf#1@0-90", null, "plan");
        EventRow moved = event("a.pdf#1@5-95", null, "plan b");
        EventRow headed = event("b.pdf#1@0-90", List.of(), "2010-05-11T14:33", "count", "One of these.");
        EventRow misread = event("b.pdf#1@3-90", List.of(), "2010-05-11T14:33", "count", "0ne of these.");
        EventRow gone = event("d.pdf#1@0-90", List.of(), null, "count", "None of these.");
        assertThat(Counterparts.of(List.of(quoted, headed, gone), List.of(misread, moved)))
                .containsExactly(
                        new Counterparts.Pair(headed, misread, null),
                        new Counterparts.Pair(quoted, moved, null),
                        new Counterparts.Pair(gone, null, null));
    }

    @Test
    void what_fits_two_is_neither() {
        EventRow lost = event("a.pdf#1@0-90", List.of(), "2010-05-11T14:33", "count", "None of these.");
        EventRow one = event("b.pdf#1@0-90", "2010-05-11T14:33", "count");
        EventRow other = event("c.pdf#1@0-90", "2010-05-11T14:33", "count");
        assertThat(Counterparts.of(List.of(lost), List.of(one, other)))
                .contains(new Counterparts.Pair(lost, null, null));
    }

    @Test
    void a_date_that_was_open_is_filled_and_another_one_is_changed() {
        EventRow open = event("a.pdf#1@0-90", null, "plan");
        EventRow month = event("a.pdf#1@0-90", "2010-05", "plan");
        EventRow minute = event("a.pdf#1@0-90", "2010-05-11T14:33", "plan");
        assertThat(told(open, month)).containsExactly("filled date: null → 2010-05");
        assertThat(told(month, minute)).containsExactly("filled date: 2010-05 → 2010-05-11T14:33");
        assertThat(told(minute, month)).containsExactly("changed date: 2010-05-11T14:33 → 2010-05");
        assertThat(told(minute, minute)).isEmpty();
    }

    @Test
    void published_fields_that_changed_are_told_one_by_one() {
        EventRow before = event("a.pdf#1@0-90", List.of("b.pdf#1@0-9"), "2010-05-11T14:33", "plan", WORDS);
        EventRow after = event("c.pdf#1@0-90", List.of("a.pdf#1@0-90"), "2010-05-11T14:33", "plan b", "Other words.");
        assertThat(told(before, after))
                .containsExactly(
                        "changed title: plan → plan b",
                        "changed quote: " + WORDS + " → Other words.",
                        "changed source: first:a.pdf#1@10-38 → first:c.pdf#1@10-22",
                        "changed copies: b.pdf#1@0-9 → c.pdf#1@0-90");
        assertThat(told(before, event("a.pdf#1@0-90", List.of("b.pdf#1@0-9"), "2010-05-11T14:33", "PLAN", WORDS)))
                .isEmpty();
    }
}
