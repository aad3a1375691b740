package org.foiatrail.relate.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much the words of two texts are alike. They are numbered once, so that numbers alone tell most pairs of words
/// apart.
final class Likeness {
    /// A longer word says no more than this.
    private static final int LONGEST = 6;
    private static final float MISREAD = 0.6f;
    private static final int HOLE = 0;
    /// Two words that no word of the texts is made of.
    private static final int NONE = -1;

    private final int[] oldWords;
    private final int[] newWords;
    /// What each word and the one after it are if written as one.
    private final int[] oldPairs;

    private final int[] newPairs;
    /// By number.
    private final List<Form> forms = new ArrayList<>();

    private final float[] weights;
    private final int[] lengths;
    private final long[] letters;

    /// A word as it is compared with what it may be misread for.
    ///
    /// @param plain with signs that look alike made equal
    private record Form(String word, String plain) {
        long letters() {
            return plain.chars().mapToLong(letter -> 1L << letter).reduce(0, (a, b) -> a | b);
        }
    }

    Likeness(List<Token> old, List<Token> fresh) {
        Map<String, Integer> numbers = new HashMap<>();
        number("", numbers);
        oldWords = numbered(old, numbers);
        newWords = numbered(fresh, numbers);
        oldPairs = pairs(oldWords, numbers);
        newPairs = pairs(newWords, numbers);
        weights = new float[forms.size()];
        lengths = new int[forms.size()];
        letters = new long[forms.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(forms.get(i).word());
            lengths[i] = forms.get(i).plain().length();
            letters[i] = forms.get(i).letters();
        }
    }

    private int[] numbered(List<Token> tokens, Map<String, Integer> numbers) {
        return tokens.stream().mapToInt(token -> number(token.word(), numbers)).toArray();
    }

    private int number(String word, Map<String, Integer> numbers) {
        Integer known = numbers.putIfAbsent(word, forms.size());
        if (known == null) {
            forms.add(new Form(word, Misreading.plain(word)));
            return forms.size() - 1;
        }
        return known;
    }

    private int[] pairs(int[] words, Map<String, Integer> numbers) {
        int[] pairs = new int[words.length];
        Arrays.fill(pairs, NONE);
        for (int i = 0; i + 1 < words.length; i++) {
            if (words[i] != HOLE && words[i + 1] != HOLE) {
                String together =
                        forms.get(words[i]).word() + forms.get(words[i + 1]).word();
                pairs[i] = numbers.getOrDefault(together, NONE);
            }
        }
        return pairs;
    }

    boolean oldHole(int i) {
        return oldWords[i] == HOLE;
    }

    boolean newHole(int j) {
        return newWords[j] == HOLE;
    }

    /// The old text's words as numbers; equal words are equal numbers in both.
    int[] oldWords() {
        return oldWords;
    }

    int[] newWords() {
        return newWords;
    }

    /// True if both are holes or the same word.
    boolean same(int i, int j) {
        return oldWords[i] == newWords[j];
    }

    /// What it brings to put word `i` of the old text beside each of the new one's words from `from` on: more than 0
    /// if the words may be the same, more the longer they are.
    void matches(int i, int from, float[] gains) {
        int word = oldWords[i];
        int length = lengths[word];
        long its = letters[word];
        for (int j = 0; j < gains.length; j++) {
            int other = newWords[from + j];
            float gain = 0;
            if (word == other) {
                gain = weights[word];
            } else {
                int allowed = Misreading.allowed(length, lengths[other]);
                // Most pairs are told apart by their lengths and letters alone.
                if (Math.abs(length - lengths[other]) <= allowed
                        && Long.bitCount(its ^ letters[other]) <= 2 * allowed
                        && misread(forms.get(word), forms.get(other))) {
                    gain = MISREAD * weights[word];
                }
            }
            gains[j] = gain;
        }
    }

    /// More than 0 if word `i` of the old text and the one after it are written as the word `j` of the new one.
    float join(int i, int j) {
        return oldPairs[i] == newWords[j] ? weights[newWords[j]] : 0;
    }

    float split(int i, int j) {
        return newPairs[j] == oldWords[i] ? weights[oldWords[i]] : 0;
    }

    /// Half a point a letter, up to three.
    static float weight(String word) {
        return Math.min(word.length(), LONGEST) / 2f;
    }

    private static boolean misread(Form one, Form other) {
        return Misreading.likely(one.word(), one.plain(), other.word(), other.plain());
    }
}
