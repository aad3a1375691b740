package org.foiatrail.tag.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.foiatrail.tag.text.Numerals;
import org.jspecify.annotations.Nullable;

/// Dates told from the day of writing: `today`, `last week`, `next Tuesday`, `three weeks ago`.
final class Relatives {
    private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening", "night");
    private static final Set<String> FEW = Set.of("few", "several", "some");
    private static final Set<String> RECURRING = Set.of("every", "each", "all", "alternate", "any");
    private static final Set<String> WEEKDAY_CUES = Set.of(
            "on", "by", "until", "till", "since", "before", "after", "cob", "eob", "eod", "through", "thru", "from",
            "to", "and", "or", "this", "between", "for", "of");

    private Relatives() {}

    static @Nullable Reading read(Words words, int first) {
        if (words.isAny(first - 1, RECURRING) || (words.is(first - 1, "other") && words.is(first - 2, "every"))) {
            return null;
        }
        Reading found = day(words, first);
        found = found == null ? nthOf(words, first) : found;
        found = found == null ? week(words, first) : found;
        found = found == null ? shifted(words, first) : found;
        return found == null ? weekday(words, first) : found;
    }

    /// `today`, `the day after tomorrow`
    private static @Nullable Reading day(Words words, int first) {
        int steps = switch (words.at(first)) {
            case "today", "tonight" -> 0;
            case "tomorrow", "tmrw", "tommorow", "tomorow" -> 1;
            case "yesterday" -> -1;
            default -> 2;
        };
        if (steps < 2) {
            return new Reading(new When.Period(When.Unit.DAY, steps), first + 1);
        }
        int day = words.skip(first, "the");
        if (words.is(day, "day") && words.is(day + 1, "after") && words.is(day + 2, "tomorrow")) {
            return new Reading(new When.Period(When.Unit.DAY, 2), day + 3);
        }
        if (words.is(day, "day") && words.is(day + 1, "before") && words.is(day + 2, "yesterday")) {
            return new Reading(new When.Period(When.Unit.DAY, -2), day + 3);
        }
        boolean night = words.is(first, "last") && words.is(first + 1, "night");
        boolean part = words.is(first, "this") && words.isAny(first + 1, DAY_PARTS);
        return night || part ? new Reading(new When.Period(When.Unit.DAY, night ? -1 : 0), first + 2) : null;
    }

    /// `the second Monday of next month`, `the last week of July`, `the third week of 2010`
    private static @Nullable Reading nthOf(Words words, int first) {
        Periods.Ordinal nth = Periods.ordinal(words, words.skip(first, "the"));
        if (nth == null) {
            return null;
        }
        DayOfWeek weekday = Names.WEEKDAYS.get(words.at(nth.next()));
        boolean week = words.is(nth.next(), "week");
        boolean day = nth.value() < 0 && words.is(nth.next(), "day") && words.is(nth.next() + 1, "of");
        if (weekday == null && !week && !day) {
            return null;
        }
        int end = words.skipAny(nth.next() + 1, DAY_PARTS);
        int of = words.skip(words.skip(end, "of"), "in");
        if (of == end) {
            return weekday == null || nth.value() < 1 || nth.value() > 5
                    ? null
                    : new Reading(new When.NthWeekday(nth.value(), weekday, null), nth.next() + 1);
        }
        boolean same = words.is(of, "the") && words.isAny(of + 1, Set.of("month", "year"));
        Reading month = same
                ? new Reading(new When.Period(words.is(of + 1, "year") ? When.Unit.YEAR : When.Unit.MONTH, 0), of + 2)
                : monthOrYear(words, of);
        if (month == null) {
            return null;
        }
        if (day) {
            return new Reading(new When.LastDay(month.when()), month.next());
        }
        return new Reading(
                weekday == null
                        ? new When.NthWeek(nth.value(), month.when())
                        : new When.NthWeekday(nth.value(), weekday, month.when()),
                month.next());
    }

    private static @Nullable Reading monthOrYear(Words words, int first) {
        Integer month = Names.MONTHS.get(words.at(first));
        if (month != null) {
            Reading named = NamedDates.read(words, first);
            return named != null && named.when() instanceof When.Calendar date && date.day() == null
                    ? named
                    : new Reading(When.Calendar.of(null, month, null), first + 1);
        }
        Years.Year year = Years.read(words, first);
        return year != null
                ? new Reading(When.Calendar.of(year.value(), null, null), year.next())
                : period(words, first);
    }

    /// `the week of April 10th`, `week ending May 14`, `the weekend`
    private static @Nullable Reading week(Words words, int first) {
        int week = words.skip(first, "the");
        if (week > first && words.is(week, "weekend") && !words.isAny(week + 1, Set.of("after", "before", "of"))) {
            return new Reading(new When.Period(When.Unit.WEEKEND, 0), week + 1);
        }
        if (!words.is(week, "week")) {
            return null;
        }
        int of = words.skipAny(week + 1, Set.of("of", "ending", "beginning", "commencing", "starting"));
        if (of == week + 1) {
            return null;
        }
        of = words.skip(of, "on");
        Reading day = NamedDates.read(words, of);
        day = day == null ? NumericDates.read(words, of, false) : day;
        day = day == null ? NamedDates.dayOfMonth(words, of, false) : day;
        day = day == null ? weekday(words, of) : day;
        return day == null ? null : new Reading(new When.WeekOf(day.when()), day.next());
    }

