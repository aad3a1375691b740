package org.foiatrail.segment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Scores by what they measure, in the order in which they first came.
public final class ScoreTable {
    private final Map<String, Score> scores = new LinkedHashMap<>();

    /// Adds to what is known of a measure.
    public void add(String measure, Score score) {
        scores.merge(measure, score, Score::plus);
    }

    /// The score of a measure.
    public Score of(String measure) {
        return scores.getOrDefault(measure, Score.NONE);
    }

    /// True if there is one.
    public boolean has(String measure) {
        return scores.containsKey(measure);
    }

    /// All that was measured.
    public Set<String> measures() {
        return scores.keySet();
    }
}
