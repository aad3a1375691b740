package org.foiatrail.render.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Text on pages of a PDF: wrapped, in the one font, which is embedded; letters it lacks become a question mark.
public final class PlainLines {
    /// PDFBox's own, which stands in for fonts that are not there.
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float MARGIN = 54;
    private static final float SIZE = 10;
    private static final float LEADING = 13;
    private static final float SMALLEST = 5;
    private static final String TAB = "    ";

    private final PDDocument document;
    private final PDFont font;
    private final Map<Integer, Boolean> drawable = new HashMap<>();

    public PlainLines(PDDocument document) throws IOException {
        this.document = document;
        try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            this.font = PDType0Font.load(document, Objects.requireNonNull(in, FONT), true);
        }
    }

    /// Pages of US letter with this text, at least one; not yet in the document.
    ///
    /// @param top what is to stay free at their head
    public List<PDPage> pages(String text, float top) throws IOException {
        float room = PDRectangle.LETTER.getWidth() - 2 * MARGIN;
        List<String> lines = new ArrayList<>();
        for (String line : Wording.clean(text).split("\n", -1)) {
            lines.addAll(wrapped(line, room));
        }
        float first = PDRectangle.LETTER.getHeight() - MARGIN - top;
        int most = (int) ((first - MARGIN) / LEADING);
        List<PDPage> pages = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += most) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.beginText();
                out.setFont(font, SIZE);
                out.setLeading(LEADING);
                out.newLineAtOffset(MARGIN, first);
                for (String line : lines.subList(from, Math.min(lines.size(), from + most))) {
                    out.showText(line);
                    out.newLine();
                }
                out.endText();
            }
            pages.add(page);
        }
        return pages;
    }

    /// One line at a place, made smaller, and cut if need be, to take no more room than it has.
    public void line(PDPageContentStream out, String text, float x, float y, float size, float room)
            throws IOException {
        String line = letters(Wording.line(text));
        float fitting = size;
        while (fitting > SMALLEST && width(line, fitting) > room) {
            fitting -= 0.5f;
        }
        while (!line.isEmpty() && width(line, fitting) > room) {
            line = line.substring(0, line.offsetByCodePoints(line.length(), -1));
        }
        out.beginText();
        out.setFont(font, fitting);
        out.newLineAtOffset(x, y);
        out.showText(line);
        out.endText();
    }

    private List<String> wrapped(String text, float room) throws IOException {
        String rest = letters(text.replace("\t", TAB).stripTrailing());
        List<String> lines = new ArrayList<>();
        while (width(rest, SIZE) > room) {
            int end = rest.length();
            while (end > 1 && width(rest.substring(0, end), SIZE) > room) {
                int blank = rest.lastIndexOf(' ', end - 1);
                end = blank > 0 ? blank : rest.offsetByCodePoints(end, -1);
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> letters.appendCodePoint(drawable.computeIfAbsent(c, this::isDrawable) ? c : '?'));
        return letters.toString();
    }

    private boolean isDrawable(int letter) {
        try {
            font.encode(Character.toString(letter));
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
