package org.foiatrail.tag.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.foiatrail.tag.time.calendar.When;
import org.jspecify.annotations.Nullable;

/// Reads weeks told by a day in them, and days of the week: `the week of April 10th`, `Friday of next week`,
/// `next week on Thursday`, a bare `Monday`.
final class Weekdays {
    private static final Set<String> FROM = Set.of("on", "from", "between");
    private static final Set<String> OF_WEEK = Set.of(
            "of",
            "ending",
            "ended",
            "ends",
            "beginning",
            "begins",
            "commencing",
            "starting",
            "starts",
            "containing",
            "including");
    private static final Set<String> WEEKDAY_CUES = Set.of(
            "on", "by", "until", "till", "since", "before", "after", "cob", "eob", "eod", "through", "thru", "from",
            "to", "and", "or", "this", "between", "for", "of");

    /// What stands between two days of the week.
    private static final Set<String> PAIRING = Set.of("-", "\u2013", "/", "&", "and", "or", "to", "through", "thru");

    private static final Set<String> LISTING = Set.of("and", "or", "&", "/", ",");

    private static final Set<String> VERBS = Set.of("sat", "sun", "wed");

    private Weekdays() {}

    /// `the week of April 10th`, `week ending May 14`, `the weekend`
    static @Nullable Reading week(Words words, int first) {
        return week(words, first, false);
    }

    /// @param plain the day in it is told by no other week and no range: else each would be read twice at every depth
    private static @Nullable Reading week(Words words, int first, boolean plain) {
        int week = words.skip(first, "the");
        if (week > first && words.is(week, "weekend") && !words.isAny(week + 1, Set.of("after", "before", "of"))) {
            return new Reading(new When.Period(When.Unit.WEEKEND, 0), week + 1);
        }
        boolean weekend = words.is(week, "weekend") && words.is(week + 1, "of");
        boolean letters = isLetters(words, week);
        if (!weekend && !letters && !words.is(week, "week") && !words.is(week, "wk")) {
            return null;
        }
        int of = letters ? week + 3 : words.skipAny(words.skip(week + 1, "that"), OF_WEEK);
        if (of == week + 1 || words.is(of - 1, "that")) {
            return null;
        }
        of = words.skip(of, "on");
        Reading days = !plain && Ranges.hasJoint(words, of) ? Ranges.range(words, of, false) : null;
        if (days != null) {
            return days;
        }
        Reading day = NamedDates.read(words, of);
        day = day == null ? NumericDates.read(words, of, false) : day;
        day = day == null ? MonthDays.ofMonth(words, of, false) : day;
        day = day == null && !plain ? weekday(words, of) : day;
        day = day == null ? Feasts.read(words, of, true) : day;
        day = day == null ? Relatives.shifted(words, of) : day;
        return day == null
                ? null
                : new Reading(new When.Holding(weekend ? When.Unit.WEEKEND : When.Unit.WEEK, day.when()), day.next());
    }

    /// The end of `week of` or of `w/e`, behind which a day stands.
    static boolean isHead(Words words, int token) {
        boolean week = words.is(token, "of") && words.isAny(token - 1, Set.of("week", "wk", "weekend"));
        return week || isLetters(words, token - 2);
    }

    /// `w/c` for the week commencing, `w/e` for that ending
    private static boolean isLetters(Words words, int token) {
        return words.is(token, "w")
                && words.is(token + 1, "/")
                && words.isAny(token + 2, Set.of("c", "b", "e"))
                && words.touches(token + 1)
                && words.touches(token + 2);
    }

    /// `at 10`, `10:30`, `10 am`, `morning`
    private static boolean isTimed(Words words, int token) {
        int time = words.skip(words.skip(token, ","), "at");
        return words.isAny(token, Relatives.DAY_PARTS)
                || (words.isNumber(time) && time > token)
                || Clock.behind(words, token) > token;
    }

    /// True where a short name that may be another word is a day.
    private static boolean isMeant(Words words, int first) {
        boolean week = words.isCapital(first) && isOfWeek(words, first);
        if (week || isPaired(words, first)) {
            return true;
        }
        // 'Mon-Fri' are all weeks.
        boolean ends = words.isAny(first - 1, Ranges.THROUGH) && Names.WEEKDAYS.containsKey(words.at(first - 2));
        boolean timed = isTimed(words, words.skip(first + 1, "."));
        if (ends) {
            return words.isCapital(first) && !timed && words.is(first - 1, "to");
        }
        if (words.isCapital(first)) {
            boolean headed = first == words.from() && words.isAny(first + 1, Set.of(":", "-", "\u2013"));
            boolean adjective = (words.isAny(first - 1, Periods.DETERMINERS) || words.is(first - 1, "the"))
                    && words.isWord(first + 1)
                    && !words.isCapital(first + 1)
                    && words.length(first + 1) > 3;
            return timed || headed || adjective || words.isAny(first - 1, WEEKDAY_CUES);
        }
        // 'on fri' is a day in small letters too, 'we sat' is none.
        return !words.isAny(first, VERBS) && (timed || words.isAny(first - 1, Set.of("on", "by", "until")));
    }

