package org.foiatrail.extract;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Small PDFs for tests. Coordinates are PDF's own: from the bottom left.
final class Pdfs {
    static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);
    static final float SIZE = 12;

    @FunctionalInterface
    interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    private Pdfs() {}

    static PDDocument of(Drawing... drawings) throws IOException {
        PDDocument document = new PDDocument();
        for (Drawing drawing : drawings) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                drawing.on(content);
            }
        }
        return document;
    }

    static Path save(PDDocument document, Path file) throws IOException {
        try (document) {
            document.save(file.toFile());
        }
        return file;
    }

    static void text(PDPageContentStream page, float x, float y, String text) throws IOException {
        page.beginText();
        page.setFont(FONT, SIZE);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    static void box(PDPageContentStream page, Color color, float x, float y, float width, float height)
            throws IOException {
        page.setNonStrokingColor(color);
        page.addRect(x, y, width, height);
        page.fill();
        page.setNonStrokingColor(Color.BLACK);
    }
}
