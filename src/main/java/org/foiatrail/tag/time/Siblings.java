package org.foiatrail.tag.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        return other != null
                        && other.when() instanceof When.Calendar last
                        && last.month() != null
                        && last.day() != null
                        && date.day() != null
                        && date.day() < last.day()
                ? new Reading(When.Calendar.of(last.year(), last.month(), date.day()), day.next())
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

    /// `first` of `the first and third quarters of 2009`, `spring` of `spring and summer 2010`
    private static @Nullable Reading shareBefore(Words words, int first) {
        Integer season = Names.SEASONS.get(words.at(first));
        Shares.Ordinal nth = season == null ? Shares.ordinal(words, first) : null;
        int joint = nth == null ? first + 1 : nth.next();
        if ((season == null && nth == null) || !JOINTS.contains(words.at(joint))) {
            return null;
        }
        Reading last = Periods.read(words, joint + 1, false);
        if (last == null) {
            return null;
        }
        if (season != null) {
            return Lent.year(last.when()) != null && isAlike(SPRING, last.when())
                    ? new Reading(new When.Season(season, null, When.Shift.NONE), joint)
                    : null;
        }
        return nth != null && nth.value() > 0 && last.when() instanceof When.Share share && nth.value() < share.number()
                ? new Reading(new When.Share(nth.value(), share.of(), share.year()), joint)
                : null;
    }

    private static @Nullable Placed next(Words words, Reading before) {
        boolean comma = words.is(before.next(), ",");
        if (!comma && !JOINTS.contains(words.at(before.next()))) {
            return null;
        }
        int first = comma && words.isAny(before.next() + 1, JOINTS) ? before.next() + 2 : before.next() + 1;
        if (before.when() instanceof When.FiscalYear && !comma) {
            Integer year = words.length(first) == 4 ? NumericDates.year(words, first) : null;
            return year == null ? null : new Placed(first, new Reading(new When.FiscalYear(year), first + 1));
        }
        if (isWeekday(before.when())) {
            Reading day = Weekdays.weekday(words, first);
            boolean bare = day != null && day.when() instanceof When.Weekday && NamedDates.read(words, first) == null;
            return bare && day != null && day.when() instanceof When.Weekday next
                    ? new Placed(first, new Reading(new When.Beside(1, next.day(), before.when()), day.next()))
                    : null;
        }
        boolean dated = before.when() instanceof When.Calendar date && date.month() != null && date.day() != null;
        Reading day = dated && DateReader.single(words, first, false) == null ? MonthDays.alone(words, first) : null;
        if (day == null
                || !(before.when() instanceof When.Calendar date)
                || !(day.when() instanceof When.Calendar next)
                || next.day() == null
                || date.day() == null
                || (comma && (next.day() <= date.day() || !goesOn(words, first, day.next())))) {
            return null;
        }
        Reading whole = Ranges.withYear(
                words, new Reading(next, day.next()), When.Calendar.of(date.year(), date.month(), next.day()));
        return new Placed(first, whole);
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

    /// The last date of a list that tells the year of all: `May 3 and June 4, 2010`, `June, July or early August 2010`,
    /// `spring and summer of last year`, `Q1 and Q2 2010`.
    private static @Nullable When lastBehind(Words words, Reading first) {
        if (!isOpen(first.when())) {
            return Lent.year(first.when()) == null ? null : first.when();
        }
        Reading last = first;
        for (int i = 0; i < LONGEST; i++) {
            boolean comma = words.is(last.next(), ",");
            boolean joined = JOINTS.contains(words.at(comma ? last.next() + 1 : last.next()));
            if (!comma && !joined) {
                return null;
            }
            int next = comma && joined ? last.next() + 2 : last.next() + 1;
            Reading read = Parts.whole(words, next, false);
            read = read == null ? Parts.read(words, next) : read;
            if (read == null || !isAlike(first.when(), read.when())) {
                return null;
            }
            if (Lent.year(read.when()) != null) {
                return joined ? read.when() : null;
            }
            last = read;
        }
        return null;
    }

    /// True where the year is left open.
    private static boolean isOpen(When when) {
        return Lent.year(when) == null
                && switch (when) {
                    case When.Calendar date -> date.month() != null && date.shift() == When.Shift.NONE;
                    case When.Season season -> season.shift() == When.Shift.NONE;
                    case When.Share share -> true;
                    case When.Part part -> isOpen(part.of());
                    default -> false;
                };
    }

    /// Days go with days, months with months and parts of them, seasons with seasons.
    private static boolean isAlike(When one, When other) {
        return switch (one) {
            case When.Part part -> isAlike(part.of(), other);
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
        boolean before = month(read.when()) > month(last);
        return isOpen(read.when()) ? new Reading(Lent.to(read.when(), last, before ? 1 : 0), read.next()) : read;
    }

    private static int month(When when) {
        return switch (when) {
            case When.Calendar date -> date.month() == null ? 0 : date.month();
            case When.InYear in -> month(in.date());
            case When.Part part -> month(part.of());
            case When.Season season -> season.season();
            case When.Share share -> share.number();
            default -> 0;
        };
    }
}
