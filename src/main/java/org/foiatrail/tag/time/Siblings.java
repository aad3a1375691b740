package org.foiatrail.tag.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.foiatrail.tag.time.calendar.Lent;
import org.foiatrail.tag.time.calendar.When;
import org.jspecify.annotations.Nullable;

/// Dates that share a month, a year or a name with their neighbours, each a date of its own: `October 12, 13 and 14,
/// 2009`, `the 22nd and 23rd of May`, `fiscal years 2009 and 2010`.
final class Siblings {
    private static final Set<String> JOINTS = Set.of("and", "or", "&");
    private static final int LONGEST = 6;
    private static final When SPRING = new When.Season(0, null, When.Shift.NONE);

    /// A date and the token that begins it.
    record Placed(int first, Reading read) {}

    private Siblings() {}

    /// A date and those behind it that rest on it.
    static List<Placed> of(Words words, int first, Reading read) {
        List<Placed> found = new ArrayList<>();
        found.add(new Placed(first, read));
        Placed next = next(words, read);
        while (next != null) {
            found.add(next);
            next = next(words, next.read());
        }
        When last = lastBehind(words, found.getLast().read());
        if (last != null) {
            found.replaceAll(placed -> new Placed(placed.first(), inYear(placed.read(), last)));
        }
        return found;
    }

    /// `the 22nd` of `the 22nd and 23rd of May`, null for any other words.
    static @Nullable Reading before(Words words, int first) {
        int at = words.skip(first, "the");
        boolean joined = false;
        for (int i = at + 1; i < at + 2 * LONGEST && !joined; i++) {
            joined = JOINTS.contains(words.at(i));
        }
        if (!joined) {
            return null;
        }
        Reading share = shareBefore(words, at);
        if (share != null) {
            return share;
        }
        Reading day = MonthDays.alone(words, first);
        if (day == null || !(day.when() instanceof When.Calendar date)) {
            return null;
        }
        int second = words.skip(behindDays(words, day.next()), "the");
        boolean behind = !Names.MONTHS.containsKey(words.at(second)) && !Names.WEEKDAYS.containsKey(words.at(second));
        Reading other = behind ? NamedDates.read(words, second) : null;
        other = behind && other == null ? MonthDays.ofMonth(words, second, false) : other;
        return other != null
                        && other.when() instanceof When.Calendar last
                        && (last.month() != null || last.shift() != When.Shift.NONE)
                        && last.day() != null
                        && date.day() != null
                        && date.day() < last.day()
                ? new Reading(new When.Calendar(last.year(), last.month(), date.day(), null, last.shift()), day.next())
                : null;
    }

    /// The token that begins the last day of a list: `7th` behind `5th, 6th and`.
    private static int behindDays(Words words, int token) {
        int next = token;
        for (int i = 0; i < LONGEST && words.is(next, ",") && !words.isAny(next + 1, JOINTS); i++) {
            MonthDays.Day day = MonthDays.day(words, words.skip(next + 1, "the"));
            next = day == null ? next + 1 : day.next();
        }
        next = words.skip(next, ",");
        return words.isAny(next, JOINTS) ? next + 1 : next;
    }

    /// `first` of `the first and third quarters of 2009` and of `the first and third Tuesdays of May`, `spring` of
    /// `spring and summer 2010`
    private static @Nullable Reading shareBefore(Words words, int first) {
        Integer season = Names.SEASONS.get(words.at(first));
        Shares.Ordinal nth = season == null ? Shares.ordinal(words, first) : null;
        int joint = nth == null ? first + 1 : nth.next();
        if ((season == null && nth == null) || !JOINTS.contains(words.at(joint))) {
            return null;
        }
        Reading last = Periods.read(words, joint + 1, false);
        last = last == null && nth != null ? Nths.read(words, joint + 1) : last;
        if (last == null) {
            return null;
        }
        if (season != null) {
            return Lent.year(last.when()) != null && isAlike(SPRING, last.when())
                    ? new Reading(new When.Season(season, null, When.Shift.NONE), joint)
                    : null;
        }
        if (nth == null || nth.value() < 1) {
            return null;
        }
        return switch (last.when()) {
            case When.Share share
            when nth.value() < share.number() ->
                new Reading(new When.Share(nth.value(), share.of(), share.year()), joint);
            case When.NthWeekday day
            when day.month() != null -> new Reading(new When.NthWeekday(nth.value(), day.day(), day.month()), joint);
            default -> null;
        };
    }

