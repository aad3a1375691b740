package org.foiatrail.tag.topic;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.tag.text.Tokens;

/// What the model knows a sentence by: words, pairs and triples of words, beginnings of words, and what stands behind a
/// negation.
final class WordFeatures {
    private static final int BEGINNING = 5;
    private static final int REACH = 4;

    private WordFeatures() {}

    /// Of the tokens from `from` to before `to`.
    static String[] of(Tokens tokens, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (tokens.isNumber(i)) {
                words.add("#");
            } else if (tokens.isWord(i) || tokens.is(i, "?")) {
                words.add(tokens.norm(i));
            }
        }
        return features(words).toArray(String[]::new);
    }

    private static List<String> features(List<String> words) {
        List<String> features = new ArrayList<>();
        int negated = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String beginning = word.length() > BEGINNING ? word.substring(0, BEGINNING) : word;
            features.add(word);
            features.add(beginning + "*");
            if (i > 0) {
                features.add(words.get(i - 1) + " " + word);
            }
            if (i > 1) {
                features.add(words.get(i - 2) + " " + words.get(i - 1) + " " + word);
            }
            if (negated > 0) {
                features.add("not " + beginning + "*");
            }
            negated = English.NEGATIONS.contains(word) ? REACH : negated - 1;
        }
        if (!words.isEmpty()) {
            features.add("first " + words.getFirst());
            features.add("last " + words.getLast());
        }
        return features;
    }
}