    private static @Nullable Reading shifted(Words words, int first) {
        int start = words.skip(first, "the");
        When.Shift shift = Shifts.of(words.at(start));
        if (shift == When.Shift.NONE) {
            return period(words, first);
        }
        int next = start + 1;
        if (words.is(start, "this") && words.isAny(next, Set.of("past", "last", "coming", "upcoming"))) {
            shift = Shifts.of(words.at(next));
            next++;
        }
        DayOfWeek weekday = Names.WEEKDAYS.get(words.at(next));
        Reading dated = weekday == null ? null : NamedDates.read(words, next);
        if (dated != null) {
            return dated;
        }
        if (weekday != null && (words.length(next) > 3 || words.isCapital(next))) {
            // A coming Friday may be one of this week.
            boolean coming = words.isAny(next - 1, Set.of("coming", "upcoming"));
            return new Reading(new When.Weekday(weekday, coming ? When.Shift.NONE : shift), next + 1);
        }
        Reading many = lasting(words, next, shift);
        if (many != null) {
            return many;
        }
        Integer season = Names.SEASONS.get(words.at(next));
        if (season != null) {
            return new Reading(new When.Season(season, null, shift), next + 1);
        }
        Reading holiday = Periods.holiday(words, next);
        if (holiday != null && holiday.when() instanceof When.Feast feast && feast.year() == null) {
            return new Reading(new When.Feast(feast.holiday(), null, shift), holiday.next());
        }
        Integer month = Names.MONTHS.get(words.at(next));
        if (month != null && words.isCapital(next) && !words.isNumber(next + 1)) {
            return new Reading(new When.Calendar(null, month, null, null, shift), next + 1);
        }
        Reading period = period(words, first);
        return period == null ? null : withWeekday(words, period);
    }

    /// `next week`, `the current fiscal year`, `the year after next`, `the end of the month` without its `end of`.
    static @Nullable Reading period(Words words, int first) {
        int start = words.skip(first, "the");
        When.Shift shift = Shifts.of(words.at(start));
        if (shift == When.Shift.NONE) {
            When.Unit unit = Names.UNITS.get(words.at(start));
            int after = words.skip(start + 2, "the");
            boolean afterNext = words.is(start + 1, "after") && words.is(after, "next");
            boolean beforeLast = words.is(start + 1, "before") && words.is(after, "last");
            return unit != null && (afterNext || beforeLast)
                    ? new Reading(new When.Period(unit, afterNext ? 2 : -2), after + 1)
                    : null;
        }
        int next = start + 1;
        if (words.is(start, "this") && words.isAny(next, Set.of("past", "last", "coming", "upcoming"))) {
            shift = Shifts.of(words.at(next));
            next++;
        }
        int steps = Shifts.steps(shift);
        if (words.is(next, "fy")) {
            return new Reading(new When.Period(When.Unit.FISCAL_YEAR, steps), next + 1);
        }
        boolean working = words.is(next, "working") && words.is(next + 1, "week");
        if (working || words.is(next, "workweek")) {
            When week = new When.Period(When.Unit.WEEK, steps);
            return new Reading(
                    new When.Range(
                            new When.WeekdayOf(DayOfWeek.MONDAY, week), new When.WeekdayOf(DayOfWeek.FRIDAY, week)),
                    working ? next + 2 : next + 1);
        }
        boolean fiscal = words.is(next, "fiscal");
        next = words.skipAny(next, Set.of("fiscal", "calendar"));
        When.Unit unit = Names.UNITS.get(words.at(next));
        if (unit == null || (unit == When.Unit.DAY && !words.is(start, "next"))) {
            return null;
        }
        When.Unit whole = fiscal && unit == When.Unit.YEAR ? When.Unit.FISCAL_YEAR : unit;
        return new Reading(new When.Period(whole, steps), next + 1);
    }

    /// A year behind a month or a day: `of last year`, `, next year`, `this year`.
    static @Nullable Reading year(Words words, int first) {
        Reading year = period(words, words.is(first, ",") || words.is(first, "of") ? first + 1 : first);
        return year != null && year.when() instanceof When.Period period && period.unit() == When.Unit.YEAR
                ? year
                : null;
    }

    static When.Shift shift(int steps) {
        return steps < 0 ? When.Shift.LAST : steps > 0 ? When.Shift.NEXT : When.Shift.THIS;
    }

