package org.foiatrail.samples.tags;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.foiatrail.model.Mention;
import org.foiatrail.segment.Score;
import org.jspecify.annotations.Nullable;

/// How well figures are found, and what they count is told, in text of our own.
final class FigureScores implements TagScores {
    private final TaggedText tagger = new TaggedText();

    /// A figure as labelled, and what was found in its place.
    ///
    /// @param known null for a figure that is none
    record Outcome(@Nullable JsonNode known, TaggedText.@Nullable Found found, String text) {
        boolean isRight() {
            return known != null
                    && found != null
                    && known.get("value").asText().equals(found.mention().value());
        }

        /// True if the field is right too; for both empty as well.
        boolean isRight(String field) {
            return isRight()
                    && known != null
                    && plain(textOrNull(known.get(field))).equals(plain(found(field)));
        }

        @Nullable
        String found(String field) {
            Mention.Figure figure = found == null ? null : found.mention().figure();
            return figure == null
                    ? null
                    : switch (field) {
                        case "unit" -> figure.unit();
                        case "population" -> figure.population();
                        case "qualifier" -> figure.qualifier();
                        default -> figure.asOf();
                    };
        }

        Score score(boolean good) {
            return new Score(good ? 1 : 0, found == null ? 0 : 1, known == null ? 0 : 1);
        }

        private static String plain(@Nullable String text) {
            return text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        }
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public void print(PrintStream out, Path records) throws Exception {
        out.println("Figures, our own text: precision, recall, F1 (right/found/known)");
        table(out, "tuned on", "figures-tuning");
        table(out, "held out", "figures-heldout");
    }

    private void table(PrintStream out, String half, String set) throws IOException {
        Score exact = Score.NONE;
        Score value = Score.NONE;
        Score unit = Score.NONE;
        Score qualifier = Score.NONE;
        Score asOf = Score.NONE;
        Score population = Score.NONE;
        for (Outcome outcome : outcomes(set)) {
            exact = exact.plus(outcome.score(isExact(outcome)));
            value = value.plus(outcome.score(outcome.isRight()));
            unit = unit.plus(outcome.score(outcome.isRight("unit")));
            qualifier = qualifier.plus(outcome.score(outcome.isRight("qualifier")));
            asOf = asOf.plus(outcome.score(outcome.isRight("asOf")));
            population = population.plus(outcome.score(outcome.isRight("population")));
        }
        out.println("  " + half);
        out.println("    the words exactly            " + exact);
        out.println("    with the right value         " + value);
        out.println("      and the right unit         " + unit);
        out.println("      and the right qualifier    " + qualifier);
        out.println("      and the right as-of date   " + asOf);
        out.println("      and the population exactly " + population);
    }

    private static boolean isExact(Outcome outcome) {
        return outcome.known() != null
                && outcome.found() != null
                && outcome.known()
                        .get("words")
                        .asText()
                        .equals(outcome.found().mention().surface());
    }

    List<Outcome> outcomes(String set) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (JsonNode item : items(set)) {
            String text = item.get("text").asText();
            List<TaggedText.Found> rest = new ArrayList<>(
                    tagger.tag(Mention.FIGURE, text, textOrNull(item.get("sent")), textOrNull(item.get("from"))));
            int from = 0;
            for (JsonNode figure : item.get("figures")) {
                String words = figure.get("words").asText();
                int start = text.indexOf(words, from);
                start = start < 0 ? text.indexOf(words) : start;
                int begin = start;
                int end = start + words.length();
                from = end;
                TaggedText.Found found = rest.stream()
                        .filter(each -> each.start() < end && each.end() > begin)
                        .findFirst()
                        .orElse(null);
                rest.remove(found);
                outcomes.add(new Outcome(figure, found, text));
            }
            rest.forEach(each -> outcomes.add(new Outcome(null, each, text)));
        }
        return outcomes;
    }

    private static List<JsonNode> items(String set) throws IOException {
        String path = "/labelled/" + set + ".jsonl";
        List<JsonNode> items = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(FigureScores.class.getResourceAsStream(path), path)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank()) {
                    items.add(new ObjectMapper().readTree(line));
                }
            }
        }
        return items;
    }

    private static @Nullable String textOrNull(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node.asText();
    }
}
