package org.foiatrail.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.cli.SampleRecords.file;
import static org.foiatrail.cli.SampleRecords.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foiatrail.segment.ScoreTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample records against their answer key, from the command line down. What must be exact is compared; what is
/// recognised is counted, printed and held above a floor a little below what is reached.
class SampleRecordsIT {
    @TempDir
    static Path temp;

    private static SampleRecords records;

    @BeforeAll
    static void index() throws IOException {
        IndexedSamples.index();
        records = new SampleRecords(Image.ROOT, IndexedSamples.corpus());
    }

    @Test
    void every_file_and_page_ends_as_the_key_says() throws IOException {
        Map<String, List<JsonNode>> pages = records.rows("pages").stream()
                .collect(Collectors.groupingBy(SampleRecords::file, TreeMap::new, Collectors.toList()));
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> real = new TreeMap<>();
        for (JsonNode file : records.known("files")) {
            boolean has = file.get("pages").asInt() > 0;
            String outcome = file.get("outcome").asText();
            expected.put(
                    file(file),
                    has
                            ? texts(file.get("origins")).toString()
                            : outcome + " " + file.get("reason").asText());
        }
        pages.forEach((name, rows) -> real.put(
                name,
                rows.getFirst().get("page").isNull()
                        ? rows.getFirst().get("outcome").asText() + " "
                                + rows.getFirst().get("reason").asText().replaceFirst(":.*", "")
                        : rows.stream().map(row -> origin(row)).toList().toString()));
        assertThat(lines(real)).containsExactlyElementsOf(lines(expected));
    }

