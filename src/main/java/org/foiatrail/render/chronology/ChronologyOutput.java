package org.foiatrail.render.chronology;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.EventRow;
import org.foiatrail.render.row.CsvRows;
import org.foiatrail.render.row.JsonRows;
import org.foiatrail.render.row.Totals;
import org.foiatrail.render.text.Masking;

/// Writes a timeline in one format. The same timeline gives the same bytes. The stream stays open.
public final class ChronologyOutput {
    private final ChronologyFormat format;
    private final boolean color;
    private final int width;
    private final ChronologyLook look;

    /// @param color whether `TEXT` may use a terminal's colours
    /// @param width of the terminal, for `TEXT`; 0 if lines are not to be wrapped
    public ChronologyOutput(ChronologyFormat format, boolean color, int width, ChronologyLook look) {
        this.format = format;
        this.color = color;
        this.width = width;
        this.look = look;
    }

    /// Writes a timeline, private data masked unless it was asked for.
    ///
    /// @param totals how much of the timeline it is
    public void write(OutputStream out, Chronology whole, Totals totals) throws IOException {
        Chronology chronology = look.unmasked() ? whole : Masking.of(whole);
        switch (format) {
            case XLSX -> ChronologySheet.write(out, chronology, look);
            case DOCX -> ChronologyDocument.write(out, chronology, look);
            case SQLITE -> ChronologyDatabase.write(out, chronology);
            default -> {
                Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                write(text, chronology, totals);
                text.flush();
            }
        }
        out.flush();
    }

    private void write(Writer out, Chronology chronology, Totals totals) throws IOException {
        List<EventRow> all = Stream.concat(chronology.dated().stream(), chronology.undated().stream())
                .toList();
        switch (format) {
            case JSON -> new JsonRows().chronology(out, all, totals, chronology.about());
            case NDJSON -> new JsonRows().ndjson(out, EventRow.class, all);
            case CSV -> CsvRows.write(out, EventRow.class, all);
            case MD -> ChronologyMarkdown.write(out, chronology, look);
            case HTML -> new HtmlTimeline().write(out, chronology, look);
            case TIMELINEJS -> TimelineJs.write(out, chronology, look);
            default -> new ChronologyText(color, width, look).write(out, chronology);
        }
    }
}
