package org.foiatrail.render.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class ExhibitBookTest {
    private static final String PATH = "Exhibit 2: first:" + "a/long/path/".repeat(30) + "x.pdf#1";

    @Test
    void the_index_comes_first_and_every_exhibit_bears_its_name_above_its_page() throws IOException {
        try (PDDocument book = Loader.loadPDF(book())) {
            assertThat(book.getNumberOfPages()).isEqualTo(5);
            assertThat(text(book, 1)).contains("Index", "Exhibit 1");
            assertThat(text(book, 2)).contains("Exhibit 1: A-1", "at the top");
            assertThat(text(book, 3)).contains("Exhibit 2: first:a/long/path/");
            assertThat(text(book, 3).replaceAll("\\s", "")).contains("turned");
            assertThat(text(book, 4)).contains("Exhibit 3: words (1 of 2)").contains("line 0 ? of");
            assertThat(text(book, 5)).contains("(2 of 2)").contains("line 79");
            assertThat(book.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(3);
        }
    }

    @Test
    void no_stamp_covers_a_word() throws IOException {
        try (PDDocument book = Loader.loadPDF(book())) {
            for (int number = 2; number <= 3; number++) {
                int page = number;
                float height = book.getPage(page - 1).getMediaBox().getHeight();
                new PDFTextStripper() {
                    {
                        setStartPage(page);
                        setEndPage(page);
                    }

                    @Override
                    protected void writeString(String words, List<TextPosition> letters) {
                        boolean stamp = words.startsWith("Exhibit");
                        letters.forEach(letter -> {
                            float fromTop = letter.getYDirAdj();
                            assertThat(stamp ? fromTop <= 30 : fromTop - letter.getHeightDir() >= 30)
                                    .as(words + " of a page " + height + " high")
                                    .isTrue();
                            assertThat(letter.getXDirAdj() + letter.getWidthDirAdj())
                                    .isLessThanOrEqualTo(
                                            book.getPage(page - 1).getMediaBox().getWidth());
                        });
                    }
                }.getText(book);
            }
        }
    }

    @Test
    void the_same_exhibits_give_the_same_bytes() throws Exception {
        byte[] one = book();
        // The clock of a file's dates tells seconds apart.
        Thread.sleep(1100);
        assertThat(book()).isEqualTo(one);
    }

    private static byte[] book() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExhibitBook book = new ExhibitBook()) {
            book.add("Exhibit 1: A-1", new Sheet.Copied(page("at the top", 0)));
            book.add(PATH, new Sheet.Copied(page("turned", 90)));
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < 80; i++) {
                words.append("line ")
                        .append(i)
                        .append(" \u4E09 of \u001B[1m ")
                        .append("word ".repeat(10))
                        .append('\n');
            }
            book.add("Exhibit 3: words", new Sheet.Words(words.toString()));
            book.write(out, List.of("Index", "Exhibit 1"));
        }
        return out.toByteArray();
    }

    private static byte[] page(String words, int turned) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            page.setRotation(turned);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(2, PDRectangle.LETTER.getHeight() - 12);
                content.showText(words);
                content.endText();
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
