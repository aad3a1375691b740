package org.foiatrail.extract.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PageCopyTest {
    /// Makes one thing of a plain page different.
    private interface Change {
        void to(PDDocument document, PDPage page) throws IOException;
    }

    @Test
    void a_plain_page_comes_along_and_what_the_file_bears_besides_does_not() throws IOException {
        byte[] copy = copy((document, page) -> {
            page.setMetadata(new PDMetadata(document));
            PDPageAdditionalActions actions = new PDPageAdditionalActions();
            actions.setO(new PDActionJavaScript("app.alert(1)"));
            page.setActions(actions);
            document.getDocumentInformation().setAuthor("Ana Vega");
        });
        try (PDDocument one = Loader.loadPDF(copy)) {
            assertThat(new PDFTextStripper().getText(one)).isEqualToIgnoringNewLines("seen");
            assertThat(one.getNumberOfPages()).isEqualTo(1);
            assertThat(one.getPage(0).getCOSObject().keySet())
                    .doesNotContain(COSName.AA, COSName.METADATA, COSName.ANNOTS);
            assertThat(one.getDocumentInformation().getAuthor()).isNull();
        }
    }

    @Test
    void a_page_that_may_hold_more_than_is_seen_is_not_copied() throws IOException {
        assertThat(copy((document, page) -> page.setAnnotations(List.of(new PDAnnotationSquare()))))
                .isEmpty();
        assertThat(copy((document, page) ->
                        document.getDocumentCatalog().setOCProperties(new PDOptionalContentProperties())))
                .isEmpty();
        assertThat(copy((document, page) -> page.setCropBox(new PDRectangle(100, 100))))
                .isEmpty();
        assertThat(copy((document, page) -> page.getResources().add(new PDFormXObject(document))))
                .isEmpty();
        assertThat(copy((document, page) -> page.setContents(new PDStream(
                        document,
                        new ByteArrayInputStream("/Span <</ActualText (not seen)>> BDC EMC\n".getBytes(UTF_8))))))
                .isEmpty();
    }

    private static byte[] copy(Change change) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("seen");
                content.endText();
            }
            change.to(document, page);
            return PageCopy.of(document, 2);
        }
    }
}
