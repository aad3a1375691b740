package org.foiatrail.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.foiatrail.extract.unit.Allowance;
import org.foiatrail.extract.unit.Member;
import org.foiatrail.extract.unit.ReadRequest;
import org.foiatrail.extract.unit.Reading;
import org.foiatrail.model.ExtractionOutcome.Failed;
import org.foiatrail.model.ExtractionOutcome.Failed.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files made to hurt: each ends in an outcome of its own, and the next file is read as if nothing had happened.
class HostileFilesIT {
    private static final int LAUGHS = 12;

    @TempDir
    private Path folder;

    private HostileReading hostile;

    @BeforeEach
    void start() {
        hostile = new HostileReading(folder);
    }

    @AfterEach
    void theNextFileIsRead() throws Exception {
        hostile.end();
    }

    @Test
    void a_zip_bomb_ends_at_its_ratio() throws Exception {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("zeros"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        assertThat(failure(hostile.read(bomb))).isEqualTo(Failure.TOO_LARGE);
        assertThat(folder.resolve("scratch")).isEmptyDirectory();
    }

    @Test
    void archives_that_multiply_end_at_the_allowance_of_their_top_file() throws Exception {
        byte[] box = "x".getBytes(StandardCharsets.UTF_8);
        int branches = 12;
        for (int level = 0; level < 4; level++) {
            box = stored("level" + level, box, branches);
        }
        Path top = Files.write(folder.resolve("many.zip"), box);
        int found = unpackAll(top, "many.zip", new Allowance(hostile.settings()), 0);
        assertThat(found).isEqualTo(hostile.settings().maxMembers());
    }

    @Test
    void of_a_thousand_boxes_in_boxes_each_is_opened_only_when_asked_for() throws Exception {
        byte[] box = "the innermost".getBytes(StandardCharsets.UTF_8);
        for (int level = 0; level < 1000; level++) {
            box = stored("box.zip", box, 1);
        }
        Path top = Files.write(folder.resolve("deep.zip"), box);
        assertThat(unpackAll(top, "deep.zip", new Allowance(hostile.settings()), 0))
                .isEqualTo(17);
    }

    /// As whoever indexes does it: level by level, to some depth.
    private int unpackAll(Path file, String name, Allowance allowance, int depth) throws Exception {
        Reading reading = hostile.extraction().read(new ReadRequest(file, name, 1, 50, false, allowance));
        int found = 0;
        for (Member member : reading.members()) {
            found++;
            if (depth < 16) {
                found += unpackAll(member.file(), member.name(), allowance, depth + 1);
            }
            member.discard();
        }
        return found;
    }

    /// A zip of equal members that are not packed, so that it is made fast; distinct bytes, distinct names.
    private static byte[] stored(String name, byte[] content, int copies) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < copies; i++) {
                ZipEntry entry = new ZipEntry(copies == 1 ? name : i + name + ".zip");
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                CRC32 crc = new CRC32();
                crc.update(content);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private static final String ENTITIES;

    static {
        StringBuilder entities = new StringBuilder("<!ENTITY e0 \"ha\">");
        for (int i = 1; i < LAUGHS; i++) {
            entities.append("<!ENTITY e").append(i).append(" \"");
            entities.append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
        }
        ENTITIES = entities.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bomb.xml", "bomb.svg", "bomb.html", "bomb.docx", "bomb.xlsx", "bomb.odt"})
    void entities_are_not_unfolded(String name) throws Exception {
        String laugh = "&e" + (LAUGHS - 1) + ";";
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE r [" + ENTITIES + "]>";
        Path file = folder.resolve(name);
        switch (name.substring(name.indexOf('.'))) {
            case ".svg" ->
                Files.writeString(
                        file, xml + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>" + laugh + "</text></svg>");
            case ".html" -> Files.writeString(file, "<!DOCTYPE html [" + ENTITIES + "]><p>" + laugh + "</p>");
            case ".docx" ->
                office(
                        file,
                        "word/document.xml",
                        "application/vnd.openxmlformats-officedocument" + ".wordprocessingml.document.main+xml",
                        xml + "<w:document xmlns:w=\"http://schemas.openxmlformats"
                                + ".org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>" + laugh
                                + "</w:t></w:r></w:p></w:body></w:document>");
            case ".xlsx" ->
                office(
                        file,
                        "xl/workbook.xml",
                        "application/vnd.openxmlformats-officedocument" + ".spreadsheetml.sheet.main+xml",
                        xml + "<workbook xmlns=\"http://schemas.openxmlformats.org/"
                                + "spreadsheetml/2006/main\"><sheets>" + laugh + "</sheets></workbook>");
            case ".odt" ->
                zip(
                        file,
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "content.xml",
                        xml
                                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\">"
                                + laugh + "</office:document-content>");
            default -> Files.writeString(file, xml + "<r>" + laugh + "</r>");
        }
        Reading reading = hostile.read(file);
        HostileReading.ended(reading);
        assertThat(reading.pages()).allSatisfy(page -> assertThat(page.text()).hasSizeLessThan(10_000));
    }

    private static void office(Path file, String part, String type, String content) throws IOException {
        zip(
                file,
                "[Content_Types].xml",
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
                        + "relationships+xml\"/><Override PartName=\"/" + part + "\" ContentType=\"" + type
                        + "\"/></Types>",
                "_rels/.rels",
                "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                        + "relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/"
                        + "officeDocument/2006/relationships/officeDocument\" Target=\"" + part
                        + "\"/></Relationships>",
                part,
                content);
    }

    private static void zip(Path file, String... namesAndContents) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void a_sheet_whose_cells_stand_far_apart_and_repeat_for_ever_is_too_large() throws Exception {
        Path file = folder.resolve("repeat.ods");
        zip(file, "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", """
                <?xml version="1.0"?><office:document-content
                 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
                <table:table table:name="S"><table:table-row table:number-rows-repeated="2000000000"><table:table-cell
                 table:number-columns-repeated="2000000000"><text:p>ha</text:p></table:table-cell></table:table-row>
                </table:table></office:spreadsheet></office:body></office:document-content>""");
        Reading reading = hostile.read(file);
        assertThat(reading.pages()).anySatisfy(page -> assertThat(page.reason()).contains("characters of text"));
    }

    @Test
    void a_mail_of_a_hundred_thousand_parts_ends_at_the_limit() throws Exception {
        StringBuilder mail = new StringBuilder("Subject: many\nContent-Type: multipart/mixed; boundary=x\n\n");
        mail.append("--x\nContent-Type: application/octet-stream\n\nha\n".repeat(100_000))
                .append("--x--\n");
        assertThat(failure(hostile.read(Files.writeString(folder.resolve("many.eml"), mail))))
                .isEqualTo(Failure.TOO_LARGE);
    }

    @Test
    void parts_in_parts_and_groups_in_groups_end() throws Exception {
        StringBuilder mail = new StringBuilder("Subject: deep\n");
        for (int i = 0; i < 10_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        HostileReading.ended(hostile.read(
                Files.writeString(folder.resolve("deep.eml"), mail + "Content-Type: text/plain\n\nbottom\n")));
        String mails = "Content-Type: message/rfc822\n\n".repeat(10_000) + "Subject: bottom\n\nbottom\n";
        HostileReading.ended(hostile.read(Files.writeString(folder.resolve("mails.eml"), "Subject: top\n" + mails)));
        byte[] groups = new byte[3_000_000];
        Arrays.fill(groups, (byte) '{');
        System.arraycopy("{\\rtf1".getBytes(StandardCharsets.US_ASCII), 0, groups, 0, 6);
        HostileReading.ended(hostile.read(Files.write(folder.resolve("deep.rtf"), groups)));
        HostileReading.ended(
                hostile.read(Files.writeString(folder.resolve("deep.html"), "<div>".repeat(200_000) + "bottom")));
    }

    private static Failure failure(Reading reading) {
        assertThat(reading.outcome()).isInstanceOf(Failed.class);
        return ((Failed) reading.outcome()).why();
    }
}
