package org.foiatrail.samples.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.foiatrail.cli.IndexedRecords;
import org.foiatrail.segment.Score;
import org.foiatrail.segment.ScoreTable;

/// The dates of a timeline of real printed mails, against those read by hand. Of a mail that several files hold, the
/// one event must have the date that each of them prints.
///
/// One half of the files, by the CRC32 of their names, may be looked at; the other is only counted.
final class MailDates {
    private final Map<String, List<String>> known = new HashMap<>();
    private final Map<String, List<String>> found = new HashMap<>();

    /// Indexes the labelled files.
    MailDates(Path records, Path work) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Path mails = Files.createDirectories(work.resolve("labelled"));
        for (String line : Files.readAllLines(records.resolve("printed-mail-gold.jsonl"))) {
            JsonNode labels = json.readTree(line);
            String name = labels.get("file").asText();
            List<String> dates = known.computeIfAbsent(name, file -> new ArrayList<>());
            for (JsonNode message : labels.get("messages")) {
                if (message.hasNonNull("sent")) {
                    dates.add(message.get("sent").asText());
                }
            }
            if (Files.notExists(mails.resolve(name))) {
                Files.copy(records.resolve("printed-mail/alaska").resolve(name), mails.resolve(name));
            }
        }
        for (JsonNode event : IndexedRecords.of(work.resolve("corpus"), mails).rows("timeline")) {
            if (event.hasNonNull("date")) {
                String date = event.get("date").asText();
                citing(event)
                        .forEach(file -> found.computeIfAbsent(file, name -> new ArrayList<>())
                                .add(date));
            }
        }
    }

    /// Those that may be looked at.
    ScoreTable tuned(Consumer<String> mistakes) {
        return table(true, mistakes);
    }

    /// Those that are only counted.
    ScoreTable other() {
        return table(false, nothing -> {});
    }

    private ScoreTable table(boolean tuned, Consumer<String> mistakes) {
        ScoreTable table = new ScoreTable();
        Set<String> files = new TreeSet<>(known.keySet());
        files.removeIf(file -> isTuned(file) != tuned);
        for (String file : files) {
            List<String> want = known.getOrDefault(file, List.of());
            List<String> have = found.getOrDefault(file, List.of());
            Score score = Score.of(want, have);
            table.add("dates of messages", score);
            if (score.right() < score.found() || score.right() < score.known()) {
                mistakes.accept(file + ": " + rest(have, want) + " for " + rest(want, have));
            }
        }
        return table;
    }

    private static List<String> rest(List<String> all, List<String> without) {
        List<String> rest = new ArrayList<>(all);
        without.forEach(rest::remove);
        return rest;
    }

    private static boolean isTuned(String file) {
        CRC32 crc = new CRC32();
        crc.update(file.getBytes(StandardCharsets.UTF_8));
        return (crc.getValue() & 1) == 0;
    }

    /// The file of each copy of an event.
    private static Stream<String> citing(JsonNode event) {
        List<String> citations = new ArrayList<>(List.of(event.get("message").asText()));
        event.get("copies").forEach(copy -> citations.add(copy.asText()));
        return citations.stream()
                .map(citation -> citation.replaceFirst("^labelled:", "").replaceFirst("#.*", ""));
    }
}
