package org.foiatrail.tag.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Works out which days words mean that were written on a known day, or on an unknown one.
///
/// @param written the day on which the words were written, null if unknown: then only what names its year is resolved
/// @param tense of the clause in which the words stand
record Resolver(@Nullable LocalDate written, Tense tense) {
    /// What a clause speaks of.
    enum Tense {
        PAST,
        FUTURE,
        UNKNOWN
    }

    /// Null where the words do not tell which days they mean, or there is no such day.
    @Nullable
    Stretch resolve(When when) {
        return switch (when) {
            case When.Calendar calendar -> new CalendarDays(written, tense).calendar(calendar);
            case When.InYear date ->
                written == null ? null : resolve(date.date().inYear(written.getYear() + date.steps()));
            case When.Weekday weekday ->
                written == null ? null : Stretch.day(new CalendarDays(written, tense).weekday(weekday, written));
            case When.Period period ->
                written == null ? null : PeriodDays.period(period.unit(), period.steps(), written, tense);
            case When.Offset offset -> offset(offset);
            case When.Lasting lasting -> written == null ? null : PeriodDays.lasting(lasting, written);
            case When.Part part -> part(part.third(), part.of());
            case When.Share share -> share(share);
            case When.FiscalYear fiscal -> PeriodDays.fiscalYear(fiscal.year());
            case When.Season season -> season(season);
            case When.Years years -> Stretch.years(years.first(), years.years());
            case When.Feast feast -> feast(feast);
            case When.NthWeekday nth -> nthWeekday(nth);
            case When.NthWeek nth -> nthWeek(nth);
            case When.LastDay day -> lastDay(resolve(day.of()));
            case When.WeekOf week -> weekOf(resolve(week.day()));
            case When.WeekdayOf day -> weekdayOf(day);
            case When.About about -> approximate(resolve(about.what()));
            case When.Range range -> range(range);
            case When.Remainder rest -> written == null ? null : remainder(rest, written);
            case When.Vague vague -> null;
            case When.Present present -> written == null ? null : Stretch.day(written);
        };
    }

    /// As exact as its smallest unit: three months ago is a month, three weeks ago a day.
    private @Nullable Stretch offset(When.Offset offset) {
        Stretch from = offset.from() == null ? written == null ? null : Stretch.day(written) : resolve(offset.from());
        if (from == null) {
            return null;
        }
        LocalDate day = offset.sign() < 0 ? from.first() : from.last();
        When.Unit smallest = When.Unit.YEAR;
        for (When.Amount amount : offset.amounts()) {
            day = PeriodDays.moved(day, offset.sign() * amount.number(), amount.unit());
            smallest = amount.unit().compareTo(smallest) < 0 ? amount.unit() : smallest;
        }
        if (offset.from() != null) {
            return Stretch.day(day);
        }
        return switch (smallest) {
            case MONTH, QUARTER -> Stretch.month(YearMonth.from(day));
            case YEAR, DECADE, FISCAL_YEAR -> Stretch.year(day.getYear());
            default -> Stretch.day(day);
        };
    }

    /// The first, the second or the third third; of a week, Monday to Wednesday, Tuesday to Friday, Thursday to
    /// Sunday.
    private @Nullable Stretch part(When.Third third, When of) {
        Stretch whole = resolve(of);
        if (whole == null) {
            return null;
        }
        if (of instanceof When.Years years && years.years() == 10) {
            int first = years.first();
            return switch (third) {
                case EARLY -> Stretch.year(first).through(Stretch.year(first + 3));
                case MIDDLE -> Stretch.year(first + 4).through(Stretch.year(first + 6));
                case LATE -> Stretch.year(first + 7).through(Stretch.year(first + 9));
            };
        }
        int index = switch (third) {
            case EARLY -> 0;
            case MIDDLE -> 1;
            case LATE -> 2;
        };
        long days = whole.first().until(whole.last(), ChronoUnit.DAYS) + 1;
        long months = whole.first().until(whole.last().plusDays(1), ChronoUnit.MONTHS);
        if (months >= 3 && months % 3 == 0) {
            YearMonth first = YearMonth.from(whole.first()).plusMonths(months / 3 * index);
            return Stretch.months(first, first.plusMonths(months / 3 - 1));
        }
        if (months == 1) {
            LocalDate first = whole.first().plusDays(10L * index);
            return Stretch.days(first, third == When.Third.LATE ? whole.last() : first.plusDays(9));
        }
        if (days == 7) {
            return switch (third) {
                case EARLY -> Stretch.days(whole.first(), whole.first().plusDays(2));
                case MIDDLE ->
                    Stretch.days(whole.first().plusDays(1), whole.first().plusDays(4));
                case LATE -> Stretch.days(whole.first().plusDays(3), whole.last());
            };
        }
        return whole;
    }

    private @Nullable Stretch remainder(When.Remainder rest, LocalDate near) {
        Stretch whole = resolve(rest.of());
        if (whole == null || near.isBefore(whole.first()) || near.isAfter(whole.last())) {
            return part(rest.sign() > 0 ? When.Third.LATE : When.Third.EARLY, rest.of());
        }
        return rest.sign() > 0 ? Stretch.days(near, whole.last()) : Stretch.days(whole.first(), near);
    }

