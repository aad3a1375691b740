package org.foiatrail.tag.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads whole dates: single ones of all kinds, parts of them, ranges between them.
final class DateReader {
    private static final Set<String> THROUGH =
            Set.of("to", "through", "thru", "until", "till", "-", "\u2013", "\u2014", "~");
    private static final Set<String> PRESENT = Set.of("date", "present", "now", "today");

    private static final int LONGEST_START = 12;
    private static final List<When.Amount> DAY = List.of(new When.Amount(1, When.Unit.DAY));

    private DateReader() {}

    /// The longest date that begins at `first`, null if none does.
    static @Nullable Reading read(Words words, int first) {
        boolean from = words.is(first, "from");
        boolean between = words.is(first, "between");
        if (from || between) {
            return range(words, first + 1, between);
        }
        Reading range = hasJoint(words, first) ? range(words, first, false) : null;
        Reading found = range == null ? single(words, first, false) : range;
        return found == null ? null : orSo(words, found);
    }

    /// False where no range can begin: a cheap look ahead before a dear one.
    private static boolean hasJoint(Words words, int first) {
        for (int i = first + 1; i <= first + LONGEST_START && i < words.to(); i++) {
            if (THROUGH.contains(words.at(i))) {
                return true;
            }
        }
        return false;
    }

    /// `May 11 or so`
    private static Reading orSo(Words words, Reading found) {
        boolean about = words.is(found.next(), "or") && words.isAny(found.next() + 1, Set.of("so", "thereabouts"));
        return about ? new Reading(new When.About(found.when()), found.next() + 2) : found;
    }

    /// What shares the month or the name of a date before it: `13` of `October 12 and 13`, `2010` of `fiscal years
    /// 2009 and 2010`. It begins behind the joining word.
    static @Nullable Reading sibling(Words words, Reading before) {
        if (!words.isAny(before.next(), Set.of("and", "or", "&"))) {
            return null;
        }
        int first = before.next() + 1;
        if (before.when() instanceof When.FiscalYear) {
            Integer year = words.length(first) == 4 ? NumericDates.year(words, first) : null;
            return year == null ? null : new Reading(new When.FiscalYear(year), first + 1);
        }
        boolean dated = before.when() instanceof When.Calendar date && date.month() != null && date.day() != null;
        Reading day = dated && single(words, first, false) == null ? NamedDates.dayAlone(words, first) : null;
        return day == null
                        || !(before.when() instanceof When.Calendar date)
                        || !(day.when() instanceof When.Calendar next)
                ? null
                : withYear(
                        words, new Reading(next, day.next()), When.Calendar.of(date.year(), date.month(), next.day()));
    }

    private static @Nullable Reading range(Words words, int first, boolean between) {
        boolean now = words.is(first, "now") && (between || words.is(first - 1, "from"));
        Reading start = now ? new Reading(new When.Present(), first + 1) : single(words, first, true);
        Reading days = days(words, first, between);
        if (days != null) {
            return days;
        }
        if (start == null) {
            return null;
        }
        int joint = start.next();
        boolean dash = words.isAny(joint, Set.of("-", "\u2013", "\u2014", "~"));
        if (!THROUGH.contains(words.at(joint)) && !(between && words.is(joint, "and"))) {
            return null;
        }
        int second = joint + 1;
        if (dash && start.when() instanceof When.Weekday && words.isNumber(second)) {
            // 'Monday 12-4' is a time of day.
            return null;
        }
        Reading end = end(words, second, start.when());
        if (end == null) {
            return null;
        }
        When last = start.when() instanceof When.FiscalYear
                        && end.when() instanceof When.Calendar year
                        && year.year() != null
                        && year.month() == null
                ? new When.FiscalYear(year.year())
                : end.when();
        return new Reading(new When.Range(withYear(start.when(), last), withYear(last, start.when())), end.next());
    }

    /// `Q1` of `Q1 to Q3 2010` has the year of the other, and `Q3` of `2010 Q1 to Q3`.
    private static When withYear(When one, When other) {
        return one instanceof When.Share share && share.year() == null && other instanceof When.Share told
                ? new When.Share(share.number(), share.of(), told.year())
                : one;
    }

    private static @Nullable Reading end(Words words, int first, When start) {
        int present = words.skip(first, "the");
        if (PRESENT.contains(words.at(present)) && !words.is(present + 1, "of")) {
            return new Reading(new When.Present(), present + 1);
        }
        Years.Year year = (start instanceof When.Calendar date && date.year() != null && date.month() == null)
                        || start instanceof When.FiscalYear
                ? shortYear(words, first, start)
                : null;
        if (year != null) {
            return new Reading(When.Calendar.of(year.value(), null, null), year.next());
        }
        Reading end = single(words, first, true);
        boolean dated = start instanceof When.Calendar date && date.day() != null;
        if (dated && (end == null || isYear(end.when()))) {
            Reading day = NamedDates.dayAlone(words, first);
            return day == null ? end : withYear(words, day, start);
        }
        return end;
    }

