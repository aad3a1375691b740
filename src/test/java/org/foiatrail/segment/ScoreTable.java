package org.foiatrail.segment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Scores by what they measure, in the order in which they first came.
public final class ScoreTable {
    /// Counts print dates that were taken for sending dates, which none should be, and of how many.
    public static final String PRINT_DATES = "print dates for sent";

    private final Map<String, Score> scores = new LinkedHashMap<>();

    /// Adds to what is known of a measure.
    public void add(String measure, Score score) {
        scores.merge(measure, score, Score::plus);
    }

    /// The score of a measure.
    public Score of(String measure) {
        return scores.getOrDefault(measure, Score.NONE);
    }

    /// False if it was not measured.
    public boolean has(String measure) {
        return scores.containsKey(measure);
    }

    /// All that was measured.
    public Set<String> measures() {
        return scores.keySet();
    }
}
