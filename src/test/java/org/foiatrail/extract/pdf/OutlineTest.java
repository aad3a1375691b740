package org.foiatrail.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.foiatrail.model.Bookmark;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static PDOutlineItem item(PDDocument document, int page, String title) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        if (page > 0) {
            item.setDestination(document.getPage(page - 1));
        }
        return item;
    }

    private static PDDocument document(PDOutlineItem... items) throws Exception {
        PDDocument document = Pdfs.of(page -> {}, page -> {}, page -> {});
        PDDocumentOutline outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        for (PDOutlineItem item : items) {
            outline.addLast(item);
        }
        return document;
    }

    @Test
    void bookmarks_are_read_in_their_order_with_page_and_level() throws Exception {
        try (PDDocument document = document()) {
            PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
            PDOutlineItem volume = item(document, 0, "Volume 1");
            outline.addLast(volume);
            volume.addLast(item(document, 1, "herons.doc"));
            volume.addLast(item(document, 3, "gate\n.doc"));
            outline.addLast(item(document, 2, "Annex"));
            assertThat(Outline.of(document))
                    .containsExactly(
                            new Bookmark(1, 2, "herons.doc"),
                            new Bookmark(3, 2, "gate .doc"),
                            new Bookmark(2, 1, "Annex"));
        }
    }

    @Test
    void a_file_without_an_outline_has_no_bookmarks() throws Exception {
        try (PDDocument document = Pdfs.of(page -> {})) {
            assertThat(Outline.of(document)).isEmpty();
        }
    }

    @Test
    void an_outline_that_leads_in_circles_ends() throws Exception {
        try (PDDocument document = document()) {
            PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
            PDOutlineItem one = item(document, 1, "one");
            PDOutlineItem two = item(document, 2, "two");
            outline.addLast(one);
            outline.addLast(two);
            two.getCOSObject().setItem(COSName.NEXT, one);
            two.getCOSObject().setItem(COSName.FIRST, two);
            assertThat(Outline.of(document)).extracting(Bookmark::title).containsExactly("one", "two");
        }
    }

    @Test
    void an_outline_of_any_size_is_cut_short() throws Exception {
        try (PDDocument document = document()) {
            PDOutlineItem last = item(document, 1, "0");
            document.getDocumentCatalog().getDocumentOutline().getCOSObject().setItem(COSName.FIRST, last);
            for (int i = 1; i < 21_000; i++) {
                PDOutlineItem next = item(document, 1, "x".repeat(i % 1000 + 1));
                last.getCOSObject().setItem(COSName.NEXT, next);
                last = next;
            }
            List<Bookmark> bookmarks = Outline.of(document);
            assertThat(bookmarks).hasSize(20_000);
            assertThat(bookmarks).allMatch(bookmark -> bookmark.title().length() <= 200);
        }
    }

    @Test
    void a_bookmark_that_leads_nowhere_is_left_out() throws Exception {
        try (PDDocument document = document()) {
            PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
            PDOutlineItem broken = item(document, 0, "broken");
            broken.getCOSObject().setItem(COSName.DEST, COSName.A);
            outline.addLast(broken);
            outline.addLast(item(document, 2, "sound"));
            assertThat(Outline.of(document)).containsExactly(new Bookmark(2, 1, "sound"));
        }
    }
}
