package org.foiatrail.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.EventRow;
import org.foiatrail.render.chronology.ChronologyFormat;
import org.foiatrail.render.chronology.ChronologyLook;
import org.foiatrail.render.chronology.ChronologyOutput;
import org.foiatrail.render.row.Totals;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One chronology as other programs read it: all must see the same events, each with its date as far as it is known.
class ForeignReadersIT {
    private static final Chronology CHRONOLOGY = InventedChronology.of(200);

    /// Where `scripts/setup` puts it.
    private static final Path TIMELINE_JS = Path.of(
                    "target/npm/node_modules/@knight-lab/timelinejs/dist/js/timeline.js")
            .toAbsolutePath();

    @TempDir
    Path folder;

    private Path export(ChronologyFormat format) throws IOException {
        Path file = folder.resolve("chronology." + format.name().toLowerCase(Locale.ROOT));
        try (OutputStream out = Files.newOutputStream(file)) {
            new ChronologyOutput(format, false, 0, ChronologyLook.PLAIN)
                    .write(out, CHRONOLOGY, Totals.all(200, "events"));
        }
        return file;
    }

    /// What every reader must find: when, and in which words.
    private static List<String> events(List<EventRow> events) {
        return events.stream()
                .map(event -> told(
                        String.valueOf(event.date()), String.valueOf(event.at().quote())))
                .toList();
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(events(CHRONOLOGY.dated()));
        all.addAll(events(CHRONOLOGY.undated()));
        return all;
    }

    private static String told(String date, String quote) {
        return date + " " + quote.replaceAll("\\s+", " ").strip();
    }

    /// A date as tables print it.
    private static String date(String cell) {
        String date = cell.replace("~", "").replace(" (day unknown)", "").replace(' ', 'T');
        return date.equals("undated") ? "null" : date;
    }

    @Test
    void a_spreadsheet_program_reads_them() throws IOException {
        List<String> found = new ArrayList<>();
        try (InputStream in = Files.newInputStream(export(ChronologyFormat.XLSX));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (String sheet : List.of("Chronology", "Undated")) {
                for (Row row : book.getSheet(sheet)) {
                    if (row.getRowNum() > 0) {
                        found.add(told(
                                date(row.getCell(0).getStringCellValue()),
                                row.getCell(5).getStringCellValue()));
                    }
                }
            }
        }
        assertThat(found).isEqualTo(all());
    }

    @Test
    void a_word_processor_reads_them() throws IOException {
        List<String> found = new ArrayList<>();
        try (InputStream in = Files.newInputStream(export(ChronologyFormat.DOCX));
                XWPFDocument document = new XWPFDocument(in)) {
            document.getTables()
                    .forEach(table -> table.getRows().stream()
                            .skip(1)
                            .forEach(row -> found.add(told(
                                    date(row.getCell(0).getText()),
                                    row.getCell(4).getText().replaceAll("(?s)\\s*\\[(?:\\d+: |footnoteRef:).*", "")))));
            assertThat(document.getFootnotes().stream()
                            .filter(note -> !note.getParagraphs().isEmpty()))
                    .hasSizeGreaterThanOrEqualTo(found.size());
        }
        assertThat(found).isEqualTo(all());
    }

    @Test
    void the_shell_of_sqlite_reads_them() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/sqlite3")), "sqlite3 is not installed");
        Path file = export(ChronologyFormat.SQLITE);
        assertThat(shell(file, "PRAGMA integrity_check").toString()).contains("\"ok\"");
        List<String> found = new ArrayList<>();
        for (JsonNode row : shell(file, "SELECT date, quote FROM events ORDER BY position")) {
            found.add(told(row.get("date").asText(), row.get("quote").asText()));
        }
        assertThat(found).isEqualTo(all());
    }

    private static JsonNode shell(Path file, String query) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("/usr/bin/sqlite3", "-json", file.toString(), query)
                .redirectErrorStream(true)
                .start();
        JsonNode answer = new ObjectMapper().readTree(shell.getInputStream());
        assertThat(shell.waitFor()).isZero();
        return answer;
    }

    @Test
    void timelinejs_reads_those_that_have_a_date() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(Chromium.PROGRAM), "Chromium is not installed");
        Assumptions.assumeTrue(Files.isRegularFile(TIMELINE_JS), "TimelineJS is not there; scripts/setup fetches it");
        String data = Files.readString(export(ChronologyFormat.TIMELINEJS));
        Path page = Files.writeString(
                folder.resolve("page.html"),
                "<!doctype html><meta charset=utf-8><div id=t style='width:900px;height:600px'></div><script src='"
                        + TIMELINE_JS.toUri() + "'></script><script>window.timeline = new TL.Timeline('t', "
                        + data.replace("<", "\\u003c") + ")</script>");
        try (Chromium chromium = new Chromium()) {
            Page shown = chromium.alone(page);
            shown.waitForFunction("window.timeline && timeline.config && timeline.config.events.length > 0");
            assertThat(shown.evaluate("timeline.config.messages.errors").toString())
                    .isEqualTo("[]");
            String read = (String) shown.evaluate("JSON.stringify(timeline.config.events.map(e => ({"
                    + "date: e.start_date.data, at: e.start_date.getTime(), text: e.text.text})))");
            assertThat(found(new ObjectMapper().readTree(read)))
                    .containsExactlyInAnyOrderElementsOf(events(CHRONOLOGY.dated()));
            assertThat(shown.locator(".tl-timemarker").count())
                    .isEqualTo(CHRONOLOGY.dated().size());
        }
    }

    /// Only the parts of a date that are known.
    private static List<String> found(JsonNode events) {
        List<String> found = new ArrayList<>();
        for (JsonNode event : events) {
            StringBuilder date = new StringBuilder();
            String sign = "";
            for (String part : List.of("year", "month", "day", "hour", "minute")) {
                JsonNode value = event.get("date").get(part);
                if (value != null && !value.isNull() && !value.asText().isEmpty()) {
                    date.append(sign).append(part.equals("year") ? value.asText() : "%02d".formatted(value.asInt()));
                }
                sign = part.equals("day") ? "T" : part.equals("hour") ? ":" : "-";
            }
            assertThat(event.get("at").isNumber()).isTrue();
            String quote = event.get("text").asText().replaceAll("(?s).*<blockquote>(.*)</blockquote>.*", "$1");
            found.add(told(date.toString(), quote));
        }
        return found;
    }
}
