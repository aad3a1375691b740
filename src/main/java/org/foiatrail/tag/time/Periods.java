package org.foiatrail.tag.time;

import java.util.HashSet;
import java.util.Set;
import org.foiatrail.tag.time.calendar.When;
import org.jspecify.annotations.Nullable;

/// Months, years and other periods that stand alone: `in May`, `FY 2010`, `Q3 2009`, `spring 2010`, `the 1990s`.
final class Periods {
    /// A month's name alone is a date only behind one of these: it may be a verb or a person.
    private static final Set<String> CUES = Set.of("""
            in ln since by until till through during before after of from between for and or late early
            mid - past as around to the thru beginning starting throughout than
            """.strip().split("\\s+", -1));

    /// `a June session`
    static final Set<String> DETERMINERS = Set.of("a", "an", "his", "her", "its", "my", "our", "their", "your");

    private static final Set<String> FIRM_CUES = Set.of(
            "in",
            "ln",
            "since",
            "by",
            "until",
            "till",
            "before",
            "after",
            "through",
            "during",
            "throughout",
            "around",
            "starting");

    private static final int MOST_WEEKS = 26;
    private static final Set<String> VERBS = Set.of("may", "march", "mar");

    /// Short forms of months whose capitals stand for other words: departments and notices.
    private static final Set<String> OFFICES = Set.of("dec", "nov", "mar", "apr");

    private static final Set<String> JOINTS = Set.of("and", "or", "&");

    private Periods() {}

    /// The words that such a period may begin with, other than names of months and seasons.
    static Set<String> beginnings() {
        Set<String> words = new HashSet<>(Decades.names());
        words.addAll(Set.of("fy", "fys", "ffy", "f", "fiscal", "cy", "calendar", "q", "h", "latter"));
        return words;
    }

    /// @param loose true where the words around make sure that a date stands there
    static @Nullable Reading read(Words words, int first, boolean loose) {
        int start = words.skip(first, "the");
        Reading found = Shares.read(words, start);
        found = found == null ? Shares.fiscalYear(words, start) : found;
        found = found == null ? season(words, start, loose) : found;
        found = found == null ? Decades.read(words, start, loose) : found;
        found = found == null ? Feasts.read(words, start, loose) : found;
        found = found == null ? named(words, start) : found;
        found = found == null && start == first ? month(words, first, loose) : found;
        return found == null && start == first ? year(words, first, loose) : found;
    }

    /// `the month of May`, `the year 2009`, `week 3 of 2010`
    private static @Nullable Reading named(Words words, int first) {
        if (words.is(first, "month") && words.is(first + 1, "of")) {
            Reading day = NamedDates.read(words, first + 2);
            Reading month = day == null ? month(words, first + 2, true) : day;
            return month != null && month.when() instanceof When.Calendar date && date.day() != null
                    ? new Reading(new When.Holding(When.Unit.MONTH, date), month.next())
                    : month;
        }
        if (words.is(first, "year")) {
            Years.Year year = Years.read(words, words.skip(first + 1, "of"));
            return year == null ? null : new Reading(When.Calendar.of(year.value(), null, null), year.next());
        }
        return words.isAny(first, Set.of("week", "wk")) ? numberedWeek(words, first) : null;
    }

    /// `week 3 of May`, `week 31 of last year`, `week 31`: a course or a plan has weeks of its own, but not so many.
    private static @Nullable Reading numberedWeek(Words words, int first) {
        int week = words.number(first + 1);
        int of = words.skipAny(first + 2, Set.of("of", "in", ","));
        if (week < 1 || week > 53) {
            return null;
        }
        When.Amount one = new When.Amount(1, When.Unit.WEEK);
        boolean day = of == first + 2 && Names.MONTHS.containsKey(words.at(of));
        Reading whole = day ? null : Nths.whole(words, of);
        boolean longer = whole != null
                && !(whole.when() instanceof When.Period period && period.unit().compareTo(When.Unit.MONTH) < 0);
        if (whole != null && longer) {
            return new Reading(new When.Slice(week, one, whole.when()), whole.next());
        }
        return week > MOST_WEEKS && of == first + 2
                ? new Reading(new When.Slice(week, one, new When.Period(When.Unit.YEAR, 0)), first + 2)
                : null;
    }

