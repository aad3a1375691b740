package org.foiatrail.samples.tags;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.foiatrail.model.Mention;
import org.foiatrail.samples.tags.LabelledText.Label;
import org.foiatrail.segment.Score;

/// Counts mentions against labels: strictly, where both begin and end alike, and where they overlap.
final class SpanScores {
    private final Map<String, Score> strict = new TreeMap<>();
    private final Map<String, Score> overlapping = new TreeMap<>();

    /// @param mentions of one text, each a label with its layer
    void add(String kind, List<Label> labels, List<Found> mentions) {
        List<Label> known =
                labels.stream().filter(label -> label.kind().equals(kind)).toList();
        List<Found> found = mentions.stream()
                .filter(mention -> mention.label().kind().equals(kind))
                .toList();
        count(kind, known, found);
        found.stream()
                .map(Found::layer)
                .distinct()
                .forEach(layer -> count(
                        kind + ", " + layer,
                        List.of(),
                        found.stream().filter(one -> one.layer().equals(layer)).toList(),
                        known));
    }

    /// A mention as it was found.
    record Found(Label label, String layer) {}

    private void count(String measure, List<Label> known, List<Found> found) {
        count(measure, known, found, known);
    }

    private void count(String measure, List<Label> counted, List<Found> found, List<Label> known) {
        List<Label> open = new ArrayList<>(known);
        int right = 0;
        int near = 0;
        List<Label> rest = new ArrayList<>();
        for (Found one : found) {
            if (open.remove(one.label())) {
                right++;
            } else {
                rest.add(one.label());
            }
        }
        for (Label one : rest) {
            Label label = open.stream().filter(one::overlaps).findFirst().orElse(null);
            if (label != null) {
                open.remove(label);
                near++;
            }
        }
        strict.merge(measure, new Score(right, found.size(), counted.size()), Score::plus);
        overlapping.merge(measure, new Score(right + near, found.size(), counted.size()), Score::plus);
    }

    /// A row for each kind, and for each layer what it alone contributes: recall is of all labels of the kind.
    void print(PrintStream out, String title) {
        for (String kind : List.of(Mention.PERSON, Mention.AGENCY)) {
            int known = strict.getOrDefault(kind, Score.NONE).known();
            for (String measure : strict.keySet()) {
                if (measure.equals(kind) || measure.startsWith(kind + ",")) {
                    out.printf(
                            Locale.ROOT,
                            "%-34s %-18s strict %s   overlapping %s%n",
                            title,
                            measure,
                            of(strict, measure, known),
                            of(overlapping, measure, known));
                }
            }
        }
    }

    private static Score of(Map<String, Score> scores, String measure, int known) {
        Score score = scores.getOrDefault(measure, Score.NONE);
        return new Score(score.right(), score.found(), known);
    }
}
