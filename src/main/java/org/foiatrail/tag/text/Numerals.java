package org.foiatrail.tag.text;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Numbers in words: `fifty-one thousand`, `two hundred and five`, `twenty-second`.
public final class Numerals {
    /// A number read.
    ///
    /// @param next the first token after it
    /// @param ordinal true for `second`, false for `two`
    public record Numeral(long value, int next, boolean ordinal) {}

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));

    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fourty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty",
            80, "ninety", 90);

    private static final Map<String, Long> SCALES = Map.of(
            "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L, "trillion", 1_000_000_000_000L);

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20),
            Map.entry("thirtieth", 30));

    private Numerals() {}

    /// The words that such a number may begin with.
    public static Set<String> words() {
        Set<String> words = new HashSet<>(SMALL.keySet());
        words.addAll(TENS.keySet());
        words.addAll(ORDINALS.keySet());
        return words;
    }

    /// What a word of scale multiplies by: 1,000 for `thousand`, null for any other word.
    public static @Nullable Long scale(String norm) {
        return SCALES.get(norm);
    }

    /// The longest number in words that begins at `first` and ends before `limit`, null if none does.
    public static @Nullable Numeral read(Tokens tokens, int first, int limit) {
        long total = 0;
        Numeral part = belowThousand(tokens, first, limit);
        if (part == null) {
            return null;
        }
        long lastScale = Long.MAX_VALUE;
        while (true) {
            Long scale = part.ordinal() || part.next() >= limit ? null : SCALES.get(tokens.norm(part.next()));
            if (scale == null || scale >= lastScale) {
                return scale != null && total > 0
                        ? new Numeral(total, first, false)
                        : new Numeral(total + part.value(), part.next(), part.ordinal());
            }
            total += part.value() * scale;
            lastScale = scale;
            first = part.next() + 1;
            Numeral more = belowThousand(tokens, skipAnd(tokens, first, limit), limit);
            if (more == null) {
                return new Numeral(total, first, false);
            }
            part = more;
        }
    }

    private static @Nullable Numeral belowThousand(Tokens tokens, int first, int limit) {
        Numeral units = belowHundred(tokens, first, limit);
        if (units == null || units.ordinal() || units.next() >= limit || units.value() == 0) {
            return units;
        }
        if (!tokens.is(units.next(), "hundred")) {
            return units;
        }
        int next = units.next() + 1;
        Numeral rest = belowHundred(tokens, skipAnd(tokens, next, limit), limit);
        return rest == null
                ? new Numeral(units.value() * 100, next, false)
                : new Numeral(units.value() * 100 + rest.value(), rest.next(), rest.ordinal());
    }

    private static @Nullable Numeral belowHundred(Tokens tokens, int first, int limit) {
        if (first >= limit) {
            return null;
        }
        String norm = tokens.norm(first);
        Integer ordinal = ORDINALS.get(norm);
        if (ordinal != null) {
            return new Numeral(ordinal, first + 1, true);
        }
        Integer small = SMALL.get(norm);
        if (small != null) {
            return new Numeral(small, first + 1, false);
        }
        Integer tens = TENS.get(norm);
        if (tens == null) {
            return null;
        }
        int next = first + 1;
        int after = next < limit && tokens.is(next, "-") ? next + 1 : next;
        if (after < limit) {
            Integer one = SMALL.get(tokens.norm(after));
            Integer nth = ORDINALS.get(tokens.norm(after));
            if (one != null && one > 0 && one < 10) {
                return new Numeral(tens + one, after + 1, false);
            }
            if (nth != null && nth < 10) {
                return new Numeral(tens + nth, after + 1, true);
            }
        }
        return new Numeral(tens, next, false);
    }

    private static int skipAnd(Tokens tokens, int token, int limit) {
        return token < limit && tokens.is(token, "and") ? token + 1 : token;
    }
}
