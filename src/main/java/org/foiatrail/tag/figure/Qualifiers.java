package org.foiatrail.tag.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.foiatrail.tag.text.Tokens;

/// What stands before a number and says how it is meant: `more than`, `nearly`.
final class Qualifiers {
    private static final List<List<String>> PHRASES = split(
            "no more than",
            "no fewer than",
            "no less than",
            "not more than",
            "not fewer than",
            "as many as",
            "as few as",
            "as much as",
            "as high as",
            "as low as",
            "an average of",
            "a minimum of",
            "a maximum of",
            "in excess of",
            "on the order of",
            "in the range of",
            "more than",
            "fewer than",
            "less than",
            "greater than",
            "at least",
            "at most",
            "up to",
            "close to",
            "upwards of",
            "upward of",
            "north of",
            "shy of",
            "an estimated",
            "a mere",
            "approx .",
            "approx",
            "estimated",
            "nearly",
            "almost",
            "about",
            "approximately",
            "roughly",
            "around",
            "circa",
            "over",
            "under",
            "above",
            "below",
            "beyond",
            "near",
            "some",
            "only",
            "just",
            "merely",
            "exactly",
            "precisely",
            "barely",
            "maybe",
            "perhaps",
            "possibly",
            "probably",
            "virtually");

    /// What may stand before such a phrase: `just over`, `a little under`.
    private static final List<List<String>> ADVERBS = split(
            "just",
            "only",
            "well",
            "far",
            "slightly",
            "somewhat",
            "significantly",
            "considerably",
            "substantially",
            "a little",
            "a bit");

    private Qualifiers() {}

    /// How many tokens before `first` qualify it.
    static int before(Tokens tokens, int first, int from) {
        int length = length(PHRASES, tokens, first, from);
        if (length == 0) {
            return tokens.is(first - 1, "~") && first - 1 >= from ? 1 : 0;
        }
        return length + length(ADVERBS, tokens, first - length, from);
    }

    private static int length(List<List<String>> phrases, Tokens tokens, int first, int from) {
        for (List<String> phrase : phrases) {
            int start = first - phrase.size();
            if (start >= from && stands(tokens, start, phrase)) {
                return phrase.size();
            }
        }
        return 0;
    }

    private static List<List<String>> split(String... phrases) {
        return Stream.of(phrases).map(phrase -> List.of(phrase.split(" "))).toList();
    }

    static String text(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private static boolean stands(Tokens tokens, int start, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.is(start + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
