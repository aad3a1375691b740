package org.foiatrail.tag.time;

import java.util.Set;
import org.foiatrail.model.DayOrder;
import org.foiatrail.tag.time.calendar.When;
import org.jspecify.annotations.Nullable;

/// Dates in digits: `5/11/2010`, `2010-05-11`. Which number is the month the file's other dates tell.
final class NumericDates {
    private static final Set<String> SIGNS = Set.of("/", "-", ".", "_");
    private static final Set<String> NUMBERED =
            Set.of("no", "nos", "case", "docket", "section", "sec", "#", "cv", "cr", "number", "room", "form", "ext");

    /// Of two digits: a day of birth in the forties is likelier than a plan for them.
    private static final int PIVOT = 40;

    private static final int OLDEST = 1500;

    private NumericDates() {}

    /// @param loose true inside a range
    static @Nullable Reading read(Words words, int first, boolean loose) {
        if (!words.isNumber(first) || isPartOfMore(words, first)) {
            return null;
        }
        Reading found = compact(words, first);
        if (found == null) {
            found = three(words, first);
        }
        if (found == null) {
            found = spaced(words, first);
        }
        return found == null ? TwoNumbers.read(words, first, loose) : found;
    }

    /// The year that two or four digits tell, null if they tell none.
    static @Nullable Integer year(Words words, int token) {
        int number = words.number(token);
        return switch (words.length(token)) {
            case 4 -> isYear(number) ? number : null;
            case 2 -> number < 0 ? null : number < PIVOT ? 2000 + number : 1900 + number;
            default -> null;
        };
    }

    static boolean isYear(int number) {
        return number >= 1900 && number < 2100;
    }

    /// `20100511`
    private static @Nullable Reading compact(Words words, int token) {
        if (words.length(token) != 8 || (words.touches(token + 1) && words.isWord(token + 1))) {
            return null;
        }
        int number = words.number(token);
        int year = number / 10_000;
        return isYear(year) ? full(year, number / 100 % 100, number % 100, token + 1) : null;
    }

    /// `2010 05 11`, with no number beside it
    private static @Nullable Reading spaced(Words words, int first) {
        boolean whole = words.length(first) == 4
                && isYear(words.number(first))
                && words.isNumber(first + 1)
                && words.length(first + 1) == 2
                && words.isNumber(first + 2)
                && words.length(first + 2) == 2
                && !words.isNumber(first - 1)
                && !words.isNumber(first + 3);
        return whole ? full(words.number(first), words.number(first + 1), words.number(first + 2), first + 3) : null;
    }

    private static @Nullable Reading three(Words words, int first) {
        String sign = words.at(first + 1);
        int second = first + 2;
        int third = first + 4;
        boolean whole = SIGNS.contains(sign)
                && words.is(third - 1, sign)
                && words.isNumber(second)
                && words.isNumber(third)
                && (sign.equals("/") || isTight(words, first, third));
        if (!whole || goesOn(words, third, sign)) {
            return null;
        }
        int a = words.number(first);
        int b = words.number(second);
        if (words.length(second) > 2) {
            return null;
        }
        if (words.length(first) == 4) {
            return words.length(third) > 2 ? null : full(a, b, words.number(third), third + 1);
        }
        boolean old = words.length(third) == 4 && words.number(third) >= OLDEST && words.number(third) < 1900;
        Integer year = words.length(first) > 2 ? null : old ? (Integer) words.number(third) : year(words, third);
        boolean cued = TwoNumbers.isCued(words, first);
        if (year == null || (sign.equals(".") && words.length(third) != 4 && !cued)) {
            return null;
        }
        return either(year, a, b, words.dayOrder(), third + 1);
    }

    /// In the other order, if in this one there is no such month.
    static @Nullable Reading either(int year, int a, int b, DayOrder order, int next) {
        DayOrder other = order.other();
        Reading usual = full(year, order.month(a, b), order.day(a, b), next);
        return usual == null ? full(year, other.month(a, b), other.day(a, b), next) : usual;
    }

    private static @Nullable Reading full(int year, int month, int day, int next) {
        return year < OLDEST || year >= 2100 || month < 1 || month > 12 || day < 1 || day > 31
                ? null
                : new Reading(When.Calendar.of(year, month, day), next);
    }

    static boolean isWeekday(Words words, int first) {
        int before = first - 1;
        while (words.is(before, ",") || words.is(before, ".") || words.is(before, "(") || words.is(before, "-")) {
            before--;
        }
        return Names.WEEKDAYS.containsKey(words.at(before));
    }

    /// True for the end of another number: `138-2010-2015`, `A5/11/2010`, `No. 10-2010`.
    private static boolean isPartOfMore(Words words, int first) {
        int before = first - 1;
        if (Ranges.isInterval(words, before)) {
            return false;
        }
        if (words.touches(first) && (words.isWord(before) || "/.$#".contains(words.at(before)))) {
            return true;
        }
        if (words.touches(first) && words.is(before, ":")) {
            return !words.isWord(before - 1);
        }
        if (words.touches(first)
                && words.is(before, "-")
                && words.touches(before)
                && !Names.WEEKDAYS.containsKey(words.at(before - 1))) {
            // A name of a file may end in a date, and a range in its second.
            return words.length(first) < 4 && !words.is(first + 1, "/");
        }
        return words.isAny(before, NUMBERED) || (words.is(before, ".") && words.isAny(before - 1, NUMBERED));
    }

    static boolean goesOn(Words words, int last, String sign) {
        int next = last + 1;
        if (!words.touches(next) || Ranges.isInterval(words, next)) {
            return false;
        }
        boolean signed = sign.equals("-") ? SIGNS.contains(words.at(next)) : words.is(next, sign);
        return words.isNumber(next) || (signed && words.touches(next + 1) && words.isNumber(next + 1));
    }

    static boolean isTight(Words words, int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (!words.touches(i)) {
                return false;
            }
        }
        return true;
    }
}
