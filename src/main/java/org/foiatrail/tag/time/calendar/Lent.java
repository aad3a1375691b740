package org.foiatrail.tag.time.calendar;

import org.jspecify.annotations.Nullable;

/// What dates that stand together tell only once: the year of `June to August 2009`, of `late May or early June 2009`
/// and of `spring and summer of last year`, the month of `the 3rd to the 7th of next month`.
public final class Lent {
    private Lent() {}

    /// `one` with what it leaves open and `other` tells; `one` itself where nothing is to be lent.
    ///
    /// @param earlier years by which `one` lies before `other`
    public static When to(When one, When other, int earlier) {
        if (one instanceof When.Weekday weekday
                && weekday.shift() == When.Shift.NONE
                && other instanceof When.WeekdayOf of) {
            return new When.WeekdayOf(weekday.day(), of.week());
        }
        if (one instanceof When.Calendar day
                && day.month() == null
                && day.year() == null
                && day.shift() == When.Shift.NONE
                && other instanceof When.Calendar last
                && last.month() == null
                && last.day() != null) {
            return new When.Calendar(null, null, day.day(), day.weekday(), last.shift());
        }
        When year = year(other);
        return year == null || year(one) != null ? one : in(one, year, earlier);
    }

    /// The year that the words name, or how far it is from that of writing; null if they tell none.
    public static @Nullable When year(When when) {
        return switch (when) {
            case When.Calendar date -> date.year() == null ? null : When.Calendar.of(date.year(), null, null);
            case When.Season season -> season.year() == null ? null : When.Calendar.of(season.year(), null, null);
            case When.Feast feast -> feast.year() == null ? null : When.Calendar.of(feast.year(), null, null);
            case When.InYear date -> new When.Period(When.Unit.YEAR, date.steps());
            case When.Part part -> year(part.of());
            case When.Share share -> share.year();
            case When.Slice slice -> year(slice.of());
            case When.Holding whole -> year(whole.day());
            case When.Range range -> year(range.last());
            default -> null;
        };
    }

    /// True where a month or a season, or a day of one, is told and nothing of its year.
    public static boolean lacksYear(When when) {
        return switch (when) {
            case When.Calendar date -> date.year() == null && date.month() != null && date.shift() == When.Shift.NONE;
            case When.Season season -> season.year() == null && season.shift() == When.Shift.NONE;
            case When.Feast feast -> feast.year() == null && feast.shift() == When.Shift.NONE;
            case When.Part part -> lacksYear(part.of());
            case When.About about -> lacksYear(about.what());
            case When.Holding whole -> lacksYear(whole.day());
            case When.Slice slice -> lacksYear(slice.of());
            case When.Range range -> lacksYear(range.first()) && lacksYear(range.last());
            default -> false;
        };
    }

    private static When in(When one, When year, int earlier) {
        return switch (one) {
            case When.Part part -> new When.Part(part.third(), in(part.of(), year, earlier));
            case When.Slice slice -> new When.Slice(slice.number(), slice.units(), in(slice.of(), year, earlier));
            case When.Range range -> new When.Range(range.first(), in(range.last(), year, earlier));
            case When.Share share -> new When.Share(share.number(), share.of(), before(year, earlier));
            case When.Calendar date
            when date.month() != null && date.shift() == When.Shift.NONE -> dated(date, year, earlier);
            case When.Season season when season.shift() == When.Shift.NONE -> dated(season, year, earlier);
            case When.Feast feast when feast.shift() == When.Shift.NONE -> dated(feast, year, earlier);
            default -> one;
        };
    }

    private static When before(When year, int years) {
        return switch (year) {
            case When.Calendar told when told.year() != null -> When.Calendar.of(told.year() - years, null, null);
            case When.Period period -> new When.Period(period.unit(), period.steps() - years);
            case When.FiscalYear told -> new When.FiscalYear(told.year() - years);
            default -> year;
        };
    }

    private static When dated(When date, When year, int earlier) {
        return switch (before(year, earlier)) {
            case When.Calendar told when told.year() != null -> Resolver.inYear(date, told.year());
            case When.Period period when period.unit() == When.Unit.YEAR -> new When.InYear(date, period.steps());
            default -> date;
        };
    }
}