    private static boolean isYear(When when) {
        return when instanceof When.Calendar date && date.month() == null && date.day() == null;
    }

    /// `7, 2010` behind `May 3 to`: the day takes the month of the first.
    private static Reading withYear(Words words, Reading day, When start) {
        if (!(day.when() instanceof When.Calendar last) || !(start instanceof When.Calendar date)) {
            return day;
        }
        Years.Year year = words.is(day.next(), ",") ? Years.read(words, day.next() + 1) : Years.read(words, day.next());
        if (year == null || date.year() != null) {
            Integer told = date.year();
            return new Reading(When.Calendar.of(told, date.month(), last.day()), day.next());
        }
        return new Reading(When.Calendar.of(year.value(), date.month(), last.day()), year.next());
    }

    /// `08` behind `2007-`
    private static Years.@Nullable Year shortYear(Words words, int first, When start) {
        int before = start instanceof When.FiscalYear fiscal
                ? fiscal.year()
                : start instanceof When.Calendar date && date.year() != null ? date.year() : 0;
        int number = words.number(first);
        boolean two = words.length(first) == 2 && words.touches(first) && number == before % 100 + 1;
        boolean alone = two && !(words.touches(first + 1) && (words.is(first + 1, "-") || words.is(first + 1, "/")));
        return alone ? new Years.Year(before + 1, first + 1) : null;
    }

    /// Two days of one month, named behind them: `4-22 January 1995`, `between 3 and 12 of Sept`, `4 to 22 this
    /// month`.
    private static @Nullable Reading days(Words words, int first, boolean between) {
        Reading day = NamedDates.dayAlone(words, first);
        if (day == null || !(day.when() instanceof When.Calendar start)) {
            return null;
        }
        if (!THROUGH.contains(words.at(day.next())) && !(between && words.is(day.next(), "and"))) {
            return null;
        }
        int second = day.next() + 1;
        Reading end = NamedDates.read(words, second);
        end = end == null ? NamedDates.dayOfMonth(words, second, true) : end;
        boolean told = end != null
                && end.when() instanceof When.Calendar date
                && date.day() != null
                && (date.month() != null || date.shift() != When.Shift.NONE)
                && !Names.MONTHS.containsKey(words.at(second))
                && !Names.WEEKDAYS.containsKey(words.at(second));
        if (end == null || !told || !(end.when() instanceof When.Calendar last)) {
            return null;
        }
        When.Calendar begin = new When.Calendar(last.year(), last.month(), start.day(), null, last.shift());
        return new Reading(new When.Range(begin, last), end.next());
    }

    /// @param loose true inside a range
    static @Nullable Reading single(Words words, int first, boolean loose) {
        Reading found = about(words, first);
        found = found == null ? part(words, first) : found;
        found = found == null ? offset(words, first) : found;
        found = found == null ? NamedDates.read(words, first) : found;
        found = found == null ? NumericDates.read(words, first, loose) : found;
        found = found == null ? Relatives.read(words, first) : found;
        Reading period = found == null ? Periods.read(words, first, loose) : null;
        found = found == null ? period : found;
        if (found != null && found.when() instanceof When.Period year && year.unit() != When.Unit.WEEK) {
            Reading share = Periods.shareBehind(words, found);
            return share == null ? found : share;
        }
        return found == null ? NamedDates.dayOfMonth(words, first, loose) : inYear(words, found);
    }

    /// `May 5th of last year`
    private static Reading inYear(Words words, Reading found) {
        boolean open = found.when() instanceof When.Calendar date
                && date.year() == null
                && date.month() != null
                && date.shift() == When.Shift.NONE;
        Reading year = open ? Relatives.year(words, found.next()) : null;
        return year != null && year.when() instanceof When.Period period && found.when() instanceof When.Calendar date
                ? new Reading(new When.InYear(date, period.steps()), year.next())
                : found;
    }

    /// `around May 11`, `on or about May 11`, `about two weeks ago`
    private static @Nullable Reading about(Words words, int first) {
        boolean legal = words.is(first, "on") && words.is(first + 1, "or") && words.is(first + 2, "about");
        boolean firm = legal || words.isAny(first, Set.of("around", "circa", "approximately", "roughly", "ca"));
        boolean about = words.is(first, "about");
        if (!firm && !about) {
            return null;
        }
        int next = legal ? first + 3 : first + 1;
        next = words.is(next, ".") && words.is(first, "ca") ? next + 1 : next;
        Reading what = about && !words.isAny(first - 1, Set.of("in", "since", "by", "until", "from", "or"))
                ? offset(words, next)
                : single(words, next, false);
        return what == null ? null : new Reading(new When.About(what.when()), what.next());
    }

