package org.foiatrail.tag.time.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Which day, month or weekday is meant where a year or a month is not told.
///
/// @param written the day on which the words were written, null if unknown
record CalendarDays(@Nullable LocalDate written, Resolver.Tense tense) {
    private static final int LEAP_CYCLE = 8;

    /// A slip of the day of the week is likelier than a day so far away whose year is not told.
    private static final int FAR = 275;

    /// Null where the words do not tell which day they mean, or there is no such day.
    @Nullable
    Stretch calendar(When.Calendar date) {
        Integer year = date.year();
        Integer month = date.month();
        Integer day = date.day();
        try {
            if (year != null) {
                return month == null
                        ? Stretch.year(year)
                        : day == null
                                ? Stretch.month(YearMonth.of(year, month))
                                : Stretch.day(LocalDate.of(year, month, day));
            }
        } catch (DateTimeException e) {
            return null;
        }
        if (written == null) {
            return null;
        }
        if (month == null) {
            return day == null ? null : dayOfMonth(day, date.weekday(), date.shift(), written);
        }
        return day == null ? month(month, date.shift(), written) : dayOfYear(month, day, date, written);
    }

    /// `May 11`: in the year that brings it nearest, or in that which gives it its day of the week.
    private @Nullable Stretch dayOfYear(int month, int day, When.Calendar date, LocalDate near) {
        if (date.shift() == When.Shift.NEXT || date.shift() == When.Shift.LAST) {
            int sign = date.shift() == When.Shift.NEXT ? 1 : -1;
            return dayOrNull(first(
                    steps -> valid(near.getYear() + sign * steps, month, day),
                    found -> sign * found.compareTo(near) > 0));
        }
        LocalDate best = null;
        for (int step = -LEAP_CYCLE; step <= LEAP_CYCLE; step++) {
            LocalDate found = valid(near.getYear() + step, month, day);
            if (found != null
                    && (date.weekday() == null
                            || (found.getDayOfWeek() == date.weekday() && distance(found, near) < FAR))
                    && (best == null || distance(found, near) < distance(best, near))) {
                best = found;
            }
        }
        return best == null && date.weekday() != null
                ? dayOfYear(month, day, When.Calendar.of(null, month, day), near)
                : dayOrNull(best);
    }

    /// `the 22nd`: before the day of writing if the clause speaks of the past, else on it or after.
    private @Nullable Stretch dayOfMonth(int day, @Nullable DayOfWeek weekday, When.Shift shift, LocalDate near) {
        if (shift != When.Shift.NONE) {
            YearMonth month = YearMonth.from(near).plusMonths(sign(shift));
            return dayOrNull(valid(month.getYear(), month.getMonthValue(), day));
        }
        if (weekday != null) {
            LocalDate best = null;
            for (int step = -12; step <= 12; step++) {
                YearMonth month = YearMonth.from(near).plusMonths(step);
                LocalDate found = valid(month.getYear(), month.getMonthValue(), day);
                if (found != null
                        && found.getDayOfWeek() == weekday
                        && (best == null || distance(found, near) < distance(best, near))) {
                    best = found;
                }
            }
            return dayOrNull(best);
        }
        int sign = tense == Resolver.Tense.PAST ? -1 : 1;
        return dayOrNull(first(
                steps -> {
                    YearMonth month = YearMonth.from(near).plusMonths((long) sign * steps);
                    return valid(month.getYear(), month.getMonthValue(), day);
                },
                found -> sign * found.compareTo(near) >= 0));
    }

    private Stretch month(int month, When.Shift shift, LocalDate near) {
        YearMonth now = YearMonth.from(near);
        YearMonth same = YearMonth.of(near.getYear(), month);
        YearMonth before = same.isBefore(now) ? same : same.minusYears(1);
        YearMonth after = same.isAfter(now) ? same : same.plusYears(1);
        return Stretch.month(
                switch (shift) {
                    case LAST -> before;
                    case NEXT -> after;
                    case THIS -> same;
                    case NONE ->
                        same.equals(now)
                                ? same
                                : switch (tense) {
                                    case PAST -> before;
                                    case FUTURE, WISHED -> tense.isPassed(before.atEndOfMonth(), near) ? after : before;
                                    case UNKNOWN ->
                                        before.until(now, ChronoUnit.MONTHS) < now.until(after, ChronoUnit.MONTHS)
                                                ? before
                                                : after;
                                };
                });
    }

    /// A bare day of the week is the next one, or the last one if the clause speaks of the past; `next` counts from
    /// the next Monday, `this` from the last, or from the next for what is to come.
    LocalDate weekday(When.Weekday weekday, LocalDate near) {
        return switch (weekday.shift()) {
            case LAST -> near.with(TemporalAdjusters.previous(weekday.day()));
            case THIS -> {
                LocalDate day = near.with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(weekday.day()));
                yield tense != Resolver.Tense.PAST && day.isBefore(near) ? day.plusWeeks(1) : day;
            }
            case NEXT -> near.with(DayOfWeek.MONDAY).plusWeeks(1).with(TemporalAdjusters.nextOrSame(weekday.day()));
            case NONE ->
                near.with(
                        tense == Resolver.Tense.PAST
                                ? TemporalAdjusters.previous(weekday.day())
                                : TemporalAdjusters.nextOrSame(weekday.day()));
        };
    }

    private static @Nullable LocalDate first(IntFunction<@Nullable LocalDate> candidates, Predicate<LocalDate> fits) {
        for (int step = 0; step <= LEAP_CYCLE; step++) {
            LocalDate found = candidates.apply(step);
            if (found != null && fits.test(found)) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable LocalDate valid(int year, int month, int day) {
        return day < 1 || day > Month.of(month).length(Year.isLeap(year)) ? null : LocalDate.of(year, month, day);
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(one.until(other, ChronoUnit.DAYS));
    }

    private static int sign(When.Shift shift) {
        return shift == When.Shift.LAST ? -1 : shift == When.Shift.NEXT ? 1 : 0;
    }

    private static @Nullable Stretch dayOrNull(@Nullable LocalDate day) {
        return day == null ? null : Stretch.day(day);
    }
}
