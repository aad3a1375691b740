package org.foiatrail.tag.time;

import java.time.DayOfWeek;
import java.util.Set;
import org.foiatrail.tag.time.calendar.When;
import org.jspecify.annotations.Nullable;

/// Reads days, weeks and months that are counted within a longer period: `the third Friday of next month`.
final class Nths {
    private Nths() {}

    /// `the third Friday of next month`, `the last week of July`, `the first three months of 2010`, `the first of the
    /// year`
    static @Nullable Reading read(Words words, int first) {
        Shares.Ordinal nth = Shares.ordinal(words, words.skip(first, "the"));
        if (nth == null) {
            return null;
        }
        DayOfWeek weekday = Names.WEEKDAYS.get(words.at(nth.next()));
        if (weekday != null) {
            return nthWeekday(words, nth, weekday);
        }
        // 'the second and fourth Tuesdays of June'
        DayOfWeek listed = words.isAny(first - 1, Set.of("and", "or", "&")) ? Names.plural(words.at(nth.next())) : null;
        Reading day = listed == null ? null : nthWeekday(words, nth, listed);
        if (day != null && day.when() instanceof When.NthWeekday of && of.month() != null) {
            return day;
        }
        boolean bare = words.is(nth.next(), "of") && nth.value() == 1;
        Amounts.Amount units =
                bare ? new Amounts.Amount(1, When.Unit.DAY, nth.next(), true) : Amounts.one(words, nth.next());
        boolean many = units != null && !units.plain();
        if (units == null
                || units.number() < 1
                || (units.plain() && !bare && words.at(units.next() - 1).endsWith("s"))
                || (many && Math.abs(nth.value()) != 1)
                || !(words.is(units.next(), "of") || words.is(units.next(), "in"))) {
            return null;
        }
        int of = units.next() + 1;
        boolean month = Names.MONTHS.containsKey(words.at(of));
        boolean larger = units.unit().compareTo(When.Unit.MONTH) >= 0;
        Reading whole = month && (bare || larger) ? null : whole(words, of);
        if (whole == null && !bare && units.unit().compareTo(When.Unit.WEEK) < 0) {
            whole = Weekdays.week(words, of);
            whole = whole == null && words.is(of, "the") && words.is(of + 1, "week")
                    ? new Reading(new When.Period(When.Unit.WEEK, 0), of + 2)
                    : whole;
        }
        return whole == null || (bare && words.is(whole.next(), "s"))
                ? null
                : new Reading(
                        new When.Slice(nth.value(), new When.Amount(units.number(), units.unit()), whole.when()),
                        whole.next());
    }

    private static @Nullable Reading nthWeekday(Words words, Shares.Ordinal nth, DayOfWeek weekday) {
        int end = Clock.behind(words, words.skipAny(nth.next() + 1, Relatives.DAY_PARTS));
        end = words.isAny(end, Ranges.THROUGH) ? Clock.behind(words, end + 1) : end;
        int of = words.skip(words.skip(end, "of"), "in");
        Reading month = of == end ? Relatives.period(words, of) : whole(words, of);
        if (month != null) {
            return new Reading(new When.NthWeekday(nth.value(), weekday, month.when()), month.next());
        }
        return of > end || nth.value() < 1 || nth.value() > 5
                ? null
                : new Reading(new When.NthWeekday(nth.value(), weekday, null), nth.next() + 1);
    }

    /// A month, a year, or a period like them.
    static @Nullable Reading whole(Words words, int first) {
        boolean fiscal = words.is(first + 1, "fiscal") && words.is(first + 2, "year");
        if (words.is(first, "the") && fiscal) {
            return new Reading(new When.Period(When.Unit.FISCAL_YEAR, 0), first + 3);
        }
        if (words.is(first, "the") && words.is(first + 1, "year") && words.isNumber(first + 2)) {
            return monthOrYear(words, first + 2);
        }
        When.Unit unit = words.is(first, "the") ? Names.UNITS.get(words.at(first + 1)) : null;
        if (unit != null && unit.compareTo(When.Unit.MONTH) >= 0) {
            return new Reading(new When.Period(unit, 0), first + 2);
        }
        Reading fiscalYear = Shares.fiscalYear(words, first);
        Reading month = fiscalYear == null ? monthOrYear(words, first) : fiscalYear;
        return month == null ? null : DateReader.inYear(words, month);
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
                : Relatives.period(words, first);
    }
}
