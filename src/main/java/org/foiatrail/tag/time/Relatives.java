package org.foiatrail.tag.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.foiatrail.tag.time.calendar.When;
import org.jspecify.annotations.Nullable;

/// Dates told from the day of writing: `today`, `last week`, `next Tuesday`, `three weeks ago`.
final class Relatives {
    static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening", "night");
    private static final int LONGEST_NUMBER = 4;

    /// What stands before `past Monday` where that is the last one.
    private static final Set<String> ADJECTIVAL = Set.of("the", "this", "on", "in", "since", "during", "by", "from");

    private static final Set<String> RECURRING = Set.of("every", "each", "all", "alternate", "any");

    private Relatives() {}

    static @Nullable Reading read(Words words, int first) {
        if (isRecurring(words, first)) {
            return null;
        }
        Reading found = day(words, first);
        found = found == null ? Nths.read(words, first) : found;
        found = found == null ? Weekdays.week(words, first) : found;
        found = found == null ? many(words, first) : found;
        found = found == null ? shifted(words, first) : found;
        return found == null ? Weekdays.weekday(words, first) : found;
    }

    /// `every Monday`, `every other Friday`, `each first Tuesday`, `every Monday and Friday`, `the last Friday of each
    /// month`
    private static boolean isRecurring(Words words, int first) {
        // 'all next week' is one.
        boolean whole = words.is(first - 1, "all") && Shifts.of(words.at(first)) != When.Shift.NONE;
        return (words.isAny(first - 1, RECURRING) && !whole)
                || (words.isAny(first - 2, RECURRING)
                        && (words.is(first - 1, "other") || Shares.ordinal(words, first - 1) != null))
                || (words.isAny(first - 3, RECURRING) && Names.WEEKDAYS.containsKey(words.at(first - 2)))
                || (words.is(first + 1, "of") && words.isAny(first + 2, RECURRING));
    }

