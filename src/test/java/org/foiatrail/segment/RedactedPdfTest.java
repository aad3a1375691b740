package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.foiatrail.extract.pdf.PdfPage;
import org.foiatrail.extract.pdf.PdfPageReader;
import org.foiatrail.extract.pdf.Pdfs;
import org.foiatrail.model.Layout;
import org.foiatrail.model.Page;
import org.foiatrail.model.Redaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Redactions as programs paint them, in PDFs that bring their text.
class RedactedPdfTest {
    private static final double LETTER = 612 * 792;

    @ParameterizedTest
    @ValueSource(ints = {0x000000, 0x404040, 0x808080, 0xA9A9A9, 0xC0C0C0, 0xDDDDDD, 0xFFFF99, 0xB0C4DE, 0xAA2222})
    void a_box_of_any_colour_between_words_is_a_hole(int colour) throws IOException {
        List<Redaction> found = redactions(page -> {
            Pdfs.text(page, 72, 700, "We asked");
            Pdfs.box(page, new Color(colour), 126, 697, 90, 14);
            Pdfs.text(page, 220, 700, "about the plan.");
        });
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(Redaction.Kind.BOX);
        assertThat(found.getFirst().share()).isCloseTo(90 * 14 / LETTER, within(0.0001));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x808080, 0xC0C0C0, 0xDDDDDD, 0xFFFF99, 0xFFFFFF})
    void a_label_printed_on_a_box_belongs_to_it(int colour) throws IOException {
        List<Redaction> found = redactions(page -> {
            Pdfs.text(page, 72, 700, "We asked");
            Pdfs.box(page, new Color(colour), 126, 697, 120, 14);
            Pdfs.text(page, 130, 700, "(b)(6), (b)(7)(C)");
            Pdfs.text(page, 250, 700, "about the plan.");
        });
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().exemptions()).containsExactly("b6", "b7C");
        assertThat(found.getFirst().share()).isCloseTo(120 * 14 / LETTER, within(0.0001));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x000000, 0x404040, 0xAA2222})
    void a_label_printed_in_white_belongs_to_its_box(int colour) throws IOException {
        List<Redaction> found = redactions(page -> {
            Pdfs.text(page, 72, 700, "We asked");
            Pdfs.box(page, new Color(colour), 126, 697, 90, 14);
            white(page, 140, 700, "(b)(5) DP");
            Pdfs.text(page, 220, 700, "about the plan.");
        });
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(Redaction.Kind.BOX);
        assertThat(found.getFirst().exemptions()).containsExactly("b5");
        assertThat(found.getFirst().subtypes()).containsExactly("DP");
    }

    @Test
    void other_words_printed_in_white_on_black_in_a_line_are_a_label_too() throws IOException {
        List<Redaction> found = redactions(page -> {
            Pdfs.text(page, 72, 700, "We asked");
            Pdfs.box(page, Color.BLACK, 126, 697, 90, 14);
            white(page, 140, 700, "Privacy");
            Pdfs.text(page, 220, 700, "about the plan.");
        });
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().hasWords()).isTrue();
        assertThat(found.getFirst().exemptions()).isEmpty();
    }

    @Test
    void a_white_label_on_a_large_black_box_covers_the_whole() throws IOException {
        List<Redaction> found = redactions(page -> {
            Pdfs.text(page, 72, 700, "The paragraph below is gone.");
            Pdfs.box(page, Color.BLACK, 72, 500, 400, 190);
            white(page, 240, 590, "(b)(5)");
            Pdfs.text(page, 72, 480, "The paragraph above is gone.");
        });
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().share()).isCloseTo(400 * 190 / LETTER, within(0.0001));
    }

    @Test
    void words_left_under_a_grey_box_make_it_a_hole_wherever_it_stands() throws IOException {
        List<Redaction> found = redactions(page -> {
            Pdfs.text(page, 72, 700, "We met.");
            Pdfs.text(page, 300, 400, "Nadia Brooks");
            Pdfs.box(page, Color.LIGHT_GRAY, 290, 396, 100, 16);
        });
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().hasWords()).isFalse();
    }

    @Test
    void shaded_tables_marked_words_and_heads_in_white_are_no_holes() throws IOException {
        List<Redaction> found = redactions(page -> {
            Pdfs.text(page, 72, 740, "The counties that take part are these.");
            Pdfs.box(page, Color.BLACK, 72, 706, 300, 16);
            white(page, 76, 710, "County");
            white(page, 226, 710, "Since");
            for (int row = 0; row < 6; row++) {
                float y = 690 - 16 * row;
                if (row % 2 == 0) {
                    Pdfs.box(page, Color.LIGHT_GRAY, 72, y, 150, 16);
                    Pdfs.box(page, Color.LIGHT_GRAY, 222, y, 150, 16);
                }
                Pdfs.text(page, 76, y + 4, "Harlan County");
                if (row != 2) {
                    Pdfs.text(page, 226, y + 4, "March");
                }
            }
            Pdfs.box(page, Color.YELLOW, 70, 497, 60, 14);
            Pdfs.text(page, 72, 500, "None of them may leave.");
        });
        assertThat(found).isEmpty();
    }

    private static void white(PDPageContentStream page, float x, float y, String text) throws IOException {
        page.setNonStrokingColor(Color.WHITE);
        Pdfs.text(page, x, y, text);
        page.setNonStrokingColor(Color.BLACK);
    }

    private static List<Redaction> redactions(Pdfs.Drawing drawing) throws IOException {
        try (PDDocument document = Pdfs.of(drawing)) {
            PdfPage read = new PdfPageReader(Throwable::toString).read(document.getPage(0));
            Layout layout = new Layout(read.width(), read.height(), read.words(), read.boxes(), List.of());
            Page page = new Page(
                    1,
                    read.text(),
                    Page.Origin.EMBEDDED,
                    1,
                    Page.State.TEXT,
                    "embedded text",
                    layout,
                    read.hiddenText(),
                    "");
            return new Segmenter().segment("hash", List.of(page)).redactions();
        }
    }
}
