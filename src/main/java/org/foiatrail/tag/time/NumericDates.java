package org.foiatrail.tag.time;

import java.util.Set;
import org.foiatrail.model.DayOrder;
import org.jspecify.annotations.Nullable;

/// Dates in digits: `5/11/2010`, `2010-05-11`, `5/11` after `on`. Which number is the month the file's other dates
/// tell.
final class NumericDates {
    private static final Set<String> SIGNS = Set.of("/", "-", ".", "_");
    private static final Set<String> FIRM_CUES = Set.of(
            "on",
            "by",
            "until",
            "till",
            "since",
            "before",
            "after",
            "past",
            "from",
            "through",
            "thru",
            "cob",
            "eob",
            "eod",
            "next",
            "this",
            "between",
            "due",
            "dated",
            "dtd",
            "sent",
            "received",
            "rcvd",
            "recd",
            "signed",
            "issued",
            "filed",
            "mailed",
            "faxed",
            "effective",
            "scheduled",
            "beginning",
            "starting",
            "commencing",
            "ending",
            "ended");
    private static final Set<String> CUES = Set.of("the", "for", "of", "and", "to", "(", ",", "or", "&");
    private static final Set<String> NUMBERED =
            Set.of("no", "nos", "case", "docket", "section", "sec", "#", "cv", "cr", "number", "room", "form", "ext");

    /// Of two digits: a day of birth in the forties is likelier than a plan for them.
    private static final int PIVOT = 40;

    private static final int OLDEST = 1500;

    /// Of the numbers that parts are told by: `3/10` may be three parts in ten, `3/11` is a day.
    private static final int LARGEST_PART = 10;

