package org.foiatrail.tag.time.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Which days lie from one date to another.
///
/// @param by resolves each of the two
record Between(Resolver by) {
    /// Each end lends the other what is told only once: `May 3 to 7, 2010`, `November to February 2010`.
    @Nullable
    Stretch range(When.Range range) {
        When first = range.first();
        When last = range.last();
        if (last instanceof When.Told) {
            Stretch told = by.resolve(first);
            return through(told, new Resolver(by.written(), told, by.tense()).resolve(last));
        }
        Stretch end = by.resolve(last);
        When lent = Lent.to(first, last, 0);
        if (!lent.equals(first)) {
            Stretch start = by.resolve(lent);
            boolean late = start != null && end != null && start.first().isAfter(end.last());
            return through(late ? by.resolve(Lent.to(first, last, 1)) : start, end);
        }
        Stretch months = by.written() == null ? null : months(first, last, by.written());
        if (months != null) {
            return months;
        }
        When until = Lent.to(last, first, 0);
        Stretch told = until.equals(last) ? null : fromTold(first, last, until);
        if (told != null) {
            return told;
        }
        // What lasts until now has begun.
        boolean gone = last instanceof When.Present && first instanceof When.Weekday;
        Stretch start = gone ? new Resolver(by.written(), Resolver.Tense.PAST).resolve(first) : by.resolve(first);
        if (start == null) {
            return null;
        }
        boolean dated = last instanceof When.Calendar calendar && calendar.year() != null;
        boolean bare = (last instanceof When.Weekday day && day.shift() == When.Shift.NONE)
                || (last instanceof When.Calendar date && date.shift() == When.Shift.NONE);
        if (!dated && bare) {
            // What the words leave open is the first such day after the beginning.
            Resolver after = new Resolver(start.first(), Resolver.Tense.FUTURE);
            end = after.resolve(last);
            if (last instanceof When.Calendar calendar && calendar.month() != null) {
                int year = start.first().getYear();
                Stretch same = by.resolve(When.Calendar.of(year, calendar.month(), calendar.day()));
                boolean past = same == null || same.last().isBefore(start.first());
                end = past ? by.resolve(When.Calendar.of(year + 1, calendar.month(), calendar.day())) : same;
            }
        }
        boolean fixed = dated || last instanceof When.Present;
        if (end != null && !fixed && end.last().isBefore(start.first())) {
            end = new Resolver(start.last(), Resolver.Tense.FUTURE).resolve(last);
        }
        return through(start, end);
    }

    /// The months that hold the day of writing: who writes in September of `August to October` means that August. Who
    /// tells the past means what has ended.
    private @Nullable Stretch months(When first, When last, LocalDate near) {
        Integer begin = bareMonth(first);
        Integer end = bareMonth(last);
        if (begin == null || end == null) {
            return null;
        }
        int now = near.getMonthValue();
        int turn = end < begin ? 1 : 0;
        if (by.tense() == Resolver.Tense.PAST) {
            int ended = end <= now ? near.getYear() : near.getYear() - 1;
            return Stretch.months(YearMonth.of(ended - turn, begin), YearMonth.of(ended, end));
        }
        boolean holds = turn == 0 ? begin <= now && now <= end : begin <= now || now <= end;
        int year = turn == 1 && now <= end ? near.getYear() - 1 : near.getYear();
        return holds ? Stretch.months(YearMonth.of(year, begin), YearMonth.of(year + turn, end)) : null;
    }

    private static @Nullable Integer bareMonth(When when) {
        return when instanceof When.Calendar date
                        && date.year() == null
                        && date.day() == null
                        && date.shift() == When.Shift.NONE
                ? date.month()
                : null;
    }

    /// `November to December 2009` and `November 2009 to February`: the year goes on unless it has to turn.
    ///
    /// @param until `last` with what `first` tells
    private @Nullable Stretch fromTold(When first, When last, When until) {
        Stretch start = by.resolve(first);
        Stretch end = by.resolve(until);
        boolean early = start != null && end != null && end.last().isBefore(start.first());
        return through(start, early ? by.resolve(Lent.to(last, first, -1)) : end);
    }

    private static @Nullable Stretch through(@Nullable Stretch start, @Nullable Stretch end) {
        return start == null || end == null || end.last().isBefore(start.first()) ? null : start.through(end);
    }
}
