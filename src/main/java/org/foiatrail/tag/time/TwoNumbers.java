package org.foiatrail.tag.time;

import java.util.Set;
import org.foiatrail.model.DayOrder;
import org.foiatrail.tag.time.calendar.When;
import org.jspecify.annotations.Nullable;

/// Dates in two numbers, which may also be a fraction or a score: `5/11` after `on`, `11/2016`.
final class TwoNumbers {
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

    /// Of the numbers that parts are told by: `3/10` may be three parts in ten, `3/11` is a day.
    private static final int LARGEST_PART = 10;

    /// What may be told by two numbers: `10/15 minutes`.
    private static final Set<String> COUNTED =
            Set.of("minutes", "minute", "mins", "min", "hours", "hour", "hrs", "days", "weeks", "months", "years", "%");

    private TwoNumbers() {}

    /// @param loose true inside a range
    static @Nullable Reading read(Words words, int first, boolean loose) {
        String sign = words.at(first + 1);
        int last = first + 2;
        boolean dotted = sign.equals(".") && isDotted(words, first);
        if (!(sign.equals("/") || sign.equals("-") || dotted)
                || !words.isNumber(last)
                || NumericDates.goesOn(words, last, sign)) {
            return null;
        }
        DayOrder order = words.dayOrder();
        int a = words.number(first);
        int b = words.number(last);
        if (words.length(first) == 4 || words.length(last) == 4) {
            return monthOfYear(words, first);
        }
        if (!NumericDates.isTight(words, first, last)
                || words.length(first) > 2
                || words.length(last) > 2
                || words.isAny(last + 1, COUNTED)) {
            return null;
        }
        if (a == 9 && b == 11 && sign.equals("/") && !words.is(last + 1, "at")) {
            // The day itself, in whatever year it is spoken of.
            return new Reading(When.Calendar.of(2001, a, b), last + 1);
        }
        // What stands before a time of day is a day.
        int clock = words.skipAny(last + 1, Set.of("before", "after", "by"));
        boolean timed = Clock.behind(words, clock) > clock;
        boolean ranged = loose && (words.is(first - 1, "-") || isBar(words, first - 3));
        boolean firm = ranged
                || timed
                || isCued(words, first)
                || isHead(words, first)
                || isListed(words, first)
                || (words.at(first).startsWith("0") && b > 0);
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

    /// True behind a word that only a day follows, or behind a day of the week.
    static boolean isCued(Words words, int first) {
        return words.isAny(first - 1, FIRM_CUES)
                || Weekdays.isHead(words, first - 1)
                || (words.is(first - 1, "of") && words.is(first - 2, "as"))
                || NumericDates.isWeekday(words, first);
    }

    /// `5/3: staff meeting`, `5/3 (Monday)`, `5/3 @ noon`
    private static boolean isHead(Words words, int first) {
        int next = first + 3;
        return (first == words.from() && words.isAny(next, Set.of(":", "-", "\u2013")))
                || Names.WEEKDAYS.containsKey(words.at(words.skip(next, "(")))
                || words.is(next, "@");
    }

    /// One of `6/3, 6/10 and 6/15`
    private static boolean isListed(Words words, int first) {
        int next = first + 3;
        int before = isJoint(words, first - 2) ? first - 2 : first - 1;
        return ((isJoint(words, next) || words.isAny(next, Ranges.THROUGH)) && areDays(words, first, next + 1))
                || (isJoint(words, first - 1) && areDays(words, before - 3, first));
    }

    /// `5/7, 2010`
    private static @Nullable Reading inYear(Words words, int a, int b, int next) {
        boolean told = words.is(next, ",") && words.isNumber(next + 1) && words.length(next + 1) == 4;
        Years.Year year = told ? Years.alone(words, next + 1, false) : null;
        return year == null ? null : NumericDates.either(year.value(), a, b, words.dayOrder(), year.next());
    }

    /// `Friday 5.14`, `done on 5.12.`; but `Friday 8.30` is a time of day.
    private static boolean isDotted(Words words, int first) {
        int last = first + 2;
        boolean end = words.length(last) == 2 && !words.isWord(last + 1) && !words.isNumber(last + 1);
        boolean time =
                words.isAny(last, Set.of("15", "30", "45")) || words.isAny(last + 1, Set.of("am", "pm", "p", "a"));
        return !time
                && (NumericDates.isWeekday(words, first)
                        || (words.is(first - 1, "on") && end && !words.is(last + 1, "%")));
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
                && NumericDates.isYear(words.number(first))
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
        if (!NumericDates.isYear(year) || month < 1 || month > 12 || digits > 2) {
            return null;
        }
        return new Reading(When.Calendar.of(year, month, null), first + 3);
    }

    private static @Nullable Reading day(DayOrder order, int a, int b, int next) {
        int month = order.month(a, b);
        int day = order.day(a, b);
        return month < 1 || month > 12 || day < 1 || day > 31
                ? null
                : new Reading(When.Calendar.of(null, month, day), next);
    }
}
