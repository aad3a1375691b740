package org.foiatrail.samples;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Writes pages as a PDF. Nothing in it is deflated: other builds of zlib give other bytes.
final class PdfFile {
    private PdfFile() {}

    /// Something done to a document before it is saved.
    interface Finish {
        void apply(PDDocument document) throws IOException;
    }

    static byte[] write(List<PrintedPage> pages) {
        return write(pages, document -> {});
    }

    static byte[] write(List<PrintedPage> pages, Finish finish) {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(20101001L);
            Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
            for (PrintedPage page : pages) {
                add(document, page, fonts);
            }
            finish.apply(document);
            return save(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(PDDocument document, PrintedPage page, Map<Face, PDFont> fonts) throws IOException {
        PDPage sheet = new PDPage(PDRectangle.LETTER);
        document.addPage(sheet);
        try (PDPageContentStream canvas = new PDPageContentStream(document, sheet, AppendMode.OVERWRITE, false)) {
            if (page.scan() == PrintedPage.Scan.NONE) {
                new PageArtist(canvas, face -> fonts.computeIfAbsent(face, f -> load(document, f)), page).draw();
            } else {
                BufferedImage picture = Scanner.scan(page, document.getNumberOfPages());
                PDImageXObject image = Scanner.embed(document, picture, page.scan());
                canvas.drawImage(image, 0, 0, (float) Typesetter.PAGE_WIDTH, (float) Typesetter.PAGE_HEIGHT);
            }
        }
    }

    /// A picture of a page, in shades of grey.
    static BufferedImage picture(PrintedPage page, int dpi) {
        try (PDDocument document = new PDDocument()) {
            add(document, page, new EnumMap<>(Face.class));
            return new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.GRAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDFont load(PDDocument document, Face face) {
        try {
            return PDType0Font.load(document, face.open(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] save(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // Font subsets are built while saving: only the second save can inflate them.
        document.save(out, CompressParameters.NO_COMPRESSION);
        if (document.isEncrypted() || document.getEncryption() != null) {
            return out.toByteArray();
        }
        try (PDDocument saved = Loader.loadPDF(out.toByteArray())) {
            for (COSObjectKey key : saved.getDocument().getXrefTable().keySet()) {
                COSObject object = saved.getDocument().getObjectFromPool(key);
                inflate(object.getObject());
            }
            saved.setDocumentId(20101001L);
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            saved.save(plain, CompressParameters.NO_COMPRESSION);
            return plain.toByteArray();
        }
    }

    private static void inflate(COSBase object) throws IOException {
        if (object instanceof COSStream stream && COSName.FLATE_DECODE.equals(stream.getFilters())) {
            byte[] bytes = stream.createInputStream().readAllBytes();
            stream.removeItem(COSName.FILTER);
            stream.removeItem(COSName.DECODE_PARMS);
            try (var out = stream.createRawOutputStream()) {
                out.write(bytes);
            }
        }
    }
}
