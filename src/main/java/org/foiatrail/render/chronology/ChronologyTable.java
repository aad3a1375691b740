package org.foiatrail.render.chronology;

import java.util.List;
import org.foiatrail.model.EventRow;
import org.foiatrail.render.row.Table;
import org.foiatrail.render.text.Wording;

/// The chronology as courts and editors know it.
final class ChronologyTable {
    static final List<String> HEADINGS =
            List.of("Date", "Event", "From", "To", "Source Bates", "Quotation", "Exemptions");

    private ChronologyTable() {}

    static Table of(List<EventRow> events) {
        return new Table(HEADINGS, events.stream().map(ChronologyTable::cells).toList());
    }

    /// With what is stored in a line of its own where it was misread.
    private static String quotation(EventRow event) {
        return (Wording.reading(event) + "\n" + Wording.stored(event)).strip();
    }

    private static List<String> cells(EventRow event) {
        String title = Wording.line(event.title());
        String stance = event.stance().isEmpty() ? "" : "[" + Wording.list(event.stance()) + "]";
        return List.of(
                Wording.eventDate(event),
                (title + " " + stance).strip(),
                Wording.line(event.from()),
                Wording.list(event.to()),
                Wording.eventSource(event),
                quotation(event),
                Wording.list(event.exemptions()));
    }
}
