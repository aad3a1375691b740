package org.foiatrail.tag.time.calendar;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the words of a date say, before it is known when they were written.
public sealed interface When {
    enum Unit {
        DAY,
        BUSINESS_DAY,
        WEEK,
        WEEKEND,
        FORTNIGHT,
        MONTH,
        QUARTER,
        YEAR,
        FISCAL_YEAR,
        DECADE,
        CENTURY
    }

    enum Third {
        EARLY,
        MIDDLE,
        LATE
    }

    /// How `last`, `this` and `next` move a date; `NONE` if none of them stands there.
    enum Shift {
        NONE,
        LAST,
        THIS,
        NEXT
    }

    /// A number of units of time.
    record Amount(int number, Unit unit) {}

    /// Year, month and day as far as they are told. A `weekday` beside them helps where the year or the month is not.
    record Calendar(
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day,
            @Nullable DayOfWeek weekday,
            Shift shift)
            implements When {
        public static Calendar of(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
            return new Calendar(year, month, day, null, Shift.NONE);
        }

        public Calendar with(DayOfWeek ofWeek) {
            return new Calendar(year, month, day, ofWeek, shift);
        }

        Calendar inYear(@Nullable Integer other) {
            return new Calendar(other, month, day, weekday, shift);
        }
    }

    /// A date, a season or a holiday of a year that is told from that of writing: `May 5th of last year`.
    record InYear(When date, int steps) implements When {}

    record Weekday(DayOfWeek day, Shift shift) implements When {}

    /// `last month`, `today`, `the year after next`.
    ///
    /// @param steps how many units away from the one in which the words were written
    record Period(Unit unit, int steps) implements When {}

    /// `three weeks ago`, `two days after May 5`.
    ///
    /// @param sign -1 for back, 1 for ahead
    /// @param from null for the day on which the words were written
    record Offset(List<Amount> amounts, int sign, @Nullable When from) implements When {
        public Offset {
            amounts = List.copyOf(amounts);
        }
    }

    /// `the past six months`.
    record Lasting(List<Amount> amounts, int sign) implements When {
        public Lasting {
            amounts = List.copyOf(amounts);
        }

        Unit smallest() {
            return amounts.stream().map(Amount::unit).min(Unit::compareTo).orElseThrow();
        }
    }

    record Part(Third third, When of) implements When {}

    /// A quarter of a year, or a half of any period.
    ///
    /// @param number from 1
    /// @param of 4 for quarters, 2 for halves
    /// @param year or other period; null for the year nearest by
    record Share(int number, int of, @Nullable When year) implements When {}

    record FiscalYear(int year) implements When {}

    /// A season.
    ///
    /// @param season from 0 for spring
    record Season(int season, @Nullable Integer year, Shift shift) implements When {}

    record Years(int first, int years) implements When {}

    record Feast(Holidays holiday, @Nullable Integer year, Shift shift) implements When {}

    /// `the third Friday of next month`; -1 for the last.
    record NthWeekday(int number, DayOfWeek day, @Nullable When month) implements When {}

    /// `the Monday before June 1`, `the second Tuesday after Thanksgiving`.
    ///
    /// @param number below 0 for those before
    record Beside(int number, DayOfWeek day, When of) implements When {}

    /// `the first week of July`, `the last three months of 2009`.
    ///
    /// @param number of the first of them, from 1; -1 for the last `units`
    record Slice(int number, Amount units, When of) implements When {}

    /// The week, from Monday, or the month that holds a day; the weekend that it belongs to.
    record Holding(Unit unit, When day) implements When {}

    /// `Friday of next week`.
    record WeekdayOf(DayOfWeek day, When week) implements When {}

    record About(When what) implements When {}

    record Range(When first, When last) implements When {}

    /// What is left of a period: `later this year`, and what is gone of it: `earlier this month`.
    ///
    /// @param sign 1 for what is left
    record Remainder(int sign, When of) implements When {}

    /// `the following summer`, `a week later`: counted from the day that the text told last.
    ///
    /// @param orWritten true where it may be counted from the day of writing, if none was told
    record Told(When what, boolean orWritten) implements When {
        /// True for what lies before it.
        public boolean isBack() {
            return switch (what) {
                case Offset offset -> offset.sign() < 0;
                case Period period -> period.steps() < 0;
                case Weekday weekday -> weekday.shift() == Shift.LAST;
                default -> false;
            };
        }
    }

    /// `a few days ago`: nobody can tell when.
    record Vague() implements When {}

    /// `the present`, as the end of a range.
    record Present() implements When {}
}