    /// `tues or wed`, `thu and fri`
    private static boolean isPaired(Words words, int first) {
        int before = words.is(first - 2, ",") ? first - 3 : first - 2;
        return (words.isAny(first + 1, LISTING) && isPair(words, first, first + 2))
                || (words.isAny(first - 1, LISTING) && isPair(words, first, before));
    }

    /// 'We wed and sat' tells of no days.
    private static boolean isPair(Words words, int first, int other) {
        boolean verbs = words.isAny(first, VERBS) && words.isAny(other, VERBS) && !words.isCapital(first);
        return Names.WEEKDAYS.containsKey(words.at(other)) && !verbs;
    }

    /// `Wed next week`, `Mon` of `Mon-Wed of next week`
    private static boolean isOfWeek(Words words, int first) {
        boolean pair = PAIRING.contains(words.at(first + 1)) && Names.WEEKDAYS.containsKey(words.at(first + 2));
        Reading week = Relatives.period(words, words.skip(pair ? first + 3 : first + 1, "of"));
        return week != null && week.when() instanceof When.Period period && period.unit() == When.Unit.WEEK;
    }

    /// A bare day of the week, with or without its week.
    static @Nullable Reading weekday(Words words, int first) {
        DayOfWeek weekday = Names.WEEKDAYS.get(words.at(first));
        if (weekday == null) {
            return null;
        }
        boolean doubtful = Names.DOUBTFUL_WEEKDAYS.contains(words.at(first));
        boolean named = words.isCapital(first + 1)
                && !words.isAny(first + 1, Relatives.DAY_PARTS)
                && (doubtful || words.is(first - 1, "the"));
        if (named || (doubtful && !isMeant(words, first))) {
            return null;
        }
        if (words.isAny(
                first - 1,
                Set.of(
                        "easter", "palm", "good", "ash", "black", "cyber", "fat", "holy", "maundy", "super", "bowl",
                        "giving"))) {
            return null;
        }
        if (words.is(first - 1, "that")) {
            return new Reading(new When.Vague(), first + 1);
        }
        int of = words.skipAny(words.skipAny(first + 1, Relatives.DAY_PARTS), Set.of("of", "in"));
        if (words.is(of - 1, "of") && words.is(of, "that") && words.is(of + 1, "week")) {
            return new Reading(new When.Vague(), of + 2);
        }
        boolean last = words.is(first + 1, "last");
        if ((last || words.is(first + 1, "next")) && !words.isWord(first + 2) && !words.isNumber(first + 2)) {
            return new Reading(new When.Weekday(weekday, last ? When.Shift.LAST : When.Shift.NEXT), first + 2);
        }
        if (words.is(first + 1, "week") && !words.isWord(first + 2)) {
            When.Amount one = new When.Amount(1, When.Unit.WEEK);
            When coming = new When.Weekday(weekday, When.Shift.NONE);
            return new Reading(new When.Offset(List.of(one), 1, coming), first + 2);
        }
        boolean twice = words.is(first + 1, "after") && words.is(first + 2, "next");
        if (twice || (words.is(first + 1, "before") && words.is(first + 2, "last"))) {
            When.Weekday one = new When.Weekday(weekday, twice ? When.Shift.NEXT : When.Shift.LAST);
            return new Reading(
                    new When.Offset(List.of(new When.Amount(1, When.Unit.WEEK)), twice ? 1 : -1, one), first + 3);
        }
        Reading whole = of > first + 1 && words.is(of - 1, "of") ? week(words, of, true) : null;
        if (whole != null && whole.when() instanceof When.Holding) {
            return new Reading(new When.WeekdayOf(weekday, whole.when()), whole.next());
        }
        Reading week = Relatives.period(words, of);
        if (week != null && week.when() instanceof When.Period period && period.unit() == When.Unit.WEEK) {
            return new Reading(new When.WeekdayOf(weekday, period), week.next());
        }
        return new Reading(new When.Weekday(weekday, When.Shift.NONE), first + 1);
    }

    /// `next week on Thursday`, `this week from Tuesday to Thursday`, `next week between Tuesday and Thursday`
    static Reading withWeekday(Words words, Reading period) {
        if (!(period.when() instanceof When.Period week) || week.unit() != When.Unit.WEEK) {
            return period;
        }
        int next = words.skip(period.next(), "s");
        next = words.is(next, ",") && words.isAny(next + 1, FROM) ? next + 1 : next;
        boolean between = words.is(next, "between");
        next = words.skipAny(next, FROM);
        DayOfWeek weekday = Names.WEEKDAYS.get(words.at(next));
        if (weekday == null) {
            return period;
        }
        When first = new When.WeekdayOf(weekday, week);
        boolean through = between ? words.is(next + 1, "and") : words.isAny(next + 1, Ranges.THROUGH);
        DayOfWeek last = through ? Names.WEEKDAYS.get(words.at(next + 2)) : null;
        return last == null
                ? new Reading(first, next + 1)
                : new Reading(new When.Range(first, new When.WeekdayOf(last, week)), next + 3);
    }
}
