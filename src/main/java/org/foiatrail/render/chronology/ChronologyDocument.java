package org.foiatrail.render.chronology;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.EventRow;
import org.foiatrail.render.text.Wording;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// A chronology as a text document: a table whose lines are cited by footnotes.
final class ChronologyDocument {
    private static final List<String> HEADINGS = List.of("Date", "Event", "From", "To", "Quotation", "Exemptions");
    /// A letter page on its side, in twentieths of a point.
    private static final long WIDTH = 15840;
    private static final long HEIGHT = 12240;

    private ChronologyDocument() {}

    static void write(OutputStream out, Chronology chronology, ChronologyLook look) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            CTPageSz page = document.getDocument().getBody().addNewSectPr().addNewPgSz();
            page.setOrient(STPageOrientation.LANDSCAPE);
            page.setW(BigInteger.valueOf(WIDTH));
            page.setH(BigInteger.valueOf(HEIGHT));
            document.createFootnotes();
            title(document, "Chronology");
            table(document, chronology.dated());
            if (!chronology.undated().isEmpty()) {
                title(document, AboutLines.undated(chronology));
                table(document, chronology.undated());
            }
            if (look.pages()) {
                title(document, CitedPages.TITLE);
                CitedPages.of(chronology).forEach((source, text) -> {
                    title(document, source);
                    text.lines()
                            .forEach(line ->
                                    document.createParagraph().createRun().setText(line));
                });
            }
            title(document, AboutLines.TITLE);
            for (String line : AboutLines.of(chronology)) {
                document.createParagraph().createRun().setText(line);
            }
            SteadyPackage.settle(document.getProperties().getCoreProperties());
            document.write(bytes);
        }
        SteadyPackage.copy(new ByteArrayInputStream(bytes.toByteArray()), out);
    }

    private static void title(XWPFDocument document, String text) {
        XWPFRun run = document.createParagraph().createRun();
        run.setBold(true);
        run.setText(text);
    }

    private static void table(XWPFDocument document, List<EventRow> events) {
        XWPFTable table = document.createTable(1, HEADINGS.size());
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < HEADINGS.size(); i++) {
            XWPFRun run = head.getCell(i).getParagraphs().getFirst().createRun();
            run.setBold(true);
            run.setText(HEADINGS.get(i));
        }
        for (EventRow event : events) {
            row(document, table.createRow(), event);
        }
    }

    private static void row(XWPFDocument document, XWPFTableRow row, EventRow event) {
        List<String> cells = List.of(
                Wording.eventDate(event),
                Wording.line(event.title()),
                Wording.line(event.from()),
                Wording.list(event.to()),
                (Wording.line(Wording.reading(event)) + " " + Wording.stored(event)).strip(),
                Wording.list(event.exemptions()));
        for (int i = 0; i < cells.size(); i++) {
            XWPFParagraph paragraph = row.getCell(i).getParagraphs().getFirst();
            paragraph.createRun().setText(cells.get(i));
            if (HEADINGS.get(i).equals("Quotation")) {
                XWPFFootnote note = document.createFootnote();
                note.createParagraph().createRun().setText(Wording.eventSource(event));
                paragraph.addFootnoteReference(note);
            }
        }
    }
}
