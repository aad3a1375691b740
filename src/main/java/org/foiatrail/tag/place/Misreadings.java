package org.foiatrail.tag.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a word may have been before one of its letters was read wrongly.
final class Misreadings {
    /// Shorter names come too near to other words.
    private static final int LONG = 6;

    /// A letter as it was read, and what it may have been.
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('a', "o"),
            Map.entry('b', "h"),
            Map.entry('c', "eo"),
            Map.entry('e', "co"),
            Map.entry('f', "t"),
            Map.entry('h', "bn"),
            Map.entry('i', "lt"),
            Map.entry('j', "i"),
            Map.entry('l', "it"),
            Map.entry('m', "n"),
            Map.entry('n', "uhrm"),
            Map.entry('o', "cea"),
            Map.entry('q', "g"),
            Map.entry('r', "n"),
            Map.entry('t', "lif"),
            Map.entry('u', "nv"),
            Map.entry('v', "uy"),
            Map.entry('y', "v"));

    /// Letters that are read as one, and one that is read as two.
    private static final List<List<String>> PAIRS =
            List.of(List.of("rn", "m"), List.of("m", "rn"), List.of("vv", "w"), List.of("cl", "d"), List.of("d", "cl"));

    private static final List<String> COUNTY = of("county");

    private Misreadings() {}

    /// True for `counly` and the like.
    static boolean isCounty(String word) {
        return word.length() <= LONG + 1 && word.startsWith("c") && COUNTY.contains(word);
    }

    /// The words from which `word` differs by one such letter; none if it is short.
    static List<String> of(String word) {
        if (word.length() < LONG) {
            return List.of();
        }
        List<String> others = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            String before = LETTERS.getOrDefault(word.charAt(i), "");
            for (int k = 0; k < before.length(); k++) {
                others.add(word.substring(0, i) + before.charAt(k) + word.substring(i + 1));
            }
            for (List<String> pair : PAIRS) {
                if (word.startsWith(pair.getFirst(), i)) {
                    String rest = word.substring(i + pair.getFirst().length());
                    others.add(word.substring(0, i) + pair.getLast() + rest);
                }
            }
        }
        return others;
    }
}