    private static @Nullable Placed next(Words words, Reading before) {
        boolean comma = words.is(before.next(), ",");
        if (!comma && !JOINTS.contains(words.at(before.next())) && !isBar(words, before.next())) {
            return null;
        }
        int first = comma && words.isAny(before.next() + 1, JOINTS) ? before.next() + 2 : before.next() + 1;
        if (before.when() instanceof When.FiscalYear) {
            boolean listed = words.length(first) == 4 && (!comma || goesOn(words, first, first + 1));
            Integer year = listed ? NumericDates.year(words, first) : null;
            return year == null ? null : new Placed(first, new Reading(new When.FiscalYear(year), first + 1));
        }
        if (isWeekday(before.when())) {
            Reading day = Weekdays.weekday(words, first);
            boolean bare = day != null && day.when() instanceof When.Weekday && NamedDates.read(words, first) == null;
            return bare && day != null && day.when() instanceof When.Weekday next
                    ? new Placed(first, new Reading(new When.Beside(1, next.day(), before.when()), day.next()))
                    : null;
        }
        When last = before.when() instanceof When.Range range ? range.last() : before.when();
        return last instanceof When.Calendar date && date.day() != null && (date.month() != null || !comma)
                ? nextDay(words, first, date, comma)
                : null;
    }

    /// `13` of `October 12 and 13`, `20-22` of `October 12-13 and 20-22`
    private static @Nullable Placed nextDay(Words words, int first, When.Calendar date, boolean comma) {
        Reading day = DateReader.single(words, first, false) == null ? MonthDays.alone(words, first) : null;
        if (day == null || !(day.when() instanceof When.Calendar next) || isOther(words, first, date)) {
            return null;
        }
        When.Calendar start = When.Calendar.of(date.year(), date.month(), next.day());
        boolean later = day(next) > day(date);
        Reading end = later && words.isAny(day.next(), Ranges.THROUGH) ? MonthDays.alone(words, day.next() + 1) : null;
        if (end != null && day(end.when()) > day(next)) {
            // '20-22 November' stands for itself.
            Reading whole = Ranges.withYear(words, end, start);
            return Ranges.range(words, first, false) == null
                    ? new Placed(first, new Reading(new When.Range(start, whole.when()), whole.next()))
                    : null;
        }
        return comma && !(later && goesOn(words, first, day.next()))
                ? null
                : new Placed(first, Ranges.withYear(words, new Reading(next, day.next()), start));
    }

    /// `May 3 and the second, which`, `the 12th and 20 people`: a small number may count anything.
    private static boolean isOther(Words words, int first, When.Calendar before) {
        MonthDays.Day day = MonthDays.day(words, words.skip(first, "the"));
        boolean digits = words.isNumber(words.skip(first, "the"));
        boolean cardinal = day == null || !day.ordinal() || !digits;
        return (words.is(first, "the") && !digits) || (before.month() == null && cardinal);
    }

    private static int day(When when) {
        return when instanceof When.Calendar date && date.day() != null ? date.day() : 0;
    }

    /// The bar of `Tuesday/Wednesday` and of `May 18/19`
    private static boolean isBar(Words words, int token) {
        return words.is(token, "/") && words.touches(token) && words.touches(token + 1);
    }

    private static boolean isWeekday(When when) {
        return when instanceof When.Weekday
                || when instanceof When.WeekdayOf
                || (when instanceof When.Beside next && isWeekday(next.of()));
    }

    /// Behind a comma a number is a day only where the list goes on or ends with it.
    private static boolean goesOn(Words words, int first, int next) {
        return JOINTS.contains(words.at(first - 1))
                || JOINTS.contains(words.at(next))
                || (words.is(next, ",") && (words.isAny(next + 1, JOINTS) || words.isNumber(next + 1)));
    }

