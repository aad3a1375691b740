package org.foiatrail.tag.topic.learnt;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Topic;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.Tokens;
import org.foiatrail.tag.topic.reading.English;

/// What the model knows a sentence by: words, pairs and triples of words, and what stands behind a negation. Words of
/// one list of the topic, kinds of places, modal verbs are one word to it, since it sees few sentences.
final class WordFeatures {
    private static final int REACH = 4;

    private final Phrases phrases = new Phrases();
    private final List<String> lists = new ArrayList<>();

    /// @param known lists of words that mean much the same
    WordFeatures(List<Topic.WordList> known) {
        for (Topic.WordList list : known) {
            list.phrases().forEach(phrase -> phrases.add(phrase, lists.size()));
            lists.add("<" + list.name() + ">");
        }
    }

    String[] of(String sentence) {
        Tokens tokens = new Tokens(sentence);
        List<String> features = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Phrases.Match match = phrases.longest(tokens, i);
            if (match != null) {
                words.add(lists.get(match.id()));
                i = match.last() + 1;
            } else {
                if (tokens.isNumber(i)) {
                    words.add("#");
                } else if (tokens.isWord(i) || tokens.is(i, "?")) {
                    words.add(kind(tokens.norm(i)));
                }
                i++;
            }
        }
        add(features, words);
        return features.toArray(String[]::new);
    }

    private static String kind(String norm) {
        if (English.PLACE_KINDS.contains(norm) || English.PLACE_PLURALS.contains(norm)) {
            return "<place>";
        }
        return norm;
    }

    private static void add(List<String> features, List<String> words) {
        int negated = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            features.add(word);
            if (i > 0) {
                features.add(words.get(i - 1) + " " + word);
            }
            if (i > 1) {
                features.add(words.get(i - 2) + " " + words.get(i - 1) + " " + word);
            }
            if (negated > 0) {
                features.add("not " + word);
            }
            negated = English.NEGATIONS.contains(word) ? REACH : negated - 1;
        }
        if (!words.isEmpty()) {
            features.add("first " + words.getFirst());
            features.add("last " + words.getLast());
        }
    }
}
