package org.foiatrail.tag.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads from one date to another: `May 3 to 7`, `between 2005 and 2009`, `from FY08 through FY10`.
final class Ranges {
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "~");
    static final Set<String> THROUGH = Set.of("to", "through", "thru", "until", "till", "-", "\u2013", "\u2014", "~");
    static final Set<String> PRESENT = Set.of("date", "present", "now", "today");
    private static final int LONGEST_START = 12;

    private Ranges() {}

    /// False where no range can begin: a cheap look ahead before a dear one.
    static boolean hasJoint(Words words, int first) {
        for (int i = first + 1; i <= first + LONGEST_START && i < words.to(); i++) {
            String norm = words.at(i);
            if (THROUGH.contains(norm) || norm.equals("ending") || (norm.equals("/") && isMonths(words, i))) {
                return true;
            }
        }
        return false;
    }

    /// The bar of `Nov/Dec 2009` and of `spring/summer 2010`
    private static boolean isMonths(Words words, int token) {
        boolean months = Names.MONTHS.containsKey(words.at(token - 1)) && Names.MONTHS.containsKey(words.at(token + 1));
        boolean seasons =
                Names.SEASONS.containsKey(words.at(token - 1)) && Names.SEASONS.containsKey(words.at(token + 1));
        return words.is(token, "/") && (months || seasons);
    }

    /// @param between true behind `between`, where `and` stands for `to`
    static @Nullable Reading range(Words words, int first, boolean between) {
        boolean now = words.is(first, "now") && (between || words.is(first - 1, "from"));
        Reading start = now ? new Reading(new When.Present(), first + 1) : DateReader.single(words, first, true);
        Reading days = days(words, first, between);
        if (days != null) {
            return days;
        }
        if (start == null) {
            return null;
        }
        boolean and = between && words.is(start.next(), "and");
        int second = and || isMonths(words, start.next()) ? start.next() + 1 : behindJoint(words, start.next());
        if (second < 0) {
            return null;
        }
        boolean dash = words.isAny(second - 1, DASHES);
        if (dash && start.when() instanceof When.Weekday && words.isNumber(second)) {
            // 'Monday 12-4' is a time of day.
            return null;
        }
        Reading end = end(words, second, start.when());
        if (end == null) {
            return null;
        }
        When last = start.when() instanceof When.FiscalYear
                        && end.when() instanceof When.Calendar year
                        && year.year() != null
                        && year.month() == null
                ? new When.FiscalYear(year.year())
                : end.when();
        return new Reading(new When.Range(start.when(), last), end.next());
    }

    /// The token behind what joins two dates, a time of day before it and more words in it left out: `, through`,
    /// `up to and including`, `and ending on`; -1 if nothing joins them.
    private static int behindJoint(Words words, int token) {
        int joint = behindClock(words, token);
        joint = words.is(joint, ",") && words.isWord(joint + 1) ? joint + 1 : joint;
        joint = words.skipAny(joint, Set.of("up", "and"));
        if (THROUGH.contains(words.at(joint))) {
            return words.is(joint + 1, "and") && words.is(joint + 2, "including") ? joint + 3 : joint + 1;
        }
        boolean ending = words.is(joint - 1, "and") && words.isAny(joint, Set.of("ending", "ended"));
        return ending ? words.skip(joint + 1, "on") : -1;
    }

    /// Behind `10:30 AM`, `token` where no time of day stands.
    private static int behindClock(Words words, int token) {
        int hour = words.skip(words.skip(token, ","), "at");
        if (!words.isNumber(hour) || !words.is(hour + 1, ":") || !words.isNumber(hour + 2)) {
            return token;
        }
        return words.skipAny(words.skipAny(hour + 3, Set.of("am", "pm")), NamedDates.ZONES);
    }

    private static @Nullable Reading end(Words words, int first, When start) {
        int present = words.skip(first, "the");
        if (PRESENT.contains(words.at(present)) && !words.is(present + 1, "of")) {
            return new Reading(new When.Present(), present + 1);
        }
        Years.Year year = (start instanceof When.Calendar date && date.year() != null && date.month() == null)
                        || start instanceof When.FiscalYear
                ? shortYear(words, first, start)
                : null;
        if (year != null) {
            return new Reading(When.Calendar.of(year.value(), null, null), year.next());
        }
        Reading end = DateReader.single(words, first, true);
        boolean dated = start instanceof When.Calendar date && date.day() != null;
        if (dated && (end == null || isYear(end.when()))) {
            Reading day = MonthDays.alone(words, first);
            return day == null ? end : withYear(words, day, start);
        }
        return end;
    }

    private static boolean isYear(When when) {
        return when instanceof When.Calendar date && date.month() == null && date.day() == null;
    }

    /// `7, 2010` behind `May 3 to`: the day takes the month of the first.
    static Reading withYear(Words words, Reading day, When start) {
        if (!(day.when() instanceof When.Calendar last) || !(start instanceof When.Calendar date)) {
            return day;
        }
        Years.Year year = words.is(day.next(), ",") ? Years.read(words, day.next() + 1) : Years.read(words, day.next());
        if (year == null || date.year() != null) {
            Integer told = date.year();
            return new Reading(When.Calendar.of(told, date.month(), last.day()), day.next());
        }
        return new Reading(When.Calendar.of(year.value(), date.month(), last.day()), year.next());
    }

    /// `08` behind `2007-`
    private static Years.@Nullable Year shortYear(Words words, int first, When start) {
        int before = start instanceof When.FiscalYear fiscal
                ? fiscal.year()
                : start instanceof When.Calendar date && date.year() != null ? date.year() : 0;
        int number = words.number(first);
        boolean two = words.length(first) == 2 && words.touches(first) && number == before % 100 + 1;
        boolean alone = two && !(words.touches(first + 1) && (words.is(first + 1, "-") || words.is(first + 1, "/")));
        return alone ? new Years.Year(before + 1, first + 1) : null;
    }

    /// `January from 4 to 22`, `May between 3 and 7`
    static @Nullable Reading behindMonth(Words words, int first) {
        Integer month = Names.MONTHS.get(words.at(first));
        boolean between = words.is(first + 1, "between");
        Reading start =
                month == null || !(between || words.is(first + 1, "from")) ? null : MonthDays.alone(words, first + 2);
        if (start == null
                || !(start.when() instanceof When.Calendar day)
                || !(THROUGH.contains(words.at(start.next())) || (between && words.is(start.next(), "and")))) {
            return null;
        }
        When.Calendar dated = When.Calendar.of(null, month, day.day());
        Reading end = MonthDays.alone(words, start.next() + 1);
        Reading last = end == null ? null : withYear(words, end, dated);
        return last == null ? null : new Reading(new When.Range(dated, last.when()), last.next());
    }

    /// Two days of one month, named behind them: `4-22 January 1995`, `between 5 and 9 of Oct`, `4 to 22 this
    /// month`.
    private static @Nullable Reading days(Words words, int first, boolean between) {
        Reading day = MonthDays.alone(words, first);
        if (day == null || !(day.when() instanceof When.Calendar start)) {
            return null;
        }
        if (!THROUGH.contains(words.at(day.next())) && !(between && words.is(day.next(), "and"))) {
            return null;
        }
        int second = day.next() + 1;
        Reading end = NamedDates.read(words, second);
        end = end == null ? MonthDays.ofMonth(words, second, true) : end;
        boolean told = end != null
                && end.when() instanceof When.Calendar date
                && date.day() != null
                && (date.month() != null || date.shift() != When.Shift.NONE)
                && !Names.MONTHS.containsKey(words.at(second))
                && !Names.WEEKDAYS.containsKey(words.at(second));
        if (end == null || !told || !(end.when() instanceof When.Calendar last)) {
            return null;
        }
        When.Calendar begin = new When.Calendar(last.year(), last.month(), start.day(), null, last.shift());
        return new Reading(new When.Range(begin, last), end.next());
    }
}
