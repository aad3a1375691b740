package org.foiatrail.tag.time;

import java.util.Map;
import java.util.Set;
import org.foiatrail.tag.time.calendar.When;
import org.jspecify.annotations.Nullable;

/// Reads parts of periods: `late 2008`, `the end of next week`, `mid-to-late May`, `the first half of June`.
final class Parts {
    private static final Map<String, When.Third> ADJECTIVES =
            Map.of("early", When.Third.EARLY, "mid", When.Third.MIDDLE, "late", When.Third.LATE);

    private static final Map<String, When.Third> NOUNS = Map.of(
            "beginning",
            When.Third.EARLY,
            "start",
            When.Third.EARLY,
            "middle",
            When.Third.MIDDLE,
            "end",
            When.Third.LATE,
            "close",
            When.Third.LATE);

    /// `the latter part of`, `the early days of`
    private static final Set<String> PORTIONS = Set.of("part", "days", "weeks", "months", "portion");

    private static final Set<String> LATTER = Set.of("later", "latter");

    /// `the first days of`, `the closing weeks of`; a number of them tells more.
    private static final Map<String, When.Third> ENDS_OF_DAYS = Map.of(
            "first",
            When.Third.EARLY,
            "opening",
            When.Third.EARLY,
            "last",
            When.Third.LATE,
            "final",
            When.Third.LATE,
            "closing",
            When.Third.LATE);

    /// What is due by the end of a month is due by its last day; what happens at its end happens about then.
    private static final Set<String> DUE = Set.of("by", "until", "till", "before", "through", "thru", "than");

    private static final Set<String> LAST_DAYS = Set.of("end", "close");

    private static final Set<String> DAY_ENDS = Set.of("eod", "cob", "eob");

    private static final Map<String, When.Unit> ENDS =
            Map.of("eow", When.Unit.WEEK, "eom", When.Unit.MONTH, "eoy", When.Unit.YEAR);

    private static final Map<String, When.Unit> SO_FAR =
            Map.of("mtd", When.Unit.MONTH, "ytd", When.Unit.YEAR, "fytd", When.Unit.FISCAL_YEAR);

    private static final Set<String> LIMITS = Set.of("by", "at", "until", "till", "before", "since", "the", "through");

    /// The words that a part may begin with, other than numbers and units.
    static final Set<String> BEGINNINGS = Set.of(
            "early",
            "mid",
            "late",
            "beginning",
            "start",
            "middle",
            "end",
            "close",
            "eod",
            "cob",
            "eob",
            "eow",
            "eom",
            "eoy",
            "mtd",
            "ytd",
            "fytd",
            "later",
            "earlier",
            "rest",
            "remainder",
            "balance",
            "latter",
            "first",
            "opening",
            "last",
            "final",
            "closing");

    private Parts() {}

    static @Nullable Reading read(Words words, int first) {
        int start = words.skip(first, "the");
        boolean soFar = words.is(start, "so") && words.is(start + 1, "far");
        if ((BEGINNINGS.contains(words.at(start)) || soFar) && !words.is(start + 1, "half")) {
            Reading found = remainder(words, start);
            found = found == null ? third(words, start) : found;
            return found == null ? letters(words, start) : found;
        }
        boolean half = words.is(start + 1, "half") || words.is(start + 2, "half");
        if (half) {
            return half(words, start);
        }
        boolean unit = Names.UNITS.containsKey(words.at(start)) || words.is(start, "fiscal");
        Reading found = unit ? soFar(words, start) : null;
        return found == null && unit ? end(words, start) : found;
    }

    /// `later this year`, `the rest of the week`
    private static @Nullable Reading remainder(Words words, int start) {
        boolean noun = words.isAny(start, Set.of("rest", "remainder", "balance"));
        boolean left = noun || words.is(start, "later");
        boolean soFar = words.is(start, "so") && words.is(start + 1, "far");
        if (!left && !soFar && !words.is(start, "earlier")) {
            return null;
        }
        if (noun && !words.is(start + 1, "of")) {
            return null;
        }
        int next = soFar ? start + 2 : words.skipAny(start + 1, Set.of("of", "in"));
        // The later of two days is no part of one.
        if (words.is(start + 1, "of") && !noun) {
            return null;
        }
        Reading of = whole(words, next, noun);
        if (soFar && (of == null || !(of.when() instanceof When.Period))) {
            return null;
        }
        return of == null ? null : new Reading(new When.Remainder(left ? 1 : -1, of.when()), of.next());
    }

