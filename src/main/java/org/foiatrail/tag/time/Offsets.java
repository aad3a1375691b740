package org.foiatrail.tag.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.foiatrail.tag.time.calendar.Resolver;
import org.foiatrail.tag.time.calendar.When;
import org.jspecify.annotations.Nullable;

/// Reads days told by their distance from another: `three weeks ago`, `two days after May 5`, `the day before June 1`.
final class Offsets {
    private static final List<When.Amount> DAY = List.of(new When.Amount(1, When.Unit.DAY));
    private static final int RECORD = 6;
    private static final Set<String> RECORDS = Set.of(
            "largest", "biggest", "greatest", "highest", "lowest", "smallest", "fewest", "longest", "worst", "best");
    private static final When TODAY = new When.Period(When.Unit.DAY, 0);
    private static final Set<String> ABOUT = Set.of("about", "around", "approximately", "roughly");
    private static final Set<String> NEARLY = Set.of("some", "almost", "nearly");

    private Offsets() {}

    static @Nullable Reading read(Words words, int first) {
        DayOfWeek weekday = Names.WEEKDAYS.get(words.at(first));
        if (weekday != null) {
            return weekday(words, first, weekday);
        }
        if (words.isAny(first, NEARLY)) {
            Reading ago = amount(words, first + 1);
            return ago == null || !words.is(ago.next() - 1, "ago")
                    ? null
                    : new Reading(new When.About(ago.when()), ago.next());
        }
        Reading found = weekdays(words, first);
        found = found == null ? one(words, first) : found;
        found = found == null ? amount(words, first) : found;
        return found == null ? null : onWeekday(words, found);
    }

    /// `two weeks ago on Monday`, `in a week on Friday`, `three weeks after Christmas on Friday`
    private static Reading onWeekday(Words words, Reading found) {
        DayOfWeek weekday = words.is(found.next(), "on") ? Names.WEEKDAYS.get(words.at(found.next() + 1)) : null;
        boolean weeks = found.when() instanceof When.Offset offset
                && offset.amounts().getLast().unit() == When.Unit.WEEK;
        return weekday == null || !weeks || NamedDates.read(words, found.next() + 1) != null
                ? found
                : new Reading(
                        new When.WeekdayOf(weekday, new When.Holding(When.Unit.WEEK, found.when())), found.next() + 2);
    }

    /// `Tuesday three weeks from now`, `Friday in two weeks`: that of the week so far away.
    private static @Nullable Reading weekday(Words words, int first, DayOfWeek weekday) {
        Reading distance = amount(words, words.skip(first + 1, ","));
        if (distance == null || !(distance.when() instanceof When.Offset offset)) {
            return null;
        }
        When from = offset.from() == null ? TODAY : offset.from();
        When week = new When.Holding(When.Unit.WEEK, new When.Offset(offset.amounts(), offset.sign(), from));
        return new Reading(new When.WeekdayOf(weekday, week), distance.next());
    }

    /// `two Mondays ago`, `three Fridays from now`
    private static @Nullable Reading weekdays(Words words, int first) {
        boolean told = Names.plural(words.at(first + 1)) != null
                || Names.plural(words.at(first + 2)) != null
                || Names.plural(words.at(first + 3)) != null;
        Amounts.Count number = told ? Amounts.number(words, first) : null;
        DayOfWeek weekday = number == null || number.next() == first ? null : Names.plural(words.at(number.next()));
        if (number == null || weekday == null || number.value() < 1) {
            return null;
        }
        int next = number.next() + 1;
        int sign = words.is(next, "ago") ? -1 : words.is(next, "from") && words.is(next + 1, "now") ? 1 : 0;
        List<When.Amount> weeks = List.of(new When.Amount(number.value() - 1, When.Unit.WEEK));
        return sign == 0
                ? null
                : new Reading(
                        new When.Offset(
                                weeks, sign, new When.Weekday(weekday, sign < 0 ? When.Shift.LAST : When.Shift.NONE)),
                        sign < 0 ? next + 1 : next + 2);
    }

    /// `the day after Thanksgiving 2009`, `the week before May 17`
    private static @Nullable Reading one(Words words, int first) {
        int start = words.skip(first, "the");
        if (start == first && !Names.UNITS.containsKey(words.at(first))) {
            return null;
        }
        Shares.Ordinal nth = start == first ? null : Shares.ordinal(words, start);
        int day = nth == null ? start : nth.next();
        DayOfWeek weekday = Names.WEEKDAYS.get(words.at(day));
        Reading beside = weekday == null || side(words, day + 1) == 0 || words.is(day + 1, "from")
                ? null
                : DateReader.single(words, behindSide(words, day + 1), true);
        if (weekday != null) {
            int number = nth == null ? 1 : Math.max(1, nth.value());
            return beside == null
                    ? null
                    : new Reading(
                            new When.Beside(number * side(words, day + 1), weekday, beside.when()), beside.next());
        }
        boolean part = words.isAny(start, Relatives.DAY_PARTS);
        When.Unit unit = part ? When.Unit.DAY : Names.UNITS.get(words.at(start));
        int sign = unit == null || words.is(start + 1, "from") ? 0 : side(words, start + 1);
        if (unit == null || sign == 0) {
            return null;
        }
        // 'the year before': before what was told.
        if (start > first && FromTold.side(words, start + 1) == sign) {
            return new Reading(new When.Told(new When.Period(unit, sign), true), start + 2);
        }
        Reading from = DateReader.single(words, behindSide(words, start + 1), true);
        if (from == null || from.when() instanceof When.Offset) {
            return null;
        }
        if (unit == When.Unit.WEEKEND) {
            When saturday = new When.Beside(sign, DayOfWeek.SATURDAY, from.when());
            return new Reading(new When.Holding(When.Unit.WEEKEND, saturday), from.next());
        }
        When moved = new When.Offset(List.of(new When.Amount(1, unit)), sign, from.when());
        return new Reading(unit == When.Unit.DAY ? moved : new When.Holding(unit, moved), from.next());
    }

