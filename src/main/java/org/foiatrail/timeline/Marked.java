package org.foiatrail.timeline;

import java.util.List;
import org.foiatrail.model.Compared;
import org.foiatrail.model.EventRow;

/// Which events are wanted by what people said of them.
///
/// @param starred only those that somebody starred
/// @param reviewed only those whose quote somebody compared with the page's picture
/// @param tags only those with one of these; all if empty
public record Marked(boolean starred, boolean reviewed, List<String> tags) {
    /// All events, whatever was said.
    public static final Marked ANY = new Marked(false, false, List.of());

    public Marked {
        tags = List.copyOf(tags);
    }

    boolean takes(EventRow event) {
        return (!starred || event.starred())
                && (!reviewed || Compared.isByPerson(event.review()))
                && (tags.isEmpty() || event.tags().stream().anyMatch(tags::contains));
    }
}
