package org.foiatrail.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.foiatrail.extract.ScanPictures;
import org.foiatrail.extract.ocr.EnglishOcr;
import org.foiatrail.extract.ocr.OcrEngine;
import org.foiatrail.extract.pdf.Pdfs;
import org.foiatrail.model.Page;
import org.foiatrail.model.Page.Origin;
import org.foiatrail.model.Page.State;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the text of a page is taken from.
class PageMakerIT {
    /// Spelt like words, and none.
    private static final List<String> GARBAGE = List.of(
            "Tle oounly koard asked tor o lisl ol oll tle lowns",
            "thal hove onswered lhe letler ot tne qovernor, ond",
            "il wos lold lhal lhere ls mone. Ve hove wrillen lo",
            "lhem ogain lhis veek, beoause lhe reporl is due om",
            "lhe firsl of Moy ond mobody hos seem o drofl of il.",
            "Pleose lel ne kmow whal you vould like us lo do, ol",
            "lhe oounly, ond tor tle lowns thal hove onswered il.");

    @TempDir
    private Path folder;

    @AutoClose
    private final OcrEngine engine = EnglishOcr.engine();

    @Test
    void a_letter_typed_above_a_pasted_scan_is_kept_and_the_scan_is_read() throws Exception {
        List<String> typed = List.of(
                "From: Cleo Brockway",
                "Below is what they sent us, and what we make of it.",
                "It came by fax on Monday, and again by mail on Friday.",
                "Nobody here has signed it, so please do not forward it to the press.");
        Page page = read(content -> {
            typed(content, typed);
            picture(content, scan(ScanPictures.LETTER), 0, 0, 612, 500);
        });
        assertThat(page.origin()).isEqualTo(Origin.MIXED);
        assertThat(page.reason()).isEqualTo("text layer on a part of the page");
        assertThat(page.text()).startsWith(String.join("\n", typed)).contains(ScanPictures.LETTER.get(2));
        assertThat(occurrences(page.text(), "Cleo Brockway")).isEqualTo(1);
        assertWordsStandInText(page);
    }

    @Test
    void a_good_layer_over_a_scan_is_not_read_again() throws Exception {
        Page page = read(content -> {
            picture(content, scan(ScanPictures.LETTER), 0, 0, 612, 792);
            invisible(content, ScanPictures.LETTER, 686, 24);
        });
        assertThat(page.origin()).isEqualTo(Origin.EMBEDDED);
        assertThat(page.reason()).isEqualTo("embedded text over a scan");
    }

    @Test
    void a_layer_that_is_spelt_like_words_and_is_not_what_is_seen_is_replaced_and_kept() throws Exception {
        Page page = read(content -> {
            picture(content, scan(ScanPictures.LETTER), 0, 0, 612, 792);
            invisible(content, GARBAGE, 686, 24);
        });
        assertThat(page.origin()).isEqualTo(Origin.OCR);
        assertThat(page.reason()).startsWith("text layer");
        assertThat(page.text()).contains(ScanPictures.LETTER.getFirst());
        assertThat(page.replacedText()).contains(GARBAGE.getFirst());
    }

    @Test
    void a_layer_in_another_language_that_is_seen_stays() throws Exception {
        List<String> spanish = List.of(
                "El gobierno del condado pidió una lista de todos los",
                "pueblos que han contestado la carta del gobernador,",
                "pero nadie ha visto todavía ningún borrador de ella.",
                "Hemos escrito otra vez esta semana porque el informe",
                "debe entregarse el primero de mayo, según el abogado",
                "del condado; quisiéramos saber cuáles faltan todavía");
        Page page = read(content -> {
            picture(content, scan(spanish), 0, 0, 612, 792);
            invisible(content, spanish, 686, 24);
        });
        assertThat(page.origin()).isEqualTo(Origin.EMBEDDED);
        assertThat(page.text()).contains("gobernador");
    }

    @Test
    void a_layer_far_too_short_for_the_print_on_the_page_is_completed() throws Exception {
        List<String> many = java.util.stream.IntStream.range(0, 24)
                .mapToObj(i -> ScanPictures.LETTER.get(i % 5))
                .toList();
        Page page = read(content -> {
            picture(content, scan(many), 0, 0, 612, 792);
            invisible(content, many.subList(0, 5), 686, 24);
        });
        assertThat(page.origin()).isEqualTo(Origin.MIXED);
        assertThat(occurrences(page.text(), "letter of the governor")).isEqualTo(5);
    }

