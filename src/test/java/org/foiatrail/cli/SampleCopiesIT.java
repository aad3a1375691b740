package org.foiatrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The two sample productions against each other, from the command line down: the second releases some pages
/// of the first with other words taken out.
class SampleCopiesIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path temp;

    private static JsonNode pairs = JSON.createArrayNode();

    @BeforeAll
    static void index() throws IOException {
        pairs = JSON.readTree(
                        Image.ROOT.resolve("src/test/resources/answers.json").toFile())
                .get("pairs");
        IndexedSamples.index();
    }

    /// The timeline as it was before the second release came.
    private static String earlier() {
        return IndexedSamples.earlier().toString();
    }

    @Test
    void compare_finds_every_revealed_and_hidden_word_and_nothing_else() throws IOException {
        List<JsonNode> rows = rows("compare", "first-release", "second-release");
        assertThat(score("revealed", rows, "less-redacted")).isEqualTo(1);
        assertThat(score("hidden", rows, "more-redacted")).isEqualTo(1);
    }

    @Test
    void every_page_of_a_pair_is_found_again() throws IOException {
        List<String> lost = new ArrayList<>();
        for (JsonNode row : rows("compare", "first-release", "second-release")) {
            boolean wholePages = row.get("kind").asText().startsWith("only-in-")
                    && row.get("quote").isNull();
            for (int page = row.get("page").asInt();
                    wholePages && page <= row.get("lastPage").asInt();
                    page++) {
                lost.add(file(row) + "#" + page);
            }
        }
        assertThat(lost).isNotEmpty();
        for (JsonNode pair : pairs) {
            assertThat(lost).doesNotContain(pair.get("first").asText());
            assertThat(lost).doesNotContain(pair.get("second").asText());
        }
    }

    @Test
    void the_quotes_of_a_comparison_stand() throws IOException {
        Path export = temp.resolve("compare.json");
        CommandLines commands = commands();
        commands.run("compare", "first-release", "second-release", "--format", "json", "-o", export.toString());
        assertThat(commands.run("verify", export.toString())).as(commands.out()).isZero();
    }

    @Test
    void released_again_is_redacted_otherwise() throws IOException {
        Map<String, Set<String>> kinds = new HashMap<>();
        Map<String, Set<String>> groups = new HashMap<>();
        for (JsonNode row : rows("duplicates")) {
            kinds.computeIfAbsent(file(row), file -> new HashSet<>())
                    .add(row.get("kind").asText());
            groups.computeIfAbsent(file(row), file -> new HashSet<>())
                    .add(row.get("group").asText());
        }
        String first = "first-release:papers/production-volume-01.pdf";
        String second = "second-release:reprocessed/volume-01-as-appealed.pdf";
        // Of two that are redacted otherwise, the one that shows more is preferred.
        assertThat(kinds.get(first)).contains("redacted-otherwise", "preferred");
        assertThat(kinds.get(second)).contains("preferred");
        assertThat(groups.get(first)).containsAnyElementsOf(groups.get(second));
        for (JsonNode pair : pairs) {
            String one = pair.get("first").asText().replaceFirst("#.*", "");
            String other = pair.get("second").asText().replaceFirst("#.*", "");
            assertThat(groups.get(one)).as(one).isNotNull().containsAnyElementsOf(groups.get(other));
        }
    }

    @Test
    void only_the_copies_in_a_selection_are_listed() throws IOException {
        assertThat(rows("duplicates", "--production", "second-release"))
                .isNotEmpty()
                .allMatch(row -> row.get("production").asText().equals("second-release"));
    }

    @Test
    void copies_of_one_message_are_grouped() throws IOException {
        Map<String, String> groups = new HashMap<>();
        for (JsonNode row : rows("duplicates", "--messages")) {
            groups.put(page(row), row.get("group").asText());
        }
        assertThat(groups.get("first-release:mail/arlington/question.pdf#2"))
                .isNotNull()
                .isEqualTo(groups.get("second-release:reprocessed/arlington-question.pdf#2"));
    }

    @Test
    void diff_shows_what_either_side_hides() {
        CommandLines commands = commands();
        commands.run(
                "diff",
                "first-release:mail/arlington/question.pdf#1",
                "second-release:reprocessed/arlington-question.pdf");
        assertThat(commands.out())
                .contains("[-(b)(6), (b)(7)(C)-] {+Marroquin, Luz+}")
                .contains("signature was needed at all.-] {+(b)(5)+}")
                .doesNotContain("\u001B");
    }

    @Test
    void a_bates_range_names_its_pages() throws IOException {
        List<JsonNode> byBates = rows(
                "diff", "ICE-SAMPLE-000118 - ICE-SAMPLE-000119", "second-release:reprocessed/arlington-question.pdf");
        assertThat(byBates)
                .isEqualTo(rows(
                        "diff",
                        "first-release:mail/arlington/question.pdf",
                        "second-release:reprocessed/arlington-question.pdf"))
                .hasSize(3);
    }

    @Test
    void what_the_second_release_brings_to_the_timeline_is_told_and_nothing_else() throws IOException {
        List<String> known = new ArrayList<>();
        for (JsonNode change : JSON.readTree(answers().toFile()).get("changes")) {
            JsonNode words = change.get("words");
            known.add(change.get("kind").asText() + " "
                    + event(change.get("key").asText()) + (words.isNull() ? "" : " " + plain(words.asText())));
        }
        List<String> told = new ArrayList<>();
        for (JsonNode row : changes("--diff", earlier())) {
            String event = row.get("date").asText() + " " + row.get("from").asText();
            switch (row.get("kind").asText()) {
                case "added" -> told.add("added " + event);
                case "filled" -> told.add("produced " + event);
                case "revealed" ->
                    told.add("revealed " + event + " " + plain(row.get("quote").asText()));
                default -> assertThat(row.get("kind").asText()).isEqualTo("changed");
            }
        }
        assertThat(told).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void what_stands_in_the_second_release_alone_is_new_in_it() throws IOException {
        List<String> known = new ArrayList<>();
        for (JsonNode change : JSON.readTree(answers().toFile()).get("changes")) {
            if (change.get("kind").asText().equals("added")) {
                known.add(event(change.get("key").asText()));
            }
        }
        assertThat(rows("timeline", "--new-in", "second-release").stream()
                        .map(row ->
                                row.get("date").asText() + " " + row.get("from").asText()))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void a_job_fails_on_a_change_and_on_nothing_else() throws IOException {
        Path now = temp.resolve("now.json");
        CommandLines commands = commands();
        commands.run("timeline", "--jurisdiction", "Cook County, IL", "--format", "json", "-o", now.toString());
        // Two sample files cannot be read, so that nobody knows whether they would change anything.
        assertThat(commands.run("timeline", "--diff", now.toString())).isEqualTo(3);
        assertThat(commands.out()).isEmpty();
        assertThat(commands.run("timeline", "--diff", earlier())).isEqualTo(1);
        assertThat(commands.run("timeline", "--kind", "memo", "--diff", now.toString()))
                .isEqualTo(1);
        assertThat(commands.err()).contains("other filters").contains("jurisdiction: Cook County, IL");
        assertThat(commands.run("timeline", "--format", "html", "--diff", earlier()))
                .isEqualTo(2);
        assertThat(commands.run("timeline", "--by", "day", "--diff", earlier())).isEqualTo(2);
        assertThat(commands.run("timeline", "--diff", answers().toString())).isEqualTo(78);
        Path half = Files.writeString(
                temp.resolve("half.json"), Files.readString(now).substring(0, 900));
        assertThat(commands.run("timeline", "--diff", half.toString())).isEqualTo(65);
        assertThat(commands.err().lines()).hasSize(1);
    }

    @Test
    void changes_come_in_every_format_and_their_quotes_stand() throws IOException {
        CommandLines commands = commands();
        for (String format : List.of("text", "json", "ndjson", "csv", "md")) {
            commands.run("timeline", "--diff", earlier(), "--format", format);
            assertThat(commands.out()).as(format).contains("Do not answer the second question.");
        }
        Path export = temp.resolve("changes.json");
        commands.run("timeline", "--diff", earlier(), "--format", "json", "-o", export.toString());
        assertThat(commands.run("verify", export.toString())).as(commands.out()).isZero();
    }

    @Test
    void a_bates_range_runs_over_files() throws IOException {
        List<JsonNode> rows = rows(
                "diff", "ICE-SAMPLE-000118-ICE-SAMPLE-000120", "second-release:reprocessed/arlington-question.pdf");
        assertThat(rows).hasSizeGreaterThan(3);
        assertThat(rows.getLast().get("kind").asText()).isEqualTo("removed");
        assertThat(page(rows.getLast())).isEqualTo("first-release:mail/arlington/resolution.pdf#1");
        assertThat(commands()
                        .run("diff", "ICE-SAMPLE-000118-120", "first-release:ICE-SAMPLE-000118 - ICE-SAMPLE-000120"))
                .isIn(1, 3);
    }

    @Test
    void the_same_place_twice_has_no_difference() {
        assertThat(commands().run("diff", "ICE-SAMPLE-000118", "first-release:mail/arlington/question.pdf#1"))
                // Files that could not be read stand open, but not in this question.
                .isIn(1, 3);
    }

    @Test
    void names_that_are_unknown_are_told() {
        CommandLines commands = commands();
        assertThat(commands.run("compare", "first-release", "third-release")).isEqualTo(66);
        assertThat(commands.err()).contains("third-release").contains("second-release");
        assertThat(commands.run("compare", "first-release", "first-release")).isEqualTo(2);
        assertThat(commands.run("diff", "ICE-SAMPLE-000118", "nowhere.pdf#1")).isEqualTo(66);
        assertThat(commands.run("diff", "ICE-SAMPLE-000118", "ICE-SAMPLE-999999"))
                .isEqualTo(66);
    }

    private static Path answers() {
        return Image.ROOT.resolve("src/test/resources/answers.json");
    }

    /// The date and sender of an event of the answer key.
    private static String event(String key) throws IOException {
        for (JsonNode event : JSON.readTree(answers().toFile()).get("events")) {
            if (event.get("key").asText().equals(key)) {
                return event.get("date").asText() + " " + event.get("from").asText();
            }
        }
        throw new IllegalArgumentException(key);
    }

    private static List<JsonNode> changes(String... options) throws IOException {
        List<String> line = new ArrayList<>(List.of("timeline"));
        line.addAll(List.of(options));
        line.addAll(List.of("--format", "json"));
        CommandLines commands = commands();
        assertThat(commands.run(line.toArray(String[]::new))).as(commands.err()).isEqualTo(1);
        return StreamSupport.stream(JSON.readTree(commands.out()).get("rows").spliterator(), false)
                .toList();
    }

    /// Letters and digits alone: `“to decline.”` is quoted with its marks or without.
    private static String plain(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /// F1 of the words that rows of `kind` quote on the pages of the pairs, printed.
    private static double score(String field, List<JsonNode> rows, String kind) {
        Map<String, Integer> expected = new TreeMap<>();
        Map<String, Integer> found = new TreeMap<>();
        for (JsonNode pair : pairs) {
            String key = pair.get("first").asText() + " " + pair.get("second").asText();
            expected.putIfAbsent(key, 0);
            pair.get(field).forEach(words -> count(expected, key, words.asText()));
        }
        for (JsonNode row : rows) {
            String here = page(row);
            String there = row.get("other").asText().replaceFirst("@.*", "");
            String key = kind.equals("less-redacted") ? there + " " + here : here + " " + there;
            if (row.get("kind").asText().equals(kind) && expected.containsKey(key)) {
                count(found, key, row.get("quote").asText());
            }
        }
        int both = 0;
        for (Map.Entry<String, Integer> word : expected.entrySet()) {
            both += Math.min(word.getValue(), found.getOrDefault(word.getKey(), 0));
        }
        int all = expected.values().stream().mapToInt(Integer::intValue).sum();
        int told = found.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                Locale.ROOT,
                "samples: %-26s precision %.3f recall %.3f of %d words%n",
                field + " words",
                both / (double) Math.max(1, told),
                both / (double) all,
                all);
        return 2.0 * both / (all + told);
    }

    private static void count(Map<String, Integer> words, String key, String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.merge(key + " " + word, 1, Integer::sum);
            }
        }
    }

    private static String page(JsonNode row) {
        return file(row) + "#" + row.get("page").asText();
    }

    private static String file(JsonNode row) {
        return row.get("production").asText() + ":" + row.get("path").asText();
    }

    private static List<JsonNode> rows(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of("--format", "json"));
        CommandLines commands = commands();
        assertThat(commands.run(line.toArray(String[]::new))).as(commands.err()).isIn(0, 3);
        return StreamSupport.stream(JSON.readTree(commands.out()).get("rows").spliterator(), false)
                .toList();
    }

    private static CommandLines commands() {
        return new CommandLines(IndexedSamples.corpus());
    }
}
