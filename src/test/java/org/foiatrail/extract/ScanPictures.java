package org.foiatrail.extract;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/// Pictures of pages for tests.
public final class ScanPictures {
    static final int DPI = 150;
    public static final List<String> LETTER = List.of(
            "The county board asked for a list of all the towns",
            "that have answered the letter of the governor, and",
            "it was told that there is none. We have written to",
            "them again this week, because the report is due on",
            "the first of May and nobody has seen a draft of it.",
            "Please let me know what you would like us to do.");

    private ScanPictures() {}

    /// Lines of print on a white picture.
    ///
    /// @param width in pixels
    public static BufferedImage of(int width, int height, int type, List<String> lines) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 34));
        for (int i = 0; i < lines.size(); i++) {
            graphics.drawString(lines.get(i), 150, 220 + 50 * i);
        }
        graphics.dispose();
        return image;
    }

    static BufferedImage letter(int type) {
        return of(1275, 1650, type, LETTER);
    }
}
