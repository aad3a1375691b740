package org.foiatrail.samples.scans;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadataNode;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Writes scans as the files that programs are given: the same pixels as a picture and in a PDF.
final class ScanFile {
    private static final double MILLIMETRES_PER_INCH = 25.4;

    private ScanFile() {}

    /// The page of a seed as it was scanned.
    static Raster scan(Sheet sheet, long seed, Damage damage, int dpi) throws IOException {
        Random random = new Random(seed * 31 + dpi * 1009L + damage.name().hashCode());
        return damage.apply(Raster.print(sheet, dpi), random);
    }

    private static BufferedImage image(Raster raster) {
        return raster.isBlackAndWhite() ? raster.bits() : raster.image();
    }

    /// With its resolution, which Tesseract would else have to guess.
    static void writePng(Raster raster, Path file) throws IOException {
        BufferedImage image = image(raster);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        var metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), parameters);
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_1.0");
        IIOMetadataNode dimension = new IIOMetadataNode("Dimension");
        for (String name : List.of("HorizontalPixelSize", "VerticalPixelSize")) {
            IIOMetadataNode size = new IIOMetadataNode(name);
            size.setAttribute("value", Double.toString(MILLIMETRES_PER_INCH / raster.dpi()));
            dimension.appendChild(size);
        }
        root.appendChild(dimension);
        metadata.mergeTree("javax_imageio_1.0", root);
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, metadata), parameters);
        } finally {
            writer.dispose();
        }
    }

    /// With its pixels as they are: PDFBox's own factory takes those of a grey picture for other shades of grey.
    private static PDImageXObject grey(PDDocument document, Raster raster) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(raster.pixels());
        }
        ByteArrayInputStream in = new ByteArrayInputStream(packed.toByteArray());
        return new PDImageXObject(
                document, in, COSName.FLATE_DECODE, raster.width(), raster.height(), 8, PDDeviceGray.INSTANCE);
    }

    /// A PDF of one page a scan.
    static void writePdf(List<Raster> rasters, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(1L);
            for (Raster raster : rasters) {
                PDPage page = new PDPage(PDRectangle.LETTER);
                document.addPage(page);
                PDImageXObject object = raster.isBlackAndWhite()
                        ? CCITTFactory.createFromImage(document, raster.bits())
                        : grey(document, raster);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(object, 0, 0, Sheet.WIDTH, Sheet.HEIGHT);
                }
            }
            document.save(file.toFile());
        }
    }
}