    /// What may be told by two numbers: `10/15 minutes`.
    private static final Set<String> COUNTED =
            Set.of("minutes", "minute", "mins", "min", "hours", "hour", "hrs", "days", "weeks", "months", "years", "%");

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
        return found == null ? two(words, first, loose) : found;
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
        boolean cued = words.isAny(first - 1, FIRM_CUES) || isWeekday(words, first);
        if (year == null || (sign.equals(".") && words.length(third) != 4 && !cued)) {
            return null;
        }
        return either(year, a, b, words.dayOrder(), third + 1);
    }

    /// In the other order, if in this one there is no such month.
    private static @Nullable Reading either(int year, int a, int b, DayOrder order, int next) {
        DayOrder other = order.other();
        Reading usual = full(year, order.month(a, b), order.day(a, b), next);
        return usual == null ? full(year, other.month(a, b), other.day(a, b), next) : usual;
    }

    private static @Nullable Reading two(Words words, int first, boolean loose) {
        String sign = words.at(first + 1);
        int last = first + 2;
        boolean dotted = sign.equals(".") && isDotted(words, first);
        if (!(sign.equals("/") || sign.equals("-") || dotted) || !words.isNumber(last) || goesOn(words, last, sign)) {
            return null;
        }
        DayOrder order = words.dayOrder();
        int a = words.number(first);
        int b = words.number(last);
        if (words.length(first) == 4 || words.length(last) == 4) {
            return monthOfYear(words, first);
        }
        if (!isTight(words, first, last)
                || words.length(first) > 2
                || words.length(last) > 2
                || words.isAny(last + 1, COUNTED)) {
            return null;
        }
        if (a == 9 && b == 11 && sign.equals("/") && !words.is(last + 1, "at")) {
            // The day itself, in whatever year it is spoken of.
            return new Reading(When.Calendar.of(2001, a, b), last + 1);
        }
        boolean firm = (loose && (words.is(first - 1, "-") || isBar(words, first - 3)))
                || words.isAny(first - 1, FIRM_CUES)
                || Weekdays.isHead(words, first - 1)
                || (words.is(first - 1, "of") && words.is(first - 2, "as"))
                || isWeekday(words, first);
        boolean headed = first == words.from() && words.isAny(last + 1, Set.of(":", "-", "\u2013"));
        // What stands before a time of day is a day.
        int clock = words.skipAny(last + 1, Set.of("before", "after", "by"));
        boolean timed = Clock.behind(words, clock) > clock;
        boolean named = Names.WEEKDAYS.containsKey(words.at(words.skip(last + 1, "(")));
        firm |= headed
                || timed
                || named
                || words.is(last + 1, "@")
                || (words.at(first).startsWith("0") && b > 0);
        firm |= (isJoint(words, last + 1) || words.isAny(last + 1, Ranges.THROUGH)) && areDays(words, first, last + 2);
        int before = isJoint(words, first - 2) ? first - 2 : first - 1;
        firm |= isJoint(words, first - 1) && areDays(words, before - 3, first);
        boolean cued = firm || words.isAny(first - 1, CUES);
        boolean fraction = (a < b && b <= LARGEST_PART) || a == b;
        boolean dashed = words.isAny(first - 1, Set.of("on", "due", "dated")) || timed;
        Reading dated = sign.equals("/") && cued ? inYear(words, a, b, last + 1) : null;
        if (dated != null) {
            return dated;
        }
        if (dotted) {
            return day(order, a, b, last + 1);
        }
        boolean share = fraction && words.is(last + 1, "of");
        if (share || (sign.equals("-") ? !dashed : fraction ? !firm : !cued && b <= 12)) {
            return null;
        }
        boolean usual = order.month(a, b) <= 12;
        return usual
                ? day(order, a, b, last + 1)
                : firm && (sign.equals("/") || dashed) ? day(order.other(), a, b, last + 1) : null;
    }

    /// `5/7, 2010`
    private static @Nullable Reading inYear(Words words, int a, int b, int next) {
        boolean told = words.is(next, ",") && words.isNumber(next + 1) && words.length(next + 1) == 4;
        Years.Year year = told ? Years.alone(words, next + 1, false) : null;
        return year == null ? null : either(year.value(), a, b, words.dayOrder(), year.next());
    }

    /// `Friday 5.14`, `done on 5.12.`; but `Friday 8.30` is a time of day.
    private static boolean isDotted(Words words, int first) {
        int last = first + 2;
        boolean end = words.length(last) == 2 && !words.isWord(last + 1) && !words.isNumber(last + 1);
        boolean time =
                words.isAny(last, Set.of("15", "30", "45")) || words.isAny(last + 1, Set.of("am", "pm", "p", "a"));
        return !time && (isWeekday(words, first) || (words.is(first - 1, "on") && end && !words.is(last + 1, "%")));
    }

    /// What joins the dates of a list.
    private static boolean isJoint(Words words, int token) {
        return words.isAny(token, Set.of(",", "and", "or", "&"));
    }

    /// `6/3` and `6/15`, of which one at least is no part of a whole
    private static boolean areDays(Words words, int first, int second) {
        boolean parts = words.number(first) < words.number(first + 2)
                && words.number(first + 2) <= LARGEST_PART
                && words.number(second) < words.number(second + 2)
                && words.number(second + 2) <= LARGEST_PART;
        return isBar(words, first + 1) && isBar(words, second + 1) && !parts;
    }

    /// The bar of `6/3`
    private static boolean isBar(Words words, int token) {
        return words.is(token, "/") && words.touches(token) && words.touches(token + 1);
    }

    /// `11/2016`, `2016-11`; of `2010-11` nobody knows whether it is a month.
    private static @Nullable Reading monthOfYear(Words words, int first) {
        boolean yearFirst = words.length(first) == 4;
        int year = words.number(yearFirst ? first : first + 2);
        boolean season = words.length(first) == 4
                && isYear(words.number(first))
                && (words.number(first + 2) == words.number(first) + 1
                        || (words.length(first + 2) == 2
                                && words.number(first + 2) == (words.number(first) + 1) % 100));
        if (season) {
            int from = words.number(first);
            return new Reading(
                    new When.Range(When.Calendar.of(from, null, null), When.Calendar.of(from + 1, null, null)),
                    first + 3);
        }
        int month = words.number(yearFirst ? first + 2 : first);
        int digits = words.length(yearFirst ? first + 2 : first);
        if (!isYear(year) || month < 1 || month > 12 || digits > 2) {
            return null;
        }
        return new Reading(When.Calendar.of(year, month, null), first + 3);
    }

    private static @Nullable Reading full(int year, int month, int day, int next) {
        return year < OLDEST || year >= 2100 || month < 1 || month > 12 || day < 1 || day > 31
                ? null
                : new Reading(When.Calendar.of(year, month, day), next);
    }

    private static @Nullable Reading day(DayOrder order, int a, int b, int next) {
        int month = order.month(a, b);
        int day = order.day(a, b);
        return month < 1 || month > 12 || day < 1 || day > 31
                ? null
                : new Reading(When.Calendar.of(null, month, day), next);
    }

    private static boolean isWeekday(Words words, int first) {
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

    private static boolean goesOn(Words words, int last, String sign) {
        int next = last + 1;
        if (!words.touches(next) || Ranges.isInterval(words, next)) {
            return false;
        }
        boolean signed = sign.equals("-") ? SIGNS.contains(words.at(next)) : words.is(next, sign);
        return words.isNumber(next) || (signed && words.touches(next + 1) && words.isNumber(next + 1));
    }

    private static boolean isTight(Words words, int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (!words.touches(i)) {
                return false;
            }
        }
        return true;
    }
}
