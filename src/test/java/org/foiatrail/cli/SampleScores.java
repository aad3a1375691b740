package org.foiatrail.cli;

import static org.foiatrail.cli.SampleRecords.file;
import static org.foiatrail.cli.SampleRecords.page;
import static org.foiatrail.cli.SampleRecords.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.foiatrail.segment.Score;
import org.foiatrail.segment.ScoreTable;

/// Compares what commands find in the sample records with their answer key.
public final class SampleScores {
    private final SampleRecords records;
    private final ScoreTable table = new ScoreTable();

    SampleScores(SampleRecords records) {
        this.records = records;
    }

    /// Indexes the sample records and compares.
    ///
    /// @param root of the checkout
    /// @param corpus where they are indexed
    public static ScoreTable measure(Path root, Path corpus) throws IOException {
        SampleRecords records = new SampleRecords(root, corpus);
        records.index();
        SampleScores scores = new SampleScores(records);
        scores.messages();
        scores.bates();
        scores.redactions();
        scores.documents();
        scores.events();
        return scores.table;
    }

    ScoreTable table() {
        return table;
    }

    /// Each with the page it begins on.
    void messages() throws IOException {
        List<JsonNode> key = records.known("messages");
        List<JsonNode> rows = records.rows("messages");
        add("messages by page", key, rows, row -> page(row));
        add("from", key, rows, row -> page(row) + row.get("from"));
        add("to", key, rows, row -> page(row) + row.get("to"));
        add("cc", key, rows, row -> page(row) + row.get("cc"));
        add("sent", key, rows, row -> page(row) + row.get("sent"));
        add("subject", key, rows, row -> page(row) + plain(row.get("subject")));
    }

    /// The numbers of all pages.
    void bates() throws IOException {
        List<String> known = new ArrayList<>();
        for (JsonNode file : records.known("files")) {
            JsonNode bates = file.get("bates");
            for (int page = 1; page <= bates.size(); page++) {
                JsonNode number = bates.get(page - 1);
                if (!number.isNull()) {
                    known.add(file(file) + "#" + page + " " + number.asText());
                }
            }
        }
        List<String> found = records.rows("pages").stream()
                .filter(row -> !row.get("page").isNull() && !row.get("bates").isNull())
                .map(row -> page(row) + " " + row.get("bates").asText())
                .toList();
        table.add("Bates", Score.of(known, found));
    }

    /// By page, with what each claims.
    void redactions() throws IOException {
        List<JsonNode> rows = records.rows("redactions");
        List<JsonNode> key = new ArrayList<>(records.known("redactions"));
        for (JsonNode under : records.known("hidden")) {
            // What hides words is a black box without a label.
            ObjectNode hole = under.deepCopy();
            hole.putArray("exemptions");
            key.add(hole);
        }
        Function<JsonNode, String> claim = row -> page(row) + " " + row.get("exemptions");
        add("redactions", key, rows, claim);
        for (String exemption : List.of("b5", "b6", "b7C", "b7E")) {
            add(
                    "redactions " + exemption,
                    only(key, row -> texts(row.get("exemptions")).contains(exemption)),
                    records.rows("redactions", "--exemption", exemption),
                    claim);
        }
        Predicate<JsonNode> unlabelled = row -> row.get("exemptions").isEmpty();
        add("redactions without a label", only(key, unlabelled), only(rows, unlabelled), claim);
    }

    /// Where they begin, and what they are.
    void documents() throws IOException {
        List<JsonNode> rows =
                only(records.rows("documents"), row -> !row.get("page").isNull());
        List<JsonNode> key = records.known("documents");
        add("documents", key, rows, row -> page(row));
        // That a file begins with a document is no finding.
        Predicate<JsonNode> within = row -> row.get("page").asInt() > 1;
        add("document splits", only(key, within), only(rows, within), row -> page(row));
        List<JsonNode> told = only(key, row -> !row.get("kind").isNull());
        List<String> places = told.stream().map(SampleRecords::page).toList();
        add(
                "kinds of messages",
                told,
                only(rows, row -> places.contains(page(row))),
                row -> page(row) + row.get("kind"));
    }

    /// Copies are one event.
    void events() throws IOException {
        add(
                "events, copies as one",
                records.known("events"),
                records.rows("timeline"),
                row -> row.get("date") + " " + row.get("from"));
    }

    /// Places and what is said of opting out.
    void mentions() throws IOException {
        Function<JsonNode, String> place =
                row -> page(row) + " " + row.get("canonical").asText();
        List<JsonNode> named = only(
                records.rows("mentions", "--kind", "jurisdiction"),
                row -> !row.get("canonical").isNull());
        add("places by page", distinct(records.known("jurisdictions"), place), distinct(named, place), place);
        List<JsonNode> key = records.known("optout");
        List<JsonNode> rows = records.rows("mentions", "--kind", "optout");
        add("opt-out mentions by page", key, rows, row -> page(row));
        add("stances by page", key, rows, row -> page(row) + (row.has("label") ? row.get("label") : row.get("stance")));
    }

    private void add(String measure, List<JsonNode> key, List<JsonNode> rows, Function<JsonNode, String> identity) {
        table.add(
                measure,
                Score.of(
                        key.stream().map(identity).toList(),
                        rows.stream().map(identity).toList()));
    }

    private static List<JsonNode> only(List<JsonNode> nodes, Predicate<JsonNode> wanted) {
        return nodes.stream().filter(wanted).toList();
    }

    /// One of each.
    private static List<JsonNode> distinct(List<JsonNode> nodes, Function<JsonNode, String> identity) {
        Map<String, JsonNode> first = new TreeMap<>();
        nodes.forEach(node -> first.putIfAbsent(identity.apply(node), node));
        return List.copyOf(first.values());
    }

    private static String plain(JsonNode text) {
        return text.asText().replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
