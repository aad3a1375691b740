package org.foiatrail.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.foiatrail.model.Box;
import org.junit.jupiter.api.Test;

class RasterBoxesTest {
    private static final int DPI = 300;

    @Test
    void a_dark_rectangle_is_found_where_it_stands() {
        List<Box> boxes = find(page -> page.fillRect(600, 900, 800, 60));
        assertThat(boxes).hasSize(1);
        assertThat(boxes.getFirst().kind()).isEqualTo(Box.Kind.FILLED);
        assertThat(boxes.getFirst().rect().x()).isCloseTo(600 * 72f / DPI, within(1.5f));
        assertThat(boxes.getFirst().rect().width()).isCloseTo(800 * 72f / DPI, within(2.5f));
    }

    @Test
    void an_outlined_rectangle_is_found_with_words_in_it() {
        List<Box> boxes = find(page -> {
            page.setStroke(new BasicStroke(5));
            page.drawRect(400, 400, 900, 300);
            page.drawString("(b)(5)", 600, 560);
        });
        assertThat(boxes).extracting(Box::kind).containsExactly(Box.Kind.OUTLINED);
    }

    @Test
    void words_and_rules_are_no_boxes() {
        assertThat(find(page -> {
                    page.setFont(page.getFont().deriveFont(java.awt.Font.BOLD, 50f));
                    page.drawString("MEMORANDUM FOR THE RECORD", 300, 500);
                    page.fillRect(300, 700, 1500, 5);
                }))
                .isEmpty();
    }

    private static List<Box> find(Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(2550, 3300, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 2550, 3300);
        graphics.setColor(Color.BLACK);
        drawing.accept(graphics);
        graphics.dispose();
        return RasterBoxes.find(GreyImage.of(image, DPI));
    }
}
