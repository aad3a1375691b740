package org.foiatrail.tag.time;

import java.time.DayOfWeek;
import java.util.Set;
import org.foiatrail.tag.time.calendar.When;
import org.jspecify.annotations.Nullable;

/// Dates with the name of a month or of a day of the week: `Tuesday, May 11th, 2010`, `11 May`, `Friday the 22nd`.
final class NamedDates {
    private static final Set<String> SIGNS = Set.of(",", "-", "/", ".");
    private static final Set<String> STOPS = Set.of(",", ".");
    private static final Set<String> ASKING = Set.of("", ".", "?", "!", ":");
    private static final Set<String> JOINTS = Set.of("and", "or", "&", "/");

    private NamedDates() {}

    /// A date that begins at `first`, with or without its day of the week.
    static @Nullable Reading read(Words words, int first) {
        DayOfWeek weekday = Names.WEEKDAYS.get(words.at(first));
        if (weekday == null) {
            Reading plain = plain(words, first, false);
            return plain == null ? null : withWeekdayBehind(words, plain);
        }
        int next = first + 1;
        while (words.isAny(next, SIGNS) || words.is(next, "(")) {
            next++;
        }
        Reading plain = plain(words, next, true);
        if (plain == null) {
            plain = NumericDates.read(words, next, false);
        }
        if (plain != null && plain.when() instanceof When.Calendar date && date.day() != null) {
            return new Reading(
                    isOneOfMore(words, first, plain.next()) ? date : date.with(weekday),
                    closed(words, next, plain.next()));
        }
        MonthDays.Day day = MonthDays.day(words, words.skip(next, "the"));
        boolean sure = day != null
                && (day.ordinal()
                        || isBare(words, next, day)
                        || (words.is(next, "the") && !MonthDays.isClock(words, day.next())));
        return day == null || !sure
                ? null
                : new Reading(When.Calendar.of(null, null, day.value()).with(weekday), closed(words, next, day.next()));
    }

    /// The token behind a date, and behind the parenthesis that it stands in.
    private static int closed(Words words, int first, int next) {
        return words.is(first - 1, "(") && words.is(next, ")") ? next + 1 : next;
    }

    /// `Wednesday, May 18` of `Tuesday or Wednesday, May 18 or 19`: the day of the week is that of the other.
    private static boolean isOneOfMore(Words words, int first, int next) {
        return JOINTS.contains(words.at(first - 1))
                && Names.WEEKDAYS.containsKey(words.at(first - 2))
                && JOINTS.contains(words.at(next))
                && words.isNumber(next + 1);
    }

    /// `Monday 21`, with nothing behind it that would make it a time of day or a count.
    private static boolean isBare(Words words, int first, MonthDays.Day day) {
        String behind = words.at(day.next());
        return words.isNumber(first)
                && !words.touches(first)
                && (".,;!?)".contains(behind)
                        || Set.of("at", "between", "from").contains(behind)
                        || (Ranges.THROUGH.contains(behind) && Names.WEEKDAYS.containsKey(words.at(day.next() + 1))));
    }

    private static @Nullable Reading plain(Words words, int first, boolean afterWeekday) {
        Reading found = monthFirst(words, first);
        if (found == null) {
            found = dayFirst(words, first);
        }
        return found == null && !afterWeekday ? yearFirst(words, first) : found;
    }