    /// `EOY`, `FYTD`, `by COB`
    private static @Nullable Reading letters(Words words, int start) {
        if (DAY_ENDS.contains(words.at(start))) {
            boolean bare = words.isAny(words.is(start - 1, "the") ? start - 2 : start - 1, LIMITS)
                    && !words.isWord(start + 1)
                    && !words.isNumber(start + 1);
            return bare ? new Reading(new When.Period(When.Unit.DAY, 0), start + 1) : null;
        }
        When.Unit end = ENDS.get(words.at(start));
        if (end != null) {
            Reading of = whole(words, words.skip(start + 1, "of"), false);
            boolean told = of != null
                    && of.when() instanceof When.Calendar date
                    && date.day() == null
                    && (date.month() == null) == (end == When.Unit.YEAR);
            return told && of != null
                    ? new Reading(new When.Part(When.Third.LATE, of.when()), of.next())
                    : new Reading(new When.Part(When.Third.LATE, new When.Period(end, 0)), start + 1);
        }
        When.Unit soFar = SO_FAR.get(words.at(start));
        Integer year =
                soFar == When.Unit.MONTH || words.length(start + 1) != 4 ? null : NumericDates.year(words, start + 1);
        if (soFar != null && year != null) {
            When whole = soFar == When.Unit.YEAR ? When.Calendar.of(year, null, null) : new When.FiscalYear(year);
            return new Reading(new When.Remainder(-1, whole), start + 2);
        }
        return soFar == null ? null : new Reading(new When.Remainder(-1, new When.Period(soFar, 0)), start + 1);
    }

    /// `year to date`
    private static @Nullable Reading soFar(Words words, int start) {
        boolean fiscal = words.is(start, "fiscal") && words.is(start + 1, "year");
        int next = fiscal ? start + 1 : start;
        When.Unit unit = fiscal ? When.Unit.FISCAL_YEAR : Names.UNITS.get(words.at(next));
        int to = words.skip(next + 1, "-");
        int date = words.skip(to + 1, "-");
        return unit != null && words.is(to, "to") && words.is(date, "date")
                ? new Reading(new When.Remainder(-1, new When.Period(unit, 0)), date + 1)
                : null;
    }

    private static @Nullable Reading third(Words words, int start) {
        boolean portion = words.isAny(start + 1, PORTIONS) && words.is(start + 2, "of");
        When.Third third = portion && words.isAny(start, LATTER) ? When.Third.LATE : ADJECTIVES.get(words.at(start));
        third = portion && third == null && words.at(start + 1).endsWith("s")
                ? ENDS_OF_DAYS.get(words.at(start))
                : third;
        boolean noun = third == null;
        if (words.is(start, "mid") && (words.is(start + 1, "of") || isMonth(words, start))) {
            Reading whole = whole(words, words.skipAny(start + 1, Set.of("of", "-")), true);
            return whole == null ? null : new Reading(new When.Part(When.Third.MIDDLE, whole.when()), whole.next());
        }
        third = noun ? NOUNS.get(words.at(start)) : third;
        if (third == null) {
            return null;
        }
        int next = portion ? start + 2 : start + 1;
        int other = words.skip(words.skip(words.skip(next, "-"), "to"), "-");
        When.Third last = noun || other == next ? null : ADJECTIVES.get(words.at(other));
        next = last == null ? next : other + 1;
        boolean of = words.is(next, "of");
        // By 'end May', as by 'the end of May'; but 'beginning May 7' tells of a day.
        boolean bare = words.is(start, "end") && words.isAny(start - 1, LIMITS);
        if (noun && !of && !bare) {
            return null;
        }
        next = noun || portion ? words.skip(next, "of") : words.skip(words.skip(next, "-"), "in");
        Reading whole = whole(words, next, of);
        if (whole == null || (noun && !of && isDay(whole.when()))) {
            return null;
        }
        int due = words.is(start - 1, "the") ? start - 2 : start - 1;
        if (noun && words.isAny(start, LAST_DAYS) && words.isAny(due, DUE) && !isWeek(whole.when())) {
            When.Amount day = new When.Amount(1, When.Unit.DAY);
            return new Reading(new When.Slice(-1, day, whole.when()), whole.next());
        }
        When part = new When.Part(third, whole.when());
        return new Reading(last == null ? part : new When.Range(part, new When.Part(last, whole.when())), whole.next());
    }

