package org.foiatrail.extract.pdf;

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
public final class Pdfs {
    public static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);
    public static final float SIZE = 12;

    @FunctionalInterface
    public interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    private Pdfs() {}

    public static PDDocument of(Drawing... drawings) throws IOException {
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

    public static Path save(PDDocument document, Path file) throws IOException {
        try (document) {
            document.save(file.toFile());
        }
        return file;
    }

    public static void text(PDPageContentStream page, float x, float y, String text) throws IOException {
        page.beginText();
        page.setFont(FONT, SIZE);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    public static void box(PDPageContentStream page, Color color, float x, float y, float width, float height)
            throws IOException {
        page.setNonStrokingColor(color);
        page.addRect(x, y, width, height);
        page.fill();
        page.setNonStrokingColor(Color.BLACK);
    }
}