    private static @Nullable Reading monthFirst(Words words, int first) {
        Integer exact = Names.MONTHS.get(words.at(first));
        Integer month = exact == null && words.isNumber(first + 1) ? Names.misreadMonth(words.at(first)) : exact;
        if (month == null) {
            return null;
        }
        int next = first + 1;
        while (words.isAny(next, SIGNS) && next < first + 3) {
            next++;
        }
        MonthDays.Day day = MonthDays.day(words, words.skip(next, "the"));
        boolean dated = day != null && !(exact == null && words.length(next) > 2) && !isAmount(words, next, day);
        // 'May twenty one' is a day, 'May twenty people' asks.
        boolean asks = words.is(first, "may")
                && !words.isNumber(next)
                && day != null
                && !day.ordinal()
                && (words.isAny(first - 1, ASKING) || !words.isCapital(first) || !MonthDays.isEnd(words, day.next()));
        Years.Year yearOfDay = day == null ? null : YearsBehind.yearBehind(words, day.next());
        yearOfDay = day == null || yearOfDay != null ? yearOfDay : YearsBehind.tightYear(words, first, day.next());
        boolean other = day != null && yearOfDay == null && isParted(words, first, next, day);
        if (day != null && dated && !asks && !other) {
            if (yearOfDay != null) {
                return new Reading(When.Calendar.of(yearOfDay.value(), month, day.value()), yearOfDay.next());
            }
            boolean sure = exact != null || (words.isCapital(first) && MonthDays.isEnd(words, day.next()));
            return !sure ? null : new Reading(When.Calendar.of(null, month, day.value()), day.next());
        }
        next = words.isCapital(first) ? YearsBehind.behindBlank(words, next) : next;
        next = words.skip(next, "of");
        next = words.skip(next, "in");
        Years.Year year = Years.read(words, next);
        boolean joined = year != null
                && (words.is(next - 1, "-") || words.is(next - 1, "/"))
                && words.is(year.next(), words.at(next - 1))
                && words.touches(year.next() + 1)
                && words.number(year.next() + 1) > 0
                && words.length(year.next() + 1) <= 2;
        if (year == null) {
            Years.Year two = YearsBehind.shortYear(words, next);
            two = two == null ? YearsBehind.lateYear(words, first) : two;
            return two == null ? null : new Reading(When.Calendar.of(two.value(), month, null), two.next());
        }
        if (joined) {
            // 'September-2020-23'
            int number = words.number(year.next() + 1);
            return number < 1 || number > 31
                    ? null
                    : new Reading(When.Calendar.of(year.value(), month, number), year.next() + 2);
        }
        return new Reading(When.Calendar.of(year.value(), month, null), year.next());
    }

    private static @Nullable Reading dayFirst(Words words, int first) {
        MonthDays.Day day =
                (words.is(first - 1, ":") && words.touches(first) && words.isNumber(first - 2)) || isMoney(words, first)
                        ? null
                        : MonthDays.day(words, words.skip(first, "the"));
        if (day == null) {
            return null;
        }
        int next = words.skip(day.next(), "day");
        // '19DEC' within a code
        boolean part = words.touches(first) && words.isWord(first - 1);
        // 'at 8 - May 19 at 9'
        boolean dashed = words.is(next, "-") && !words.touches(next) && words.isNumber(next + 2);
        if (part || dashed) {
            return null;
        }
        next = words.isAny(next, SIGNS) ? next + 1 : words.skip(next, "of");
        Integer exact = Names.MONTHS.get(words.at(next));
        Integer month = exact == null && day.next() <= first + 2 ? Names.misreadMonth(words.at(next)) : exact;
        if (month == null) {
            return yearInMiddle(words, next, day);
        }
        if ((words.is(next, "may") || words.is(next, "march"))
                // `1. May a county say no?`
                && (!words.isCapital(next) || words.is(day.next(), "."))
                && !day.ordinal()
                && !words.isNumber(next + 1)) {
            return null;
        }
        Years.Year year = YearsBehind.yearBehind(words, next + 1);
        boolean signed = (words.is(next + 1, "-") || words.is(next + 1, "/")) && words.touches(next + 2);
        int two = signed ? next + 2 : next + 1;
        if (year == null && words.length(two) == 2 && (signed || isMilitary(words, next))) {
            Integer number = NumericDates.year(words, two);
            year = number == null ? null : new Years.Year(number, two + 1);
        }
        if (year != null) {
            return new Reading(When.Calendar.of(year.value(), month, day.value()), year.next());
        }
        // 'We tested nine. March was dry.'
        boolean apart = words.isAny(next - 1, STOPS) && !day.ordinal() && !words.touches(next);
        return exact == null || apart ? null : new Reading(When.Calendar.of(null, month, day.value()), next + 1);
    }

    /// `MAY 10` of `24 MAY 10` and `24MAY10`
    private static boolean isMilitary(Words words, int month) {
        return words.length(month) == 3
                && (words.touches(month + 1) || words.tokens().isUpper(month))
                && !MonthDays.isClock(words, month + 2);
    }

