package org.foiatrail.samples;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.foiatrail.samples.Leaf.Line;
import org.jspecify.annotations.Nullable;

/// Draws one page: lines, redactions, margins.
final class PageArtist {
    private static final double EDGE = 40;

    private final PDPageContentStream canvas;
    private final Function<Face, PDFont> fonts;
    private final PrintedPage page;

    PageArtist(PDPageContentStream canvas, Function<Face, PDFont> fonts, PrintedPage page) {
        this.canvas = canvas;
        this.fonts = fonts;
        this.page = page;
    }

    void draw() throws IOException {
        for (Line line : page.leaf().lines()) {
            draw(line);
        }
        drawMargins();
    }

    private void drawMargins() throws IOException {
        Margins margins = page.margins();
        double bottom = Typesetter.PAGE_HEIGHT - EDGE;
        double middle = Typesetter.PAGE_WIDTH / 2;
        centred(Margins.BANNER, middle, EDGE, Face.SANS_BOLD);
        right(margins.stamp(), bottom);
        right(margins.documentId(), bottom + 11);
        if (margins.printDate() != null) {
            text(margins.printDate(), EDGE, bottom, Face.SANS, 8.5, Color.BLACK);
        }
        if (margins.pageMark() != null) {
            centred(margins.pageMark(), middle, bottom, Face.SANS);
        }
    }

    private void centred(String text, double x, double y, Face face) throws IOException {
        text(text, x - face.width(text, 9) / 2, y, face, 9, Color.BLACK);
    }

    private void right(@Nullable String text, double y) throws IOException {
        if (text != null) {
            double x = Typesetter.PAGE_WIDTH - EDGE - Face.SANS.width(text, 9);
            text(text, x, y, Face.SANS, 9, Color.BLACK);
        }
    }

    private void draw(Line line) throws IOException {
        Block.Look look = line.block().look();
        double x = line.x();
        if (!look.prefix().isEmpty()) {
            text(look.prefix(), x, line.y(), look.face(), look.size(), Color.BLACK);
            x += look.face().width(look.prefix(), look.size());
        }
        List<Integer> cuts = List.copyOf(cuts(line));
        for (int i = 0; i + 1 < cuts.size(); i++) {
            x = piece(line, cuts.get(i), cuts.get(i + 1), x);
        }
    }

    /// Where the look of the line changes.
    private static SortedSet<Integer> cuts(Line line) {
        SortedSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
        for (Mark mark : line.block().text().marks()) {
            if (mark.fact() instanceof Fact.Bold || mark.fact() instanceof Fact.Redaction) {
                cuts.add(Math.clamp(mark.start(), line.start(), line.end()));
                cuts.add(Math.clamp(mark.end(), line.start(), line.end()));
            }
        }
        int tab = line.text().indexOf('\t');
        if (tab >= 0) {
            cuts.add(line.start() + tab);
            cuts.add(line.start() + tab + 1);
        }
        return cuts;
    }

    private double piece(Line line, int start, int end, double x) throws IOException {
        Block.Look look = line.block().look();
        String text = line.block().text().text().substring(start, end);
        if (text.equals("\t")) {
            return line.x() + look.tab();
        }
        Face face = has(line, start, Fact.Bold.class) != null ? look.face().bold() : look.face();
        double width = face.width(text, look.size());
        Fact redaction = has(line, start, Fact.Redaction.class);
        if (redaction instanceof Fact.Redaction taken) {
            redact(text, taken, x, line.y(), width, look, face);
        } else {
            text(text, x, line.y(), face, look.size(), Color.BLACK);
        }
        return x + width;
    }

    private static @Nullable Fact has(Line line, int at, Class<? extends Fact> kind) {
        return line.block().text().marks().stream()
                .filter(mark -> mark.start() <= at && at < mark.end() && kind.isInstance(mark.fact()))
                .map(Mark::fact)
                .findFirst()
                .orElse(null);
    }

    private void redact(String text, Fact.Redaction taken, double x, double y, double width, Block.Look look, Face face)
            throws IOException {
        if (text.indexOf(Marked.BLACK) >= 0) {
            if (taken.under()) {
                text(taken.hidden(), x, y, face, look.size() * 0.85, Color.BLACK);
            }
            box(x, y, width, look, true);
            return;
        }
        switch (page.ink()) {
            case LABEL -> text(text, x, y, face, look.size(), Color.BLACK);
            case BOXED -> {
                box(x, y, width, look, false);
                text(text, x, y, face, look.size(), Color.BLACK);
            }
            case WHITE_ON_BLACK -> {
                box(x, y, width, look, true);
                text(text, x, y, face, look.size(), Color.WHITE);
            }
        }
    }

    private void box(double x, double y, double width, Block.Look look, boolean filled) throws IOException {
        double below = look.size() * 0.25;
        float top = (float) (Typesetter.PAGE_HEIGHT - y - below);
        canvas.addRect((float) x, top, (float) width, (float) (look.size() * 1.12));
        if (filled) {
            canvas.setNonStrokingColor(Color.BLACK);
            canvas.fill();
        } else {
            canvas.setLineWidth(0.6f);
            canvas.stroke();
        }
    }

    private void text(String text, double x, double y, Face face, double size, Color color) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        canvas.beginText();
        canvas.setNonStrokingColor(color);
        canvas.setFont(fonts.apply(face), (float) size);
        canvas.newLineAtOffset((float) x, (float) (Typesetter.PAGE_HEIGHT - y));
        // Apart, so that no ligature takes the place of two letters.
        canvas.showTextWithPositioning(text.splitWithDelimiters("(?<=f)(?=[fil])", 0));
        canvas.endText();
    }
}