    private static @Nullable Reading amount(Words words, int first) {
        boolean in = words.is(first, "in");
        int about = in ? words.skipAny(first + 1, ABOUT) : first;
        int start = in ? words.skip(about, "another") : first;
        List<Amounts.Amount> amounts = Amounts.read(words, start);
        if (amounts.isEmpty()) {
            return null;
        }
        int next = amounts.getLast().next();
        boolean exact = amounts.stream().noneMatch(amount -> amount.number() < 0);
        List<When.Amount> told = new ArrayList<>();
        amounts.forEach(amount -> told.add(new When.Amount(amount.number(), amount.unit())));
        if (words.is(next, "in") && words.is(next + 1, "the") && words.is(next + 2, "future") && exact) {
            return new Reading(new When.Offset(told, 1, null), next + 3);
        }
        // 'A year back' is a year ago, 'a year back home' is none.
        boolean back = words.is(next, "back")
                && (!words.isWord(next + 1) || words.isAny(next + 1, Set.of("we", "i", "they", "when", "and")));
        if (words.is(next, "ago") || words.is(next, "hence") || back) {
            return ago(words, next, told, exact, amounts.getLast().unit());
        }
        if (words.isAny(next, Set.of("starting", "beginning")) && exact && !in) {
            Reading day = DateReader.single(words, words.skipAny(next + 1, Set.of("on", "from")), true);
            return day == null ? null : new Reading(lasting(day.when(), told), day.next());
        }
        int later = FromTold.side(words, next);
        if (later != 0 && !in) {
            When counted = exact ? new When.Told(new When.Offset(told, later, null), false) : new When.Vague();
            return new Reading(counted, next + 1);
        }
        int sign = side(words, next);
        if (exact && sign != 0) {
            int of = behindSide(words, next);
            if (words.is(of, "now")) {
                return new Reading(new When.Offset(told, sign, null), of + 1);
            }
            Reading from = DateReader.single(words, of, true);
            if (from == null || from.when() instanceof When.Offset) {
                return null;
            }
            boolean lasting = words.is(first - 1, "for") && words.is(next, "from");
            return new Reading(
                    lasting ? lasting(from.when(), told) : new When.Offset(told, sign, from.when()), from.next());
        }
        boolean lasts = words.is(start, "one") && amounts.getLast().unit() == When.Unit.DAY;
        if (!in || !exact || lasts || isRecord(words, first) || Tenses.at(words, first, next) == Resolver.Tense.PAST) {
            return null;
        }
        When when = new When.Offset(told, 1, null);
        return new Reading(about > first + 1 ? new When.About(when) : when, next);
    }

    /// `three days starting May 5`, `for three days from May 5`: the first of them is that day.
    private static When lasting(When first, List<When.Amount> told) {
        return new When.Range(first, new When.Offset(told, 1, new When.Offset(DAY, -1, first)));
    }

    /// What is yet to be done is no record: `the best way to do this in two weeks`.
    private static final Set<String> TO_COME = Set.of("to", "will", "shall", "must", "can", "should", "would");

    /// `the largest increase in ten years`, `the first time in a decade`: those before.
    private static boolean isRecord(Words words, int token) {
        for (int i = token - 1; i > token - RECORD && !Tenses.ends(words, i) && !words.isAny(i, TO_COME); i--) {
            if (words.isAny(i, RECORDS)) {
                return true;
            }
        }
        return words.is(token - 1, "time") && words.isAny(token - 2, Set.of("first", "second", "third", "only"));
    }

    /// `three weeks ago`, `a week ago Tuesday`, `a year ago today`, `two years ago in May`
    private static Reading ago(Words words, int ago, List<When.Amount> told, boolean exact, When.Unit unit) {
        int sign = words.is(ago, "hence") ? 1 : -1;
        if (!exact) {
            return new Reading(new When.Vague(), ago + 1);
        }
        DayOfWeek day = Names.WEEKDAYS.get(words.at(ago + 1));
        if (day != null && unit == When.Unit.WEEK) {
            When week = new When.Holding(When.Unit.WEEK, new When.Offset(told, sign, null));
            return new Reading(new When.WeekdayOf(day, week), ago + 2);
        }
        Integer month = words.is(ago + 1, "in") ? Names.MONTHS.get(words.at(ago + 2)) : null;
        if (month != null && unit == When.Unit.YEAR && told.size() == 1) {
            When named = When.Calendar.of(null, month, null);
            return new Reading(new When.InYear(named, sign * told.getFirst().number()), ago + 3);
        }
        if (words.is(ago + 1, "this") && words.is(ago + 2, "month")) {
            return new Reading(new When.Offset(told, sign, new When.Period(When.Unit.MONTH, 0)), ago + 3);
        }
        return words.is(ago + 1, "today")
                ? new Reading(new When.Offset(told, sign, TODAY), ago + 2)
                : new Reading(new When.Offset(told, sign, null), ago + 1);
    }

    /// 1 for `after`, -1 for `before`, 0 for any other word.
    static int side(Words words, int token) {
        return switch (words.at(token)) {
            case "after", "from", "following" -> 1;
            case "before", "preceding" -> -1;
            case "prior" -> words.is(token + 1, "to") ? -1 : 0;
            default -> 0;
        };
    }

    static int behindSide(Words words, int token) {
        return words.is(token, "prior") ? token + 2 : token + 1;
    }
}