    /// `23-2020-September`, `23/2020/Sep`
    private static @Nullable Reading yearInMiddle(Words words, int token, MonthDays.Day day) {
        boolean signed = words.is(token - 1, "-") || words.is(token - 1, "/");
        Years.Year year = signed ? Years.read(words, token) : null;
        boolean same = year != null && words.is(year.next(), words.at(token - 1));
        Integer month = year == null || !same ? null : Names.MONTHS.get(words.at(year.next() + 1));
        return year == null || month == null
                ? null
                : new Reading(When.Calendar.of(year.value(), month, day.value()), year.next() + 2);
    }

    /// `2016, Nov`, `2019-Sep-1`, `2020/23/Sep`
    private static @Nullable Reading yearFirst(Words words, int first) {
        int number = words.number(first);
        if (words.length(first) != 4
                || !NumericDates.isYear(number)
                || (words.touches(first) && words.is(first - 1, "$"))) {
            return null;
        }
        int next = words.skipAny(first + 1, SIGNS);
        Integer month = Names.MONTHS.get(words.at(next));
        if (month == null) {
            int day = words.number(next);
            Integer last = words.is(next + 1, words.at(first + 1)) ? Names.MONTHS.get(words.at(next + 2)) : null;
            return last == null || day < 1 || day > 31
                    ? null
                    : new Reading(When.Calendar.of(number, last, day), next + 3);
        }
        if (Names.DOUBTFUL_MONTHS.contains(words.at(next))
                && !words.isCapital(next)
                && next == first + 1
                && (words.is(next, "may") || words.is(next, "march"))) {
            return null;
        }
        MonthDays.Day plain = next == first + 1 ? MonthDays.day(words, next + 1) : null;
        if (plain != null && words.isNumber(next + 1) && !MonthDays.isCounted(words, plain.next())) {
            return new Reading(When.Calendar.of(number, month, plain.value()), plain.next());
        }
        if ((words.is(next + 1, ".") && words.is(next + 2, ",")) || words.isNumber(next + 1)) {
            // 'in 2009, May 11 was' is two dates.
            return null;
        }
        boolean signed = SIGNS.contains(words.at(next + 1)) && words.is(next + 1, words.at(first + 1));
        MonthDays.Day day = signed && words.touches(next + 2) ? MonthDays.day(words, next + 2) : null;
        return day == null
                ? new Reading(When.Calendar.of(number, month, null), next + 1)
                : new Reading(When.Calendar.of(number, month, day.value()), day.next());
    }

    /// `November 2, 2010 (Tuesday)`, `11/2 Tuesday`
    static Reading withWeekdayBehind(Words words, Reading read) {
        boolean bare = Names.WEEKDAYS.containsKey(words.at(read.next()));
        int next = bare ? read.next() - 1 : read.next();
        boolean open = bare || words.is(next, "(") || words.is(next, ",");
        DayOfWeek weekday = open ? Names.WEEKDAYS.get(words.at(next + 1)) : null;
        if (weekday == null || !(read.when() instanceof When.Calendar date) || date.day() == null) {
            return read;
        }
        int end = words.is(next, "(") ? words.skip(next + 2, ".") : next + 1;
        return words.is(next, "(") && !words.is(end, ")") ? read : new Reading(date.with(weekday), end + 1);
    }

    /// `May 3 percent`, `may 3 counties`, `in May, 3 counties`: not a day but an amount.
    private static boolean isAmount(Words words, int token, MonthDays.Day day) {
        boolean verb = words.is(token - 1, "may") && !words.isCapital(token - 1);
        boolean loose = verb || words.is(token - 1, ",");
        return words.isNumber(token)
                && (words.isAny(day.next(), Set.of("percent", "%"))
                        || (loose && !day.ordinal() && MonthDays.isCounted(words, day.next())));
    }

    /// `in May, one of them`, `in March. Three wells`, `in March. 3 wells`; `Mar. 3` is a day.
    private static boolean isParted(Words words, int month, int number, MonthDays.Day day) {
        boolean shortened = words.is(number - 1, ".") && Names.isShortForm(words.at(month));
        boolean digits = words.isNumber(words.skip(number, "the"));
        boolean bare = !day.ordinal() && !shortened && !MonthDays.isEnd(words, day.next());
        return words.isAny(number - 1, STOPS) && (!digits || bare);
    }

    private static boolean isMoney(Words words, int token) {
        return words.is(token - 1, "$") || (words.touches(token) && words.is(token - 1, "."));
    }
}
