package org.foiatrail.tag.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Dates told from the day of writing: `today`, `last week`, `next Tuesday`, `three weeks ago`.
final class Relatives {
    static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening", "night");
    private static final int LONGEST_NUMBER = 4;
    private static final Set<String> FROM = Set.of("on", "from");
    private static final Set<String> RECURRING = Set.of("every", "each", "all", "alternate", "any");
    private static final Set<String> OF_WEEK = Set.of(
            "of",
            "ending",
            "ended",
            "ends",
            "beginning",
            "begins",
            "commencing",
            "starting",
            "starts",
            "containing",
            "including");
    private static final Set<String> WEEKDAY_CUES = Set.of(
            "on", "by", "until", "till", "since", "before", "after", "cob", "eob", "eod", "through", "thru", "from",
            "to", "and", "or", "this", "between", "for", "of");

    private Relatives() {}

    static @Nullable Reading read(Words words, int first) {
        if (isRecurring(words, first)) {
            return null;
        }
        Reading found = day(words, first);
        found = found == null ? Nths.read(words, first) : found;
        found = found == null ? week(words, first) : found;
        found = found == null ? many(words, first) : found;
        found = found == null ? shifted(words, first) : found;
        return found == null ? weekday(words, first) : found;
    }

    /// `every Monday`, `every other Friday`, `each first Tuesday`, `every Monday and Friday`, `the last Friday of each
    /// month`
    private static boolean isRecurring(Words words, int first) {
        boolean joined =
                words.isAny(first - 1, Set.of("and", "or", ",")) && (Names.WEEKDAYS.containsKey(words.at(first - 2)));
        boolean far = words.isAny(first - 2, RECURRING)
                && (words.is(first - 1, "other") || Shares.ordinal(words, first - 1) != null);
        return words.isAny(first - 1, RECURRING)
                || far
                || (joined && words.isAny(first - 3, RECURRING))
                || (words.is(first + 1, "of") && words.isAny(first + 2, Set.of("every", "each")));
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

    /// `the week of April 10th`, `week ending May 14`, `the weekend`
    static @Nullable Reading week(Words words, int first) {
        int week = words.skip(first, "the");
        if (week > first && words.is(week, "weekend") && !words.isAny(week + 1, Set.of("after", "before", "of"))) {
            return new Reading(new When.Period(When.Unit.WEEKEND, 0), week + 1);
        }
        boolean weekend = words.is(week, "weekend") && words.is(week + 1, "of");
        if (!weekend && !words.is(week, "week") && !words.is(week, "wk")) {
            return null;
        }
        int of = words.skipAny(words.skip(week + 1, "that"), OF_WEEK);
        if (of == week + 1 || words.is(of - 1, "that")) {
            return null;
        }
        of = words.skip(of, "on");
        Reading days = Ranges.hasJoint(words, of) ? Ranges.range(words, of, false) : null;
        if (days != null) {
            return days;
        }
        Reading day = NamedDates.read(words, of);
        day = day == null ? NumericDates.read(words, of, false) : day;
        day = day == null ? MonthDays.ofMonth(words, of, false) : day;
        day = day == null ? weekday(words, of) : day;
        day = day == null ? Feasts.read(words, of, true) : day;
        day = day == null ? shifted(words, of) : day;
        return day == null
                ? null
                : new Reading(new When.Holding(weekend ? When.Unit.WEEKEND : When.Unit.WEEK, day.when()), day.next());
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
        return period == null ? null : withWeekday(words, period);
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
        if (unit == null || (unit == When.Unit.DAY && !words.isAny(start, Set.of("next", "previous", "current")))) {
            return null;
        }
        When.Unit whole = fiscal && unit == When.Unit.YEAR
                ? When.Unit.FISCAL_YEAR
                : working && unit == When.Unit.DAY ? When.Unit.BUSINESS_DAY : unit;
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

    /// `at 10`, `10:30`, `10 am`, `morning`
    private static boolean isTimed(Words words, int token) {
        int time = words.skip(words.skip(token, ","), "at");
        return words.isAny(token, DAY_PARTS)
                || (words.isNumber(time)
                        && (time > token || words.is(time + 1, ":") || words.isAny(time + 1, Set.of("am", "pm"))));
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
        boolean cued = words.isAny(first - 1, WEEKDAY_CUES) || isTimed(words, words.skip(first + 1, "."));
        if (named || (doubtful && !(cued && words.isCapital(first)))) {
            return null;
        }
        if (words.isAny(first - 1, Set.of("easter", "palm", "good", "ash", "black", "cyber"))) {
            return null;
        }
        if (words.is(first - 1, "that")) {
            return new Reading(new When.Vague(), first + 1);
        }
        int of = words.skipAny(words.skipAny(first + 1, DAY_PARTS), Set.of("of", "in"));
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
        Reading whole = of > first + 1 && words.is(of - 1, "of") ? week(words, of) : null;
        if (whole != null && whole.when() instanceof When.Holding) {
            return new Reading(new When.WeekdayOf(weekday, whole.when()), whole.next());
        }
        Reading week = period(words, of);
        if (week != null && week.when() instanceof When.Period period && period.unit() == When.Unit.WEEK) {
            return new Reading(new When.WeekdayOf(weekday, period), week.next());
        }
        return new Reading(new When.Weekday(weekday, When.Shift.NONE), first + 1);
    }

    /// `next week on Thursday`, `this week from Tuesday to Thursday`
    private static Reading withWeekday(Words words, Reading period) {
        if (!(period.when() instanceof When.Period week) || week.unit() != When.Unit.WEEK) {
            return period;
        }
        int next = words.skip(period.next(), "s");
        next = words.is(next, ",") && words.isAny(next + 1, FROM) ? next + 1 : next;
        next = words.skipAny(next, FROM);
        DayOfWeek weekday = Names.WEEKDAYS.get(words.at(next));
        if (weekday == null) {
            return period;
        }
        When first = new When.WeekdayOf(weekday, week);
        DayOfWeek last = words.isAny(next + 1, Ranges.THROUGH) ? Names.WEEKDAYS.get(words.at(next + 2)) : null;
        return last == null
                ? new Reading(first, next + 1)
                : new Reading(new When.Range(first, new When.WeekdayOf(last, week)), next + 3);
    }
}
