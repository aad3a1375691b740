package org.foiatrail.tag.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/// Which days a period covers that is counted from a day: `last week`, `the past six months`.
final class PeriodDays {
    private static final int FISCAL_START = 10;

    private PeriodDays() {}

    /// @param steps how many units away from the one that holds `near`
    static Stretch period(When.Unit unit, int steps, LocalDate near, Resolver.Tense tense) {
        LocalDate monday = near.with(DayOfWeek.MONDAY).plusWeeks(steps);
        return switch (unit) {
            case DAY, BUSINESS_DAY -> Stretch.day(moved(near, steps, unit));
            case WEEK -> Stretch.days(monday, monday.plusDays(6));
            case WEEKEND -> {
                boolean gone = steps == 0
                        && tense == Resolver.Tense.PAST
                        && near.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
                LocalDate saturday = monday.plusDays(gone ? -2 : 5);
                yield Stretch.days(saturday, saturday.plusDays(1));
            }
            case FORTNIGHT ->
                Stretch.days(monday.plusWeeks(steps), monday.plusWeeks(steps).plusDays(13));
            case MONTH -> Stretch.month(YearMonth.from(near).plusMonths(steps));
            case QUARTER -> {
                YearMonth first = YearMonth.of(near.getYear(), near.getMonth().firstMonthOfQuarter())
                        .plusMonths(3L * steps);
                yield Stretch.days(first.atDay(1), first.plusMonths(2).atEndOfMonth());
            }
            case YEAR -> Stretch.year(near.getYear() + steps);
            case FISCAL_YEAR -> fiscalYear(near.getYear() + (near.getMonthValue() >= FISCAL_START ? 1 : 0) + steps);
            case DECADE -> Stretch.years((near.getYear() / 10 + steps) * 10, 10);
            case CENTURY -> Stretch.years((near.getYear() / 100 + steps) * 100, 100);
        };
    }

    /// The federal fiscal year, which ends in the year that it is called by.
    static Stretch fiscalYear(int year) {
        return Stretch.days(
                LocalDate.of(year - 1, FISCAL_START, 1),
                LocalDate.of(year, FISCAL_START, 1).minusDays(1));
    }

    static LocalDate moved(LocalDate from, int number, When.Unit unit) {
        return switch (unit) {
            case DAY -> from.plusDays(number);
            case BUSINESS_DAY -> {
                LocalDate day = from;
                for (int left = Math.abs(number); left > 0; ) {
                    day = day.plusDays(Integer.signum(number));
                    left -= day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? 1 : 0;
                }
                yield day;
            }
            case WEEK, WEEKEND -> from.plusWeeks(number);
            case FORTNIGHT -> from.plusWeeks(2L * number);
            case MONTH -> from.plusMonths(number);
            case QUARTER -> from.plusMonths(3L * number);
            case YEAR, FISCAL_YEAR -> from.plusYears(number);
            case DECADE -> from.plusYears(10L * number);
            case CENTURY -> from.plusYears(100L * number);
        };
    }

    static Stretch lasting(When.Lasting lasting, LocalDate near) {
        When.Unit unit = lasting.smallest();
        if (unit == When.Unit.WEEKEND
                || unit == When.Unit.QUARTER
                || unit == When.Unit.DECADE
                || unit == When.Unit.CENTURY
                || unit == When.Unit.FISCAL_YEAR) {
            // Whole ones, without that which holds the day.
            int number = lasting.amounts().getFirst().number();
            // The weekend to come is the first of the next two.
            int shift = unit == When.Unit.WEEKEND && lasting.sign() > 0 ? 1 : 0;
            Stretch next = period(unit, lasting.sign() - shift, near, Resolver.Tense.UNKNOWN);
            Stretch farthest = period(unit, lasting.sign() * number - shift, near, Resolver.Tense.UNKNOWN);
            return lasting.sign() < 0 ? farthest.through(next) : next.through(farthest);
        }
        LocalDate other = near;
        for (When.Amount amount : lasting.amounts()) {
            other = moved(other, lasting.sign() * amount.number(), amount.unit());
        }
        LocalDate first = lasting.sign() < 0 ? other : near;
        LocalDate last = lasting.sign() < 0 ? near : other;
        return switch (unit) {
            case MONTH -> Stretch.months(YearMonth.from(first), YearMonth.from(last));
            case YEAR -> Stretch.year(first.getYear()).through(Stretch.year(last.getYear()));
            // The next ten days begin tomorrow.
            default -> Stretch.days(lasting.sign() > 0 ? first.plusDays(1) : first, last);
        };
    }
}
