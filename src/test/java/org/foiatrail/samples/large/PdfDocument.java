package org.foiatrail.samples.large;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Writes pages of lines as a PDF, in one of the fonts every reader has.
final class PdfDocument {
    private static final int DPI = 200;

    /// How a document is printed.
    enum Style {
        SANS(FontName.HELVETICA, 10, 84),
        SERIF(FontName.TIMES_ROMAN, 11, 88),
        TYPEWRITER(FontName.COURIER, 9, 80);

        private final FontName font;
        private final float size;
        private final int width;

        Style(FontName font, float size, int width) {
            this.font = font;
            this.size = size;
            this.width = width;
        }

        /// Of a line, in characters.
        int width() {
            return width;
        }
    }

    /// @param scanned true for a picture of the page
    record SheetOfLines(List<String> lines, String stamp, boolean scanned) {
        SheetOfLines {
            lines = List.copyOf(lines);
        }
    }

    private final Style style;

    PdfDocument(Style style) {
        this.style = style;
    }

    void write(List<SheetOfLines> sheets, long id, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(id);
            PDFont font = new PDType1Font(style.font);
            for (SheetOfLines sheet : sheets) {
                if (sheet.scanned()) {
                    addPicture(document, sheet);
                } else {
                    addText(document, font, sheet);
                }
            }
            document.save(file.toFile());
        }
    }

    private void addText(PDDocument document, PDFont font, SheetOfLines sheet) throws IOException {
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        try (PDPageContentStream canvas = new PDPageContentStream(document, page)) {
            canvas.beginText();
            canvas.setFont(font, style.size);
            canvas.setLeading(14.2f);
            canvas.newLineAtOffset(72, 715);
            for (String line : sheet.lines()) {
                canvas.showText(line);
                canvas.newLine();
            }
            canvas.endText();
            canvas.beginText();
            canvas.newLineAtOffset(72, 36);
            canvas.showText("SYNTHETIC SAMPLE");
            canvas.newLineAtOffset(330, 0);
            canvas.showText(sheet.stamp());
            canvas.endText();
        }
    }

    private void addPicture(PDDocument document, SheetOfLines sheet) throws IOException {
        BufferedImage picture;
        try (PDDocument print = new PDDocument()) {
            addText(print, new PDType1Font(style.font), sheet);
            picture = new PDFRenderer(print).renderImageWithDPI(0, DPI, ImageType.BINARY);
        }
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        try (PDPageContentStream canvas = new PDPageContentStream(document, page)) {
            canvas.drawImage(
                    CCITTFactory.createFromImage(document, picture),
                    0,
                    0,
                    PDRectangle.LETTER.getWidth(),
                    PDRectangle.LETTER.getHeight());
        }
    }
}
