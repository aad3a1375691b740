package org.foiatrail.timeline;

import java.util.List;
import org.foiatrail.model.EventRow;

/// Events in their order, and those no date is known of.
public record Timeline(List<EventRow> dated, List<EventRow> undated) {
    public Timeline {
        dated = List.copyOf(dated);
        undated = List.copyOf(undated);
    }
}
