package org.foiatrail.samples.tags;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The test cases of Recognizers-Text, whose own text they were written for: a sentence to an assistant, the moment
/// of speaking, and what it says of time.
final class RecognizersDates {
    private static final List<String> FILES =
            List.of("DateTimeModel.json", "MergedParser.json", "DateParser.json", "DatePeriodParser.json");

    /// Moments that are no days: `in five minutes`, `two hours ago`, `right now`.
    private static final Pattern MOMENT =
            Pattern.compile("(?i)\\b(now|(in|within|past|last|next) .*(min|minutes?|hours?|seconds?)"
                    + "|(min|minutes?|hours?|hrs?|seconds?) (ago|back|later|earlier|hence|from now))\\b");

    private static final Pattern OPEN = Pattern.compile("before|after|since|until");

    /// What the product does not take for a date (bare `the week`, weeks with a low number, times counted from now
    /// whose
    /// end alone is told), and what it resolves by rules of its own, on which the set is not at one with itself
    /// (thirds of a year or a month, `last Friday`, `a few days ago`).
    private static final Pattern ASIDE =
            Pattern.compile("(?i)((the|my) )?(day|week|weekend|year|fortnight)|eo[dmy]|to date"
                    + "|.*\\b(week \\d|within|less than|more than|few|several).*"
                    + "|.*\\b(early|earlier|mid|middle|late|later|end|start|rest)\\b.*|(last|previous) \\w+day");

    private RecognizersDates() {}

    /// The cases, each once. Left out are times of day, durations and sets: what is found in them is wrong.
    static List<DatedCase> read(Path folder) throws IOException {
        List<DatedCase> cases = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String file : FILES) {
            String json = Files.readString(folder.resolve(file));
            for (JsonNode node : new ObjectMapper().readTree(json.startsWith("\uFEFF") ? json.substring(1) : json)) {
                String text = node.get("Input").asText();
                JsonNode reference = node.path("Context").get("ReferenceDateTime");
                String sent = reference == null ? null : reference.asText().substring(0, 10);
                if (seen.add(text + sent)) {
                    cases.add(new DatedCase(text, sent, text, labels(node, text)));
                }
            }
        }
        return cases;
    }

    private static List<DatedCase.Label> labels(JsonNode node, String text) {
        List<DatedCase.Label> labels = new ArrayList<>();
        for (JsonNode result : node.get("Results")) {
            DatedCase.Label label = label(result, text);
            if (label != null) {
                labels.add(label);
            }
        }
        return labels;
    }

    private static DatedCase.@Nullable Label label(JsonNode result, String text) {
        JsonNode value = result.has("Resolution") ? result.get("Resolution") : result.path("Value");
        List<JsonNode> values = new ArrayList<>();
        value.path("values").forEach(values::add);
        if (value.has("Timex")) {
            values.add(value);
        }
        String type = result.path("TypeName")
                .asText(result.path("Type")
                        .asText(
                                values.isEmpty()
                                        ? ""
                                        : values.getFirst().path("type").asText()));
        String kind = type.replace("datetimeV2.", "");
        boolean timed = kind.startsWith("datetime");
        String words = result.get("Text").asText();
        String timex = values.isEmpty()
                ? ""
                : values.getFirst()
                        .path("timex")
                        .asText(values.getFirst().path("Timex").asText());
        boolean moment = timed
                && (timex.contains("PRESENT_REF")
                        || (MOMENT.matcher(words).find() && !words.matches("(?i).*\\bdays?\\b.*")));
        if (moment || !(timed || kind.equals("date") || kind.equals("daterange"))) {
            return null;
        }
        int start = result.path("Start").asInt(text.indexOf(words));
        boolean counted = words.matches("(?i).*\\b(month|year|decade)s?\\b.*");
        return new DatedCase.Label(
                start,
                start + words.length(),
                ASIDE.matcher(words).matches(),
                found -> allows(values, found, kind.endsWith("range"), counted));
    }

    /// Any of the values counts, where the words leave it open whether the past or the future is meant.
    private static boolean allows(List<JsonNode> values, @Nullable String found, boolean range, boolean counted) {
        List<Bounds> known =
                values.stream().flatMap(value -> Bounds.of(value).stream()).toList();
        if (known.isEmpty()) {
            // The set tells the words only; of a day that does not exist, nothing may be told.
            return values.stream().noneMatch(value -> value.toString().contains("0001-01-01")) || found == null;
        }
        if (found == null) {
            return false;
        }
        Days days = Days.of(found);
        return known.stream().anyMatch(bounds -> bounds.fit(days, range, counted));
    }

    /// @param first null where the set leaves the beginning open
    /// @param last null where it leaves the end open; else the last day or that behind it, as the set writes both
    private record Bounds(
            @Nullable LocalDate first, @Nullable LocalDate last, boolean open) {
        static List<Bounds> of(JsonNode value) {
            List<Bounds> bounds = new ArrayList<>();
            boolean open = OPEN.matcher(value.path("Mod").asText()).find();
            add(bounds, day(value, "value"), day(value, "value"), open);
            add(bounds, day(value, "start"), day(value, "end"), open);
            for (String side : List.of("FutureResolution", "PastResolution")) {
                JsonNode resolution = value.path(side);
                add(bounds, day(resolution, "date"), day(resolution, "date"), open);
                add(bounds, day(resolution, "startDate"), day(resolution, "endDate"), open);
            }
            return bounds;
        }

        private static void add(
                List<Bounds> bounds, @Nullable LocalDate first, @Nullable LocalDate last, boolean open) {
            if (first != null || last != null) {
                bounds.add(new Bounds(first, last, open));
            }
        }

        private static @Nullable LocalDate day(JsonNode node, String field) {
            String text = node.path(field).asText();
            return text.matches("[12]\\d{3}-\\d\\d-\\d\\d.*") ? LocalDate.parse(text.substring(0, 10)) : null;
        }

        /// @param counted true for months and years counted off: a day that the set makes of them is right if it
        ///     lies within what was told
        boolean fit(Days days, boolean range, boolean counted) {
            if (open || first == null || last == null) {
                // `before 2010`: the date itself is told, and touches the one bound that the set gives.
                LocalDate bound = first == null ? last : first;
                return days.first().equals(bound)
                        || days.last().equals(bound)
                        || days.last().plusDays(1).equals(bound);
            }
            if (counted && days.begin(first) && days.end(last)) {
                return true;
            }
            boolean ends = days.last().equals(last)
                    || (range
                            && (days.last().plusDays(1).equals(last)
                                    || days.secondFirst().equals(last)));
            return days.first().equals(first) && ends;
        }
    }
}
