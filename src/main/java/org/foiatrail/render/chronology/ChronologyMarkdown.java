package org.foiatrail.render.chronology;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.EventRow;
import org.foiatrail.render.row.MarkdownRows;
import org.foiatrail.render.text.Wording;

/// A chronology as Markdown tables, undated records in one of their own.
final class ChronologyMarkdown {
    private ChronologyMarkdown() {}

    static void write(Writer out, Chronology chronology, ChronologyLook look) throws IOException {
        if (look.by() == null) {
            MarkdownRows.write(out, ChronologyTable.of(chronology.dated()));
        } else {
            for (Map.Entry<String, List<EventRow>> group :
                    look.by().group(chronology.dated()).entrySet()) {
                out.write("## " + MarkdownRows.escaped(Wording.line(group.getKey())) + "\n\n");
                MarkdownRows.write(out, ChronologyTable.of(group.getValue()));
                out.write("\n");
            }
        }
        if (!chronology.undated().isEmpty()) {
            out.write("\n## " + AboutLines.undated(chronology) + "\n\n");
            MarkdownRows.write(out, ChronologyTable.of(chronology.undated()));
        }
        if (look.pages()) {
            out.write("\n## " + CitedPages.TITLE + "\n");
            for (Map.Entry<String, String> page : CitedPages.of(chronology).entrySet()) {
                out.write("\n### " + MarkdownRows.escaped(page.getKey()) + "\n\n"
                        + MarkdownRows.escaped(page.getValue()) + "\n");
            }
        }
        out.write("\n## " + AboutLines.TITLE + "\n\n");
        for (String line : AboutLines.of(chronology)) {
            out.write("- " + MarkdownRows.escaped(line) + "\n");
        }
    }
}
