package org.foiatrail.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;
import org.foiatrail.model.Box;
import org.foiatrail.model.Word;
import org.junit.jupiter.api.Test;

class PdfPageReaderTest {
    @Test
    void every_word_stands_in_the_text_where_it_says() throws IOException {
        PdfPage page = read(p -> {
            Pdfs.text(p, 72, 700, "From: Dana Hartwell");
            Pdfs.text(p, 72, 680, "Can a county opt out?");
        });
        assertThat(page.text().strip()).isEqualTo("From: Dana Hartwell\nCan a county opt out?");
        assertThat(words(page, false))
                .containsExactly("From:", "Dana", "Hartwell", "Can", "a", "county", "opt", "out?");
        Word first = page.words().getFirst();
        assertThat(first.box().x()).isCloseTo(72, within(0.5f));
        assertThat(first.box().y()).isBetween(792 - 700 - 12f, 792 - 700f);
        assertThat(first.box().bottom()).isBetween(792 - 700f, 792 - 700 + 4f);
    }

    @Test
    void boxes_of_words_follow_the_page_as_it_is_shown() throws IOException {
        try (PDDocument document = Pdfs.of(p -> Pdfs.text(p, 72, 700, "Turned"))) {
            PDPage page = document.getPage(0);
            page.setRotation(90);
            PdfPage read = new PdfPageReader(Throwable::toString).read(page);
            assertThat(read.width()).isEqualTo(792);
            assertThat(read.text().strip()).isEqualTo("Turned");
            Word word = read.words().getFirst();
            // 700 up from the bottom is 700 from the left once the page is turned clockwise.
            assertThat(word.box().x()).isBetween(695f, 701f);
            assertThat(word.box().y()).isCloseTo(72, within(1f));
            assertThat(word.box().height()).isGreaterThan(word.box().width());
        }
    }

    @Test
    void letters_painted_twice_to_look_bold_are_read_once() throws IOException {
        PdfPage page = read(p -> {
            Pdfs.text(p, 72, 700, "MEMORANDUM");
            Pdfs.text(p, 72.3f, 700, "MEMORANDUM");
            Pdfs.text(p, 72, 680, "Committee keeps its letters");
        });
        assertThat(page.text().lines().map(String::strip)).containsExactly("MEMORANDUM", "Committee keeps its letters");
    }

