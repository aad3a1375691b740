package org.foiatrail.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.foiatrail.model.Row.EventRow;
import org.foiatrail.timeline.Candidate.Copy;

/// An event's row with the copies it comes from, the shown one first, and the topics it speaks of.
record Event(EventRow row, List<Copy> copies, Set<String> topics) {
    static final Comparator<Event> BY_PLACE = Comparator.<Event, String>comparing(
                    event -> event.row().at().path())
            .thenComparing(event -> event.copies().getFirst().message().start())
            .thenComparing(event -> event.row().at().production());

    static final Comparator<Event> BY_DATE =
            Comparator.<Event, String>comparing(Event::date).thenComparing(BY_PLACE);

    String date() {
        return Objects.requireNonNullElse(row.date(), "");
    }

    /// The day, as far as it is known.
    String day() {
        String date = date();
        return date.length() > 10 ? date.substring(0, 10) : date;
    }

    Event with(EventRow other) {
        return new Event(other, copies, topics);
    }
}
