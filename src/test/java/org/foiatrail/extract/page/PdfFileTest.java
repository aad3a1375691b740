package org.foiatrail.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.TimeZone;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.foiatrail.extract.file.Limits;
import org.foiatrail.extract.file.MemberFolder;
import org.foiatrail.extract.ocr.GreyImage;
import org.foiatrail.extract.ocr.OcrText;
import org.foiatrail.extract.ocr.Recogniser;
import org.foiatrail.extract.pdf.Pdfs;
import org.foiatrail.extract.unit.Member;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {150, 200, 300})
    void ocr_is_shown_the_very_pixels_of_a_scan(int dpi) throws Exception {
        BufferedImage scan = noise(612 * dpi / 72, 792 * dpi / 72);
        GreyImage shown = shown(scan);
        assertThat(shown.width()).isEqualTo(scan.getWidth());
        assertThat(shown.height()).isEqualTo(scan.getHeight());
        assertThat(shown.dpi()).isEqualTo(dpi);
        assertThat(shown.pixels()).isEqualTo(((DataBufferByte) scan.getRaster().getDataBuffer()).getData());
    }

    @Test
    void a_scan_finer_than_is_of_use_is_shown_coarser() throws Exception {
        assertThat(shown(noise(612 * 600 / 72, 792 * 600 / 72)).dpi()).isEqualTo(300);
    }

    @Test
    void what_readers_noted_on_pages_is_a_file_of_its_own() throws Exception {
        PDDocument document = Pdfs.of(page -> {}, page -> {});
        PDAnnotationText note = new PDAnnotationText();
        note.setTitlePopup("Vera Lund");
        note.setContents("Ask counsel\rwhether this\nmay go out.");
        Calendar date = Calendar.getInstance(TimeZone.getTimeZone("GMT-05:00"), Locale.ROOT);
        date.setTimeInMillis(Instant.parse("2010-08-11T19:05:00Z").toEpochMilli());
        note.setCreationDate(date);
        PDAnnotationFreeText label = new PDAnnotationFreeText();
        label.setContents("(b)(6)");
        PDAnnotationHighlight empty = new PDAnnotationHighlight();
        document.getPage(1).setAnnotations(List.of(label, empty, note));
        Path to = Files.createDirectories(folder.resolve("members"));
        List<Member> members = new ArrayList<>();
        try (PdfFile pdf = PdfFile.open(Pdfs.save(document, folder.resolve("noted.pdf")), new Eye())) {
            pdf.members(new MemberFolder(to, new Limits(1 << 10, 10, 1 << 20, 10, ""), 1 << 20, members::add));
        }
        assertThat(members).singleElement().satisfies(comments -> {
            assertThat(comments.name()).isEqualTo("comments.txt");
            assertThat(comments.file())
                    .hasContent("Page 2, Vera Lund, 2010-08-11 14:05: Ask counsel whether this may go out.\n");
        });
    }

    private GreyImage shown(BufferedImage scan) throws Exception {
        // Not by PDFBox's own factory, which takes the pixels of a grey picture for other shades of grey.
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(((DataBufferByte) scan.getRaster().getDataBuffer()).getData());
        }
        PDDocument document = Pdfs.of(page -> {});
        try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(0))) {
            ByteArrayInputStream in = new ByteArrayInputStream(packed.toByteArray());
            PDImageXObject image = new PDImageXObject(
                    document, in, COSName.FLATE_DECODE, scan.getWidth(), scan.getHeight(), 8, PDDeviceGray.INSTANCE);
            content.drawImage(image, 0, 0, 612, 792);
        }
        Eye eye = new Eye();
        try (PdfFile pdf = PdfFile.open(Pdfs.save(document, folder.resolve("scan.pdf")), eye)) {
            pdf.page(1, true);
        }
        return Objects.requireNonNull(eye.seen);
    }

    private static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        new Random(1).nextBytes(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
        return image;
    }

    /// Looks and reads nothing.
    private static final class Eye implements Recogniser {
        private @Nullable GreyImage seen;

        @Override
        public boolean available() {
            return true;
        }

        @Override
        public OcrText read(GreyImage image) {
            seen = image;
            return new OcrText("", List.of(), 0, List.of());
        }
    }
}
