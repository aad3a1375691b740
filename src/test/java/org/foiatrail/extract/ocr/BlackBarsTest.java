package org.foiatrail.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BlackBarsTest {
    private static final int DPI = 200;

    @Test
    void a_bar_is_found_though_letters_touch_it_above_and_below() {
        List<Bar> bars = find(page -> {
            page.drawString("going on with many young people", 200, 297);
            page.fillRect(200, 300, 700, 50);
            page.drawString("HELD TO BE THE LAST OF ALL", 200, 373);
        });
        assertThat(bars).hasSize(1);
        assertThat(bars.getFirst().width()).isCloseTo(700, within(3.0));
        assertThat(bars.getFirst().height()).isCloseTo(50, within(3.0));
    }

    @Test
    void heavy_letters_that_ran_together_are_no_short_bar() {
        assertThat(find(page -> page.fillRect(200, 300, 46, 22))).hasSize(1);
        assertThat(find(page -> {
                    page.fillRect(200, 300, 46, 22);
                    page.setColor(Color.WHITE);
                    for (int x = 206; x < 240; x += 9) {
                        page.fillRect(x, 304, 4, 14);
                    }
                }))
                .isEmpty();
    }

    @Test
    void bars_of_two_lines_that_touch_are_two() {
        List<Bar> bars = find(page -> {
            page.fillRect(200, 300, 300, 36);
            page.fillRect(200, 336, 600, 36);
        });
        assertThat(bars).extracting(Bar::width).containsExactly(300.0, 600.0);
    }

    @Test
    void words_between_two_bars_of_a_line_are_left() {
        List<Bar> bars = find(page -> {
            page.fillRect(200, 300, 900, 36);
            page.fillRect(200, 336, 300, 36);
            page.drawString("left in the middle", 520, 363);
            page.fillRect(800, 336, 300, 36);
        });
        assertThat(bars).extracting(Bar::width).containsExactly(900.0, 300.0, 300.0);
    }

    @Test
    void a_bar_askew_has_its_own_size_and_slope() {
        List<Bar> bars = find(page -> {
            page.rotate(Math.toRadians(1.2), 600, 300);
            page.fillRect(200, 300, 800, 60);
            page.drawString("going on with many young people", 200, 297);
        });
        assertThat(bars).hasSize(1);
        assertThat(bars.getFirst().degrees()).isCloseTo(1.2, within(0.1));
        assertThat(bars.getFirst().height()).isCloseTo(60, within(3.0));
    }

    @Test
    void a_label_as_wide_as_its_bar_is_a_part_of_it() {
        List<Bar> bars = find(page -> {
            page.drawString("going on with many young people", 200, 297);
            page.fillRect(200, 300, 110, 36);
            page.setColor(Color.WHITE);
            page.drawString("(b)(6)", 210, 327);
        });
        assertThat(bars).extracting(Bar::width).containsExactly(110.0);
    }

    @Test
    void large_letters_rules_grids_and_logos_are_no_bars() {
        assertThat(find(page -> {
                    page.setFont(page.getFont().deriveFont(Font.BOLD, 70f));
                    page.drawString("NOTICE OF MEETING", 200, 200);
                    page.fillRect(200, 220, 1200, 8);
                    page.setStroke(new BasicStroke(5));
                    for (int i = 0; i < 6; i++) {
                        page.drawRect(200 + 50 * i, 400, 50, 300);
                        page.drawRect(200, 400 + 50 * i, 300, 50);
                    }
                    page.fillOval(800, 400, 300, 300);
                    page.fillPolygon(new int[] {1200, 1400, 1300}, new int[] {700, 700, 400}, 3);
                }))
                .isEmpty();
    }

    @Test
    void dark_parts_of_a_picture_are_no_bars() {
        Random random = new Random(7);
        assertThat(find(page -> {
                    for (int y = 0; y < 60; y++) {
                        for (int x = 0; x < 60; x++) {
                            int shade = (int) (90 + 70 * Math.sin(x / 9.0) * Math.cos(y / 7.0) + random.nextInt(30));
                            page.setColor(new Color(shade, shade, shade));
                            page.fillRect(300 + 12 * x, 300 + 12 * y, 12, 12);
                        }
                    }
                    page.setColor(new Color(30, 30, 30));
                    page.fillRect(500, 500, 120, 90);
                }))
                .isEmpty();
    }

    private static List<Bar> find(Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(1700, 1100, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1700, 1100);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 32));
        drawing.accept(graphics);
        graphics.dispose();
        return BlackBars.find(GreyImage.of(image, DPI));
    }
}