    /// The last date of a list that tells the year or the week of all: `May 3 and June 4, 2010`, `June, July or early
    /// August 2010`, `spring and summer of last year`, `Q1 and Q2 2010`, `Monday and Tuesday of next week`.
    private static @Nullable When lastBehind(Words words, Reading first) {
        if (!isOpen(first.when())) {
            return isTold(first.when()) ? first.when() : null;
        }
        Reading last = first;
        for (int i = 0; i < LONGEST; i++) {
            boolean comma = words.is(last.next(), ",");
            boolean joined = JOINTS.contains(words.at(comma ? last.next() + 1 : last.next()))
                    || (isWeekday(first.when()) && isBar(words, last.next()));
            if (!comma && !joined) {
                return null;
            }
            int next = comma && joined ? last.next() + 2 : last.next() + 1;
            Reading read = Ranges.hasJoint(words, next) ? Ranges.range(words, next, false) : null;
            read = read == null ? Parts.whole(words, next, false) : read;
            read = read == null ? Parts.read(words, next) : read;
            if (read == null || !isAlike(first.when(), read.when())) {
                return null;
            }
            if (isTold(read.when())) {
                return joined ? read.when() : null;
            }
            last = read;
        }
        return null;
    }

    private static boolean isTold(When when) {
        return when instanceof When.WeekdayOf || Lent.year(when) != null;
    }

    /// True where the year, or the week, is left open.
    private static boolean isOpen(When when) {
        return Lent.year(when) == null
                && switch (when) {
                    case When.Weekday day -> day.shift() == When.Shift.NONE;
                    case When.Beside day -> isWeekday(day) && isOpen(day.of());
                    case When.Range range -> isOpen(range.first()) && isOpen(range.last());
                    case When.Calendar date -> date.month() != null && date.shift() == When.Shift.NONE;
                    case When.Season season -> season.shift() == When.Shift.NONE;
                    case When.Share share -> true;
                    case When.Part part -> isOpen(part.of());
                    case When.Slice slice -> isOpen(slice.of());
                    default -> false;
                };
    }

    /// Days go with days, months with months and parts of them, seasons with seasons.
    private static boolean isAlike(When one, When other) {
        if (other instanceof When.Range range) {
            return isAlike(one, range.last());
        }
        return switch (one) {
            case When.Range range -> isAlike(range.last(), other);
            case When.Weekday day -> isWeekday(other);
            case When.Beside day -> isWeekday(other);
            case When.Part part -> isAlike(part.of(), other);
            case When.Slice slice -> isAlike(slice.of(), other);
            case When.Calendar date ->
                switch (other) {
                    case When.Part part -> isAlike(one, part.of());
                    case When.InYear in -> isAlike(one, in.date());
                    case When.Calendar last -> last.month() != null && (last.day() == null) == (date.day() == null);
                    default -> false;
                };
            case When.Season season ->
                other instanceof When.Season || (other instanceof When.InYear in && in.date() instanceof When.Season);
            case When.Share share -> other instanceof When.Share;
            default -> false;
        };
    }

    /// What stands before December in a list that ends in January is of the year before.
    private static Reading inYear(Reading read, When last) {
        if (!isOpen(read.when())) {
            return read;
        }
        if (last instanceof When.WeekdayOf of) {
            DayOfWeek day = read.when() instanceof When.Beside next
                    ? next.day()
                    : read.when() instanceof When.Weekday one ? one.day() : of.day();
            return new Reading(new When.WeekdayOf(day, of.week()), read.next());
        }
        boolean before = month(read.when()) > month(last);
        return new Reading(Lent.to(read.when(), last, before ? 1 : 0), read.next());
    }

    private static int month(When when) {
        return switch (when) {
            case When.Calendar date -> date.month() == null ? 0 : date.month();
            case When.InYear in -> month(in.date());
            case When.Range range -> month(range.last());
            case When.Part part -> month(part.of());
            case When.Season season -> season.season();
            case When.Share share -> share.number();
            default -> 0;
        };
    }
}