    private static @Nullable Reading season(Words words, int first, boolean loose) {
        Integer season = Names.SEASONS.get(words.at(first));
        if (season == null) {
            return null;
        }
        int next = words.skip(words.skip(first + 1, "of"), ",");
        Years.Year year = words.isNumber(next) || words.is(next, "'") ? Years.read(words, next) : null;
        if (year != null) {
            // The winter of 2010-11 is that of 2010.
            int second = words.skip(year.next() + 1, "'");
            int other = words.number(second);
            boolean two = words.isAny(year.next(), Set.of("-", "/", "\u2013"))
                    && (other == year.value() % 100 + 1 || other == year.value() + 1);
            return new Reading(new When.Season(season, year.value(), When.Shift.NONE), two ? second + 1 : year.next());
        }
        // 'Fall 09'
        boolean zero = words.isCapital(first)
                && words.length(next) == 2
                && words.at(next).startsWith("0");
        Integer two = zero && MonthDays.isEnd(words, next + 1) ? NumericDates.year(words, next) : null;
        if (two != null) {
            return new Reading(new When.Season(season, two, When.Shift.NONE), next + 1);
        }
        Reading shifted = Relatives.period(words, next);
        if (next > first + 1
                && shifted != null
                && shifted.when() instanceof When.Period period
                && period.unit() == When.Unit.YEAR) {
            return new Reading(
                    new When.InYear(new When.Season(season, null, When.Shift.NONE), period.steps()), shifted.next());
        }
        int before = words.is(first - 1, "the") ? first - 2 : first - 1;
        // 'After the fall' may be after a tumble.
        boolean beside = !words.is(first, "fall") && words.isAny(before, Set.of("before", "after"));
        boolean cued = (loose
                        || beside
                        || words.isAny(
                                before,
                                Set.of(
                                        "in",
                                        "by",
                                        "during",
                                        "until",
                                        "since",
                                        "whole",
                                        "over",
                                        "through",
                                        "throughout",
                                        "all")))
                && !words.is(first + 1, "of")
                && !(words.is(first + 1, "-") && !Names.SEASONS.containsKey(words.at(first + 2)));
        return cued ? new Reading(new When.Season(season, null, When.Shift.NONE), first + 1) : null;
    }

    /// True where `march` and `may` are no verbs though they begin with a small letter.
    static boolean isMeant(Words words, int month) {
        String before = words.at(month - 1);
        boolean next = Shifts.of(before) != When.Shift.NONE && !(before.equals("this") && words.is(month, "may"));
        boolean part = words.is(month - 1, "of")
                && (words.isAny(month - 2, Parts.BEGINNINGS)
                        || words.isAny(month - 2, Set.of("month", "week", "half")));
        boolean ends = Ranges.THROUGH.contains(before) || before.equals("and");
        return next
                || part
                || FIRM_CUES.contains(before)
                || Set.of("early", "mid", "late").contains(before)
                || before.equals("from")
                || before.equals("between")
                || (ends && Names.MONTHS.containsKey(words.at(month - 2)));
    }

    private static @Nullable Reading month(Words words, int first, boolean loose) {
        Integer month = Names.MONTHS.get(words.at(first));
        boolean verb = words.isAny(first, VERBS) && !isMeant(words, first);
        boolean part = words.touches(first) && words.isNumber(first - 1);
        boolean whole = month != null && !part && !Names.DOUBTFUL_MONTHS.contains(words.at(first));
        boolean small = !verb && (loose || whole || words.isAny(first - 1, FIRM_CUES));
        if (month == null || !(words.isCapital(first) || small) || (words.touches(first) && words.is(first - 1, "$"))) {
            return null;
        }
        // Behind a short form in a range the period ends no sentence.
        boolean shortForm = Names.isShortForm(words.at(first));
        int next = loose && shortForm ? words.skip(first + 1, ".") : first + 1;
        boolean named = words.isCapital(first + 1) && !Names.MONTHS.containsKey(words.at(first + 1));
        boolean adjective = words.isAny(first - 1, DETERMINERS)
                && words.isCapital(first)
                && words.isWord(first + 1)
                && words.length(first + 1) > 3;
        boolean cued = loose
                || ((adjective || words.isAny(first - 1, CUES)) && !named)
                || Relatives.year(words, first + 1) != null;
        // 'to March' and 'the May' may be anything; 'the May meeting' is not.
        boolean soon = words.is(first - 1, "as") && words.isAny(first - 2, Set.of("early", "late", "soon", "far"));
        boolean weak = !soon
                && words.isAny(first - 1, Set.of("to", "the", "and", "or", "for", "as", "-", "past"))
                && !(words.is(first - 1, "for") && isOwed(words, first))
                && Names.DOUBTFUL_MONTHS.contains(words.at(first))
                && !(words.is(first - 1, "the") && words.length(first + 1) > 3 && words.isWord(first + 1));
        boolean wanted = whole || (cued && (loose || !weak)) || (!named && isListed(words, first));
        boolean office =
                !loose && words.isAny(first, OFFICES) && words.tokens().isUpper(first) && isOffice(words, first);
        return wanted && !office ? new Reading(When.Calendar.of(null, month, null), next) : null;
    }

