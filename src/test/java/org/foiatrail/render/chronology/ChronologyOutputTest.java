package org.foiatrail.render.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.EventRow;
import org.foiatrail.render.InventedChronology;
import org.foiatrail.render.Samples;
import org.foiatrail.render.row.Totals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChronologyOutputTest {
    private static final EventRow FIRST =
            Samples.event("2010-05-11T14:33", "=HYPERLINK(\"x\")", "No county\ncan <b>opt out</b>.");
    private static final EventRow SECOND = Samples.event("2010-06", "Draft & final", "Call 907-555-0123.");
    private static final EventRow UNDATED = Samples.event(null, "Notes", "Nobody knows when.");
    private static final Chronology CHRONOLOGY = new Chronology(
            List.of(FIRST, SECOND),
            List.of(UNDATED),
            new Chronology.About(
                    List.of(new Chronology.Source("first", "2011-01-17", null, null, 3, 9, "0a1b")),
                    9,
                    6,
                    2,
                    0,
                    1,
                    0,
                    "\"opt out\"",
                    List.of("jurisdiction: Cook County, IL"),
                    List.of("2 mentions of places that could not be resolved to one"),
                    List.of("foiatrail 1"),
                    3,
                    0));

    private static byte[] write(ChronologyFormat format, ChronologyLook look) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ChronologyOutput(format, false, 80, look).write(out, CHRONOLOGY, Totals.all(3, "events"));
        return out.toByteArray();
    }

    private static String text(ChronologyFormat format) throws IOException {
        return new String(write(format, ChronologyLook.PLAIN), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(ChronologyFormat.class)
    void the_same_timeline_gives_the_same_bytes_and_no_private_number(ChronologyFormat format) throws Exception {
        byte[] one = write(format, ChronologyLook.PLAIN);
        // The clocks of the ZIP format tell two seconds apart.
        Thread.sleep(format == ChronologyFormat.XLSX ? 2100 : 0);
        assertThat(write(format, ChronologyLook.PLAIN)).isEqualTo(one);
        assertThat(new String(one, StandardCharsets.UTF_8)).doesNotContain("555-0123");
    }

    @Test
    void a_workbook_holds_the_events_as_text_and_what_they_rest_on() throws IOException {
        byte[] bytes = write(ChronologyFormat.XLSX, ChronologyLook.PLAIN);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Row first = book.getSheet("Chronology").getRow(1);
            assertThat(first.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            List<String> cells = new ArrayList<>();
            first.forEach(cell -> cells.add(cell.getStringCellValue()));
            assertThat(cells)
                    .containsExactly(
                            "2010-05-11 14:33",
                            "=HYPERLINK(\"x\") [refused]",
                            "Ana Vega",
                            "Bo Lind; Cy Roth; Di Marsh",
                            "A-0012, first:vol1/memo.pdf#3",
                            "No county\ncan <b>opt out</b>.",
                            "");
            assertThat(book.getSheet("Chronology").getLastRowNum()).isEqualTo(2);
            assertThat(book.getSheet("Undated").getLastRowNum()).isEqualTo(1);
            assertThat(book.getSheet("About").getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("pages: 9 found, 6 with text of their own, 2 read by OCR, 0 empty, 1 unread; "
                            + "0 files could not be read");
        }
    }

    @Test
    void a_document_cites_every_quotation_by_a_footnote() throws IOException {
        byte[] bytes = write(ChronologyFormat.DOCX, ChronologyLook.PLAIN);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(document.getTables()).hasSize(2);
            assertThat(document.getTables().getFirst().getRow(2).getCell(4).getText())
                    .startsWith("Call [private].");
            assertThat(document.getFootnotes().stream()
                            .flatMap(note -> note.getParagraphs().stream())
                            .map(paragraph -> paragraph.getText().strip())
                            .filter(note -> !note.isEmpty()))
                    .hasSize(3)
                    .allMatch(note -> note.endsWith("first:vol1/memo.pdf#3"));
        }
    }

    @Test
    void a_database_holds_every_column_and_the_lists_in_tables_of_their_own(@TempDir Path folder)
            throws IOException, SQLException {
        Path file = folder.resolve("timeline.db");
        Files.write(file, write(ChronologyFormat.SQLITE, ChronologyLook.PLAIN));
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement ask = db.createStatement()) {
            List<String> found = new ArrayList<>();
            try (ResultSet rows = ask.executeQuery("SELECT date, title, quote, value FROM events"
                    + " JOIN event_stance ON event = position ORDER BY position")) {
                while (rows.next()) {
                    found.add(rows.getString(1) + "|" + rows.getString(2) + "|" + rows.getString(4));
                }
            }
            assertThat(found)
                    .containsExactly(
                            "2010-05-11T14:33|=HYPERLINK(\"x\")|refused",
                            "2010-06|Draft & final|refused",
                            "null|Notes|refused");
        }
    }

    @Test
    void timeline_js_gets_escaped_text_and_only_what_is_known_of_a_date() throws IOException {
        JsonNode json = new ObjectMapper().readTree(text(ChronologyFormat.TIMELINEJS));
        assertThat(json.get("events")).hasSize(2);
        JsonNode first = json.get("events").get(0);
        assertThat(first.get("text").get("text").asText()).contains("&lt;b&gt;opt out&lt;/b&gt;");
        assertThat(first.get("start_date").toString())
                .isEqualTo("{\"year\":\"2010\",\"month\":\"05\",\"day\":\"11\",\"hour\":\"14\",\"minute\":\"33\"}");
        assertThat(json.get("events").get(1).get("start_date").toString())
                .isEqualTo("{\"year\":\"2010\",\"month\":\"06\"}");
        assertThat(json.get("eras")).hasSize(1);
    }

    @Test
    void text_and_markdown_and_json_end_with_what_the_chronology_rests_on() throws IOException {
        assertThat(text(ChronologyFormat.TEXT).strip()).endsWith("made by foiatrail 1");
        assertThat(text(ChronologyFormat.MD))
                .contains("## About this chronology")
                .endsWith("- made by foiatrail 1\n");
        JsonNode json = new ObjectMapper().readTree(text(ChronologyFormat.JSON));
        assertThat(json.get("rows")).hasSize(3);
        assertThat(json.get("about").get("unread").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChronologyFormat.class,
            names = {"TEXT", "MD", "TIMELINEJS", "XLSX", "DOCX"})
    void cited_pages_are_listed_if_asked_for_alone(ChronologyFormat format) throws IOException {
        Chronology chronology = InventedChronology.of(3);
        List<String> written = new ArrayList<>();
        for (boolean pages : List.of(false, true)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ChronologyLook look = new ChronologyLook(null, false, false, false, null, pages);
            new ChronologyOutput(format, false, 80, look).write(out, chronology, Totals.all(4, "events"));
            written.add(words(format, out.toByteArray()));
        }
        assertThat(written.getFirst()).doesNotContain("Call me when you have read this.");
        assertThat(written.getLast())
                .contains("Call me when you have read this.")
                .contains("From: a sender");
    }

    @ParameterizedTest
    @EnumSource(ChronologyFormat.class)
    void a_reading_is_printed_and_what_is_stored_kept_beside_it(ChronologyFormat format) throws Exception {
        EventRow misread = Samples.event(
                "2010-05-11", "Plan", "No c0unty can. Call 907-555-0123.", "No county can. Call 907-555-0123.");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ChronologyOutput(format, false, 0, ChronologyLook.PLAIN)
                .write(out, new Chronology(List.of(misread), List.of(), CHRONOLOGY.about()), Totals.all(1, "events"));
        String text = words(format, out.toByteArray());
        assertThat(text)
                .contains("No county can. Call [private].")
                .contains("No c0unty can. Call [private].")
                .contains("corrected");
        boolean forReaders = !List.of(
                        ChronologyFormat.TEXT,
                        ChronologyFormat.CSV,
                        ChronologyFormat.JSON,
                        ChronologyFormat.NDJSON,
                        ChronologyFormat.SQLITE)
                .contains(format);
        assertThat(text.contains("whom to ask")).isEqualTo(!forReaders);
    }

    /// The words of an export; those of an office file stand in a ZIP.
    private static String words(ChronologyFormat format, byte[] bytes) throws IOException {
        return switch (format) {
            case XLSX -> {
                try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                        XSSFExcelExtractor extractor = new XSSFExcelExtractor(book)) {
                    yield extractor.getText();
                }
            }
            case DOCX -> {
                try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
                    yield extractor.getText();
                }
            }
            default ->
                new String(bytes, StandardCharsets.UTF_8).replace("\\[", "[").replace("\\]", "]");
        };
    }

    @ParameterizedTest
    @EnumSource(By.class)
    void events_are_listed_under_what_is_asked_for(By by) throws IOException {
        String text = new String(
                write(ChronologyFormat.TEXT, new ChronologyLook(by, false, false, false, null)),
                StandardCharsets.UTF_8);
        String heading = switch (by) {
            case DAY -> "2010-05-11 (1)";
            case WEEK -> "week of 2010-05-10 (1)";
            case MONTH -> "2010-05 (1)";
            case JURISDICTION -> "Cook County, IL (2)";
            case PERSON -> "Ana Vega (2)";
            case THREAD -> "no thread (2)";
        };
        assertThat(text.lines()).as(by.name().toLowerCase(Locale.ROOT)).contains(heading);
    }
}
