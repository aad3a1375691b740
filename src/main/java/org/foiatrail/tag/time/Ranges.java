package org.foiatrail.tag.time;

import java.util.Set;
import org.foiatrail.tag.time.calendar.When;
import org.jspecify.annotations.Nullable;

/// Reads from one date to another: `May 3 to 7`, `between 2005 and 2009`, `from FY08 through FY10`.
final class Ranges {
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "~");
    static final Set<String> THROUGH =
            Set.of("to", "through", "thru", "until", "till", "til", "-", "\u2013", "\u2014", "~");
    private static final Set<String> UNTIL = Set.of("through", "thru", "until", "till", "til");
    static final Set<String> PRESENT = Set.of("date", "present", "now", "today");
    private static final int LONGEST_START = 12;
    private static final int LONGEST_MONTH = 31;

    private Ranges() {}

    /// False where no range can begin: a cheap look ahead before a dear one.
    static boolean hasJoint(Words words, int first) {
        for (int i = first + 1; i <= first + LONGEST_START && i < words.to(); i++) {
            String norm = words.at(i);
            if (THROUGH.contains(norm) || norm.equals("ending") || isMonths(words, i) || isInterval(words, i)) {
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

    /// The bar of `2010-05-03/2010-05-07`
    static boolean isInterval(Words words, int token) {
        return words.is(token, "/")
                && words.touches(token)
                && words.touches(token + 1)
                && words.is(token - 4, "-")
                && words.length(token - 5) == 4
                && words.length(token + 1) == 4
                && words.is(token + 2, "-");
    }

    /// @param between true behind `between`, where `and` stands for `to`
    static @Nullable Reading range(Words words, int cue, boolean between) {
        boolean told = between || words.is(cue - 1, "from");
        int first = told ? behindPlural(words, cue) : cue;
        int clock = told ? Clock.behind(words, first) : first;
        Reading start = start(words, first, clock, told);
        Reading days = days(words, first, between);
        if (days != null) {
            return days;
        }
        if (start == null) {
            return null;
        }
        int joint = Clock.behind(words, words.skipAny(start.next(), Relatives.DAY_PARTS));
        joint = between && words.is(joint, ",") && words.is(joint + 1, "and") ? joint + 1 : joint;
        boolean and = (between && words.is(joint, "and")) || isMonths(words, joint) || isInterval(words, joint);
        int second = and ? joint + 1 : behindJoint(words, joint);
        if (second < 0) {
            return null;
        }
        boolean dash = words.isAny(second - 1, DASHES);
        if (dash && start.when() instanceof When.Weekday && words.isNumber(second)) {
            // 'Monday 12-4' is a time of day.
            return null;
        }
        int last = told ? words.skip(Clock.behind(words, second), "on") : second;
        Reading end = last > second && start.next() == clock ? null : end(words, last, start.when());
        if (end == null) {
            return null;
        }
        When through = start.when() instanceof When.FiscalYear
                        && end.when() instanceof When.Calendar year
                        && year.year() != null
                        && year.month() == null
                ? new When.FiscalYear(year.year())
                : end.when();
        return new Reading(new When.Range(start.when(), through), end.next());
    }

    /// Behind `the years` or `the months of`
    private static int behindPlural(Words words, int token) {
        int plural = words.skip(token, "the");
        boolean years = words.is(plural, "years");
        boolean months = words.is(plural, "months") && words.is(plural + 1, "of");
        return years ? words.skip(plural + 1, "of") : months ? plural + 2 : token;
    }

    /// A date, a time of day before it left out; `now`; what begins at a time of day begins today.
    private static @Nullable Reading start(Words words, int first, int clock, boolean told) {
        if (words.is(first, "now") && (told || words.isAny(first + 1, UNTIL))) {
            return new Reading(new When.Present(), first + 1);
        }
        Reading date = DateReader.single(words, clock > first ? words.skip(clock, "on") : first, true);
        return date == null && clock > first ? new Reading(new When.Present(), clock) : date;
    }

    /// The token behind what joins two dates, more words in it left out: `, through`, `up to and including`, `and
    /// ending on`; -1 if nothing joins them.
    private static int behindJoint(Words words, int token) {
        int joint = words.is(token, ",") && words.isWord(token + 1) ? token + 1 : token;
        joint = words.skipAny(joint, Set.of("up", "and"));
        if (THROUGH.contains(words.at(joint))) {
            return words.is(joint + 1, "and") && words.is(joint + 2, "including") ? joint + 3 : joint + 1;
        }
        boolean ending = words.is(joint - 1, "and") && words.isAny(joint, Set.of("ending", "ended"));
        return ending ? words.skip(joint + 1, "on") : -1;
    }

    private static @Nullable Reading end(Words words, int first, When start) {
        int present = words.skip(first, "the");
        boolean told = words.isAny(present, Set.of("current", "present"))
                && words.isAny(present + 1, Set.of("date", "day", "time"));
        if (told || (PRESENT.contains(words.at(present)) && !words.is(present + 1, "of"))) {
            present = told ? present + 1 : present;
            return new Reading(new When.Present(), present + 1);
        }
        Years.Year year = (start instanceof When.Calendar date && date.year() != null && date.month() == null)
                        || start instanceof When.FiscalYear
                ? shortYear(words, first, start)
                : null;
        if (year != null) {
            return new Reading(When.Calendar.of(year.value(), null, null), year.next());
        }
        boolean dated = start instanceof When.Calendar date && date.day() != null;
        Reading behind = dated ? yearBehind(words, first, start) : null;
        if (behind != null) {
            return behind;
        }
        Reading end = DateReader.single(words, first, true);
        if (dated && (end == null || isYear(end.when()))) {
            Reading day = MonthDays.alone(words, first);
            return day == null ? end : withYear(words, day, start);
        }
        return end == null ? null : FromTold.of(words, first, end);
    }

    /// `7/2010` of `5/3-7/2010`
    private static @Nullable Reading yearBehind(Words words, int first, When start) {
        boolean tight = words.touches(first)
                && words.touches(first + 1)
                && words.touches(first + 2)
                && words.is(first + 1, "/")
                && words.length(first + 2) == 4;
        Integer year = tight ? NumericDates.year(words, first + 2) : null;
        int day = words.number(first);
        return year != null
                        && start instanceof When.Calendar date
                        && date.year() == null
                        && date.day() != null
                        && date.day() < day
                        && day <= LONGEST_MONTH
                ? new Reading(When.Calendar.of(year, date.month(), day), first + 3)
                : null;
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
            return new Reading(inMonth(date, last), day.next());
        }
        return new Reading(When.Calendar.of(year.value(), date.month(), last.day()), year.next());
    }

    /// The day of the same month, or of the next where it has gone by: `April 27th to the 3rd`.
    private static When.Calendar inMonth(When.Calendar first, When.Calendar last) {
        Integer year = first.year();
        Integer month = first.month();
        boolean turns =
                month != null && first.day() != null && last.day() != null && last.day() < first.day() && month < 12;
        return When.Calendar.of(year, month != null && turns ? Integer.valueOf(month + 1) : month, last.day());
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
