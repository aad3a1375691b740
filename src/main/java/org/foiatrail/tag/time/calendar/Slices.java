package org.foiatrail.tag.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Which days a part of a known stretch covers: its thirds, halves and quarters, its first weeks or last months.
final class Slices {
    private static final int YEAR = 12;

    private Slices() {}

    /// The first, the second or the third third; of a week, Monday to Wednesday, Tuesday to Friday, Thursday to
    /// Sunday; of a decade, four, three and three years. What has no thirds is taken whole.
    static @Nullable Stretch third(When.Third third, @Nullable Stretch whole) {
        if (whole == null) {
            return null;
        }
        long days = whole.first().until(whole.last(), ChronoUnit.DAYS) + 1;
        long months = whole.first().until(whole.last().plusDays(1), ChronoUnit.MONTHS);
        if (months == 10 * YEAR) {
            int first = whole.first().getYear();
            return switch (third) {
                case EARLY -> years(first, 4);
                case MIDDLE -> years(first + 4, 3);
                case LATE -> years(first + 7, 3);
            };
        }
        if (months > 10 * YEAR) {
            int span = (int) months / YEAR / 3;
            return years(whole.first().getYear() + span * index(third), span);
        }
        if (months >= 3 && months % 3 == 0) {
            YearMonth first = YearMonth.from(whole.first()).plusMonths(months / 3 * index(third));
            return months(first, months / 3);
        }
        if (months == 1) {
            LocalDate first = whole.first().plusDays(10L * index(third));
            return Stretch.days(first, third == When.Third.LATE ? whole.last() : first.plusDays(9));
        }
        if (days == 7) {
            LocalDate monday = whole.first();
            return switch (third) {
                case EARLY -> Stretch.days(monday, monday.plusDays(2));
                case MIDDLE -> Stretch.days(monday.plusDays(1), monday.plusDays(4));
                case LATE -> Stretch.days(monday.plusDays(3), whole.last());
            };
        }
        return whole;
    }

    private static int index(When.Third third) {
        return switch (third) {
            case EARLY -> 0;
            case MIDDLE -> 1;
            case LATE -> 2;
        };
    }

    /// Null for what has no such shares.
    static @Nullable Stretch share(When.Share share, @Nullable Stretch whole) {
        if (whole == null) {
            return null;
        }
        long months = whole.first().until(whole.last().plusDays(1), ChronoUnit.MONTHS);
        if (months == 1 && share.of() == 2) {
            LocalDate middle = whole.first().plusDays(14);
            return share.number() == 1
                    ? Stretch.days(whole.first(), middle)
                    : Stretch.days(middle.plusDays(1), whole.last());
        }
        if (whole.first().plusDays(6).equals(whole.last()) && share.of() == 2) {
            LocalDate middle = whole.first().plusDays(3);
            return share.number() == 1
                    ? Stretch.days(whole.first(), middle.minusDays(1))
                    : Stretch.days(middle, whole.last());
        }
        if (months % share.of() != 0 || months < share.of()) {
            return null;
        }
        long each = months / share.of();
        YearMonth first = YearMonth.from(whole.first()).plusMonths(each * (share.number() - 1));
        if (each % YEAR == 0) {
            return years(first.getYear(), (int) each / YEAR);
        }
        return share.of() == 4
                ? Stretch.days(first.atDay(1), first.plusMonths(each - 1).atEndOfMonth())
                : months(first, each);
    }

