package org.foiatrail.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.foiatrail.model.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(ints = {110, 128, 169, 192, 211, 225})
    void a_shaded_rectangle_is_found_with_its_label(int shade) {
        List<Box> boxes = find(page -> {
            page.setColor(new Color(shade, shade, shade));
            page.fillRect(600, 900, 800, 80);
            page.setColor(Color.BLACK);
            page.setFont(page.getFont().deriveFont(45f));
            page.drawString("(b)(6), (b)(7)(C)", 700, 956);
        });
        assertThat(boxes).extracting(Box::kind).containsExactly(Box.Kind.SHADED);
        assertThat(boxes.getFirst().rect().width()).isCloseTo(800 * 72f / DPI, within(2.5f));
        assertThat(boxes.getFirst().rect().height()).isCloseTo(80 * 72f / DPI, within(2.5f));
    }

    @Test
    void a_dark_rectangle_is_found_with_a_white_label() {
        List<Box> boxes = find(page -> {
            page.fillRect(600, 900, 300, 64);
            page.setColor(Color.WHITE);
            page.setFont(page.getFont().deriveFont(Font.BOLD, 50f));
            page.drawString("(b)(6) DP", 620, 950);
        });
        assertThat(boxes).extracting(Box::kind).containsExactly(Box.Kind.FILLED);
        assertThat(boxes.getFirst().rect().width()).isCloseTo(300 * 72f / DPI, within(2.5f));
    }

    @Test
    void a_dark_bar_that_was_scanned_askew_is_found() {
        List<Box> boxes = find(page -> {
            page.rotate(Math.toRadians(-0.8), 600, 900);
            page.fillRect(600, 900, 900, 48);
        });
        assertThat(boxes).extracting(Box::kind).containsExactly(Box.Kind.FILLED);
        assertThat(boxes.getFirst().rect().width()).isCloseTo(900 * 72f / DPI, within(2.5f));
    }

    @Test
    void a_picture_in_many_shades_is_no_box() {
        assertThat(find(page -> {
                    for (int x = 0; x < 900; x++) {
                        page.setColor(new Color(110 + x / 9, 110 + x / 9, 110 + x / 9));
                        page.fillRect(600 + x, 900, 1, 700);
                    }
                }))
                .isEmpty();
    }

    @Test
    void words_and_rules_are_no_boxes() {
        assertThat(find(page -> {
                    page.setFont(page.getFont().deriveFont(Font.BOLD, 50f));
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
