package org.foiatrail.render.chronology;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.Citation;
import org.foiatrail.model.EventRow;
import org.foiatrail.render.text.Marks;
import org.foiatrail.render.text.Paragraph;
import org.foiatrail.render.text.Wording;

/// A timeline for a person at a terminal: a bar for each month, then every event with its quotation and its citation.
final class ChronologyText {
    private static final String GAP = "  ";
    private static final String INDENT = "    ";

    private final Paragraph paragraph;
    private final ChronologyLook look;

    ChronologyText(boolean color, int width, ChronologyLook look) {
        this.paragraph = new Paragraph(color, width);
        this.look = look;
    }

    void write(Writer out, Chronology chronology) throws IOException {
        List<String> density = Density.lines(chronology.dated());
        if (!density.isEmpty()) {
            out.write(String.join("\n", density) + "\n\n");
        }
        if (look.by() == null) {
            events(out, chronology.dated());
        } else {
            for (var group : look.by().group(chronology.dated()).entrySet()) {
                out.write(Wording.line(group.getKey()) + " (" + group.getValue().size() + ")\n");
                events(out, group.getValue());
            }
        }
        if (!chronology.undated().isEmpty()) {
            out.write(AboutLines.undated(chronology) + "\n\n");
            events(out, chronology.undated());
        }
        if (look.pages()) {
            out.write(CitedPages.TITLE + "\n\n");
            for (Map.Entry<String, String> page : CitedPages.of(chronology).entrySet()) {
                out.write(page.getKey() + "\n" + page.getValue().indent(INDENT.length()) + "\n");
            }
        }
        out.write(AboutLines.TITLE + "\n");
        for (String line : AboutLines.of(chronology)) {
            out.write(INDENT + line + "\n");
        }
    }

    private void events(Writer out, List<EventRow> events) throws IOException {
        for (EventRow event : events) {
            out.write(lines(event).stream().collect(Collectors.joining("\n", "", "\n\n")));
        }
    }

    private List<String> lines(EventRow event) {
        List<String> lines = new ArrayList<>();
        lines.add(joined(
                Wording.eventDate(event),
                Wording.parties(event.from(), event.to()),
                Wording.line(event.title()),
                event.stance().isEmpty() ? "" : "[" + Wording.list(event.stance()) + "]",
                Wording.places(event),
                event.exemptions().isEmpty() ? "" : "(" + Wording.list(event.exemptions()) + ")",
                Wording.line(event.finality())));
        lines.add(paragraph("\u201C" + Wording.reading(event) + "\u201D"));
        if (event.reading() != null) {
            lines.add(paragraph(Wording.stored(event)));
        }
        lines.add(INDENT + Wording.eventSource(event));
        event.notes().forEach(note -> lines.add(INDENT + "note: " + Wording.line(note)));
        if (!event.tags().isEmpty()) {
            lines.add(INDENT + "tags: " + Wording.list(event.tags()));
        }
        event.otherDates().forEach(date -> lines.add(INDENT + "also dated " + Wording.line(date)));
        if (!event.conflict().isEmpty()) {
            lines.add(INDENT + Wording.clocks(event.conflict()));
        }
        if (look.copies()) {
            event.copies().forEach(copy -> lines.add(INDENT + "copy " + Wording.line(copy)));
        }
        if (look.explain()) {
            event.why().forEach(why -> lines.add(INDENT + "- " + Wording.line(why)));
            event.statements().forEach(said -> lines.add(INDENT + "speaks of " + Wording.line(said)));
            lines.add(INDENT + "- quotation "
                    + Wording.line(Citation.of(event.at()).toString()));
            lines.add(INDENT + "- weight " + Wording.number(event.weight()) + ", whole message "
                    + Wording.line(event.message()));
        }
        return lines;
    }

    private String paragraph(String text) {
        return paragraph.of(List.of(new Marks.Piece(text, false)));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(GAP));
    }
}
