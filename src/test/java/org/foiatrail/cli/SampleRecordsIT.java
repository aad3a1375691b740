package org.foiatrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample records against their answer key, from the command line down. What must be exact is compared; what is
/// recognised is counted, printed and held above a floor a little below what is reached.
class SampleRecordsIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path temp;

    private static JsonNode answers = JSON.createObjectNode();

    @BeforeAll
    static void index() throws IOException {
        answers = JSON.readTree(
                Image.ROOT.resolve("src/test/resources/answers.json").toFile());
        assertThat(run("index", Image.SAMPLES.resolve("first-release").toString()))
                .isNotNull();
        assertThat(run("index", Image.SAMPLES.resolve("second-release").toString()))
                .isNotNull();
    }

    @Test
    void every_file_and_page_ends_as_the_key_says() throws IOException {
        Map<String, List<JsonNode>> pages = rows("pages").stream()
                .collect(Collectors.groupingBy(SampleRecordsIT::file, TreeMap::new, Collectors.toList()));
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> real = new TreeMap<>();
        for (JsonNode file : answers.get("files")) {
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
        for (JsonNode file : answers.get("files")) {
            List<String> bates = texts(file.get("bates"));
            for (int page = 1; page <= bates.size(); page++) {
                expected.put(file(file) + "#" + page, bates.get(page - 1));
            }
        }
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (JsonNode row : rows("pages")) {
            String bates = row.get("bates").asText();
            String place = file(row) + "#" + row.get("page").asText();
            if (bates.equals(expected.get(place))) {
                right++;
            } else if (!row.get("page").isNull() && !row.get("bates").isNull()) {
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
        for (JsonNode production : answers.get("productions")) {
            texts(production.get("gaps"))
                    .forEach(gap -> expected.add(production.get("name").asText() + " " + gap));
        }
        List<String> found = new ArrayList<>();
        for (JsonNode row : rows("bates", "--kind", "gap,repeat,overlap")) {
            found.add(row.get("production").asText() + " " + row.get("first").asText() + " - "
                    + row.get("last").asText());
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void every_planted_query_finds_its_pages_and_no_other() throws IOException {
        for (JsonNode planted : answers.get("queries")) {
            TreeSet<String> found = new TreeSet<>();
            for (JsonNode hit : rows("search", planted.get("query").asText(), "--limit", "1000")) {
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
        Function<JsonNode, String> start = row -> file(row) + "#" + pageOf(row);
        List<JsonNode> rows = rows("messages");
        List<JsonNode> key = list(answers.get("messages"));
        assertThat(score("message starts by page", key, rows, start)).isGreaterThan(0.9);
        assertThat(score("sent", key, rows, row -> start.apply(row) + row.get("sent")))
                .isGreaterThan(0.9);
        assertThat(score("from", key, rows, row -> start.apply(row) + row.get("from")))
                .isGreaterThan(0.9);
        assertThat(score("to", key, rows, row -> start.apply(row) + row.get("to")))
                .isGreaterThan(0.85);
        assertThat(score("subject", key, rows, row -> start.apply(row) + plain(row.get("subject"))))
                .isGreaterThan(0.85);
    }

    @Test
    void documents_are_found_in_their_files() throws IOException {
        Function<JsonNode, String> start = row -> file(row) + "#" + row.get("page");
        List<JsonNode> rows = rows("documents").stream()
                .filter(row -> !row.get("page").isNull())
                .toList();
        List<JsonNode> key = list(answers.get("documents"));
        assertThat(score("document starts", key, rows, start)).isGreaterThan(0.98);
        // That a file begins with a document is no finding.
        Predicate<JsonNode> within = row -> row.get("page").asInt() > 1;
        assertThat(score(
                        "document starts within files",
                        key.stream().filter(within).toList(),
                        rows.stream().filter(within).toList(),
                        start))
                .isGreaterThan(0.97);
        Function<JsonNode, String> kind = row -> start.apply(row) + row.get("kind");
        List<JsonNode> told =
                key.stream().filter(row -> !row.get("kind").isNull()).toList();
        List<String> places = told.stream().map(start).toList();
        assertThat(score(
                        "their kinds, if messages",
                        told,
                        rows.stream()
                                .filter(row -> places.contains(start.apply(row)))
                                .toList(),
                        kind))
                .isGreaterThan(0.95);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get("split")).isNotEmpty();
            assertThat(row.get("splitScore").asDouble()).isBetween(0.5, 1.0);
        });
    }

    @Test
    void each_event_stands_in_the_timeline_once() throws IOException {
        List<JsonNode> rows = rows("timeline");
        Function<JsonNode, String> event = row -> row.get("date") + " " + row.get("from");
        assertThat(score("events", list(answers.get("events")), rows, event)).isGreaterThan(0.9);
        assertThat(rows.stream().map(row -> row.get("id").asText())).doesNotHaveDuplicates();
    }

    @Test
    void jurisdictions_and_stances_are_found_and_hard_negatives_are_not() throws IOException {
        Function<JsonNode, String> place = row ->
                file(row) + "#" + row.get("page") + " " + row.get("canonical").asText();
        List<JsonNode> named = rows("mentions", "--kind", "jurisdiction").stream()
                .filter(row -> !row.get("canonical").isNull())
                .toList();
        assertThat(score(
                        "places named on each page",
                        distinct(list(answers.get("jurisdictions")), place),
                        distinct(named, place),
                        place))
                .isGreaterThan(0.8);
        List<JsonNode> stances = rows("mentions", "--kind", "optout");
        score(
                "opt-out mentions by page",
                list(answers.get("optout")),
                stances,
                row -> file(row) + "#" + row.get("page"));
        double stanceScore = score(
                "stances by page",
                list(answers.get("optout")),
                stances,
                row -> file(row) + "#" + row.get("page") + (row.has("label") ? row.get("label") : row.get("stance")));
        assertThat(stanceScore).isGreaterThan(0.43);
        List<String> wrong = new ArrayList<>();
        for (JsonNode negative : answers.get("hardNegatives")) {
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
        List<JsonNode> rows = rows("redactions");
        List<JsonNode> key = new ArrayList<>(list(answers.get("redactions")));
        for (JsonNode under : answers.get("hidden")) {
            // What hides words is a black box without a label.
            ObjectNode hole = under.deepCopy();
            hole.putArray("exemptions");
            key.add(hole);
        }
        Function<JsonNode, String> claim = row -> file(row) + "#" + row.get("page") + " " + row.get("exemptions");
        assertThat(score("redactions", key, rows, claim)).isGreaterThan(0.97);
        for (String exemption : List.of("b5", "b6", "b7C", "b7E")) {
            score(
                    "redactions " + exemption,
                    key.stream().filter(row -> claims(row, exemption)).toList(),
                    rows("redactions", "--exemption", exemption),
                    claim);
        }
        score(
                "redactions without a label",
                key.stream().filter(row -> row.get("exemptions").isEmpty()).toList(),
                rows.stream().filter(row -> row.get("exemptions").isEmpty()).toList(),
                claim);
        Map<String, Integer> counted = new TreeMap<>();
        rows("redactions", "--by", "exemption")
                .forEach(row -> counted.put(
                        row.get("key").asText(), row.get("redactions").asInt()));
        assertThat(counted.get("b7C"))
                .isEqualTo(rows("redactions", "--exemption", "(b)(7)(C)").size());
    }

    @Test
    void a_hole_without_words_cites_its_region_and_never_what_is_under_it() throws IOException {
        for (JsonNode under : answers.get("hidden")) {
            List<JsonNode> holes = rows(
                            "redactions", "--path", under.get("path").asText())
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
            assertThat(run("redactions")).doesNotContain(under.get("quote").asText());
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
        List<JsonNode> rows = rows("redactions", "--production", "first-release", "--vaughn", index.toString());
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

    private static boolean claims(JsonNode row, String exemption) {
        return texts(row.get("exemptions")).contains(exemption);
    }

    @Test
    void everything_verifies() {
        assertThat(code("verify", "--sources")).isZero();
    }

    /// F1 of two bags of keys, printed.
    private static double score(
            String what, List<JsonNode> key, List<JsonNode> rows, Function<JsonNode, String> identity) {
        Map<String, Integer> expected = bag(key, identity);
        Map<String, Integer> real = bag(rows, identity);
        int both = expected.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), real.getOrDefault(entry.getKey(), 0)))
                .sum();
        double precision = both / (double) Math.max(1, rows.size());
        double recall = both / (double) Math.max(1, key.size());
        double f1 = both == 0 ? 0 : 2 * precision * recall / (precision + recall);
        System.out.printf(
                Locale.ROOT, "samples: %-26s precision %.3f recall %.3f F1 %.3f%n", what, precision, recall, f1);
        return f1;
    }

    /// One of each.
    private static List<JsonNode> distinct(List<JsonNode> nodes, Function<JsonNode, String> identity) {
        Map<String, JsonNode> first = new TreeMap<>();
        nodes.forEach(node -> first.putIfAbsent(identity.apply(node), node));
        return List.copyOf(first.values());
    }

    private static Map<String, Integer> bag(Collection<JsonNode> nodes, Function<JsonNode, String> identity) {
        return nodes.stream().collect(Collectors.toMap(identity, node -> 1, Integer::sum));
    }

    private static int pageOf(JsonNode row) {
        return row.has("headerPage")
                ? row.get("headerPage").asInt()
                : row.get("page").asInt();
    }

    private static String file(JsonNode row) {
        return row.get("production").asText() + ":" + row.get("path").asText();
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

    private static List<String> texts(JsonNode array) {
        return list(array).stream().map(JsonNode::asText).toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<JsonNode> rows(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of("--format", "ndjson"));
        List<JsonNode> rows = new ArrayList<>();
        for (String row : run(line.toArray(String[]::new)).lines().toList()) {
            rows.add(JSON.readTree(row));
        }
        return rows;
    }

    private static int code(String... arguments) {
        return Main.run(arguments, console(new ByteArrayOutputStream()));
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = console(out);
        assertThat(Main.run(arguments, console))
                .as(List.of(arguments).toString())
                .isIn(0, 1, 3);
        console.out().flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Console console(ByteArrayOutputStream out) {
        return new Console(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                false,
                Map.of("FOIATRAIL_CORPUS", temp.resolve("corpus").toString()));
    }
}
