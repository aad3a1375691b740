package org.foiatrail.extract.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.foiatrail.extract.file.MemberFolder;
import org.foiatrail.extract.file.Unreadable;
import org.foiatrail.extract.unit.Member;
import org.foiatrail.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

class TikaReaderTest {
    @TempDir
    private Path folder;

    private final List<Page> pages = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();

    @Test
    void a_workbook_has_a_page_a_sheet_a_line_a_row_and_tabs_between_cells() throws Exception {
        Path file = folder.resolve("sites.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Deployment");
            XSSFRow head = sheet.createRow(0);
            head.createCell(0).setCellValue("County");
            head.createCell(2).setCellValue("Date");
            XSSFRow row = sheet.createRow(1);
            row.createCell(0).setCellValue("Lakeview");
            row.createCell(1).setCellValue(574);
            row.createCell(2).setCellValue("two\nlines");
            workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("none");
            workbook.write(out);
        }
        assertThat(texts(file))
                .containsExactly("Deployment\nCounty\t\tDate\nLakeview\t574\ttwo lines\n", "Notes\nnone\n");
        assertThat(pages).extracting(Page::number).containsExactly(1, 2);
    }

    @Test
    void a_slide_show_has_a_page_a_slide() throws Exception {
        Path file = folder.resolve("brief.pptx");
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            for (String title : List.of("Outreach", "Opting out")) {
                XSLFSlide slide = show.createSlide();
                var box = slide.createTextBox();
                box.setAnchor(new Rectangle(0, 0, 200, 50));
                box.setText(title);
            }
            show.write(out);
        }
        assertThat(texts(file)).containsExactly("Outreach\n", "Opting out\n");
        assertThat(members).isEmpty();
    }

    @Test
    void a_document_keeps_its_lines_and_gives_its_pictures_as_members() throws Exception {
        Path file = folder.resolve("memo.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("To: The Record");
            document.createParagraph();
            document.createParagraph().createRun().setText("Body");
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("left");
            table.getRow(0).getCell(1).setText("right");
            try (var picture = Files.newInputStream(png())) {
                document.createParagraph().createRun().addPicture(picture, PictureType.PNG, "p.png", 9525, 9525);
            }
            document.write(out);
        }
        assertThat(texts(file)).singleElement().asString().startsWith("To: The Record\n\nBody\nleft\tright\n");
        assertThat(members).extracting(Member::name).containsExactly("image1.png");
    }

    @Test
    void what_was_deleted_from_a_draft_is_no_word_of_it_but_a_member() throws Exception {
        Path file = folder.resolve("draft.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("A county may ");
            CTRunTrackChange deletion = paragraph.getCTP().addNewDel();
            deleted(deletion, "Ines Alder", "not");
            deletion.getRArray(0).addNewBr();
            deletion.getRArray(0).addNewDelInstrText().setStringValue("HYPERLINK");
            deleted(deletion, "Ines Alder", "ever ");
            CTRunTrackChange inserted = paragraph.getCTP().addNewIns();
            inserted.setAuthor("Rolf Quist");
            inserted.addNewR().addNewT().setStringValue("always ");
            paragraph.getCTP().addNewR().addNewT().setStringValue("decline. It was so told.");
            deleted(document.createParagraph().getCTP().addNewMoveFrom(), "Rolf Quist", "It was so told.");
            XWPFComment comment = document.createComments().createComment(BigInteger.ONE);
            comment.setAuthor("Vera Lund");
            comment.createParagraph().createRun().setText("Says");
            comment.createParagraph().createRun().setText("who?");
            paragraph.createRun().getCTR().addNewCommentReference().setId(BigInteger.ONE);
            try (var picture = Files.newInputStream(png())) {
                document.createParagraph().createRun().addPicture(picture, PictureType.PNG, "p.png", 9525, 9525);
            }
            document.write(out);
        }
        assertThat(texts(file))
                .singleElement()
                .asString()
                .startsWith("A county may always decline. It was so told.\n\n");
        assertThat(members).extracting(Member::name).containsExactly("image1.png", "deletions.txt", "comments.txt");
        assertThat(members.getLast().file()).hasContent("Comment by Vera Lund: Says who?\n");
        assertThat(members.get(1).file()).hasContent("Deleted by Ines Alder, 2010-08-11 14:05: not ever \n");
    }

    private static void deleted(CTRunTrackChange change, String author, String words) {
        change.setAuthor(author);
        Calendar date = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(Instant.parse("2010-08-11T14:05:00Z").toEpochMilli());
        change.setDate(date);
        CTText text = change.addNewR().addNewDelText();
        text.setSpace(Space.PRESERVE);
        text.setStringValue(words);
    }

    @Test
    void markup_loses_its_layout_and_fetches_nothing() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret");
        Path xml = Files.writeString(
                folder.resolve("a.xml"),
                "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><r><t>Open</t>&x;</r>");
        assertThat(String.join("", texts(xml))).contains("Open").doesNotContain("secret");
        pages.clear();
        Path html = Files.writeString(
                folder.resolve("a.html"),
                "<body><div class=page>One\n   line<br>next</div><table><tr><td>a<td>b</table>");
        assertThat(texts(html)).containsExactly("One line\nnext\na\tb\n");
    }

    @Test
    void a_block_of_markup_begins_and_ends_a_line_whatever_stands_before_it() throws Exception {
        Path html = Files.writeString(
                folder.resolve("b.html"),
                "<body><div>Hello<div>there</div></div>9:05 PM<p>Elm</p><b>Reply</b><span> to</span><section>all"
                        + "<nav>top</nav></section><div>a</div><div><br></div><center>b</center>"
                        + "<table><caption>Sums</caption><tr><td>one<div>two</div><td>three</table><script>x</script>");
        assertThat(texts(html))
                .containsExactly("Hello\nthere\n9:05 PM\nElm\nReply to\nall\ntop\na\n\nb\nSums\none two\tthree\n");
    }

    @Test
    void a_truncated_document_is_an_error_not_an_empty_page() throws Exception {
        Path file = folder.resolve("cut.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("Words");
            document.write(out);
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> texts(file)).isInstanceOfAny(IOException.class, Unreadable.class);
        assertThat(pages).isEmpty();
    }

    private Path png() throws IOException {
        Path png = folder.resolve("p.png");
        javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(4, 4, 1), "png", png.toFile());
        return png;
    }

    private List<String> texts(Path file) throws IOException, Unreadable {
        String name = String.valueOf(file.getFileName());
        Path to = Files.createDirectories(folder.resolve("members"));
        new TikaReader()
                .read(
                        file,
                        new FileTypes().detect(file, name),
                        name,
                        pages,
                        new MemberFolder(to, PlainTextTest.limits(), 1, members::add));
        return pages.stream().map(Page::text).toList();
    }
}
