package org.foiatrail.samples.scans;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.foiatrail.extract.ocr.GreyImage;

/// A scanned page with black boxes close to its lines, or in them.
///
/// @param lines what is printed on it and was not withheld, from the top
/// @param boxes how many black boxes it has
public record BoxedPage(GreyImage scan, List<String> lines, int boxes) {
    private static final float SIZE = 11.5f;
    /// Of a font's size: how far letters hang below their line, and rise above it.
    private static final float HANGS = 0.212f;
    private static final float RISES = 0.72f;
    private static final float LEFT = 64;
    private static final float WIDTH = 400;
    private static final String LABEL = "(b)(6)";

    private static final List<String> SENTENCES = List.of(
            "The glazing company sent two proposals for the eastern lobby.",
            "Nobody objected to buying three of them before spring.",
            "Maggie will bring copies of the quotes on Thursday morning.",
            "We agreed to ask the planning group again about parking.",
            "Jeffrey thought that the budget might not be large enough.");
    /// Each `#` is a word or some that were taken out.
    private static final List<String> PARAGRAPH = List.of(
            "The plumbing staff met on Tuesday to go over the new pumps and",
            "########## Nobody objected to buying three of them before",
            "################### the manager said that the budget might",
            "not be large enough for that. We ########### agreed to ask the",
            "group again at its ############ regular meeting, and to bring",
            "copies of the quotes ########################",
            "for anybody who may want to judge the proposals by price.");

    /// Where a page is drawn, in points.
    private static final class Drawing {
        private final BufferedImage image;
        private final Graphics2D graphics;
        private final Font font;

        Drawing(int dpi) throws IOException {
            image = new BufferedImage(dpi * 17 / 2, dpi * 11 / 2, BufferedImage.TYPE_BYTE_GRAY);
            graphics = image.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.scale(dpi / 72.0, dpi / 72.0);
            font = Typeface.SANS.font(SIZE);
        }

        float width(String text) {
            return (float)
                    font.getStringBounds(text, graphics.getFontRenderContext()).getWidth();
        }

        void text(String text, float x, float line, Color colour) {
            graphics.setColor(colour);
            graphics.setFont(font);
            graphics.drawString(text, x, line);
        }

        void box(float x, float top, float width, float height, boolean labelled) {
            graphics.setColor(Color.BLACK);
            graphics.fill(new Rectangle2D.Float(x, top, width, height));
            if (labelled) {
                float line = top + (height + (RISES - HANGS) * SIZE) / 2;
                text(LABEL, x + (width - width(LABEL)) / 2, line, Color.WHITE);
            }
        }

        GreyImage scanned(Damage damage, long seed, int dpi) throws IOException {
            graphics.dispose();
            return GreyImage.of(
                    damage.apply(Raster.of(image, dpi), new Random(seed)).image(), dpi);
        }
    }

    /// Sentences with a box between each two, higher than a line.
    ///
    /// @param gap from the letters that hang to a box, and from there to those that rise, in points
    static BoxedPage between(float gap, boolean labelled, Damage damage, int dpi) throws IOException {
        Drawing drawing = new Drawing(dpi);
        float height = 20;
        float line = 80;
        for (String sentence : SENTENCES) {
            drawing.text(sentence, LEFT, line, Color.BLACK);
            float top = line + HANGS * SIZE + gap;
            if (!sentence.equals(SENTENCES.getLast())) {
                drawing.box(LEFT, top, WIDTH, height, labelled);
            }
            line = top + height + gap + RISES * SIZE;
        }
        return new BoxedPage(drawing.scanned(damage, dpi, dpi), SENTENCES, SENTENCES.size() - 1);
    }

    /// A single-spaced paragraph with boxes in its lines, as high as a line.
    ///
    /// @param apart from line to line, in points
    static BoxedPage paragraph(float apart, boolean labelled, Damage damage, int dpi) throws IOException {
        Drawing drawing = new Drawing(dpi);
        List<String> lines = new ArrayList<>();
        int boxes = 0;
        float line = 80;
        for (String printed : PARAGRAPH) {
            float x = LEFT;
            for (String part : printed.split("(?<=#)(?!#)|(?<!#)(?=#)", -1)) {
                float width = drawing.width(part);
                if (part.startsWith("#")) {
                    drawing.box(x, line - RISES * SIZE - 1, width, 12.5f, labelled);
                    boxes++;
                } else {
                    drawing.text(part, x, line, Color.BLACK);
                }
                x += width;
            }
            lines.add(printed.replaceAll("#+", " ").strip());
            line += apart;
        }
        return new BoxedPage(drawing.scanned(damage, dpi, dpi), lines, boxes);
    }
}
