package org.foiatrail.tag.time;

import java.util.Set;
import org.foiatrail.tag.text.Numerals;
import org.foiatrail.tag.time.calendar.When;
import org.jspecify.annotations.Nullable;

/// Reads the day of a month alone: `the 22nd`, `the 15th of this month`, `3` of `3 to 7 May`.
final class MonthDays {
    private static final Set<String> CUES = Set.of(
            "on",
            "by",
            "until",
            "till",
            "before",
            "after",
            "since",
            "from",
            "through",
            "for",
            "effective",
            "to",
            "around");
    /// `the third` may be a place in any row, `the twenty-third` is a day.
    private static final int LARGEST_PLACE = 12;

    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

    /// `the 2d`, `the 23d`; `F. Supp. 2d, Dec. 5` has a day behind it.
    private static final Set<Integer> LAWYERS = Set.of(2, 3, 22, 23);

    private MonthDays() {}

    /// A day of a month.
    ///
    /// @param ordinal true for `11th`, false for `11`
    record Day(int value, int next, boolean ordinal) {}

    /// `the 22nd`, `the 15th of this month`
    ///
    /// @param loose true inside a range, where `22 this month` is no count
    static @Nullable Reading ofMonth(Words words, int first, boolean loose) {
        Day day = day(words, words.skip(first, "the"));
        if (day == null) {
            return null;
        }
        int of = words.skip(day.next(), "day");
        of = words.skip(of, "of");
        When.Shift shift = Shifts.of(words.at(of));
        if (of > day.next() && words.is(of, "the") && words.is(of + 1, "month")) {
            return new Reading(new When.Calendar(null, null, day.value(), null, When.Shift.THIS), of + 2);
        }
        if (of > day.next() && words.is(of, "the")) {
            of++;
            shift = Shifts.of(words.at(of));
        }
        boolean near = shift != When.Shift.NONE && words.is(of + 1, "month");
        if (near && (of > day.next() || day.ordinal() || loose)) {
            return new Reading(new When.Calendar(null, null, day.value(), null, shift), of + 2);
        }
        boolean cued = words.isAny(first - 1, CUES);
        boolean plain = day.ordinal() && (words.isNumber(first + 1) || day.value() > LARGEST_PLACE);
        boolean timed = Clock.behind(words, day.next()) > day.next();
        boolean told = (words.is(first, "the") && (cued || plain || timed))
                || (words.isNumber(first) && (day.ordinal() ? cued : words.isAny(first - 1, Set.of("on", "by"))));
        boolean sure = day.ordinal() || (words.isNumber(day.next() - 1) && (timed || (cued && words.is(first, "the"))));
        boolean bare = told
                && sure
                && (timed || isEnd(words, day.next()))
                && !isClock(words, day.next())
                && !isInRow(words, day.next());
        return bare ? new Reading(When.Calendar.of(null, null, day.value()), day.next()) : null;
    }

    /// `the second` of `the second and fourth pages`, `the 30th` of `the 30th to 35th percentile`
    private static boolean isInRow(Words words, int token) {
        Shares.Ordinal nth = words.isAny(token, Set.of("and", "or", "&")) || words.isAny(token, Ranges.THROUGH)
                ? Shares.ordinal(words, words.skip(token + 1, "the"))
                : null;
        return nth != null && !words.is(nth.next(), "of") && !isEnd(words, nth.next());
    }

    /// `20th`, `twentieth`
    static @Nullable Reading ordinal(Words words, int first) {
        Day day = day(words, first);
        return day == null || !day.ordinal()
                ? null
                : new Reading(When.Calendar.of(null, null, day.value()), day.next());
    }

    /// A day that is all the second half of a range gives: `3 to 7`.
    static @Nullable Reading alone(Words words, int first) {
        Day day = day(words, words.skip(first, "the"));
        boolean counts = day == null || (!day.ordinal() && isCounted(words, day.next())) || isClock(words, day.next());
        return day == null || counts ? null : new Reading(When.Calendar.of(null, null, day.value()), day.next());
    }

    static @Nullable Day day(Words words, int first) {
        int number = words.number(first);
        if (number >= 1 && number <= 31 && words.length(first) <= 2) {
            boolean dated = words.is(first + 2, "of")
                    || Names.MONTHS.containsKey(words.at(first + 2))
                    || Names.MONTHS.containsKey(words.at(first - 1));
            boolean lawyers = words.is(first + 1, "d") && LAWYERS.contains(number) && !words.is(first + 2, ",");
            boolean ordinal = (lawyers || words.isAny(first + 1, ENDINGS))
                    ? words.touches(first + 1) || dated
                    : words.is(first + 1, "d") && words.touches(first + 1) && dated;
            boolean joined = !ordinal
                    && words.touches(first + 1)
                    && ((words.is(first + 1, "/")
                                    && !(dated && words.number(first + 2) > number && !words.is(first + 3, "/"))
                                    && words.touches(first + 2)
                                    && words.isNumber(first + 2)
                                    && words.length(first + 2) <= 2)
                            || (words.isWord(first + 1) && !Names.MONTHS.containsKey(words.at(first + 1)))
                            || (isClock(words, first + 1) && !words.isWord(first + 1))
                            || ((words.is(first + 1, ".") || words.is(first + 1, ","))
                                    && words.touches(first + 2)
                                    && words.isNumber(first + 2)
                                    && words.length(first + 2) != 4));
            return joined ? null : new Day(number, ordinal ? first + 2 : first + 1, ordinal);
        }
        if (!words.isWord(first)) {
            return null;
        }
        Numerals.Numeral numeral = Numerals.read(words.tokens(), first, words.to());
        return numeral == null || numeral.value() < 1 || numeral.value() > 31
                ? null
                : new Day((int) numeral.value(), numeral.next(), numeral.ordinal());
    }

    static boolean isClock(Words words, int token) {
        boolean minutes = words.is(token, ":") && words.isNumber(token + 1) && words.touches(token + 1);
        return minutes || words.isAny(token, Set.of("am", "pm", "a", "p", "%", "percent"));
    }

    /// True before a noun in the plural: `7 counties`.
    static boolean isCounted(Words words, int token) {
        return words.isWord(token)
                && words.length(token) > 3
                && words.at(token).endsWith("s")
                && !words.isAny(token, Set.of("this", "unless", "plus", "always", "perhaps", "towards"));
    }

    /// True where what stands behind `the 22nd` is no noun: `the 22nd Congress`, `the 9th Circuit`, `the 1st time`.
    static boolean isEnd(Words words, int token) {
        return (!words.isWord(token) && !words.isNumber(token) && !(words.is(token, "-") && words.touches(token)))
                || isJoining(words, token);
    }

    private static boolean isJoining(Words words, int token) {
        return words.isAny(
                token,
                Set.of(
                        "and", "or", "at", "to", "in", "if", "as", "with", "we", "i", "they", "she", "he", "is", "was",
                        "will", "but", "so", "because", "through", "for", "from", "on", "since", "before", "after",
                        "when", "would", "should", "works", "around", "about", "until", "till", "thru", "by", "you",
                        "it", "between"));
    }
}
