package org.foiatrail.cli;

import static org.foiatrail.cli.SampleRecords.list;
import static org.foiatrail.cli.SampleRecords.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.foiatrail.model.Message;
import org.foiatrail.segment.Score;
import org.foiatrail.segment.ScoreTable;

/// Compares the events of a timeline with those of the answer key, one with one.
public final class TimelineScores {
    private final List<Known> known = new ArrayList<>();
    private final List<JsonNode> found;
    private final ScoreTable table = new ScoreTable();
    private final Consumer<String> mistakes;

    private TimelineScores(SampleRecords records, Consumer<String> mistakes) throws IOException {
        Map<String, List<JsonNode>> copies = new HashMap<>();
        for (JsonNode message : records.known("messages")) {
            copies.computeIfAbsent(message.get("key").asText(), key -> new ArrayList<>())
                    .add(message);
        }
        for (JsonNode event : records.known("events")) {
            known.add(new Known(event, copies.getOrDefault(event.get("key").asText(), List.of())));
        }
        this.found = records.rows("timeline", "--unmasked");
        this.mistakes = mistakes;
    }

    /// An event of the answer key with its copies.
    private record Known(JsonNode event, List<JsonNode> copies) {
        /// What any copy shows.
        Set<String> all(String field) {
            Set<String> all = new TreeSet<>();
            copies.forEach(copy -> all.addAll(texts(copy.get(field))));
            return all;
        }

        Set<String> pages() {
            return new TreeSet<>(texts(event.get("copies")));
        }

        /// Who wrote and who received it, as far as any copy tells.
        Set<String> parties() {
            Set<String> parties = new TreeSet<>(all("to"));
            parties.addAll(all("cc"));
            copies.forEach(copy -> parties.add(copy.get("from").asText()));
            parties.removeAll(Set.of(Message.REDACTED, "null"));
            return parties;
        }

        String name() {
            return event.get("key").asText();
        }
    }

    /// A known and a found event that cite pages in common.
    private record Match(Known known, JsonNode row, int likeness) {}

    /// Indexes the sample records, unless the corpus is there, and compares.
    ///
    /// @param root of the checkout
    /// @param mistakes is told of each
    public static ScoreTable ofSamples(Path root, Path corpus, Consumer<String> mistakes) throws IOException {
        SampleRecords records = new SampleRecords(root, corpus);
        if (Files.notExists(corpus)) {
            records.index();
        }
        return of(records, mistakes);
    }

    static ScoreTable of(SampleRecords records, Consumer<String> mistakes) throws IOException {
        TimelineScores scores = new TimelineScores(records, mistakes);
        scores.measure();
        return scores.table;
    }

    private void measure() {
        List<Match> matches = matches();
        add("events", matches.size(), found.size(), known.size());
        known.stream()
                .filter(event ->
                        matches.stream().noneMatch(match -> match.known().equals(event)))
                .forEach(event -> mistakes.accept("not found: " + event.name()));
        found.stream()
                .filter(row -> matches.stream().noneMatch(match -> match.row().equals(row)))
                .forEach(row -> mistakes.accept("false: " + row.get("message")));
        for (Match match : matches) {
            Known event = match.known();
            JsonNode row = match.row();
            equal("date", event, event.event().get("date"), row.get("date"));
            equal("from", event, event.event().get("from"), row.get("from"));
            boolean cited = event.pages().contains(page(row.get("message").asText()));
            add("source", cited ? 1 : 0, 1, 1);
            sets("all copies", event, event.pages(), new TreeSet<>(cited(row)));
            Set<String> people = new TreeSet<>(texts(row.get("people")));
            Set<String> parties = event.parties();
            Set<String> wrong = new TreeSet<>(texts(row.get("to")));
            wrong.remove(Message.REDACTED);
            wrong.removeAll(parties);
            people.retainAll(parties);
            people.addAll(wrong);
            sets("people, sender and recipients", event, parties, people);
            sets("stances", event, event.all("stances"), new TreeSet<>(texts(row.get("stance"))));
            sets("places", event, event.all("jurisdictions"), new TreeSet<>(texts(row.get("jurisdictions"))));
            sets("exemptions", event, event.all("exemptions"), new TreeSet<>(texts(row.get("exemptions"))));
        }
    }

    /// The likest first; each event once.
    private List<Match> matches() {
        List<Match> all = new ArrayList<>();
        for (Known event : known) {
            for (JsonNode row : found) {
                long pages = cited(row).stream().filter(event.pages()::contains).count();
                if (pages > 0) {
                    int same = (int) Stream.of("date", "from")
                            .filter(field -> event.event().get(field).equals(row.get(field)))
                            .count();
                    boolean title = Objects.equals(event.event().get("subject"), row.get("title"));
                    all.add(new Match(event, row, (int) Math.min(9, pages) + 10 * (2 * same + (title ? 1 : 0))));
                }
            }
        }
        all.sort(Comparator.comparingInt(Match::likeness)
                .reversed()
                .thenComparing(match -> match.known().name())
                .thenComparing(match -> match.row().get("id").asText()));
        List<Match> matches = new ArrayList<>();
        for (Match match : all) {
            if (matches.stream()
                    .noneMatch(one ->
                            one.known().equals(match.known()) || one.row().equals(match.row()))) {
                matches.add(match);
            }
        }
        return matches;
    }

    private static List<String> cited(JsonNode row) {
        return Stream.concat(Stream.of(row.get("message")), list(row.get("copies")).stream())
                .map(citation -> page(citation.asText()))
                .distinct()
                .toList();
    }

    /// `first:mail/x.pdf#1`, where a message begins.
    private static String page(String citation) {
        return citation.replaceFirst("#(\\d+)(?:-\\d+)?(?:@\\d+-\\d+)?$", "#$1");
    }

    private void equal(String measure, Known event, JsonNode want, JsonNode have) {
        boolean right = want.equals(have) && !want.isNull();
        add(measure, right ? 1 : 0, have.isNull() ? 0 : 1, want.isNull() ? 0 : 1);
        if (!want.equals(have)) {
            mistakes.accept(event.name() + ", " + measure + ": " + have + " for " + want);
        }
    }

    private void sets(String measure, Known event, Set<String> want, Set<String> have) {
        Score score = Score.of(List.copyOf(want), List.copyOf(have));
        table.add(measure, score);
        if (score.right() < score.found() || score.right() < score.known()) {
            mistakes.accept(event.name() + ", " + measure + ": " + have + " for " + want);
        }
    }

    private void add(String measure, int right, int all, int there) {
        table.add(measure, new Score(right, all, there));
    }
}
