package org.foiatrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `index` promises, from the command line down to the worker processes.
class IndexIT {
    private static final String MAIL = """
            From: Ada Quill <ada@agency.example>
            To: Bo Marsh <bo@agency.example>
            Date: Tue, 11 May 2010 14:33:00 -0400
            Subject: Which counties may opt out
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8

            Cook County cannot opt out, whatever the brochure says.
            """;

    @TempDir
    Path temp;

    private Path records;
    private CommandLines commands;

    @BeforeEach
    void someRecords() throws IOException {
        commands = new CommandLines(temp.resolve("corpus"));
        records = Files.createDirectories(temp.resolve("records"));
        Files.writeString(records.resolve("memo.txt"), "The heron memo.\n");
        Files.createDirectories(records.resolve("copies"));
        Files.writeString(records.resolve("copies/same.txt"), "The heron memo.\n");
        Files.writeString(records.resolve("mail.eml"), MAIL.replace("\n", "\r\n"));
        Files.writeString(records.resolve("empty.txt"), "");
        Files.writeString(records.resolve("broken.pdf"), "%PDF-1.4\nnothing that follows is a PDF\n");
        Path inner = temp.resolve("inner.zip");
        zip(inner, "deep.txt", "The bittern note.\n".getBytes(StandardCharsets.UTF_8));
        zip(records.resolve("box.zip"), "inner.zip", Files.readAllBytes(inner));
        Files.createSymbolicLink(records.resolve("link.txt"), records.resolve("memo.txt"));
    }

    @Test
    void every_file_is_accounted_for_and_members_are_files() {
        assertThat(commands.run("index", records.toString())).isEqualTo(3);
        assertThat(commands.err()).contains("9 files: 4 indexed, 4 without text, 1 failed");
        assertThat(commands.run("status", "--format", "csv")).isEqualTo(3);
        assertThat(commands.out()).contains("container 2; damaged 1; empty 1; link-not-followed 1");
        commands.run("status");
        assertThat(commands.err()).contains("files to look at:\n  records:link.txt: a link, not followed\n");
        assertThat(hits("bittern")).containsExactly("box.zip!/inner.zip!/deep.txt");
        assertThat(hits("heron")).containsExactly("copies/same.txt", "memo.txt");
        assertThat(hits("from:quill")).containsExactly("mail.eml");
    }

    @Test
    void a_second_run_on_unchanged_input_changes_no_byte() throws IOException {
        commands.run("index", records.toString());
        Map<Path, Long> before = corpusFiles();
        assertThat(commands.run("index")).isEqualTo(3);
        assertThat(commands.err()).contains("(0 new, 0 changed, 7 unchanged, 0 gone)");
        assertThat(corpusFiles()).isEqualTo(before);
    }

    @Test
    void a_changed_file_keeps_both_versions_and_is_named() throws IOException {
        commands.run("index", records.toString());
        Files.writeString(records.resolve("memo.txt"), "The egret memo, now longer.\n");
        commands.run("index");
        assertThat(commands.err()).contains("1 changed");
        assertThat(hits("egret")).containsExactly("memo.txt");
        assertThat(hits("heron")).containsExactly("copies/same.txt");
        commands.run("status");
        assertThat(commands.err()).contains("both versions kept").contains("records:memo.txt");
        assertThat(commands.run("verify")).isZero();
    }

    @Test
    void a_vanished_file_stays_until_it_is_pruned() throws IOException {
        commands.run("index", records.toString());
        Files.delete(records.resolve("box.zip"));
        commands.run("index");
        assertThat(commands.err()).contains("1 gone");
        assertThat(hits("bittern")).containsExactly("box.zip!/inner.zip!/deep.txt");
        commands.run("index", "--prune");
        assertThat(hits("bittern")).isEmpty();
        assertThat(commands.run("verify")).isZero();
    }

    @Test
    void a_root_that_is_gone_or_empty_removes_nothing() throws IOException {
        commands.run("index", records.toString());
        Files.move(records, temp.resolve("unmounted"));
        assertThat(commands.run("index")).isEqualTo(66);
        assertThat(commands.err()).contains("no such file or folder");
        Files.createDirectories(records);
        assertThat(commands.run("index", "--prune")).isEqualTo(66);
        assertThat(commands.err()).contains("nothing was removed");
        assertThat(hits("heron")).hasSize(2);
    }

    @Test
    void two_productions_of_one_name_clash_and_a_second_name_adds() throws IOException {
        commands.run("index", records.toString());
        Path other = Files.createDirectories(temp.resolve("later/records"));
        Files.writeString(other.resolve("memo.txt"), "The heron memo.\n");
        assertThat(commands.run("index", other.toString())).isEqualTo(2);
        assertThat(commands.err()).contains("give this one another name");
        assertThat(commands.run("index", other.toString(), "--production", "second"))
                .isEqualTo(3);
        assertThat(hits("heron")).hasSize(3);
        assertThat(commands.run("search", "heron", "--production", "secnod")).isEqualTo(66);
        assertThat(commands.err())
                .contains("nothing of a production 'secnod' is indexed")
                .hasLineCount(1);
        assertThat(commands.run("show", "second:memo.txt#1")).isZero();
        assertThat(commands.out()).startsWith("The heron memo.");
    }

    @Test
    void a_moved_corpus_answers_as_before() throws IOException {
        commands.run("index", records.toString());
        Files.move(temp.resolve("corpus"), temp.resolve("elsewhere"));
        assertThat(commands.run(
                        "search", "heron", "--corpus", temp.resolve("elsewhere").toString()))
                .isZero();
    }

