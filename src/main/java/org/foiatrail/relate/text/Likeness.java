package org.foiatrail.relate.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much the words of two texts are alike.
final class Likeness {
    /// A longer word says no more than this.
    private static final int LONGEST = 6;
    private static final float MISREAD = 0.6f;

    private final List<Token> old;
    private final List<Token> fresh;
    private final int[] oldWords;
    private final int[] newWords;
    private final List<Form> forms = new ArrayList<>();

    /// A word as it is compared with what it may be misread for.
    ///
    /// @param plain with signs that look alike made equal
    /// @param letters a bit for each letter of `plain`
    private record Form(String word, String plain, long letters) {
        static Form of(String word) {
            String plain = Misreading.plain(word);
            long letters = 0;
            for (int i = 0; i < plain.length(); i++) {
                letters |= 1L << plain.charAt(i);
            }
            return new Form(word, plain, letters);
        }
    }

    Likeness(List<Token> old, List<Token> fresh) {
        this.old = old;
        this.fresh = fresh;
        Map<String, Integer> numbers = new HashMap<>();
        oldWords = numbered(old, numbers);
        newWords = numbered(fresh, numbers);
    }

    private int[] numbered(List<Token> tokens, Map<String, Integer> numbers) {
        int[] words = new int[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            String word = tokens.get(i).word();
            Integer known = numbers.putIfAbsent(word, forms.size());
            words[i] = known == null ? forms.size() : known;
            if (known == null) {
                forms.add(Form.of(word));
            }
        }
        return words;
    }

    boolean oldHole(int i) {
        return old.get(i).hole();
    }

    boolean newHole(int j) {
        return fresh.get(j).hole();
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

    /// More than 0 if the words may be the same, more the longer they are.
    float match(int i, int j) {
        if (same(i, j)) {
            return weight(old.get(i).word());
        }
        return misread(i, j) ? MISREAD * weight(old.get(i).word()) : 0;
    }

    /// Whether word `i` of the old text is written as the word `j` of the new one and the word before `i`.
    float join(int i, int j) {
        return joins(old, i, fresh.get(j).word());
    }

    float split(int i, int j) {
        return joins(fresh, j, old.get(i).word());
    }

    private static float joins(List<Token> two, int first, String one) {
        String left = two.get(first).word();
        String right = two.get(first + 1).word();
        boolean same = left.length() + right.length() == one.length()
                && !left.isEmpty()
                && !right.isEmpty()
                && one.startsWith(left)
                && one.endsWith(right);
        return same ? weight(one) : 0;
    }

    /// Half a point a letter, up to three.
    static float weight(String word) {
        return Math.min(word.length(), LONGEST) / 2f;
    }

    private boolean misread(int i, int j) {
        Form one = forms.get(oldWords[i]);
        Form other = forms.get(newWords[j]);
        int allowed = Misreading.allowed(one.plain(), other.plain());
        // Most pairs are told apart by their lengths and letters alone.
        return Math.abs(one.plain().length() - other.plain().length()) <= allowed
                && Long.bitCount(one.letters() ^ other.letters()) <= 2 * allowed
                && Misreading.likely(one.word(), one.plain(), other.word(), other.plain());
    }
}
