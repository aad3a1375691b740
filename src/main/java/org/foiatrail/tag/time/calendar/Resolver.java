package org.foiatrail.tag.time.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Works out which days words mean that were written on a known day, or on an unknown one.
///
/// @param written the day on which the words were written, null if unknown: then only what names its year is resolved
/// @param told what the text told last, null if nothing near by
/// @param tense of the clause in which the words stand
public record Resolver(
        @Nullable LocalDate written, @Nullable Stretch told, Tense tense) {
    /// What is counted from a month or a year is about as long: months differ.
    private static final double LEAST_PART = 0.75;

    /// Years in which anything is counted on: a text may say `a century later` without end.
    private static final int EARLIEST = 1000;

    private static final int LATEST = 3000;

    public Resolver(@Nullable LocalDate written, Tense tense) {
        this(written, null, tense);
    }

    /// What a clause speaks of.
    public enum Tense {
        PAST,
        /// What is sure to come.
        FUTURE,
        /// What is asked or wished for: to come, unless a month has just gone by of which more is wanted.
        WISHED,
        UNKNOWN;

        /// Months that have just gone by.
        private static final int JUST = 3;

        public boolean isAhead() {
            return this == FUTURE || this == WISHED;
        }

        /// True where what ended on one day is not meant on another, but the next such.
        boolean isPassed(LocalDate ended, LocalDate near) {
            return this == FUTURE || (this == WISHED && ended.plusMonths(JUST).isBefore(near));
        }
    }

    /// Null where the words do not tell which days they mean, or there is no such day.
    @Nullable
    public Stretch resolve(When when) {
        return switch (when) {
            case When.Calendar calendar -> new CalendarDays(written, tense).calendar(calendar);
            case When.InYear date ->
                written == null ? null : resolve(inYear(date.date(), written.getYear() + date.steps()));
            case When.Weekday weekday ->
                written == null ? null : Stretch.day(new CalendarDays(written, tense).weekday(weekday, written));
            case When.Period period ->
                written == null ? null : PeriodDays.period(period.unit(), period.steps(), written, tense);
            case When.Offset offset -> offset(offset);
            case When.Lasting lasting -> written == null ? null : PeriodDays.lasting(lasting, written);
            case When.Part part -> Slices.third(part.third(), resolve(part.of()));
            case When.Share share -> share(share);
            case When.FiscalYear fiscal -> PeriodDays.fiscalYear(fiscal.year());
            case When.Season season -> season(season);
            case When.Years years -> Stretch.years(years.first(), years.years());
            case When.Feast feast -> feast(feast);
            case When.NthWeekday nth -> nthWeekday(nth);
            case When.Beside beside -> beside(beside);
            case When.Slice slice -> Slices.slice(slice, resolve(slice.of()));
            case When.Holding period -> Slices.holding(period.unit(), resolve(period.day()));
            case When.WeekdayOf day -> weekdayOf(day);
            case When.About about -> approximate(resolve(about.what()));
            case When.Range range -> new Between(this).range(range);
            case When.Remainder rest -> written == null ? null : remainder(rest, written);
            case When.Told back -> told(back);
            case When.Vague vague -> null;
            case When.Present present -> written == null ? null : Stretch.day(written);
        };
    }

    private @Nullable Stretch told(When.Told back) {
        if (told == null) {
            return back.orWritten() ? resolve(back.what()) : null;
        }
        LocalDate base = back.isBack() ? told.first() : told.last();
        boolean fiscal = told.isYear() && told.first().getDayOfYear() > 1;
        Stretch found = base.getYear() < EARLIEST || base.getYear() > LATEST
                ? null
                : new Resolver(base, Tense.UNKNOWN).resolve(back.what());
        if (fiscal && found != null && found.isYear()) {
            int years = found.first().getYear() - base.getYear();
            return Stretch.days(told.first().plusYears(years), told.last().plusYears(years));
        }
        // From a month no day can be counted, nor a week.
        return found == null || told.isOfDays() || found.days() >= LEAST_PART * told.days() ? found : null;
    }

    static When inYear(When date, int year) {
        return switch (date) {
            case When.Calendar calendar -> calendar.inYear(year);
            case When.Season season -> new When.Season(season.season(), year, When.Shift.NONE);
            case When.Feast feast -> new When.Feast(feast.holiday(), year, When.Shift.NONE);
            case When.Holding whole -> new When.Holding(whole.unit(), inYear(whole.day(), year));
            default -> date;
        };
    }

    /// As exact as its smallest unit: three months ago is a month, three weeks ago a day.
    private @Nullable Stretch offset(When.Offset offset) {
        Stretch from = offset.from() == null ? written == null ? null : Stretch.day(written) : resolve(offset.from());
        if (from == null) {
            return null;
        }
        When.Amount first = offset.amounts().getFirst();
        if (offset.from() == null && written != null && first.unit() == When.Unit.WEEKEND) {
            return PeriodDays.period(first.unit(), offset.sign() * first.number(), written, tense);
        }
        LocalDate day = offset.sign() < 0 ? from.first() : from.last();
        When.Unit smallest = When.Unit.YEAR;
        for (When.Amount amount : offset.amounts()) {
            day = PeriodDays.moved(day, offset.sign() * amount.number(), amount.unit());
            smallest = amount.unit().compareTo(smallest) < 0 ? amount.unit() : smallest;
        }
        boolean month = from.first().plusMonths(1).minusDays(1).equals(from.last());
        boolean year = from.isYear();
        boolean whole = smallest.compareTo(year ? When.Unit.YEAR : When.Unit.MONTH) >= 0;
        if (offset.from() != null && !((month || year) && whole)) {
            return Stretch.day(day);
        }
        if (offset.from() != null && month) {
            return Stretch.month(YearMonth.from(day));
        }
        return switch (smallest) {
            case MONTH, QUARTER -> Stretch.month(YearMonth.from(day));
            case YEAR, DECADE, CENTURY, FISCAL_YEAR -> Stretch.year(day.getYear());
            default -> Stretch.day(day);
        };
    }

    private @Nullable Stretch remainder(When.Remainder rest, LocalDate near) {
        Stretch whole = resolve(rest.of());
        if (whole == null || near.isBefore(whole.first()) || near.isAfter(whole.last())) {
            return Slices.third(rest.sign() > 0 ? When.Third.LATE : When.Third.EARLY, whole);
        }
        return rest.sign() > 0 ? Stretch.days(near, whole.last()) : Stretch.days(whole.first(), near);
    }

    private @Nullable Stretch share(When.Share share) {
        When of = share.year();
        if (of != null || written == null) {
            return of == null ? null : Slices.share(share, resolve(of));
        }
        Stretch same = Slices.share(share, Stretch.year(written.getYear()));
        return same != null && same.last().isBefore(written) && tense.isPassed(same.last(), written)
                ? Slices.share(share, Stretch.year(written.getYear() + 1))
                : same;
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
            case NONE ->
                switch (tense) {
                    case PAST -> before;
                    case FUTURE, WISHED -> after;
                    case UNKNOWN ->
                        before.last().until(near, ChronoUnit.DAYS) < near.until(after.first(), ChronoUnit.DAYS)
                                ? before
                                : after;
                };
        };
    }

    private @Nullable Stretch nthWeekday(When.NthWeekday nth) {
        Stretch month = nth.month() == null
                ? written == null ? null : Stretch.month(YearMonth.from(written))
                : resolve(nth.month());
        if (month == null) {
            return null;
        }
        LocalDate day = nth.number() < 0
                ? month.last().with(TemporalAdjusters.previousOrSame(nth.day()))
                : month.first().with(TemporalAdjusters.nextOrSame(nth.day())).plusWeeks(nth.number() - 1L);
        return day.isAfter(month.last()) ? null : Stretch.day(day);
    }

    private @Nullable Stretch beside(When.Beside beside) {
        Stretch of = resolve(beside.of());
        if (of == null) {
            return null;
        }
        int weeks = beside.number();
        return Stretch.day(
                weeks > 0
                        ? of.last().with(TemporalAdjusters.next(beside.day())).plusWeeks(weeks - 1L)
                        : of.first()
                                .with(TemporalAdjusters.previous(beside.day()))
                                .plusWeeks(weeks + 1L));
    }

    private @Nullable Stretch weekdayOf(When.WeekdayOf day) {
        Stretch week = resolve(day.week());
        return week == null ? null : Stretch.day(week.first().with(TemporalAdjusters.nextOrSame(day.day())));
    }

    private static @Nullable Stretch approximate(@Nullable Stretch what) {
        return what == null ? null : what.approximate();
    }
}