    @Test
    void bates_numbers_are_read_and_none_is_wrong() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (JsonNode file : records.known("files")) {
            List<String> bates = texts(file.get("bates"));
            for (int page = 1; page <= bates.size(); page++) {
                expected.put(file(file) + "#" + page, bates.get(page - 1));
            }
        }
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (JsonNode row : records.rows("pages")) {
            String bates = row.get("bates").asText();
            String place = file(row) + "#" + row.get("page").asText();
            if (bates.equals(expected.get(place))) {
                right++;
            } else if (!row.get("page").isNull()
                    && !row.get("bates").isNull()
                    && !bates.equals("[" + expected.get(place) + "]")) {
                // One that its neighbours tell stands in brackets: it was not read, and is not wrong.
                wrong.add(place + " " + bates);
            }
        }
        assertThat(wrong).isEmpty();
        // Two stamps are lost in the noise of their scans.
        assertThat(right).isGreaterThanOrEqualTo(expected.size() - 2);
    }

    @Test
    void every_gap_in_the_numbers_is_reported_and_no_other() throws IOException {
        List<String> expected = new ArrayList<>();
        for (JsonNode production : records.known("productions")) {
            texts(production.get("gaps"))
                    .forEach(gap -> expected.add(production.get("name").asText() + " " + gap));
        }
        List<String> found = new ArrayList<>();
        for (JsonNode row : records.rows("bates", "--kind", "gap,repeat,overlap")) {
            found.add(row.get("production").asText() + " " + row.get("first").asText() + " - "
                    + row.get("last").asText());
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void every_planted_query_finds_its_pages_and_no_other() throws IOException {
        for (JsonNode planted : records.known("queries")) {
            TreeSet<String> found = new TreeSet<>();
            for (JsonNode hit : records.rows("search", planted.get("query").asText(), "--limit", "1000")) {
                String page = hit.get("page").asText();
                String last = hit.get("lastPage").asText();
                found.add(file(hit) + "#" + page + (page.equals(last) ? "" : "-" + last));
            }
            assertThat(found)
                    .as(planted.get("query").asText())
                    .containsExactlyElementsOf(new TreeSet<>(texts(planted.get("pages"))));
        }
    }

    @Test
    void messages_are_found() throws IOException {
        ScoreTable table = scores(SampleScores::messages);
        assertThat(table.of("messages by page").f1()).isGreaterThan(0.9);
        assertThat(table.of("sent").f1()).isGreaterThan(0.9);
        assertThat(table.of("from").f1()).isGreaterThan(0.9);
        assertThat(table.of("to").f1()).isGreaterThan(0.85);
        assertThat(table.of("subject").f1()).isGreaterThan(0.85);
    }

    @Test
    void documents_are_found_in_their_files() throws IOException {
        ScoreTable table = scores(SampleScores::documents);
        assertThat(table.of("documents").f1()).isGreaterThan(0.98);
        assertThat(table.of("document splits").f1()).isGreaterThan(0.97);
        assertThat(table.of("kinds of messages").f1()).isGreaterThan(0.95);
        assertThat(records.rows("documents").stream()
                        .filter(row -> !row.get("page").isNull()))
                .allSatisfy(row -> {
                    assertThat(row.get("split")).isNotEmpty();
                    assertThat(row.get("splitScore").asDouble()).isBetween(0.5, 1.0);
                });
    }

    @Test
    void each_event_stands_in_the_timeline_once() throws IOException {
        assertThat(scores(SampleScores::events).of("events, copies as one").f1())
                .isGreaterThan(0.9);
        assertThat(records.rows("timeline").stream().map(row -> row.get("id").asText()))
                .doesNotHaveDuplicates();
    }

    @Test
    void jurisdictions_and_stances_are_found_and_hard_negatives_are_not() throws IOException {
        ScoreTable table = scores(SampleScores::mentions);
        assertThat(table.of("places by page").f1()).isGreaterThan(0.91);
        assertThat(table.of("stances by page").f1()).isGreaterThan(0.43);
        List<JsonNode> stances = records.rows("mentions", "--kind", "optout");
        List<String> wrong = new ArrayList<>();
        for (JsonNode negative : records.known("hardNegatives")) {
            for (JsonNode row : stances) {
                boolean inside = file(row).equals(file(negative))
                        && row.get("page").equals(negative.get("page"))
                        && plain(negative.get("quote")).contains(plain(row.get("surface")));
                if (inside) {
                    wrong.add(file(row) + ": " + row.get("surface"));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void redactions_are_found_with_what_they_claim() throws IOException {
        assertThat(scores(SampleScores::redactions).of("redactions").f1()).isGreaterThan(0.97);
        Map<String, Integer> counted = new TreeMap<>();
        records.rows("redactions", "--by", "exemption")
                .forEach(row -> counted.put(
                        row.get("key").asText(), row.get("redactions").asInt()));
        assertThat(counted.get("b7C"))
                .isEqualTo(
                        records.rows("redactions", "--exemption", "(b)(7)(C)").size());
    }

    @Test
    void a_hole_without_words_cites_its_region_and_never_what_is_under_it() throws IOException {
        for (JsonNode under : records.known("hidden")) {
            List<JsonNode> holes = records
                    .rows("redactions", "--path", under.get("path").asText())
                    .stream()
                    .filter(row -> row.get("page").equals(under.get("page")))
                    .filter(row -> row.get("exemptions").isEmpty())
                    .toList();
            assertThat(holes).isNotEmpty().allSatisfy(hole -> {
                assertThat(hole.get("quote").isNull()).isTrue();
                assertThat(hole.get("start").isNull()).isTrue();
                assertThat(hole.get("region")).isNotEmpty();
                assertThat(hole.get("share").asDouble()).isBetween(0.001, 0.1);
            });
            assertThat(records.run("redactions"))
                    .doesNotContain(under.get("quote").asText());
        }
    }

    @Test
    void a_vaughn_index_is_held_against_the_pages() throws IOException {
        Path index = temp.resolve("vaughn.csv");
        Files.writeString(index, """
                Index of what was withheld,,
                Description,Bates Range,Exemptions
                Names and advice,ICE-SAMPLE-000101 - 000102,"(b)(5), (b)(6), (b)(7)(C)"
                Advice,ICE-SAMPLE-000103,(b)(5); (b)(7)(E)
                A memo withheld in full,ICE-SAMPLE-000109 to ICE-SAMPLE-000112,Exemption 5
                A draft,see above,(b)(5)
                """);
        List<JsonNode> rows = records.rows("redactions", "--production", "first-release", "--vaughn", index.toString());
        List<String> findings = new ArrayList<>();
        for (JsonNode row : rows) {
            boolean elsewhere = row.get("finding").asText().equals("no-entry");
            if (elsewhere) {
                assertThat(row.get("bates").asText()).isNotIn("ICE-SAMPLE-000101", "ICE-SAMPLE-000103");
            } else {
                findings.add(
                        row.get("finding").asText() + " " + row.get("bates").asText() + " "
                                + String.join(" ", texts(row.get("exemptions"))) + " " + row.get("line"));
            }
        }
        assertThat(findings)
                .containsExactly(
                        "not-in-index ICE-SAMPLE-000103 b6 b7C 4",
                        "not-on-page ICE-SAMPLE-000103 b7E 4",
                        "no-page ICE-SAMPLE-000109 b5 5",
                        "unreadable null  6");
        assertThat(rows).hasSizeGreaterThan(findings.size());
    }

    @Test
    void everything_verifies() {
        assertThat(records.code("verify", "--sources")).isZero();
    }

    /// Measures, and prints what it measured.
    private static ScoreTable scores(Measuring measuring) throws IOException {
        SampleScores scores = new SampleScores(records);
        measuring.measure(scores);
        ScoreTable table = scores.table();
        table.measures().forEach(measure -> System.out.println("samples: " + measure + "  " + table.of(measure)));
        return table;
    }

    /// A part of what is measured.
    private interface Measuring {
        void measure(SampleScores scores) throws IOException;
    }

    private static String origin(JsonNode row) {
        return row.get("outcome").asText().equals("empty")
                ? "empty"
                : row.get("origin").asText();
    }

    private static String plain(JsonNode text) {
        return text.asText().replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static List<String> lines(Map<String, String> map) {
        return map.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }
}