    @Test
    void verify_counts_quotes_and_finds_one_changed_byte_anywhere() throws IOException {
        commands.run("index", records.toString());
        assertThat(commands.run("verify", "--sources")).isZero();
        assertThat(commands.out())
                .containsPattern("\\d+ quotes stand, 0 moved, 0 gone")
                .contains("rest on a text layer");
        for (Path file : corpusFiles().keySet()) {
            byte[] sound = Files.readAllBytes(file);
            byte[] broken = sound.clone();
            broken[sound.length / 2] ^= 0x10;
            Files.write(file, broken);
            assertThat(commands.run("verify")).as(file.toString()).isEqualTo(65);
            Files.write(file, sound);
        }
        assertThat(commands.run("verify")).isZero();
    }

    @Test
    void an_export_is_held_against_the_corpus() throws IOException {
        commands.run("index", records.toString());
        for (String format : List.of("csv", "json", "ndjson")) {
            Path export = temp.resolve("export." + format);
            assertThat(commands.run("messages", "--format", format, "-o", export.toString()))
                    .isZero();
            assertThat(commands.run("verify", export.toString())).as(format).isZero();
            assertThat(commands.out()).as(format).contains("1 quotes stand, 0 moved, 0 gone");
            String text = Files.readString(export);
            Files.writeString(export, text.replace("whatever the brochure", "whatever a brochure"));
            assertThat(commands.run("verify", export.toString())).as(format).isEqualTo(65);
            assertThat(commands.out()).as(format).contains("0 quotes stand, 0 moved, 1 gone");
        }
    }

    @Test
    void an_empty_answer_from_an_incomplete_corpus_is_not_nothing_found() throws IOException {
        commands.run("index", records.toString());
        assertThat(commands.run("search", "nowheretobefound")).isEqualTo(3);
        assertThat(commands.err()).contains("incomplete: 1 file could not be read");
        assertThat(commands.run("search", "nowheretobefound", "--format", "json"))
                .isEqualTo(3);
        assertThat(commands.out()).containsPattern("\"complete\" ?: ?false");
        Files.delete(records.resolve("broken.pdf"));
        assertThat(commands.run("index", "--prune")).isZero();
        assertThat(commands.run("search", "nowheretobefound")).isEqualTo(1);
    }

    @Test
    void a_broken_query_is_one_line_and_exit_2() {
        commands.run("index", records.toString());
        for (String query : List.of("(a", "\"a", "nofield:x", "sent:[2010 TO", "/[/")) {
            assertThat(commands.run("search", query)).as(query).isEqualTo(2);
            assertThat(commands.err()).as(query).hasLineCount(1);
        }
    }

    @Test
    void a_hit_in_a_spreadsheet_names_sheet_and_cell() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream file = Files.newOutputStream(records.resolve("counts.xlsx"))) {
            workbook.createSheet("Cover").createRow(0).createCell(0).setCellValue("Counts by county");
            workbook.createSheet("By county").createRow(6).createCell(1).setCellValue("the dunlin county");
            workbook.write(file);
        }
        commands.run("index", records.toString());
        assertThat(commands.run("search", "dunlin", "--format", "json")).isZero();
        assertThat(commands.out())
                .contains("\"page\":2")
                .contains("\"kind\":\"sheet\"")
                .contains("\"cell\":\"By county!B7\"");
        commands.run("search", "dunlin");
        assertThat(commands.out()).contains("counts.xlsx#2  By county!B7");
    }

    @Test
    void a_folder_named_like_a_container_is_not_taken_for_one() throws IOException {
        Path folder = Files.createDirectories(records.resolve("box.zip!"));
        Files.writeString(folder.resolve("inner.zip"), "The whimbrel note, in no box.\n");
        commands.run("index", records.toString());
        assertThat(hits("whimbrel")).containsExactly("box.zip!!/inner.zip");
        assertThat(hits("bittern")).containsExactly("box.zip!/inner.zip!/deep.txt");
        assertThat(commands.run("show", "box.zip!!/inner.zip#1")).isZero();
        commands.run("index");
        assertThat(commands.err()).contains("0 new, 0 changed").contains("0 gone");
    }

    @Test
    void values_that_mean_nothing_are_turned_away() {
        commands.run("index", records.toString());
        for (List<String> command : List.of(
                List.of("search", "heron", "--limit", "0"),
                List.of("show", "memo.txt#1", "--image", "x.png", "--dpi", "0"),
                List.of("pages", "--outcome", "fialed"),
                List.of("timeline", "--from", "May 2010"),
                List.of("mentions", "--kind", "jurisdictions"),
                List.of("entities", "--stance", "refusd"),
                List.of("index", "--workers", "0"))) {
            assertThat(commands.run(command.toArray(String[]::new)))
                    .as(command.toString())
                    .isEqualTo(2);
            assertThat(commands.err()).as(command.toString()).hasLineCount(1);
        }
    }

    private List<String> hits(String query) {
        commands.run("search", query, "--format", "ndjson", "--sort", "path");
        return commands.out()
                .lines()
                .map(line -> line.replaceFirst(".*?\"path\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private Map<Path, Long> corpusFiles() throws IOException {
        try (Stream<Path> walk = Files.walk(temp.resolve("corpus"))) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().length() > 0)
                    .collect(java.util.stream.Collectors.toMap(
                            file -> file, file -> file.toFile().lastModified()));
        }
    }

    private static void zip(Path file, String name, byte[] bytes) throws IOException {
        try (OutputStream raw = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(raw)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
            zip.closeEntry();
        }
    }
}