    /// `past six months`
    private static @Nullable Reading lasting(Words words, int first, When.Shift shift) {
        if (shift == When.Shift.NONE || shift == When.Shift.THIS) {
            return null;
        }
        Amount amount = amount(words, first);
        boolean verb = words.isAny(first - 2, Set.of("will", "to", "would", "may", "can", "could", "should", "might"));
        if (amount == null || amount.plain() || (verb && words.is(first - 1, "last"))) {
            return null;
        }
        When when = amount.number() < 0
                ? new When.Vague()
                : new When.Lasting(new When.Amount(amount.number(), amount.unit()), shift == When.Shift.LAST ? -1 : 1);
        return new Reading(when, amount.next());
    }

    /// A bare day of the week, with or without its week.
    private static @Nullable Reading weekday(Words words, int first) {
        DayOfWeek weekday = Names.WEEKDAYS.get(words.at(first));
        if (weekday == null) {
            return null;
        }
        boolean doubtful = Names.DOUBTFUL_WEEKDAYS.contains(words.at(first));
        boolean named = words.isCapital(first + 1)
                && !words.isAny(first + 1, DAY_PARTS)
                && (doubtful || words.is(first - 1, "the"));
        boolean cued = words.isAny(first - 1, WEEKDAY_CUES);
        if (named || (doubtful && !(cued && words.isCapital(first)))) {
            return null;
        }
        if (words.is(first - 1, "that")) {
            return new Reading(new When.Vague(), first + 1);
        }
        int of = words.skip(words.skipAny(first + 1, DAY_PARTS), "of");
        if (words.is(first + 1, "week") && !words.isWord(first + 2)) {
            When.Amount one = new When.Amount(1, When.Unit.WEEK);
            When coming = new When.Weekday(weekday, When.Shift.NONE);
            return new Reading(new When.Offset(List.of(one), 1, coming), first + 2);
        }
        boolean twice = words.is(first + 1, "after") && words.is(first + 2, "next");
        if (twice || (words.is(first + 1, "before") && words.is(first + 2, "last"))) {
            When.Weekday one = new When.Weekday(weekday, twice ? When.Shift.NEXT : When.Shift.LAST);
            return new Reading(
                    new When.Offset(List.of(new When.Amount(1, When.Unit.WEEK)), twice ? 1 : -1, one), first + 3);
        }
        Reading week = period(words, of);
        if (week != null && week.when() instanceof When.Period period && period.unit() == When.Unit.WEEK) {
            return new Reading(new When.WeekdayOf(weekday, period), week.next());
        }
        return new Reading(new When.Weekday(weekday, When.Shift.NONE), first + 1);
    }

    /// `next week on Tuesday`
    private static Reading withWeekday(Words words, Reading period) {
        int next = words.skip(words.skip(period.next(), "s"), "on");
        DayOfWeek weekday = Names.WEEKDAYS.get(words.at(next));
        boolean week = period.when() instanceof When.Period at && at.unit() == When.Unit.WEEK;
        return week && weekday != null ? new Reading(new When.WeekdayOf(weekday, period.when()), next + 1) : period;
    }

    /// A number of days, weeks, months or years.
    ///
    /// @param number -1 if it is not told exactly
    /// @param plain true if no number stands before the unit
    record Amount(int number, When.Unit unit, int next, boolean plain) {}

    static @Nullable Amount amount(Words words, int first) {
        int next = first;
        int number = 1;
        boolean plain = false;
        int digits = words.number(first);
        Numerals.Numeral numeral = words.isWord(first) ? Numerals.read(words.tokens(), first, words.to()) : null;
        if (digits >= 0) {
            number = digits;
            next++;
        } else if (numeral != null && !numeral.ordinal()) {
            number = (int) Math.min(numeral.value(), 10_000);
            next = numeral.next();
        } else {
            next = words.is(next, "a") || words.is(next, "an") ? next + 1 : next;
            if (words.is(next, "couple")) {
                number = 2;
                next = words.skip(next + 1, "of");
            } else if (words.isAny(next, FEW)) {
                number = -1;
                next++;
            } else {
                plain = next == first;
            }
        }
        boolean business = words.isAny(next, Set.of("business", "working"));
        When.Unit unit = Names.unit(words.at(business ? next + 1 : next));
        boolean sane = number <= 1000 && !(digits >= 0 && words.touches(first) && !words.is(first - 1, "("));
        if (unit == null || !sane) {
            return null;
        }
        When.Unit exact = business && unit == When.Unit.DAY ? When.Unit.BUSINESS_DAY : unit;
        return new Amount(number, exact, business ? next + 2 : next + 1, plain);
    }

    /// The amounts of `1 month, 2 years and 21 days`; empty if none stands there, or if one is not told.
    static List<Amount> amounts(Words words, int first) {
        List<Amount> amounts = new ArrayList<>();
        int next = first;
        Amount amount = amount(words, next);
        while (amount != null && !amount.plain()) {
            amounts.add(amount);
            next = words.skip(words.skip(amount.next(), ","), "and");
            amount = amount(words, next);
        }
        return amounts;
    }
}
