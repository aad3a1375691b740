package org.foiatrail.timeline;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.EventRow;

/// Makes a timeline of messages: each distinct message once, cited by its preferred copy.
public final class TimelineBuilder {
    private final Extent extent;

    /// @param extent how much of its page each event shows
    public TimelineBuilder(Extent extent) {
        this.extent = extent;
    }

    /// The events of `candidates` that pass `filter`. Undated ones pass any limit of dates: nobody knows.
    public Timeline build(List<Candidate> candidates, TimelineFilter filter) {
        List<Event> dated = new ArrayList<>();
        List<Event> undated = new ArrayList<>();
        List<Event> events = candidates.parallelStream()
                .filter(candidate -> filter.isNew(candidate.copies()))
                .map(candidate -> new EventMaker(candidate, filter, extent).make())
                .toList();
        for (Event event : events) {
            EventRow row = event.row();
            boolean wanted = filter.takes(row, event.names(), event.statements());
            if (wanted && row.date() == null) {
                undated.add(event);
            } else if (wanted && row.date() != null && filter.covers(row.date())) {
                dated.add(event);
            }
        }
        undated.sort(Event.BY_PLACE);
        return new Timeline(
                NearClocks.mark(EventOrder.order(dated)),
                undated.stream().map(Event::row).toList());
    }
}
