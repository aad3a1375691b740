package org.foiatrail.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Row;
import org.foiatrail.render.row.CsvRows;
import org.foiatrail.render.row.JsonRows;
import org.foiatrail.render.row.MarkdownRows;
import org.foiatrail.render.row.TextRows;
import org.foiatrail.render.row.Totals;

/// Writes rows in one format. The same rows give the same bytes; lines end in `\n`; the writer stays open.
public final class Output {
    private final Format format;
    private final boolean color;
    private final int width;

    /// @param color whether `TEXT` may use a terminal's colours
    /// @param width of the terminal, for `TEXT`; 0 if lines are not to be wrapped
    public Output(Format format, boolean color, int width) {
        this.format = format;
        this.color = color;
        this.width = width;
    }

    /// Writes `rows` in their order, except that undated events come last: in `TEXT` and `MD` under a heading of their
    /// own.
    public <R extends Row> void write(Writer out, Class<R> type, List<R> rows, Totals totals) throws IOException {
        List<R> dated = new ArrayList<>();
        List<R> undated = new ArrayList<>();
        for (R row : rows) {
            (row instanceof EventRow event && event.date() == null ? undated : dated).add(row);
        }
        List<R> all = new ArrayList<>(dated);
        all.addAll(undated);
        switch (format) {
            case JSON -> new JsonRows().json(out, type, all, totals);
            case NDJSON -> new JsonRows().ndjson(out, type, all);
            case CSV -> CsvRows.write(out, type, all);
            case TEXT -> {
                TextRows text = new TextRows(color, width);
                text.write(out, type, dated);
                if (!undated.isEmpty()) {
                    out.write(dated.isEmpty() ? "Undated\n" : "\nUndated\n");
                    text.write(out, type, undated);
                }
            }
            case MD -> {
                MarkdownRows.write(out, type, dated);
                if (!undated.isEmpty()) {
                    out.write("\n## Undated\n\n");
                    MarkdownRows.write(out, type, undated);
                }
            }
        }
        out.flush();
    }
}
