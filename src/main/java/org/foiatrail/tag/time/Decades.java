package org.foiatrail.tag.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foiatrail.tag.text.Numerals;
import org.foiatrail.tag.time.calendar.When;
import org.jspecify.annotations.Nullable;

/// Reads decades and centuries: `the 1990s`, `the late '80s`, `the nineteen-seventies`, `the 19th century`.
final class Decades {
    /// `early 90's` are years, and `early 20's` are ages.
    private static final int OLDEST = 50;

    private static final int OLDEST_CENTURY = 1500;
    private static final List<String> CENTURIES =
            List.of("fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");
    private static final Integer TEN = 10;

    private static final int OWNING = 2010;
    private static final Set<String> BEFORE_DECADES = Set.of("the", "in", "early", "mid", "late", "-");

    private static final Map<String, Integer> DECADES = Map.ofEntries(
            Map.entry("noughties", 0),
            Map.entry("twenties", 20),
            Map.entry("thirties", 30),
            Map.entry("forties", 40),
            Map.entry("fifties", 50),
            Map.entry("sixties", 60),
            Map.entry("seventies", 70),
            Map.entry("eighties", 80),
            Map.entry("nineties", 90));

    private Decades() {}

    /// The words that name a decade.
    static Set<String> names() {
        return DECADES.keySet();
    }

    /// @param loose true where the words around make sure that a date stands there
    static @Nullable Reading read(Words words, int first, boolean loose) {
        Integer named = DECADES.get(words.at(first));
        if (named != null) {
            boolean told = loose || words.is(first - 1, "the") || words.is(first - 1, "in");
            return told ? new Reading(new When.Years((named == 0 ? 2000 : 1900) + named, 10), first + 1) : null;
        }
        int second = words.skip(first + 1, "-");
        int century = CENTURIES.indexOf(words.at(first));
        Integer tens = century < 0 ? null : words.is(second, "tens") ? TEN : DECADES.get(words.at(second));
        if (tens != null) {
            return new Reading(new When.Years((OLDEST_CENTURY + 100 * century) + tens, 10), second + 1);
        }
        Numerals.Numeral hundreds = words.isWord(first) ? Numerals.read(words.tokens(), first, words.to()) : null;
        if (hundreds != null
                && words.is(hundreds.next(), "hundreds")
                && hundreds.value() > 10
                && hundreds.value() < 20) {
            return new Reading(new When.Years((int) hundreds.value() * 100, 100), hundreds.next() + 1);
        }
        Shares.Ordinal nth = Shares.ordinal(words, first);
        if (nth != null && words.is(nth.next(), "century") && nth.value() > 1 && nth.value() <= 21) {
            return new Reading(new When.Years((nth.value() - 1) * 100, 100), nth.next() + 1);
        }
        int digits = words.skip(first, "'");
        int number = words.number(digits);
        int next = words.skip(digits + 1, "'");
        // '2010's budget' is that of a year.
        boolean owns = next > digits + 1 && number >= OWNING && !words.isAny(first - 1, BEFORE_DECADES);
        boolean many = words.is(next, "s") && number % 10 == 0 && !owns;
        if (many && words.length(digits) == 4 && number % 100 == 0 && number >= OLDEST_CENTURY && number < 1900) {
            return new Reading(new When.Years(number, 100), next + 1);
        }
        boolean whole = words.length(digits) == 4 && number >= OLDEST_CENTURY && number < 2100;
        boolean two = words.length(digits) == 2
                && (digits > first || words.is(first - 1, "the") || (loose && number >= OLDEST));
        if (!many || !(whole || two)) {
            return null;
        }
        return new Reading(new When.Years(whole ? number : number < 30 ? 2000 + number : 1900 + number, 10), next + 1);
    }
}
