package org.foiatrail.samples.tags;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Text of our own with its dates, in `labelled/dates-*.jsonl`.
final class LabelledDates {
    private LabelledDates() {}

    /// @param set `tuning` or `heldout`
    static List<DatedCase> read(String set) throws IOException {
        String name = "/labelled/dates-" + set + ".jsonl";
        List<DatedCase> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(LabelledDates.class.getResourceAsStream(name), name)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank()) {
                    cases.add(dated(new ObjectMapper().readTree(line)));
                }
            }
        }
        return cases;
    }

    private static DatedCase dated(JsonNode item) {
        String text = item.get("text").asText();
        List<DatedCase.Label> labels = new ArrayList<>();
        int from = 0;
        for (JsonNode date : item.get("dates")) {
            String words = date.get("words").asText();
            int start = text.indexOf(words, from);
            if (start < 0) {
                start = text.indexOf(words);
            }
            String id = item.get("id").asText();
            if (start < 0) {
                throw new IllegalStateException(id + ": not in the text: " + words);
            }
            from = start + words.length();
            String value = textOrNull(date.get("value"));
            labels.add(new DatedCase.Label(start, from, false, found -> Days.equal(value, found)));
        }
        return new DatedCase(item.get("id").asText(), textOrNull(item.get("sent")), text, labels);
    }

    private static @Nullable String textOrNull(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node.asText();
    }
}