    /// `today`, `the day after tomorrow`
    private static @Nullable Reading day(Words words, int first) {
        int steps = switch (words.at(first)) {
            case "today", "tonight" -> 0;
            case "tomorrow", "tommorrow", "tmrw", "tmr", "tmw", "tommorow", "tomorow" -> 1;
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
        if (words.is(day, "night") && words.is(day + 1, "before") && words.is(day + 2, "last")) {
            return new Reading(new When.Period(When.Unit.DAY, -2), day + 3);
        }
        boolean night = words.is(first, "last") && words.isAny(first + 1, Set.of("night", "evening"));
        boolean next = words.is(day, "next") && words.isAny(day + 1, DAY_PARTS);
        boolean part = words.is(first, "this") && words.isAny(first + 1, DAY_PARTS);
        return night || next || part
                ? new Reading(new When.Period(When.Unit.DAY, night ? -1 : next ? 1 : 0), next ? day + 2 : first + 2)
                : null;
    }

    static @Nullable Reading shifted(Words words, int first) {
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
        if (isBeyond(words, first)) {
            Reading lasting = lasting(words, next, shift);
            return lasting == null ? period(words, first) : lasting;
        }
        DayOfWeek weekday = Names.WEEKDAYS.get(words.at(next));
        Reading dated = weekday == null ? null : NamedDates.read(words, next);
        if (dated != null) {
            return dated;
        }
        if (weekday != null && (words.length(next) > 3 || words.isCapital(next))) {
            // A coming Friday may be one of this week, but never the day of writing.
            boolean coming = words.isAny(next - 1, Set.of("coming", "upcoming"));
            return new Reading(
                    coming ? new When.Beside(1, weekday, new When.Present()) : new When.Weekday(weekday, shift),
                    next + 1);
        }
        Reading day = words.is(next + 1, "/") ? NumericDates.read(words, next, false) : null;
        day = day == null && words.isNumber(next + 1) ? NamedDates.read(words, next) : day;
        if (day != null
                && day.when() instanceof When.Calendar date
                && date.year() == null
                && date.day() != null
                && !MonthDays.isCounted(words, day.next())) {
            return new Reading(new When.Calendar(null, date.month(), date.day(), date.weekday(), shift), day.next());
        }
        Reading lasting = lasting(words, next, shift);
        if (lasting != null) {
            return lasting;
        }
        Integer season = Names.SEASONS.get(words.at(next));
        if (season != null) {
            return new Reading(new When.Season(season, null, shift), next + 1);
        }
        Reading holiday = Feasts.read(words, next, false);
        if (holiday != null && holiday.when() instanceof When.Feast feast && feast.year() == null) {
            return new Reading(new When.Feast(feast.holiday(), null, shift), holiday.next());
        }
        Integer month = Names.MONTHS.get(words.at(next));
        boolean meant = words.isCapital(next) || !words.is(next, "may") || Periods.isMeant(words, next);
        if (month != null && meant && !words.isNumber(next + 1)) {
            return new Reading(new When.Calendar(null, month, null, null, shift), next + 1);
        }
        Reading period = period(words, first);
        return period == null ? null : Weekdays.withWeekday(words, period);
    }

    /// `extended past June 30`, `following Monday's call`: a day is named, and no other is counted from it.
    private static boolean isBeyond(Words words, int first) {
        return words.isAny(first, Set.of("past", "following")) && !words.isAny(first - 1, ADJECTIVAL);
    }

    /// `next week`, `the current fiscal year`, `the year after next`, `the end of the month` without its `end of`.
    static @Nullable Reading period(Words words, int first) {
        int start = words.skip(first, "the");
        When.Shift shift = Shifts.of(words.at(start));
        if (shift == When.Shift.NONE) {
            boolean fiscal = words.is(start, "fiscal") && words.is(start + 1, "year");
            int noun = fiscal ? start + 1 : start;
            When.Unit unit = fiscal ? When.Unit.FISCAL_YEAR : Names.UNITS.get(words.at(noun));
            int after = words.skip(noun + 2, "the");
            boolean afterNext = words.is(noun + 1, "after") && words.is(after, "next");
            boolean beforeLast = words.is(noun + 1, "before") && words.is(after, "last");
            return unit != null && (afterNext || beforeLast)
                    ? new Reading(new When.Period(unit, afterNext ? 2 : -2), after + 1)
                    : null;
        }
        int next = start + 1;
        if (words.is(start, "this") && words.isAny(next, Set.of("past", "last", "coming", "upcoming"))) {
            shift = Shifts.of(words.at(next));
            next++;
        }
        // The coming weekend is that of this week.
        boolean near = next == start + 2 && shift == When.Shift.NEXT && words.is(next, "weekend");
        int steps = near ? 0 : Shifts.steps(shift);
        if (words.is(next, "fy")) {
            return new Reading(new When.Period(When.Unit.FISCAL_YEAR, steps), next + 1);
        }
        boolean week = words.is(next, "working") && words.is(next + 1, "week");
        if (week || words.is(next, "workweek")) {
            When whole = new When.Period(When.Unit.WEEK, steps);
            return new Reading(
                    new When.Range(
                            new When.WeekdayOf(DayOfWeek.MONDAY, whole), new When.WeekdayOf(DayOfWeek.FRIDAY, whole)),
                    week ? next + 2 : next + 1);
        }
        boolean fiscal = words.is(next, "fiscal");
        boolean working = words.is(next, "business") || words.is(next, "working");
        next = words.skipAny(next, Set.of("fiscal", "calendar", "business", "working"));
        When.Unit unit = Names.UNITS.get(words.at(next));
        if (unit == null || (unit == When.Unit.DAY && !mayBeDay(words, start, next))) {
            return null;
        }
        When.Unit whole = fiscal && unit == When.Unit.YEAR
                ? When.Unit.FISCAL_YEAR
                : working && unit == When.Unit.DAY ? When.Unit.BUSINESS_DAY : unit;
        return new Reading(new When.Period(whole, steps), next + 1);
    }

    private static final Set<String> SHIFTED_DAYS = Set.of("next", "previous", "current", "following", "preceding");

    /// `the next day`, `that same day`; `same day service` is none, nor is `the same day as`.
    private static boolean mayBeDay(Words words, int shift, int noun) {
        boolean same = words.is(shift, "same")
                && words.isAny(shift - 1, Set.of("the", "that"))
                && MonthDays.isEnd(words, noun + 1)
                && !words.is(noun + 1, "as");
        return same || words.isAny(shift, SHIFTED_DAYS);
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

    /// `past six months`, `next 2 years and 3 months`
    private static @Nullable Reading lasting(Words words, int first, When.Shift shift) {
        if (shift == When.Shift.NONE || shift == When.Shift.THIS) {
            return null;
        }
        List<Amounts.Amount> all = Amounts.read(words, first);
        // 'the last three months and two days ago' tells of two dates.
        boolean two = all.size() > 1 && words.is(all.getLast().next(), "ago");
        List<Amounts.Amount> amounts = two ? all.subList(0, 1) : all;
        boolean verb = words.isAny(first - 2, Set.of("will", "to", "would", "may", "can", "could", "should", "might"));
        return amounts.isEmpty() || (verb && words.is(first - 1, "last"))
                ? null
                : lasting(amounts, Shifts.steps(shift));
    }

    private static Reading lasting(List<Amounts.Amount> amounts, int sign) {
        boolean exact = amounts.stream().noneMatch(amount -> amount.number() < 0);
        List<When.Amount> told = amounts.stream()
                .map(each -> new When.Amount(each.number(), each.unit()))
                .toList();
        return new Reading(
                exact ? new When.Lasting(told, sign) : new When.Vague(),
                amounts.getLast().next());
    }

    /// `3 next weeks`
    private static @Nullable Reading many(Words words, int first) {
        int start = words.skip(first, "the");
        boolean shifted = false;
        for (int i = start + 1; i < start + LONGEST_NUMBER; i++) {
            shifted |= Shifts.of(words.at(i)) != When.Shift.NONE;
        }
        Amounts.Count number = shifted ? Amounts.number(words, start) : null;
        int shift = number == null || number.next() == start ? 0 : Shifts.steps(Shifts.of(words.at(number.next())));
        // `45 last year` is a count and a year; `3 next weeks` is one stretch.
        String named = number == null ? "" : words.at(number.next() + 1);
        When.Unit unit = shift == 0 || !named.endsWith("s") ? null : Names.unit(named);
        return unit == null || number == null
                ? null
                : lasting(List.of(new Amounts.Amount(number.value(), unit, number.next() + 2, false)), shift);
    }
}
