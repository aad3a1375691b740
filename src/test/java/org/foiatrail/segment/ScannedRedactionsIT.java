package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.foiatrail.extract.ocr.EnglishOcr;
import org.foiatrail.extract.ocr.GreyImage;
import org.foiatrail.extract.ocr.OcrEngine;
import org.foiatrail.extract.ocr.OcrText;
import org.foiatrail.extract.pdf.Pdfs;
import org.foiatrail.model.Layout;
import org.foiatrail.model.Page;
import org.foiatrail.model.Redaction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Redactions as the engine leaves them of a picture.
class ScannedRedactionsIT {
    @AutoClose
    private final OcrEngine engine = EnglishOcr.engine();

    @ParameterizedTest
    @CsvSource({
        "0x000000, 0xFFFFFF, 200, b6",
        "0x000000, 0xFFFFFF, 300, b6",
        "0x000000, 0x000000, 200,",
        "0x808080, 0x000000, 200, b6",
        "0xA9A9A9, 0x000000, 300, b6",
        "0xC0C0C0, 0x000000, 200, b6",
        "0xC0C0C0, 0xC0C0C0, 200,",
        "0xDDDDDD, 0x000000, 200, b6",
        "0xDDDDDD, 0xDDDDDD, 300,",
        "0x505050, 0xFFFFFF, 200, b6"
    })
    void a_box_in_a_line_is_one_hole_with_its_label_whatever_their_colours(
            String box, String label, int dpi, @Nullable String exemption) throws IOException {
        List<Redaction> found = redactions(dpi, page -> {
            Pdfs.text(page, 72, 700, "On Monday we met the sheriff and spoke of the plan.");
            Pdfs.text(page, 72, 680, "We asked");
            Pdfs.box(page, Color.decode(box), 126, 677, 90, 14);
            page.setNonStrokingColor(Color.decode(label));
            Pdfs.text(page, 150, 680, "(b)(6)");
            page.setNonStrokingColor(Color.BLACK);
            Pdfs.text(page, 220, 680, "about the county, and got no answer.");
            Pdfs.text(page, 72, 660, "The matter was left there until the next meeting.");
        });
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(Redaction.Kind.BOX);
        assertThat(found.getFirst().share()).isBetween(0.002, 0.0035);
        assertThat(found.getFirst().exemptions())
                .isEqualTo(Stream.ofNullable(exemption).toList());
    }

    private List<Redaction> redactions(int dpi, Pdfs.Drawing drawing) throws IOException {
        try (PDDocument document = Pdfs.of(drawing)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.GRAY);
            OcrText read = engine.read(GreyImage.of(image, dpi));
            Layout layout = new Layout(612, 792, read.words(), read.boxes(), List.of());
            Page page = new Page(
                    1, read.text(), Page.Origin.OCR, read.confidence(), Page.State.TEXT, "scan", layout, "", "");
            return new Segmenter().segment("hash", List.of(page)).redactions();
        }
    }
}