    /// `mid-month`, `mid-year`, `by mid week`
    private static boolean isMonth(Words words, int start) {
        boolean joined = words.is(start + 1, "-") || words.isAny(start - 1, LIMITS);
        return joined && words.isAny(words.skip(start + 1, "-"), Set.of("month", "year", "week"));
    }

    /// `the first half of June`, `the latter half of the 1990s`
    private static @Nullable Reading half(Words words, int start) {
        Shares.Ordinal nth = words.is(start, "latter") || words.is(start, "former")
                ? new Shares.Ordinal(words.is(start, "latter") ? 2 : 1, start + 1)
                : Shares.ordinal(words, start);
        int of = nth == null ? start : words.skip(nth.next() + 1, "year");
        if (nth == null || nth.value() > 2 || !words.is(nth.next(), "half") || !words.is(of, "of")) {
            return null;
        }
        Reading whole = whole(words, of + 1, true);
        return whole == null
                ? null
                : new Reading(new When.Share(nth.value() == 1 ? 1 : 2, 2, whole.when()), whole.next());
    }

    /// `year-end 2009`, `month's end`
    private static @Nullable Reading end(Words words, int start) {
        boolean fiscal = words.is(start, "fiscal") && words.is(start + 1, "year");
        int noun = fiscal ? start + 1 : start;
        When.Unit unit = fiscal
                ? When.Unit.FISCAL_YEAR
                : words.isAny(noun, Set.of("year", "quarter", "month")) ? Names.UNITS.get(words.at(noun)) : null;
        int end = words.skipAny(noun + 1, Set.of("-", "s"));
        boolean bare = end == noun + 1 && !words.isAny(start - 1, LIMITS);
        if (unit == null || bare || !words.is(end, "end")) {
            return null;
        }
        Years.Year year = unit == When.Unit.YEAR ? Years.read(words, words.skip(end + 1, "of")) : null;
        return year == null
                ? new Reading(new When.Part(When.Third.LATE, new When.Period(unit, 0)), end + 1)
                : new Reading(new When.Part(When.Third.LATE, When.Calendar.of(year.value(), null, null)), year.next());
    }

    /// What has parts: a period told in full, `the week`, `my year`; behind `of` also `week` alone.
    static @Nullable Reading whole(Words words, int first, boolean bare) {
        int start = words.skipAny(first, Set.of("the", "my", "this"));
        When.Unit unit = start > first || bare ? Names.UNITS.get(words.at(start)) : null;
        boolean fiscal = start > first && words.is(start, "fiscal") && words.is(start + 1, "year");
        if (fiscal && !words.isNumber(start + 2)) {
            return new Reading(new When.Period(When.Unit.FISCAL_YEAR, 0), start + 2);
        }
        if (unit != null && unit != When.Unit.DAY && !words.is(start + 1, "of") && !words.isNumber(start + 1)) {
            return new Reading(new When.Period(unit, 0), start + 1);
        }
        Reading of = NamedDates.read(words, first);
        of = of == null ? Relatives.read(words, first) : of;
        of = of == null ? Periods.read(words, first, true) : of;
        return of == null ? null : DateReader.inYear(words, of);
    }

    /// A week ends on a Friday for some.
    private static boolean isWeek(When when) {
        return (when instanceof When.Period period && period.unit().compareTo(When.Unit.MONTH) < 0)
                || when instanceof When.Holding;
    }

    private static boolean isDay(When when) {
        return !(when instanceof When.Calendar date) || date.day() != null;
    }
}