    @Test
    void a_stamp_that_runs_up_the_margin_is_one_line() throws IOException {
        PdfPage page = read(p -> {
            Pdfs.text(p, 72, 700, "Upright words");
            p.beginText();
            p.setFont(Pdfs.FONT, Pdfs.SIZE);
            p.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 30, 100));
            p.showText("ABC-0001234");
            p.endText();
        });
        assertThat(page.text().lines().map(String::strip)).containsExactly("Upright words", "ABC-0001234");
    }

    @Test
    void words_under_a_box_painted_later_are_a_layer_of_their_own() throws IOException {
        PdfPage page = read(p -> {
            Pdfs.text(p, 72, 700, "The source is Jane Roe of Cook County");
            Pdfs.box(p, Color.BLACK, 72 + width("The source is "), 696, width("Jane Roe"), 14);
        });
        assertThat(page.hiddenText().strip()).isEqualTo("Jane Roe");
        assertThat(words(page, true)).containsExactly("Jane", "Roe");
        assertThat(words(page, false)).containsExactly("The", "source", "is", "of", "Cook", "County");
        assertThat(page.text()).doesNotContain("Jane");
        assertThat(page.boxes()).extracting(Box::kind).containsExactly(Box.Kind.FILLED);
    }

    @Test
    void a_box_over_half_a_word_hides_that_half() throws IOException {
        PdfPage page = read(p -> {
            Pdfs.text(p, 72, 700, "abcdefghi");
            Pdfs.box(p, Color.BLACK, 72 + width("abc"), 696, width("def"), 14);
        });
        assertThat(words(page, true)).containsExactly("def");
        assertThat(words(page, false)).containsExactly("abc", "ghi");
    }

    @Test
    void a_white_box_hides_too_and_a_see_through_one_does_not() throws IOException {
        PdfPage page = read(p -> {
            Pdfs.text(p, 72, 700, "Whited out");
            Pdfs.box(p, Color.WHITE, 70, 696, 100, 14);
            Pdfs.text(p, 72, 600, "Highlighted");
            PDExtendedGraphicsState half = new PDExtendedGraphicsState();
            half.setNonStrokingAlphaConstant(0.4f);
            p.setGraphicsStateParameters(half);
            Pdfs.box(p, Color.YELLOW, 70, 596, 100, 14);
        });
        assertThat(page.hiddenText().strip()).isEqualTo("Whited out");
        assertThat(page.text().strip()).isEqualTo("Highlighted");
    }

    @Test
    void light_text_on_a_dark_box_is_seen_and_black_text_on_a_black_one_is_not() throws IOException {
        PdfPage page = read(p -> {
            Pdfs.box(p, Color.BLACK, 70, 690, 200, 30);
            p.setNonStrokingColor(Color.WHITE);
            Pdfs.text(p, 72, 700, "(b)(5)");
            Pdfs.box(p, Color.BLACK, 70, 590, 200, 30);
            p.setNonStrokingColor(Color.BLACK);
            Pdfs.text(p, 72, 600, "secret");
        });
        assertThat(words(page, false)).containsExactly("(b)(5)");
        assertThat(words(page, true)).containsExactly("secret");
    }

    @Test
    void a_frame_drawn_as_two_rectangles_hides_nothing() throws IOException {
        PdfPage page = read(p -> {
            Pdfs.text(p, 110, 700, "FILED");
            p.addRect(100, 690, 80, 30);
            p.addRect(101, 691, 78, 28);
            p.fillEvenOdd();
        });
        assertThat(page.text().strip()).isEqualTo("FILED");
        assertThat(page.hiddenText()).isEmpty();
    }

    @Test
    void a_box_that_is_clipped_away_hides_nothing() throws IOException {
        PdfPage page = read(p -> {
            Pdfs.text(p, 72, 700, "Seen");
            p.saveGraphicsState();
            p.addRect(300, 300, 50, 50);
            p.clip();
            Pdfs.box(p, Color.BLACK, 0, 0, 612, 792);
            p.restoreGraphicsState();
        });
        assertThat(page.text().strip()).isEqualTo("Seen");
        assertThat(page.boxes()).hasSize(1);
        assertThat(page.boxes().getFirst().rect().width()).isCloseTo(50, within(0.1f));
    }

    @Test
    void outlined_and_blank_boxes_are_told_apart() throws IOException {
        PdfPage page = read(p -> {
            p.addRect(100, 500, 200, 50);
            p.stroke();
            Pdfs.box(p, Color.WHITE, 100, 400, 200, 50);
        });
        assertThat(page.boxes()).extracting(Box::kind).containsExactlyInAnyOrder(Box.Kind.OUTLINED, Box.Kind.BLANK);
    }

    @Test
    void an_invisible_layer_of_ocr_is_text() throws IOException {
        PdfPage page = read(p -> {
            p.beginText();
            p.setFont(Pdfs.FONT, Pdfs.SIZE);
            p.setRenderingMode(RenderingMode.NEITHER);
            p.newLineAtOffset(72, 700);
            p.showText("recognised words");
            p.endText();
        });
        assertThat(page.text().strip()).isEqualTo("recognised words");
    }

    @Test
    void what_is_typed_into_a_form_is_read_in_its_blank() throws IOException {
        try (PDDocument document = Pdfs.of(p -> {
            Pdfs.text(p, 72, 700, "between the agency and");
            Pdfs.text(p, 400, 700, "as follows");
            Pdfs.text(p, 72, 600, "Second paragraph");
        })) {
            fillIn(document, "Cowper County", new PDRectangle(72 + width("between the agency and "), 697, 150, 16));
            PdfPage page = new PdfPageReader(Throwable::toString).read(document.getPage(0));
            assertThat(page.text().lines().findFirst())
                    .hasValueSatisfying(line -> assertThat(line.strip().replaceAll(" +", " "))
                            .isEqualTo("between the agency and Cowper County as follows"));
            assertThat(words(page, false)).contains("Cowper", "County");
        }
    }

    private static void fillIn(PDDocument document, String value, PDRectangle blank) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Helv"), Pdfs.FONT);
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 12 Tf 0 g");
        PDTextField field = new PDTextField(form);
        field.setPartialName("agency");
        field.setDefaultAppearance("/Helv 12 Tf 0 g");
        form.getFields().add(field);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(blank);
        widget.setPage(document.getPage(0));
        document.getPage(0).getAnnotations().add(widget);
        field.setValue(value);
    }

    private static float width(String text) throws IOException {
        return Pdfs.FONT.getStringWidth(text) / 1000 * Pdfs.SIZE;
    }

    private static PdfPage read(Pdfs.Drawing drawing) throws IOException {
        try (PDDocument document = Pdfs.of(drawing)) {
            return new PdfPageReader(Throwable::toString).read(document.getPage(0));
        }
    }

    private static List<String> words(PdfPage page, boolean hidden) {
        return page.words().stream()
                .filter(word -> word.hidden() == hidden)
                .map(word -> (hidden ? page.hiddenText() : page.text()).substring(word.start(), word.end()))
                .toList();
    }
}
