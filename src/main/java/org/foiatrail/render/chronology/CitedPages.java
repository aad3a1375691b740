package org.foiatrail.render.chronology;

import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.EventRow;
import org.foiatrail.render.text.Wording;

/// What events show of the pages they are cited from, for formats that have no place for it beside the event.
final class CitedPages {
    static final String TITLE = "Cited pages";

    private CitedPages() {}

    /// By source, each once, in the order of the events; of several cuts from a page the longest.
    static SequencedMap<String, String> of(Chronology chronology) {
        SequencedMap<String, String> pages = new LinkedHashMap<>();
        Stream.concat(chronology.dated().stream(), chronology.undated().stream())
                .forEach(event -> pages.merge(
                        source(event), text(event), (one, other) -> one.length() >= other.length() ? one : other));
        return pages;
    }

    private static String source(EventRow event) {
        String bates = Wording.range(event.at());
        return (bates.isEmpty() ? "" : bates + ", ") + Wording.citation(event.at());
    }

    /// Its quote with the words before and after it.
    static String text(EventRow event) {
        return Wording.clean(Objects.requireNonNullElse(event.before(), "")
                        + Objects.requireNonNullElse(event.at().quote(), "")
                        + Objects.requireNonNullElse(event.after(), ""))
                .strip();
    }
}
