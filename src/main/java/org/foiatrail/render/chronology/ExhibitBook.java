package org.foiatrail.render.chronology;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.foiatrail.render.text.PlainLines;
import org.foiatrail.render.text.Wording;

/// Exhibits as one PDF: an index, then page by page, each below a band that names it, so that no stamp covers a word.
/// The same exhibits give the same bytes.
public final class ExhibitBook implements Closeable {
    private static final float BAND = 30;
    private static final float INDENT = 12;
    private static final float SIZE = 11;
    private static final float POINTS = 72;

    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final LayerUtility layers = new LayerUtility(document);
    private final PlainLines lines;

    public ExhibitBook() throws IOException {
        lines = new PlainLines(document);
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    /// Adds an exhibit.
    ///
    /// @param stamp such as `Exhibit 3: ICE-000107, first:mail/x.pdf#1`
    public void add(String stamp, Sheet sheet) throws IOException {
        List<PDPage> pages = switch (sheet) {
            case Sheet.Copied copied -> List.of(copied(copied));
            case Sheet.Drawn drawn -> List.of(drawn(drawn));
            case Sheet.Words words -> lines.pages(words.text(), BAND);
        };
        for (int i = 0; i < pages.size(); i++) {
            PDPage page = pages.get(i);
            document.addPage(page);
            band(page, pages.size() == 1 ? stamp : stamp + " (" + (i + 1) + " of " + pages.size() + ")");
        }
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(Wording.line(stamp));
        item.setDestination(pages.getFirst());
        outline.addLast(item);
    }

    /// Puts the index before the exhibits and writes it all.
    public void write(OutputStream out, List<String> index) throws IOException {
        List<PDPage> pages = lines.pages(String.join("\n", index), 0);
        if (document.getNumberOfPages() == 0) {
            pages.forEach(document::addPage);
        } else {
            PDPage first = document.getPage(0);
            pages.forEach(page -> document.getPages().insertBefore(page, first));
        }
        // Else the time would be part of the file's id.
        document.setDocumentId(0L);
        document.save(out);
    }

    private PDPage copied(Sheet.Copied copied) throws IOException {
        try (PDDocument one = Loader.loadPDF(copied.pdf())) {
            PDPage original = one.getPage(0);
            PDFormXObject form = layers.importPageAsForm(one, original);
            boolean turned = original.getRotation() % 180 != 0;
            PDRectangle box = original.getCropBox();
            float width = turned ? box.getHeight() : box.getWidth();
            float height = turned ? box.getWidth() : box.getHeight();
            PDPage page = new PDPage(new PDRectangle(width, height + BAND));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(form);
            }
            return page;
        }
    }

    private PDPage drawn(Sheet.Drawn drawn) throws IOException {
        PDImageXObject image = PDImageXObject.createFromByteArray(document, drawn.png(), "page");
        float width = image.getWidth() * POINTS / drawn.dpi();
        float height = image.getHeight() * POINTS / drawn.dpi();
        PDPage page = new PDPage(new PDRectangle(width, height + BAND));
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(image, 0, 0, width, height);
        }
        return page;
    }

    private void band(PDPage page, String stamp) throws IOException {
        float width = page.getMediaBox().getWidth();
        float bottom = page.getMediaBox().getHeight() - BAND;
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            lines.line(content, stamp, INDENT, bottom + BAND / 3, SIZE, width - 2 * INDENT);
            content.moveTo(0, bottom);
            content.lineTo(width, bottom);
            content.stroke();
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
