package org.foiatrail.samples.scans;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Writes pages as a program does that prints to a file: with their text, nothing to be recognised.
final class PrintFile {
    private PrintFile() {}

    static void writePdf(List<Sheet> sheets, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(1L);
            for (Sheet sheet : sheets) {
                PDPage page = new PDPage(PDRectangle.LETTER);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    List<Line> lines = new ArrayList<>(sheet.lines());
                    lines.addAll(sheet.small());
                    for (Line line : lines) {
                        content.beginText();
                        content.setFont(font(line.face()), line.size());
                        content.newLineAtOffset(line.x(), Sheet.HEIGHT - line.y());
                        content.showText(line.text());
                        content.endText();
                    }
                }
            }
            document.save(file.toFile());
        }
    }

    /// The font every reader has that is as wide.
    private static PDFont font(Typeface face) {
        return new PDType1Font(
                switch (face) {
                    case SERIF, WIDE_SERIF -> FontName.TIMES_ROMAN;
                    case SERIF_BOLD -> FontName.TIMES_BOLD;
                    case SERIF_ITALIC -> FontName.TIMES_ITALIC;
                    case SANS, WIDE_SANS, NARROW_SANS -> FontName.HELVETICA;
                    case SANS_BOLD -> FontName.HELVETICA_BOLD;
                    case TYPEWRITER -> FontName.COURIER;
                });
    }
}
