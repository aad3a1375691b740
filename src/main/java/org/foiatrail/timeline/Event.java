package org.foiatrail.timeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Sent;
import org.foiatrail.timeline.Candidate.Copy;
import org.jspecify.annotations.Nullable;

/// An event's row with the copies it comes from, the shown one first, what it says of topics, and its people under
/// every name they are printed by.
record Event(EventRow row, List<Copy> copies, List<Mention> statements, Set<String> names) {
    /// The length of a date that is known to the day.
    static final int DAY = 10;

    static final Comparator<Event> BY_PLACE = Comparator.<Event, String>comparing(
                    event -> event.row().at().path())
            .thenComparing(event -> event.copies().getFirst().message().start())
            .thenComparing(event -> event.row().at().production());

    static final Comparator<Event> BY_DATE =
            Comparator.<Event, String>comparing(Event::date).thenComparing(BY_PLACE);

    /// The moment, if its clock's zone is known.
    @Nullable
    Instant instant() {
        Sent sent = copies.getFirst().message().sent();
        return sent == null ? null : sent.instant();
    }

    String date() {
        return Objects.requireNonNullElse(row.date(), "");
    }
}
