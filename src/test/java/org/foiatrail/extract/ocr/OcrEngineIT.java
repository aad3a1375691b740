package org.foiatrail.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Word;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reading with the real engine.
class OcrEngineIT {
    private static final int DPI = 200;
    private static final int WIDTH = 1700;
    private static final int HEIGHT = 2200;
    private static final List<String> LINES = List.of(
            "The quarterly report was sent to the county board",
            "on Tuesday morning, and nobody has answered it yet.",
            "Please forward the attached schedule to the office",
            "before the meeting, because the governor asked for",
            "a complete list of every jurisdiction that replied.",
            "We will discuss the remaining questions next week.");
    private static final String TEXT = String.join("\n", LINES);

    @AutoClose
    private final OcrEngine engine = EnglishOcr.engine();

    @Test
    void a_page_is_read_word_by_word_where_the_words_stand() {
        OcrText read = engine.read(page(new AffineTransform()));
        assertThat(lines(read.text())).isEqualTo(TEXT);
        assertThat(read.confidence()).isGreaterThan(0.9);
        Word word = word(read, "quarterly");
        assertThat(word.box().x()).isCloseTo(108, within(25f));
        assertThat(word.box().y()).isCloseTo(101, within(4f));
        assertThat(word.confidence()).isBetween(0.8f, 1f);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_page_that_was_scanned_turned_is_read_and_its_words_stand_where_they_are_seen(int quarters) {
        AffineTransform turn = AffineTransform.getQuadrantRotateInstance(quarters);
        if (quarters == 1) {
            turn.preConcatenate(AffineTransform.getTranslateInstance(HEIGHT, 0));
        } else if (quarters == 2) {
            turn.preConcatenate(AffineTransform.getTranslateInstance(WIDTH, HEIGHT));
        } else {
            turn.preConcatenate(AffineTransform.getTranslateInstance(0, WIDTH));
        }
        Rect upright =
                word(engine.read(page(new AffineTransform())), "schedule").box();
        OcrText read = engine.read(page(turn));
        assertThat(lines(read.text())).isEqualTo(TEXT);
        assertStandsAt(word(read, "schedule").box(), upright, turn, 3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2.5, 1.4})
    void a_page_that_was_fed_askew_is_read_and_its_words_stand_where_they_are_seen(double degrees) {
        AffineTransform turn = AffineTransform.getRotateInstance(StrictMath.toRadians(degrees), WIDTH / 2, HEIGHT / 2);
        Rect upright =
                word(engine.read(page(new AffineTransform())), "schedule").box();
        OcrText read = engine.read(page(turn));
        assertThat(lines(read.text())).isEqualTo(TEXT);
        assertStandsAt(word(read, "schedule").box(), upright, turn, 3);
    }

    @Test
    void stamps_on_a_fine_scan_are_read_as_fine_as_they_were_scanned() {
        List<String> stamps = List.of(
                "ICE FOIA 1236-9164.0029485 Doc No. C00678046 printed by orders@example.org",
                "GSP FOIA 2380-6254.0087968 Doc No. C04696808 printed by orders@example.org",
                "GSP FOIA 1576-9811.0100123 Doc No. C00378207 printed by orders@example.org",
                "GSP FOIA 1194-0170.0136844 Doc No. C02046637 printed by orders@example.org");
        BufferedImage image = blank(2550, 3300);
        Graphics2D graphics = image.createGraphics();
        draw(graphics);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 23));
        for (int i = 0; i < stamps.size(); i++) {
            graphics.drawString(stamps.get(i), 600, 2800 + i * 60);
        }
        graphics.dispose();
        OcrText read = engine.read(GreyImage.of(image, 300));
        assertThat(lines(read.text())).contains(TEXT).contains(String.join("\n", stamps));
        Rect box = word(read, "C00378207").box();
        assertThat(box.y() + box.height()).isCloseTo(2920 * 72 / 300f, within(2f));
        assertThat(word(read, "GSP").box().x()).isCloseTo(600 * 72 / 300f, within(2f));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void specks_on_a_fax_are_no_letters_and_full_stops_stay(boolean shaded) {
        BufferedImage image = blank(WIDTH, HEIGHT);
        Graphics2D graphics = image.createGraphics();
        if (shaded) {
            graphics.setColor(new Color(240, 240, 240));
            graphics.fillRect(300, 1000, 400, 200);
        }
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 28));
        for (int i = 0; i < LINES.size(); i++) {
            graphics.drawString(LINES.get(i), 300, 300 + i * 60);
        }
        Random random = new Random(7);
        for (int i = 0; i < (shaded ? 200 : 2000); i++) {
            int size = 1 + random.nextInt(2);
            graphics.fillRect(random.nextInt(WIDTH), random.nextInt(HEIGHT), size, size);
        }
        graphics.dispose();
        assertThat(lines(engine.read(GreyImage.of(image, DPI)).text())).isEqualTo(TEXT);
    }

    /// The engine takes a row of dashes for a rule.
    @Test
    void a_line_among_dashes_is_not_dropped() {
        List<String> mail = List.of(
                "have had nothing from this office in writing.",
                "-----Original Message-----",
                "From: Office of the Governor");
        BufferedImage image = blank(WIDTH, HEIGHT);
        Graphics2D graphics = image.createGraphics();
        draw(graphics);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 31));
        for (int i = 0; i < mail.size(); i++) {
            graphics.drawString(mail.get(i), 200, 800 + i * 42);
        }
        graphics.dispose();
        OcrText read = engine.read(GreyImage.of(image, DPI));
        assertThat(lines(read.text())).isEqualTo(TEXT + "\n" + String.join("\n", mail));
        assertThat(word(read, "Message-----").box().y()).isCloseTo(822 * 72 / 200f, within(5f));
    }

    @Test
    void white_letters_on_a_dark_banner_are_read() {
        BufferedImage image = blank(WIDTH, HEIGHT);
        Graphics2D graphics = image.createGraphics();
        draw(graphics);
        graphics.fillRect(150, 1000, 1400, 120);
        graphics.setColor(Color.WHITE);
        graphics.drawString("CONFIDENTIAL BRIEFING PAPER", 250, 1075);
        graphics.dispose();
        assertThat(engine.read(GreyImage.of(image, DPI)).text())
                .contains("CONFIDENTIAL BRIEFING PAPER")
                .contains(LINES.getFirst());
    }

    @Test
    void the_same_picture_gives_the_same_text_whatever_was_read_before() {
        GreyImage first = page(new AffineTransform());
        GreyImage second = page(AffineTransform.getScaleInstance(0.7, 0.9));
        OcrText alone = engine.read(first);
        engine.read(second);
        assertThat(engine.read(first)).isEqualTo(alone);
        try (OcrEngine other = new OcrEngine("eng")) {
            other.read(second);
            assertThat(other.read(first)).isEqualTo(alone);
            assertThat(other.version()).isEqualTo(engine.version()).contains("eng");
        }
    }

    @Test
    void an_empty_page_has_no_text() {
        OcrText read = engine.read(GreyImage.of(blank(WIDTH, HEIGHT), DPI));
        assertThat(read.text()).isEmpty();
        assertThat(read.confidence()).isZero();
    }

    @Test
    void a_sliver_of_a_picture_is_no_failure() {
        assertThat(engine.read(GreyImage.of(blank(3, 2000), DPI)).words()).isEmpty();
        assertThat(engine.read(GreyImage.of(blank(1, 1), DPI)).words()).isEmpty();
    }

    private static void assertStandsAt(Rect box, Rect upright, AffineTransform turn, double tolerance) {
        double scale = DPI / 72.0;
        double[] middle = {(upright.x() + upright.width() / 2) * scale, (upright.y() + upright.height() / 2) * scale};
        turn.transform(middle, 0, middle, 0, 1);
        assertThat((box.x() + box.width() / 2) * scale).isCloseTo(middle[0], within(tolerance * scale));
        assertThat((box.y() + box.height() / 2) * scale).isCloseTo(middle[1], within(tolerance * scale));
    }

    private static Word word(OcrText read, String wanted) {
        return read.words().stream()
                .filter(word -> read.text().substring(word.start(), word.end()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new AssertionError(wanted + " is not in " + read.text()));
    }

    private static String lines(String text) {
        return text.strip().replaceAll("\n+", "\n").replaceAll(" +", " ");
    }

    private static GreyImage page(AffineTransform transform) {
        boolean sideways = Math.abs(transform.getShearX()) > 0.9;
        BufferedImage image = sideways ? blank(HEIGHT, WIDTH) : blank(WIDTH, HEIGHT);
        Graphics2D graphics = image.createGraphics();
        graphics.transform(transform);
        draw(graphics);
        graphics.dispose();
        return GreyImage.of(image, DPI);
    }

    private static void draw(Graphics2D graphics) {
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 36));
        for (int i = 0; i < LINES.size(); i++) {
            graphics.drawString(LINES.get(i), 200, 300 + i * 60);
        }
    }

    private static BufferedImage blank(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }
}
