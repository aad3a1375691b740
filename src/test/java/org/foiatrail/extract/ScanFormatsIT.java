package org.foiatrail.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.foiatrail.extract.ocr.EnglishOcr;
import org.foiatrail.extract.pdf.Pdfs;
import org.foiatrail.extract.unit.ExtractSettings;
import org.foiatrail.extract.unit.ReadRequest;
import org.foiatrail.extract.unit.Reading;
import org.foiatrail.model.Page;
import org.foiatrail.model.Page.Origin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every way a scan may be packed is read.
class ScanFormatsIT {
    @TempDir
    private Path folder;

    private Extraction extraction;

    @BeforeEach
    void start() {
        EnglishOcr.assumeInstalled();
        extraction = new Extraction(new ExtractSettings(
                1, 512, Duration.ofSeconds(60), 1 << 20, 10, 1 << 20, 100, folder.resolve("scratch"), "eng"));
    }

    @AfterEach
    void stop() {
        if (extraction != null) {
            extraction.close();
        }
    }

    @Test
    void a_fax_in_a_pdf() throws Exception {
        assertReads(pdf(document -> CCITTFactory.createFromImage(document, bits())));
    }

    @Test
    void a_jpeg_in_a_pdf() throws Exception {
        assertReads(pdf(document -> JPEGFactory.createFromImage(document, grey(), 0.6f)));
    }

    @Test
    void jpeg_2000_in_a_pdf() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(grey(), "jpeg2000", bytes)).isTrue();
        assertReads(pdf(document -> packed(document, bytes.toByteArray(), COSName.JPX_DECODE, 8)));
    }

    @Test
    void jbig2_in_a_pdf() throws Exception {
        assertReads(pdf(document -> packed(document, jbig2(document, bits()), COSName.JBIG2_DECODE, 1)));
    }

    @Test
    void a_tiff_of_faxes_page_by_page() throws Exception {
        Path file = folder.resolve("faxes.tif");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionType("CCITT T.6");
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            writer.writeToSequence(new IIOImage(bits(), null, null), parameters);
            writer.writeToSequence(new IIOImage(bits(), null, null), parameters);
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        Reading reading = extraction.read(new ReadRequest(file, "faxes.tif", 1, 50, true));
        assertThat(reading.pages()).hasSize(2).allSatisfy(ScanFormatsIT::assertReads);
    }

    @Test
    void a_jpeg_2000_file() throws Exception {
        Path file = folder.resolve("page.jp2");
        assertThat(ImageIO.write(grey(), "jpeg2000", file.toFile())).isTrue();
        assertReads(page(file));
    }

    @Test
    void a_black_and_white_png() throws Exception {
        Path file = folder.resolve("page.png");
        assertThat(ImageIO.write(bits(), "png", file.toFile())).isTrue();
        assertReads(page(file));
    }

    @Test
    void a_photograph_taken_with_the_camera_held_sideways() throws Exception {
        BufferedImage upright = grey();
        AffineTransform turn = new AffineTransform(0, -1, 1, 0, 0, upright.getWidth());
        BufferedImage lying = new BufferedImage(upright.getHeight(), upright.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
        new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(upright, lying);
        Path file = folder.resolve("photo.jpg");
        Files.write(file, withOrientation(jpeg(lying), 6));
        Page page = page(file);
        assertReads(page);
        assertThat(page.layout().height()).isGreaterThan(page.layout().width());
        assertThat(page.layout().words().getFirst().box().y())
                .isLessThan(page.layout().height() / 4);
        BufferedImage shown =
                ImageIO.read(new java.io.ByteArrayInputStream(extraction.image(file, "photo.jpg", 1, 50)));
        assertThat(shown.getHeight()).isGreaterThan(shown.getWidth());
    }

    @FunctionalInterface
    private interface Packing {
        PDImageXObject into(PDDocument document) throws IOException;
    }

    private Path pdf(Packing packing) throws IOException {
        PDDocument document = Pdfs.of(page -> {});
        try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(0))) {
            content.drawImage(packing.into(document), 0, 0, 612, 792);
        }
        return Pdfs.save(document, folder.resolve("scan.pdf"));
    }

    private static PDImageXObject packed(PDDocument document, byte[] bytes, COSName filter, int bits)
            throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        }
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setItem(COSName.FILTER, filter);
        stream.setInt(COSName.WIDTH, 1275);
        stream.setInt(COSName.HEIGHT, 1650);
        stream.setInt(COSName.BITS_PER_COMPONENT, bits);
        stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        return new PDImageXObject(new org.apache.pdfbox.pdmodel.common.PDStream(stream), null);
    }

    /// JBIG2 may hold the same lines a fax does: two segments around them, as a PDF wants it, without a file header.
    private static byte[] jbig2(PDDocument document, BufferedImage image) throws IOException {
        byte[] fax;
        try (InputStream in =
                CCITTFactory.createFromImage(document, image).getCOSObject().createRawInputStream()) {
            fax = in.readAllBytes();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        segment(out, 0, 48, 19);
        out.writeInt(image.getWidth());
        out.writeInt(image.getHeight());
        out.writeInt(0);
        out.writeInt(0);
        out.writeByte(0);
        out.writeShort(0);
        segment(out, 1, 38, 18 + fax.length);
        out.writeInt(image.getWidth());
        out.writeInt(image.getHeight());
        out.writeInt(0);
        out.writeInt(0);
        out.writeByte(0);
        out.writeByte(1);
        out.write(fax);
        return bytes.toByteArray();
    }

    private static void segment(DataOutputStream out, int number, int type, int length) throws IOException {
        out.writeInt(number);
        out.writeByte(type);
        out.writeByte(0);
        out.writeByte(1);
        out.writeInt(length);
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, "jpeg", bytes)).isTrue();
        return bytes.toByteArray();
    }

    /// Puts an Exif segment of one field before the others.
    private static byte[] withOrientation(byte[] jpeg, int orientation) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(jpeg, 0, 2);
        out.writeShort(0xFFE1);
        out.writeShort(2 + 6 + 8 + 2 + 12 + 4);
        out.write("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII));
        out.writeInt(8);
        out.writeShort(1);
        out.writeShort(0x0112);
        out.writeShort(3);
        out.writeInt(1);
        out.writeShort(orientation);
        out.writeShort(0);
        out.writeInt(0);
        out.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    private static BufferedImage grey() {
        return ScanPictures.letter(BufferedImage.TYPE_BYTE_GRAY);
    }

    private static BufferedImage bits() {
        return ScanPictures.letter(BufferedImage.TYPE_BYTE_BINARY);
    }

    private void assertReads(Path file) throws InterruptedException {
        assertReads(page(file));
    }

    private Page page(Path file) throws InterruptedException {
        String name = String.valueOf(file.getFileName());
        return extraction.read(new ReadRequest(file, name, 1, 50, true)).pages().getFirst();
    }

    private static void assertReads(Page page) {
        assertThat(page.origin()).isEqualTo(Origin.OCR);
        assertThat(page.text()).contains(ScanPictures.LETTER.getFirst(), ScanPictures.LETTER.getLast());
        assertThat(page.confidence()).isGreaterThan(0.8);
    }
}