    /// Null where the whole does not hold so many.
    static @Nullable Stretch slice(When.Slice slice, @Nullable Stretch whole) {
        if (whole == null) {
            return null;
        }
        int count = slice.units().number();
        When.Unit unit = slice.units().unit();
        boolean last = slice.number() < 0;
        LocalDate from = last
                ? PeriodDays.moved(whole.last().plusDays(1), -count, unit)
                : PeriodDays.moved(whole.first(), slice.number() - 1, unit);
        Stretch found = switch (unit) {
            case BUSINESS_DAY -> businessDay(slice.number(), count, whole);
            case DAY -> count == 1 ? Stretch.day(from) : Stretch.days(from, from.plusDays(count - 1L));
            case WEEK, WEEKEND -> weeks(slice.number(), count, unit, whole);
            case MONTH -> months(YearMonth.from(from), count);
            case QUARTER ->
                Stretch.days(
                        from, YearMonth.from(from).plusMonths(3L * count - 1).atEndOfMonth());
            case YEAR -> years(from.getYear(), count);
            default -> null;
        };
        boolean week = unit == When.Unit.WEEK || unit == When.Unit.WEEKEND;
        boolean within = found != null
                && (week
                        ? !found.first().isAfter(whole.last())
                        : !found.first().isBefore(whole.first())
                                && !found.last().isAfter(whole.last()));
        return within ? found : null;
    }

    private static Stretch businessDay(int number, int count, Stretch whole) {
        LocalDate first = number < 0
                ? PeriodDays.moved(whole.last().plusDays(1), -count, When.Unit.BUSINESS_DAY)
                : PeriodDays.moved(whole.first().minusDays(1), number, When.Unit.BUSINESS_DAY);
        LocalDate last = PeriodDays.moved(first, count - 1, When.Unit.BUSINESS_DAY);
        return count == 1 ? Stretch.day(first) : Stretch.days(first, last);
    }

    /// A week is part of the month, or of the year, that its Thursday is part of; a weekend, of that of its Saturday.
    private static Stretch weeks(int number, int count, When.Unit unit, Stretch whole) {
        boolean weekend = unit == When.Unit.WEEKEND;
        DayOfWeek day = weekend ? DayOfWeek.SATURDAY : DayOfWeek.THURSDAY;
        LocalDate first = number < 0
                ? whole.last().with(TemporalAdjusters.previousOrSame(day)).minusWeeks(count - 1L)
                : whole.first().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(number - 1L);
        LocalDate last = first.plusWeeks(count - 1L);
        return weekend
                ? Stretch.days(first, last.plusDays(1))
                : Stretch.days(first.with(DayOfWeek.MONDAY), last.with(DayOfWeek.SUNDAY));
    }

    /// The period that holds a day. A holiday's weekend begins with its Thursday or Friday and ends with its Monday.
    static @Nullable Stretch holding(When.Unit unit, @Nullable Stretch day) {
        if (day == null) {
            return null;
        }
        LocalDate at = day.first();
        LocalDate monday = at.with(DayOfWeek.MONDAY);
        return switch (unit) {
            case WEEK -> day.isDay() ? Stretch.days(monday, monday.plusDays(6)) : null;
            case WEEKEND -> {
                boolean end = at.getDayOfWeek() == DayOfWeek.MONDAY;
                boolean early = at.getDayOfWeek() == DayOfWeek.THURSDAY || at.getDayOfWeek() == DayOfWeek.FRIDAY;
                LocalDate saturday = monday.plusDays(end ? -2 : 5);
                yield day.isDay() ? Stretch.days(early ? at : saturday, end ? at : saturday.plusDays(1)) : null;
            }
            case MONTH -> Stretch.month(YearMonth.from(at));
            case YEAR -> Stretch.year(Year.from(at).getValue());
            case QUARTER, FISCAL_YEAR, DECADE, CENTURY -> PeriodDays.period(unit, 0, at, Resolver.Tense.UNKNOWN);
            case FORTNIGHT -> null;
            default -> day;
        };
    }

    private static Stretch months(YearMonth first, long count) {
        return count == 1 ? Stretch.month(first) : Stretch.months(first, first.plusMonths(count - 1));
    }

    private static Stretch years(int first, int count) {
        return count == 1 ? Stretch.year(first) : Stretch.year(first).through(Stretch.year(first + count - 1));
    }
}