    @Test
    void a_scan_made_of_strips_is_one_scan() throws Exception {
        BufferedImage whole = scan(ScanPictures.LETTER);
        Page page = read(content -> {
            for (int i = 0; i < 11; i++) {
                picture(content, whole.getSubimage(0, i * 150, 1275, 150), 0, 792 - 72 * (i + 1), 612, 72);
            }
            Pdfs.text(content.stream(), 450, 30, "ABC-0001234");
        });
        assertThat(page.origin()).isEqualTo(Origin.MIXED);
        assertThat(page.reason()).isEqualTo("stamp over a scan");
        assertThat(page.text()).contains(ScanPictures.LETTER).contains("ABC-0001234");
        assertThat(occurrences(page.text(), "0001234")).isEqualTo(1);
        assertThat(page.layout().images()).hasSize(11);
    }

    @Test
    void a_text_page_with_an_empty_picture_behind_it_is_not_read() throws Exception {
        Page page = read(content -> {
            picture(content, scan(List.of()), 0, 0, 612, 792);
            typed(content, ScanPictures.LETTER);
        });
        assertThat(page.origin()).isEqualTo(Origin.EMBEDDED);
        assertThat(page.state()).isEqualTo(State.TEXT);
    }

    @Test
    void a_scan_on_a_page_that_is_shown_turned_stands_where_it_is_seen() throws Exception {
        PDDocument document = Pdfs.of(content -> {});
        try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(0))) {
            content.drawImage(LosslessFactory.createFromImage(document, scan(ScanPictures.LETTER)), 0, 0, 612, 792);
        }
        document.getPage(0).setRotation(90);
        Page page = read(document);
        assertThat(page.text()).contains(ScanPictures.LETTER.getFirst());
        assertThat(page.layout().width()).isEqualTo(792);
        // The first line runs down along the right edge.
        assertThat(page.layout().words().getFirst().box().x()).isGreaterThan(660);
        assertWordsStandInText(page);
    }

    @FunctionalInterface
    private interface Content {
        void on(Canvas canvas) throws IOException;
    }

    private record Canvas(PDDocument document, PDPageContentStream stream) {}

    private Page read(Content content) throws Exception {
        PDDocument document = Pdfs.of(page -> {});
        try (PDPageContentStream stream = new PDPageContentStream(document, document.getPage(0))) {
            content.on(new Canvas(document, stream));
        }
        return read(document);
    }

    private Page read(PDDocument document) throws Exception {
        Path file = Pdfs.save(document, folder.resolve("page.pdf"));
        try (PdfFile pdf = PdfFile.open(file, engine)) {
            return pdf.page(1, true);
        }
    }

    private static BufferedImage scan(List<String> lines) {
        return ScanPictures.of(1275, 1650, BufferedImage.TYPE_BYTE_GRAY, lines);
    }

    private static void picture(Canvas canvas, BufferedImage image, float x, float y, float width, float height)
            throws IOException {
        canvas.stream().drawImage(LosslessFactory.createFromImage(canvas.document(), image), x, y, width, height);
    }

    private static void typed(Canvas canvas, List<String> lines) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            Pdfs.text(canvas.stream(), 72, 740 - 16 * i, lines.get(i));
        }
    }

    /// As OCR programs lay it over what they have read.
    private static void invisible(Canvas canvas, List<String> lines, float top, float leading) throws IOException {
        canvas.stream().saveGraphicsState();
        canvas.stream().setRenderingMode(RenderingMode.NEITHER);
        for (int i = 0; i < lines.size(); i++) {
            Pdfs.text(canvas.stream(), 72, top - leading * i, lines.get(i));
        }
        canvas.stream().restoreGraphicsState();
    }

    private static int occurrences(String text, String wanted) {
        return text.split(java.util.regex.Pattern.quote(wanted), -1).length - 1;
    }

    private static void assertWordsStandInText(Page page) {
        assertThat(page.layout().words())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(page.text().substring(word.start(), word.end()))
                        .isNotEmpty()
                        .doesNotContainAnyWhitespaces());
    }
}