    /// `information from DEC`, `the NOV was late`: letters that stand for other words. `IN NOV THE BOARD`,
    /// `JAN FEB MAR` and `NOV of last year` are months.
    private static boolean isOffice(Words words, int first) {
        boolean row = Names.MONTHS.containsKey(words.at(first - 1)) || Names.MONTHS.containsKey(words.at(first + 1));
        boolean shouted = words.isAny(first - 1, CUES) && words.tokens().isUpper(first - 1);
        return !row && !shouted && Relatives.year(words, first + 1) == null;
    }

    /// `the bills for June`: June might send a bill for something, but hardly be what several are for.
    private static boolean isOwed(Words words, int first) {
        return words.isAny(first, Set.of("march", "august", "may")) || MonthDays.isCounted(words, first - 2);
    }

    /// `May` of `May, June and July 2010`, of `in April and May` and of `the May and June tolls`: so many names of
    /// months are no persons, nor is one beside a name that is only a month's.
    private static boolean isListed(Words words, int first) {
        int last = first;
        boolean told = false;
        int names = 1;
        for (int next = behindJoint(words, last);
                next > last && names < Tenses.LONGEST_ROW;
                next = behindJoint(words, last)) {
            told |= isOnlyMonth(words, next);
            names++;
            last = next;
        }
        boolean dated = Years.read(words, last + 1) != null;
        int head = first;
        for (int before = beforeJoint(words, head);
                before < head && names < 2 * Tenses.LONGEST_ROW;
                before = beforeJoint(words, head)) {
            told |= isOnlyMonth(words, before);
            names++;
            head = before;
        }
        boolean noun = words.is(head - 1, "the") && words.isWord(last + 1) && !MonthDays.isEnd(words, last + 1);
        boolean cued = words.isAny(head - 1, FIRM_CUES) || (words.is(head - 1, "for") && isOwed(words, head));
        return names > 1 && (told || dated || noun || cued);
    }

    private static boolean isOnlyMonth(Words words, int token) {
        return !Names.DOUBTFUL_MONTHS.contains(words.at(token));
    }

    /// The month that a list names next; `month` itself where it ends.
    private static int behindJoint(Words words, int month) {
        int next = words.skipAny(words.skip(month + 1, ","), JOINTS);
        return next > month + 1 && isName(words, next) ? next : month;
    }

    private static int beforeJoint(Words words, int month) {
        int joint = words.isAny(month - 1, JOINTS) ? month - 1 : month;
        int before = words.is(joint - 1, ",") ? joint - 2 : joint - 1;
        return before < month - 1 && isName(words, before) ? before : month;
    }

    private static boolean isName(Words words, int token) {
        return words.isCapital(token) && Names.MONTHS.containsKey(words.at(token));
    }

    private static @Nullable Reading year(Words words, int first, boolean loose) {
        boolean listed = words.isAny(first - 1, Set.of("and", "or", ",")) && words.is(first - 3, "'");
        if (words.is(first, "'")
                && (loose
                        || listed
                        || words.isAny(first - 1, Set.of("in", "since", "by", "from", "until", "through")))) {
            Years.Year two = Years.read(words, first);
            return two == null ? null : new Reading(When.Calendar.of(two.value(), null, null), two.next());
        }
        Years.Year year = Years.alone(words, first, loose);
        return year == null ? null : new Reading(When.Calendar.of(year.value(), null, null), year.next());
    }
}
