package org.foiatrail.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.foiatrail.extract.unit.ExtractSettings;
import org.foiatrail.extract.unit.Member;
import org.foiatrail.extract.unit.ReadRequest;
import org.foiatrail.extract.unit.Reading;
import org.foiatrail.model.ExtractionOutcome.Failed;
import org.foiatrail.model.ExtractionOutcome.Failed.Failure;
import org.foiatrail.model.ExtractionOutcome.WithoutText;
import org.foiatrail.model.ExtractionOutcome.WithoutText.NoText;
import org.foiatrail.model.Page;
import org.foiatrail.model.SheetText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One real file of each format that releases come in, read as `index` reads it.
class FormatsIT {
    private static final Path FOREIGN = Path.of("target/foreign-formats/test-documents");

    @TempDir
    private static Path folder;

    private static Extraction extraction;

    @BeforeAll
    static void start() {
        extraction = new Extraction(new ExtractSettings(
                1, 256, Duration.ofSeconds(60), 1 << 24, 100, 1 << 26, 1000, folder.resolve("scratch"), "eng"));
    }

    @AfterAll
    static void stop() {
        extraction.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"counts.xls", "counts.xlsx", "counts.ods"})
    void every_word_of_a_workbook_names_its_sheet_and_cell(String name) throws Exception {
        Path file = folder.resolve(name);
        if (name.endsWith(".ods")) {
            openDocument(file, "spreadsheet", OPEN_SHEETS);
        } else {
            workbook(file, name.endsWith("x") ? new XSSFWorkbook() : new HSSFWorkbook());
        }
        List<Page> pages = read(file).pages();
        assertThat(pages).extracting(Page::reason).containsExactly("sheet \"Counts\"", "sheet \"Notes\"");
        String text = pages.getFirst().text();
        for (Map.Entry<String, String> cell : Map.of(
                        "County", "A1", "Lakeview", "B3", "574", "D3", "far below", "C5000")
                .entrySet()) {
            assertThat(SheetText.cellAt(text, text.indexOf(cell.getKey())))
                    .as(cell.getKey())
                    .hasValue(cell.getValue());
        }
        assertThat(text).doesNotContain("see the memo\t").contains("see the memo");
        assertThat(SheetText.cellAt(text, text.indexOf("see the memo"))).isEmpty();
        assertThat(pages.get(1).text()).isEqualTo("Notes\nnone\n");
    }

    private static void workbook(Path file, Workbook workbook) throws IOException {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Counts");
            sheet.createRow(0).createCell(0).setCellValue("County");
            Row row = sheet.createRow(2);
            row.createCell(1).setCellValue("Lakeview\nCounty seat");
            row.createCell(3).setCellValue(574);
            sheet.createRow(4999).createCell(2).setCellValue("far below");
            var anchor = workbook.getCreationHelper().createClientAnchor();
            anchor.setCol2(2);
            anchor.setRow2(2);
            var note = sheet.createDrawingPatriarch().createCellComment(anchor);
            note.setString(workbook.getCreationHelper().createRichTextString("see the memo"));
            sheet.getRow(0).getCell(0).setCellComment(note);
            workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("none");
            workbook.write(out);
        }
    }

    private static final String OPEN_SHEETS = """
            <office:spreadsheet><table:table table:name="Counts">
            <table:table-row><table:table-cell><office:annotation><text:p>see the memo</text:p></office:annotation>
            <text:p>County</text:p></table:table-cell></table:table-row>
            <table:table-row/>
            <table:table-row><table:table-cell/><table:table-cell><text:p>Lakeview</text:p><text:p>County seat</text:p>
            </table:table-cell><table:table-cell/><table:table-cell><text:p>574</text:p></table:table-cell>
            </table:table-row>
            <table:table-row table:number-rows-repeated="4996"><table:table-cell
             table:number-columns-repeated="1024"/></table:table-row>
            <table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell>
            <text:p>far below</text:p></table:table-cell></table:table-row>
            <table:table-row table:number-rows-repeated="1043576"/></table:table>
            <table:table table:name="Notes"><table:table-row><table:table-cell><text:p>none</text:p>
            </table:table-cell></table:table-row></table:table></office:spreadsheet>""";

    private static void openDocument(Path file, String kind, String body) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument." + kind);
            entry(
                    zip,
                    "content.xml",
                    "<?xml version=\"1.0\"?><office:document-content"
                            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
                            + body + "</office:body></office:document-content>");
        }
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void an_open_document_text_and_a_rich_text_are_read() throws Exception {
        Path odt = folder.resolve("memo.odt");
        openDocument(odt, "text", "<office:text><text:p>Cook County declined.</text:p></office:text>");
        assertThat(text(odt)).isEqualTo("Cook County declined.\n");
        Path rtf = Files.writeString(folder.resolve("memo.rtf"), "{\\rtf1\\ansi Cook \\b County\\b0  declined.\\par}");
        assertThat(text(rtf)).startsWith("Cook County declined.");
    }

    @Test
    void an_old_slide_show_is_read_slide_by_slide() throws Exception {
        Path file = folder.resolve("brief.ppt");
        try (HSLFSlideShow show = new HSLFSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            for (String words : List.of("Outreach", "Opting out")) {
                HSLFTextBox box = show.createSlide().createTextBox();
                box.setText(words);
            }
            show.write(out);
        }
        assertThat(read(file).pages())
                .extracting(page -> page.text().strip())
                .containsExactly("Outreach", "Opting out");
    }

    @ParameterizedTest
    @CsvSource({
        "testWORD.doc, Sample Word Document",
        "testPPT.ppt, Sample Powerpoint Slide",
        "testWordPerfect.wpd, test",
        "testQUATTRO.qpw, example spreadsheet",
        "test_text.xps, Large font size"
    })
    void formats_that_only_others_can_write_are_read(String name, String words) throws Exception {
        assertThat(text(FOREIGN.resolve(name))).containsIgnoringCase(words);
    }

    @Test
    void a_mail_store_gives_its_mails_by_folder_with_their_attachments_in_them() throws Exception {
        Reading store = read(FOREIGN.resolve("testPST_variousBodyTypes.pst"));
        assertThat(store.outcome()).isEqualTo(new WithoutText(NoText.CONTAINER));
        assertThat(store.members())
                .extracting(Member::name)
                .startsWith("Inbox/tmp/original email.eml", "Inbox/tmp/FW: original email.eml");
        Reading other = read(FOREIGN.resolve("testPST.pst"));
        Member forward = other.members().getLast();
        assertThat(forward.name()).isEqualTo("FW: First email.eml");
        Reading mail = extraction.read(new ReadRequest(forward.file(), forward.name(), 1, 50, false));
        assertThat(mail.mediaType()).isEqualTo("message/rfc822");
        assertThat(mail.pages().getFirst().text())
                .startsWith("From: ")
                .contains("\nSent: ", "\nSubject: FW: First email\nAttachments: First email.eml\n");
        assertThat(mail.members()).extracting(Member::name).containsExactly("First email.eml");
    }

    @Test
    void every_attachment_of_a_message_is_a_member() throws Exception {
        assertThat(read(FOREIGN.resolve("testMSG_att_doc.msg")).members())
                .extracting(Member::name)
                .containsExactly("test-unicode.doc", "pj1.txt");
    }

    @Test
    void a_saved_web_page_is_its_text_and_its_pictures() throws Exception {
        Path file = Files.writeString(folder.resolve("page.mht"), """
                From: <Saved by a browser>
                Subject: Opting out
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary="x"

                --x
                Content-Type: text/html; charset=utf-8
                Content-Location: https://county.example/page.html

                <html><body><p>The county may decline.</p><img src="seal.png"></body></html>
                --x
                Content-Type: image/png
                Content-Transfer-Encoding: base64
                Content-Location: https://county.example/pictures/seal.png?size=2

                %s
                --x--
                """.formatted(
                        java.util.Base64.getEncoder().encodeToString(picture("png"))));
        Reading page = read(file);
        assertThat(page.pages()).extracting(Page::text).containsExactly("The county may decline.\n");
        assertThat(page.members()).extracting(Member::name).containsExactly("seal.png");
    }

    @Test
    void archives_of_all_kinds_give_their_members() throws Exception {
        Path sevenZ = folder.resolve("box.7z");
        try (SevenZOutputFile out = new SevenZOutputFile(sevenZ.toFile())) {
            Path memo = Files.writeString(folder.resolve("memo.txt"), "memo");
            out.putArchiveEntry(out.createArchiveEntry(memo, "box/memo.txt"));
            out.write(memo);
            out.closeArchiveEntry();
        }
        assertThat(read(sevenZ).members()).extracting(Member::name).containsExactly("box/memo.txt");

        Path tarGz = folder.resolve("box.tar.gz");
        try (TarArchiveOutputStream tar =
                new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(tarGz)))) {
            TarArchiveEntry entry = new TarArchiveEntry("box/memo.txt");
            entry.setSize(4);
            tar.putArchiveEntry(entry);
            tar.write("memo".getBytes(StandardCharsets.UTF_8));
            tar.closeArchiveEntry();
        }
        Member tar = read(tarGz).members().getFirst();
        assertThat(tar.name()).isEqualTo("box.tar");
        assertThat(extraction
                        .read(new ReadRequest(tar.file(), tar.name(), 1, 50, false))
                        .members())
                .extracting(Member::name)
                .containsExactly("box/memo.txt");

        assertThat(read(FOREIGN.resolve("test-documents.rar")).members()).hasSize(9);
        assertThat(read(FOREIGN.resolve("test-documents-enc.rar")).outcome())
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.why()).isEqualTo(Failure.ENCRYPTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "jpeg2000"})
    void a_picture_is_a_page_that_waits_for_ocr(String format) throws Exception {
        Path file = folder.resolve("scan." + format.replace("jpeg2000", "jp2"));
        Files.write(file, picture(format));
        assertThat(read(file).pages()).extracting(Page::state).containsExactly(Page.State.UNREAD);
    }

    @Test
    void a_webp_picture_is_one_too() throws Exception {
        assertThat(read(FOREIGN.resolve("testWEBP.webp")).pages())
                .extracting(Page::state)
                .containsExactly(Page.State.UNREAD);
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), format, bytes))
                .isTrue();
        return bytes.toByteArray();
    }

    @Test
    void a_text_with_a_few_bytes_gone_bad_is_text_all_the_same() throws Exception {
        for (String name : List.of("log.txt", "notes", "mail.eml")) {
            Path file = Files.writeString(folder.resolve(name), "Subject: x\n\nBroken\0here, and read all the same.\n");
            assertThat(text(file)).as(name).contains("read all the same");
        }
        Path wide = Files.write(folder.resolve("wide.txt"), "Without its mark.".getBytes(StandardCharsets.UTF_16LE));
        assertThat(text(wide)).isEqualTo("Without its mark.");
        // A name that Tika takes for a kind of laboratory data.
        Path odd = Files.writeString(folder.resolve("i_investigation.txt"), "Words of an ordinary memo.\n");
        assertThat(text(odd)).isEqualTo("Words of an ordinary memo.\n");
        byte[] noise = new byte[4096];
        new java.util.Random(7).nextBytes(noise);
        assertThat(read(Files.write(folder.resolve("noise.txt"), noise)).outcome())
                .isEqualTo(new WithoutText(NoText.NOT_A_DOCUMENT));
    }

    @Test
    void equal_bytes_are_read_alike_where_their_names_ask_for_the_same() {
        List<String> ways = new ArrayList<>();
        for (String name :
                List.of("a.txt", "B.LOG", "x.eml", "x.msg", "p.mht", "a.html", "a.pdf", "a.docx", "noname")) {
            ways.add(Extraction.readingOf(name));
        }
        assertThat(ways).containsExactly("text", "text", "mail", "mail", "web-page", "markup", "", "", "");
    }

    private static Reading read(Path file) throws InterruptedException {
        return extraction.read(new ReadRequest(file, String.valueOf(file.getFileName()), 1, 50, false));
    }

    private static String text(Path file) throws InterruptedException {
        return read(file).pages().getFirst().text();
    }
}
