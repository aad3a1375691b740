package org.foiatrail.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTreeTest {
    @TempDir
    private Path folder;

    @Test
    void a_page_that_the_file_does_not_have_is_lost_and_those_beside_it_are_read() throws IOException {
        try (PDDocument document = two()) {
            kids(document).add(1, COSNull.NULL);
            PageTree.straighten(document);
            assertThat(lost(document)).containsExactly(false, true, false);
            assertThat(read(document, 1)).isEqualTo("one");
            assertThat(read(document, 3)).isEqualTo("two");
        }
    }

    @Test
    void a_tree_that_leads_in_a_circle_keeps_its_good_pages() throws IOException {
        try (PDDocument document = two()) {
            kids(document).add(0, document.getPages().getCOSObject());
            PageTree.straighten(document);
            assertThat(lost(document)).containsExactly(true, false, false);
            assertThat(read(document, 2)).isEqualTo("one");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 0, 999_999_999})
    void pages_are_counted_whatever_number_the_file_states(int stated) throws IOException {
        try (PDDocument document = two()) {
            document.getPages().getCOSObject().setInt(COSName.COUNT, stated);
            PageTree.straighten(document);
            assertThat(lost(document)).containsExactly(false, false);
            assertThat(read(document, 2)).isEqualTo("two");
        }
    }

    @Test
    void pages_of_inner_nodes_stand_in_their_order() throws IOException {
        try (PDDocument document = two()) {
            COSArray pages = kids(document);
            COSDictionary inner = new COSDictionary();
            COSArray below = new COSArray();
            below.add(pages.remove(0));
            inner.setItem(COSName.KIDS, below);
            pages.add(0, inner);
            PageTree.straighten(document);
            assertThat(lost(document)).containsExactly(false, false);
            assertThat(read(document, 1)).isEqualTo("one");
            assertThat(read(document, 2)).isEqualTo("two");
        }
    }

    @Test
    void a_page_whose_content_is_gone_is_not_blank() throws IOException {
        try (PDDocument document = two()) {
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, new COSDictionary());
            assertThat(page(document, 1).problem()).isEqualTo("its content, or a part of it, is missing from the file");
            document.getPage(1).getCOSObject().removeItem(COSName.CONTENTS);
            assertThat(page(document, 2).problem()).isNull();
        }
    }

    @Test
    void a_page_of_no_size_shows_its_text() throws IOException {
        try (PDDocument document = two()) {
            document.getPage(0).setMediaBox(new PDRectangle(0, 0));
            PdfPage page = page(document, 1);
            assertThat(page.text()).isEqualTo("one");
            assertThat(page.width()).isEqualTo(PDRectangle.LETTER.getWidth());
            assertThat(page.hiddenText()).isEmpty();
        }
    }

    @Test
    void a_file_whose_pages_are_all_lost_has_none() throws IOException {
        try (PDDocument document = two()) {
            kids(document).clear();
            kids(document).add(COSNull.NULL);
            PageTree.straighten(document);
            assertThat(document.getNumberOfPages()).isZero();
        }
    }

    @Test
    void a_page_that_is_named_in_a_saved_file_and_not_in_it_fails() throws Exception {
        PDDocument made = two();
        COSArray gone = new COSArray();
        gone.add(made.getPage(0));
        gone.add(new COSObject(COSNull.NULL, new COSObjectKey(99, 0)));
        gone.add(made.getPage(1));
        made.getPages().getCOSObject().setItem(COSName.KIDS, gone);
        made.getPages().getCOSObject().setInt(COSName.COUNT, 3);
        try (PDDocument document =
                Loader.loadPDF(Pdfs.save(made, folder.resolve("gone.pdf")).toFile())) {
            PageTree.straighten(document);
            assertThat(lost(document)).containsExactly(false, true, false);
            assertThat(read(document, 3)).isEqualTo("two");
        }
    }

    private static List<Boolean> lost(PDDocument document) {
        return IntStream.range(0, document.getNumberOfPages())
                .mapToObj(index -> PageTree.isLost(document.getPage(index)))
                .toList();
    }

    private static PDDocument two() throws IOException {
        return Pdfs.of(page -> Pdfs.text(page, 72, 700, "one"), page -> Pdfs.text(page, 72, 700, "two"));
    }

    private static COSArray kids(PDDocument document) {
        return document.getPages().getCOSObject().getCOSArray(COSName.KIDS);
    }

    private static String read(PDDocument document, int number) throws IOException {
        return page(document, number).text();
    }

    private static PdfPage page(PDDocument document, int number) throws IOException {
        return new PdfPageReader(String::valueOf).read(document.getPage(number - 1));
    }
}
