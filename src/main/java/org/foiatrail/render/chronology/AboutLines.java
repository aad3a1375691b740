package org.foiatrail.render.chronology;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.Chronology.About;
import org.foiatrail.render.text.Wording;

/// What every export ends with, line by line.
final class AboutLines {
    static final String TITLE = "About this chronology";

    private AboutLines() {}

    /// What stands above records without a date. They pass any limit of dates, since nobody knows; that is told.
    static String undated(Chronology chronology) {
        boolean limited = chronology.about().filters().stream()
                .anyMatch(filter -> filter.startsWith("from: ") || filter.startsWith("to: "));
        return limited ? "Undated, whatever dates are asked for" : "Undated";
    }

    static List<String> of(Chronology chronology) {
        About about = chronology.about();
        List<String> lines = new ArrayList<>();
        lines.add(chronology.dated().size() + " events, " + chronology.undated().size() + " undated records");
        for (Chronology.Source source : about.productions()) {
            lines.add("production " + source.name() + ": " + source.files() + " files, " + source.pages() + " pages"
                    + (source.received() == null ? "" : ", received " + source.received())
                    + (source.request() == null ? "" : ", request " + source.request())
                    + (source.custodian() == null ? "" : ", custodian " + source.custodian())
                    + ", hash " + source.hash());
        }
        lines.add("pages: " + about.found() + " found, " + about.embedded() + " with text of their own, "
                + about.recognised() + " read by OCR, " + about.empty() + " empty, " + about.unread() + " unread; "
                + about.failedFiles() + " files could not be read");
        lines.add(about.query() == null ? "query: none, all messages" : "query: " + about.query());
        lines.add(about.filters().isEmpty() ? "filters: none" : "filters: " + String.join("; ", about.filters()));
        if (chronology.showsHidden()) {
            lines.add("words found under redaction boxes are shown, marked " + Chronology.UNDER_BOX + "…]");
        }
        about.leftOut().forEach(what -> lines.add("left out: " + what));
        lines.add(about.compared() + " of " + about.quotes() + " quotes were compared with the image by a person");
        lines.add("made by " + String.join(", ", about.versions()));
        return lines.stream().map(Wording::line).toList();
    }
}
