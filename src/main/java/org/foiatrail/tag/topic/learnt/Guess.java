package org.foiatrail.tag.topic.learnt;

import java.util.Comparator;
import java.util.Map;

/// What a sentence may say.
///
/// @param chances how likely it says each of a topic's labels, or [#NOTHING]; together 1
public record Guess(Map<String, Double> chances) {
    /// The sentence says nothing of the topic.
    public static final String NOTHING = "";

    public Guess {
        chances = Map.copyOf(chances);
    }

    public double of(String label) {
        return chances.getOrDefault(label, 0.0);
    }

    /// How likely it says anything.
    public double anything() {
        return 1 - of(NOTHING);
    }

    /// What it says most likely, if it says anything.
    public String best() {
        return chances.entrySet().stream()
                .filter(chance -> !chance.getKey().equals(NOTHING))
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(NOTHING);
    }

    /// How likely it says the label, given that it says anything.
    public double among(String label) {
        double anything = anything();
        return anything <= 0 ? 0 : of(label) / anything;
    }
}
