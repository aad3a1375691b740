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
        Integer year = yearBehind(words, found.getLast().read());
        if (year != null) {
            found.replaceAll(placed -> new Placed(placed.first(), inYear(placed.read(), year)));
        }
        return found;
    }

    /// `the 22nd` of `the 22nd and 23rd of May`, null for any other words.
    static @Nullable Reading before(Words words, int first) {
        int at = words.skip(first, "the");
        boolean joined = false;
        for (int i = at + 1; i < at + LONGEST && !joined; i++) {
            joined = JOINTS.contains(words.at(i));
        }
        Reading day = joined ? MonthDays.alone(words, first) : null;
        if (day == null || !JOINTS.contains(words.at(day.next())) || !(day.when() instanceof When.Calendar date)) {
            return null;
        }
        int second = words.skip(day.next() + 1, "the");
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

    /// Behind a comma a number is a day only where the list goes on or ends with it.
    private static boolean goesOn(Words words, int first, int next) {
        return JOINTS.contains(words.at(first - 1))
                || JOINTS.contains(words.at(next))
                || (words.is(next, ",") && (words.isAny(next + 1, JOINTS) || words.isNumber(next + 1)));
    }

    /// The year that the last date of a list tells: `May 3 and June 4, 2010`, `June, July or early August 2010`.
    private static @Nullable Integer yearBehind(Words words, Reading first) {
        When.Calendar date = calendar(first.when());
        if (date == null || date.month() == null || date.year() != null) {
            return date == null || date.month() == null ? null : date.year();
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
            When.Calendar other = read == null ? null : calendar(read.when());
            if (read == null
                    || other == null
                    || other.month() == null
                    || (other.day() == null) != (date.day() == null)) {
                return null;
            }
            if (other.year() != null) {
                return !joined ? null : date.month() > other.month() ? other.year() - 1 : other.year();
            }
            last = read;
        }
        return null;
    }

    /// A date that names its month, or that of which one is a part.
    private static When.@Nullable Calendar calendar(When when) {
        When of = when instanceof When.Part part ? part.of() : when;
        return of instanceof When.Calendar date && date.shift() == When.Shift.NONE ? date : null;
    }

    private static Reading inYear(Reading read, int year) {
        When.Calendar date = calendar(read.when());
        if (date == null || date.year() != null) {
            return read;
        }
        When told = date.inYear(year);
        return new Reading(
                read.when() instanceof When.Part part ? new When.Part(part.third(), told) : told, read.next());
    }
}
