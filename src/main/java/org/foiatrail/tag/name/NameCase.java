package org.foiatrail.tag.name;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Gives a name printed in capitals or small letters throughout the letters it is known by.
final class NameCase {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /// `SHERIFF` and `'S`, `O` and `BRIEN`, `ST.`
    private static final Pattern PART = Pattern.compile("['\u2019]\\p{L}(?!\\p{L})|\\p{L}{2}\\.|\\p{L}+");
    private static final Pattern SCOTTISH = Pattern.compile("Mc\\p{Ll}{3,}");
    static final Set<String> JOINTS = Set.of("of", "and", "the", "for", "on");
    private static final int SHORTEST = 3;

    private NameCase() {}

    /// `DANA MCARDLE` and `dana mcardle` are Dana McArdle; what has letters of both kinds stays as it is.
    static String of(String printed) {
        boolean small = printed.equals(printed.toLowerCase(Locale.ROOT));
        boolean shouts = printed.equals(printed.toUpperCase(Locale.ROOT));
        return small || (shouts && printed.length() >= SHORTEST)
                ? WORD.matcher(printed).replaceAll(NameCase::word)
                : printed;
    }

    /// `KY DIVISION OF WATER` is KY Division of Water: what has two letters is short for something, but `ST.` is St.
    ///
    /// @param isShort true for letters that are short for something as well
    static String ofAgency(String printed, Predicate<String> isShort) {
        return PART.matcher(printed).replaceAll(found -> {
            String part = found.group();
            String lower = part.toLowerCase(Locale.ROOT);
            if (JOINTS.contains(lower) || !Character.isLetter(part.charAt(0))) {
                return lower;
            }
            return part.length() < SHORTEST || isShort.test(part) ? part : word(found);
        });
    }

    private static String word(MatchResult found) {
        String lower = found.group().toLowerCase(Locale.ROOT);
        if (NameWords.SUFFIXES.contains(lower) && lower.startsWith("i")) {
            return lower.toUpperCase(Locale.ROOT);
        }
        String word = lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
        return SCOTTISH.matcher(word).matches()
                ? "Mc" + word.substring(2, 3).toUpperCase(Locale.ROOT) + word.substring(3)
                : word;
    }
}
