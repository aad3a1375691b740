package org.foiatrail.extract.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.foiatrail.extract.file.MemberFolder;
import org.foiatrail.extract.file.PagedFile;
import org.foiatrail.extract.file.Unreadable;
import org.foiatrail.extract.ocr.GreyImage;
import org.foiatrail.extract.ocr.Recogniser;
import org.foiatrail.extract.pdf.Outline;
import org.foiatrail.extract.pdf.PageCopy;
import org.foiatrail.extract.pdf.PageTree;
import org.foiatrail.extract.pdf.PdfPage;
import org.foiatrail.extract.pdf.PdfPageReader;
import org.foiatrail.model.Bookmark;
import org.foiatrail.model.ExtractionOutcome.Failed.Failure;
import org.foiatrail.model.Page;

/// A PDF file. Nothing in it is ever run, and nothing it points to is fetched.
public final class PdfFile implements PagedFile {
    private static final int OCR_DPI = 300;
    private static final int LEAST_DPI = 150;
    /// A page of 11 by 17 inches at full resolution; larger ones lose some of it.
    private static final double MAX_PIXELS = 20e6;
    private static final double NOT_LESS = 1.00001;

    private final PDDocument document;
    private final PageMaker maker;
    private PdfPageReader reader = new PdfPageReader(Unreadable::describe);
    private final List<String> warnings = new ArrayList<>();

    private PdfFile(PDDocument document, Recogniser engine) {
        this.document = document;
        this.maker = new PageMaker(engine);
    }

    public static PdfFile open(Path file, Recogniser engine) throws IOException, Unreadable {
        PDDocument document;
        try {
            // The empty password opens what is only forbidden to be printed or copied.
            document = Loader.loadPDF(new RandomAccessReadBufferedFile(file.toFile()));
        } catch (InvalidPasswordException e) {
            throw new Unreadable(Failure.ENCRYPTED, "it needs a password");
        }
        PdfFile pdf = new PdfFile(document, engine);
        PageTree.straighten(document);
        if (document.getNumberOfPages() == 0) {
            pdf.close();
            throw new Unreadable(Failure.DAMAGED, "no page was found in it");
        }
        pdf.completeForms();
        return pdf;
    }

    /// Asking for the form draws the fields that bring no picture of their own.
    private void completeForms() {
        try {
            document.getDocumentCatalog().getAcroForm();
        } catch (RuntimeException e) {
            warnings.add("form: " + Unreadable.describe(e));
        }
    }

    @Override
    public int pages() {
        return document.getNumberOfPages();
    }

    @Override
    public Page page(int number, boolean ocr) throws IOException, Unreadable {
        PDPage page = document.getPage(number - 1);
        if (PageTree.isLost(page)) {
            warnings.add("page " + number + ": " + PageTree.LOST);
            return Page.without(number, Page.State.FAILED, PageTree.LOST);
        }
        PdfPage read = reader.read(page);
        if (read.problem() != null) {
            warnings.add("page " + number + ": " + read.problem());
            reader = new PdfPageReader(Unreadable::describe);
        }
        return maker.make(number, read, ocr, () -> picture(number, read));
    }

    private GreyImage picture(int number, PdfPage page) throws IOException {
        // A scan is drawn as it is, unless it is finer or coarser than is of use.
        double wanted = page.imageDpi() == 0 ? OCR_DPI : Math.clamp(page.imageDpi(), LEAST_DPI, OCR_DPI);
        double inches = page.width() / 72.0 * page.height() / 72.0;
        double dpi = Math.max(1, Math.min(wanted, Math.sqrt(MAX_PIXELS / Math.max(inches, 0.01))));
        // PDFBox cuts off what is not a whole pixel: 1,699.99 of them would be 1,699, and each one a little blurred.
        BufferedImage image =
                new PDFRenderer(document).renderImageWithDPI(number - 1, (float) (dpi * NOT_LESS), ImageType.GRAY);
        return GreyImage.of(image, (int) Math.round(dpi));
    }

    @Override
    public void members(MemberFolder folder) throws IOException {
        warnings.addAll(new PdfAttachments(document, folder).unpack());
    }

    @Override
    public List<Bookmark> bookmarks() {
        return Outline.of(document);
    }

    @Override
    public List<String> warnings() {
        return warnings;
    }

    @Override
    public BufferedImage image(int number, int dpi) throws IOException, Unreadable {
        if (PageTree.isLost(document.getPage(number - 1))) {
            throw new Unreadable(Failure.DAMAGED, PageTree.LOST);
        }
        return new PDFRenderer(document).renderImageWithDPI(number - 1, dpi, ImageType.RGB);
    }

    @Override
    public byte[] cut(int number) throws IOException {
        return PageCopy.of(document, number);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