    /// `late 2008`, `the end of next week`, `later this year`, `mid-May`
    private static @Nullable Reading part(Words words, int first) {
        int start = words.skip(first, "the");
        When.Third third = switch (words.at(start)) {
            case "early", "beginning", "start" -> When.Third.EARLY;
            case "mid", "middle" -> When.Third.MIDDLE;
            case "late", "end" -> When.Third.LATE;
            default -> null;
        };
        int rest = switch (words.at(start)) {
            case "later", "rest", "remainder" -> 1;
            case "earlier" -> -1;
            default -> 0;
        };
        if (third == null && rest == 0) {
            return null;
        }
        int next = start + 1;
        boolean noun = words.isAny(start, Set.of("beginning", "start", "middle", "end", "rest", "remainder"));
        if (noun && !words.is(next, "of")) {
            return null;
        }
        next = noun ? next + 1 : words.skip(words.skip(next, "-"), "in");
        Reading of = ofPart(words, next);
        if (of == null) {
            return null;
        }
        return new Reading(
                third == null ? new When.Remainder(rest, of.when()) : new When.Part(third, of.when()), of.next());
    }

    private static @Nullable Reading ofPart(Words words, int first) {
        int start = words.skipAny(first, Set.of("the", "my", "this"));
        When.Unit unit = start > first ? Names.UNITS.get(words.at(start)) : null;
        boolean fiscal = start > first && words.is(start, "fiscal") && words.is(start + 1, "year");
        if (fiscal && !words.isNumber(start + 2)) {
            return new Reading(new When.Period(When.Unit.FISCAL_YEAR, 0), start + 2);
        }
        if (unit != null && unit != When.Unit.DAY && !words.is(start + 1, "of")) {
            return new Reading(new When.Period(unit, 0), start + 1);
        }
        Reading of = NamedDates.read(words, first);
        of = of == null ? Relatives.read(words, first) : of;
        return of == null ? Periods.read(words, first, true) : of;
    }

    /// `three weeks ago`, `two days after May 5`, `in ten business days`
    private static @Nullable Reading offset(Words words, int first) {
        DayOfWeek weekday = Names.WEEKDAYS.get(words.at(first));
        boolean in = words.is(first, "in");
        List<Relatives.Amount> amounts = Relatives.amounts(words, in ? first + 1 : first);
        if (weekday != null || amounts.isEmpty()) {
            return null;
        }
        int next = amounts.getLast().next();
        boolean exact = amounts.stream().noneMatch(amount -> amount.number() < 0);
        List<When.Amount> told = new ArrayList<>();
        amounts.forEach(amount -> told.add(new When.Amount(amount.number(), amount.unit())));
        if (words.is(next, "ago") || words.is(next, "hence")) {
            int sign = words.is(next, "ago") ? -1 : 1;
            DayOfWeek day = Names.WEEKDAYS.get(words.at(next + 1));
            if (day != null && exact && amounts.getLast().unit() == When.Unit.WEEK) {
                return new Reading(
                        new When.WeekdayOf(day, new When.WeekOf(new When.Offset(told, sign, null))), next + 2);
            }
            return new Reading(exact ? new When.Offset(told, sign, null) : new When.Vague(), next + 1);
        }
        if (words.isAny(next, Set.of("starting", "beginning")) && exact && !in) {
            Reading start = single(words, words.skip(next + 1, "on"), true);
            return start == null
                    ? null
                    : new Reading(
                            new When.Range(
                                    start.when(), new When.Offset(told, 1, new When.Offset(DAY, -1, start.when()))),
                            start.next());
        }
        boolean after = words.is(next, "after") || words.is(next, "from");
        boolean before = words.is(next, "before") || (words.is(next, "prior") && words.is(next + 1, "to"));
        if (exact && (after || before)) {
            int of = words.is(next, "prior") ? next + 2 : next + 1;
            if (words.is(of, "now")) {
                return new Reading(new When.Offset(told, after ? 1 : -1, null), of + 1);
            }
            Reading from = single(words, of, true);
            return from == null || from.when() instanceof When.Offset
                    ? null
                    : new Reading(new When.Offset(told, after ? 1 : -1, from.when()), from.next());
        }
        return in && exact && Tenses.at(words, first, next) != Resolver.Tense.PAST
                ? new Reading(new When.Offset(told, 1, null), next)
                : null;
    }
}