    private @Nullable Stretch share(When.Share share) {
        int months = 12 / share.of();
        When of = share.year();
        if (of == null) {
            if (written == null) {
                return null;
            }
            Stretch same = share(share, Stretch.year(written.getYear()), months);
            return tense == Tense.FUTURE && same.last().isBefore(written)
                    ? share(share, Stretch.year(written.getYear() + 1), months)
                    : same;
        }
        Stretch year = resolve(of);
        return year == null ? null : share(share, year, months);
    }

    private static Stretch share(When.Share share, Stretch year, int months) {
        YearMonth first = YearMonth.from(year.first()).plusMonths((long) months * (share.number() - 1));
        YearMonth last = first.plusMonths(months - 1);
        return share.of() == 4 ? Stretch.days(first.atDay(1), last.atEndOfMonth()) : Stretch.months(first, last);
    }

    private @Nullable Stretch season(When.Season season) {
        Integer year = season.year();
        if (year != null) {
            return Stretch.season(season.season(), year);
        }
        return written == null ? null : nearest(each -> Stretch.season(season.season(), each), season.shift(), written);
    }

    private @Nullable Stretch feast(When.Feast feast) {
        Integer year = feast.year();
        IntFunction<Stretch> in = each -> Stretch.day(feast.holiday().in(each));
        return year != null ? in.apply(year) : written == null ? null : nearest(in, feast.shift(), written);
    }

    /// That of the year before, of the same or of the next which the words mean.
    private Stretch nearest(IntFunction<Stretch> in, When.Shift shift, LocalDate near) {
        Stretch same = in.apply(near.getYear());
        Stretch before = same.last().isBefore(near) ? same : in.apply(near.getYear() - 1);
        Stretch after = same.last().isBefore(near) ? in.apply(near.getYear() + 1) : same;
        Stretch later = after.first().isAfter(near) ? after : in.apply(near.getYear() + 1);
        return switch (shift) {
            case LAST -> before;
            case NEXT -> later;
            case THIS -> same;
            case NONE -> tense == Tense.PAST ? before : after;
        };
    }

    private @Nullable Stretch nthWeekday(When.NthWeekday nth) {
        Stretch month = nth.month() == null
                ? written == null ? null : Stretch.month(YearMonth.from(written))
                : resolve(nth.month());
        if (month == null) {
            return null;
        }
        LocalDate day = month.first().with(TemporalAdjusters.dayOfWeekInMonth(nth.number(), nth.day()));
        return day.isBefore(month.first()) || day.isAfter(month.last()) ? null : Stretch.day(day);
    }

    /// A week is part of the month, or of the year, that its Thursday is part of.
    private @Nullable Stretch nthWeek(When.NthWeek nth) {
        Stretch of = resolve(nth.of());
        if (of == null) {
            return null;
        }
        LocalDate thursday = nth.number() < 0
                ? of.last().with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
                : of.first()
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                        .plusWeeks(nth.number() - 1L);
        return weekOf(Stretch.day(thursday));
    }

    private static @Nullable Stretch lastDay(@Nullable Stretch of) {
        return of == null ? null : Stretch.day(of.last());
    }

    private static @Nullable Stretch weekOf(@Nullable Stretch day) {
        if (day == null || !day.isDay()) {
            return null;
        }
        LocalDate monday = day.first().with(DayOfWeek.MONDAY);
        return Stretch.days(monday, monday.plusDays(6));
    }

    private @Nullable Stretch weekdayOf(When.WeekdayOf day) {
        Stretch week = resolve(day.week());
        return week == null ? null : Stretch.day(week.first().with(TemporalAdjusters.nextOrSame(day.day())));
    }

    /// Each end lends the other what is told only once: `May 3 to 7, 2010`, `November to February 2010`.
    private @Nullable Stretch range(When.Range range) {
        When first = range.first();
        When last = range.last();
        Stretch end = resolve(last);
        if (first instanceof When.Calendar calendar
                && calendar.year() == null
                && calendar.shift() == When.Shift.NONE
                && last instanceof When.Calendar other
                && other.year() != null
                && end != null) {
            Stretch start = resolve(calendar.inYear(other.year()));
            return start != null && start.first().isAfter(end.last())
                    ? through(resolve(calendar.inYear(other.year() - 1)), end)
                    : through(start, end);
        }
        Stretch start = resolve(first);
        if (start == null) {
            return null;
        }
        boolean told = last instanceof When.Calendar calendar && calendar.year() != null;
        if (!told && (last instanceof When.Calendar || last instanceof When.Weekday)) {
            // What the words leave open is the first such day after the beginning.
            Resolver after = new Resolver(start.first(), Tense.FUTURE);
            end = after.resolve(last);
            if (last instanceof When.Calendar calendar && calendar.month() != null) {
                int year = start.first().getYear();
                Stretch same = resolve(When.Calendar.of(year, calendar.month(), calendar.day()));
                boolean past = same == null || same.last().isBefore(start.first());
                end = past ? resolve(When.Calendar.of(year + 1, calendar.month(), calendar.day())) : same;
            }
        }
        if (end != null && !told && end.last().isBefore(start.first())) {
            end = new Resolver(start.last(), Tense.FUTURE).resolve(last);
        }
        return through(start, end);
    }

    private static @Nullable Stretch through(@Nullable Stretch start, @Nullable Stretch end) {
        return start == null || end == null || end.last().isBefore(start.first()) ? null : start.through(end);
    }

    private static @Nullable Stretch approximate(@Nullable Stretch what) {
        return what == null ? null : what.approximate();
    }
}
