package org.foiatrail.extract.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/// A page as a document of its own, where that can hold nothing but what is seen.
///
/// What a page shows may hang on what does not come along: a mark that covers words may be an annotation, a layer
/// may be switched off by the file. Pictures and forms may bear more than is seen of them. Such pages are better
/// drawn.
public final class PageCopy {
    private static final Set<COSName> KEPT = Set.of(
            COSName.TYPE, COSName.PARENT, COSName.CONTENTS, COSName.RESOURCES, COSName.MEDIA_BOX, COSName.ROTATE);

    private static final String SPOKEN_TEXT = "/ActualText";

    private PageCopy() {}

    /// The copy; empty if the page is to be drawn.
    ///
    /// @param number from 1
    public static byte[] of(PDDocument document, int number) throws IOException {
        PDPage page = document.getPage(number - 1);
        if (!plain(document, page)) {
            return new byte[0];
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument one = new PDDocument()) {
            PDPage copy = one.importPage(page);
            copy.setResources(page.getResources());
            copy.setMediaBox(page.getMediaBox());
            copy.setRotation(page.getRotation());
            for (COSName name : Set.copyOf(copy.getCOSObject().keySet())) {
                if (!KEPT.contains(name)) {
                    copy.getCOSObject().removeItem(name);
                }
            }
            one.setDocumentId(0L);
            one.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static boolean plain(PDDocument document, PDPage page) throws IOException {
        PDResources resources = page.getResources();
        return document.getDocumentCatalog().getOCProperties() == null
                && page.getAnnotations().isEmpty()
                && page.getCropBox().toString().equals(page.getMediaBox().toString())
                && (resources == null
                        || (!resources.getXObjectNames().iterator().hasNext()
                                && !resources.getPropertiesNames().iterator().hasNext()
                                && !resources.getPatternNames().iterator().hasNext()))
                && !speaks(page);
    }

    private static boolean speaks(PDPage page) throws IOException {
        try (InputStream in = page.getContents()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(SPOKEN_TEXT);
        }
    }
}
