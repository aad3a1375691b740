package org.foiatrail.tag.time;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foiatrail.tag.text.Numerals;
import org.jspecify.annotations.Nullable;

/// Months, years and other periods that stand alone: `in May`, `FY 2010`, `Q3 2009`, `spring 2010`, `the 1990s`.
final class Periods {
    /// A month's name alone is a date only behind one of these: it may be a verb or a person.
    private static final Set<String> CUES = Set.of(
            "in",
            "since",
            "by",
            "until",
            "till",
            "through",
            "during",
            "before",
            "after",
            "of",
            "from",
            "between",
            "for",
            "and",
            "or",
            "late",
            "early",
            "mid",
            "-",
            "past",
            "as",
            "around",
            "to",
            "the",
            "thru",
            "beginning",
            "starting");

    private static final Set<String> FIRM_CUES =
            Set.of("in", "since", "by", "until", "till", "before", "after", "through", "during");

    /// A holiday without its year is a date only behind one of these: `closed for Memorial Day` tells of no date.
    private static final Set<String> HOLIDAY_CUES =
            Set.of("by", "before", "after", "until", "till", "since", "on", "around", "of", "from", "to", "through");

    private static final Map<String, Integer> DECADES = Map.ofEntries(
            Map.entry("noughties", 0),
            Map.entry("twenties", 20),
            Map.entry("thirties", 30),
            Map.entry("forties", 40),
            Map.entry("fifties", 50),
            Map.entry("sixties", 60),
            Map.entry("seventies", 70),
            Map.entry("eighties", 80),
            Map.entry("nineties", 90));

    private static final Set<String> QUARTER = Set.of("quarter", "qtr");

    private Periods() {}

    /// The words that such a period may begin with, other than names of months and seasons.
    static Set<String> beginnings() {
        Set<String> words = new HashSet<>(DECADES.keySet());
        words.addAll(Set.of("fy", "fiscal", "cy", "calendar", "q", "h", "latter"));
        return words;
    }

    /// @param loose true where the words around make sure that a date stands there
    static @Nullable Reading read(Words words, int first, boolean loose) {
        int start = words.skip(first, "the");
        Reading found = share(words, start);
        found = found == null ? fiscalYear(words, start) : found;
        found = found == null ? season(words, start) : found;
        found = found == null ? decade(words, start) : found;
        found = found == null ? holiday(words, start) : found;
        found = found == null && start == first ? month(words, first, loose) : found;
        return found == null && start == first ? year(words, first, loose) : found;
    }

    /// `FY 2010`, `FY10`, `fiscal year 2010`, `calendar year 2010`
    static @Nullable Reading fiscalYear(Words words, int first) {
        boolean fiscal = words.is(first, "fy") || words.is(first, "fiscal");
        boolean calendar = words.is(first, "cy") || (words.is(first, "calendar") && words.is(first + 1, "year"));
        if (!fiscal && !calendar) {
            return null;
        }
        int next = words.skipAny(first + 1, Set.of("year", "years"));
        next = words.skip(next, "-");
        next = words.skip(next, "'");
        Integer year = NumericDates.year(words, next);
        if (year == null) {
            return null;
        }
        return new Reading(fiscal ? new When.FiscalYear(year) : When.Calendar.of(year, null, null), next + 1);
    }

    /// A quarter or a half, its year behind or before it.
    private static @Nullable Reading share(Words words, int first) {
        Reading year = fiscalYear(words, first);
        Years.Year plain = year == null && words.isNumber(first) ? Years.read(words, first) : null;
        if (plain != null) {
            year = new Reading(When.Calendar.of(plain.value(), null, null), plain.next());
        }
        if (year == null) {
            Share share = shareAlone(words, first);
            return share == null ? null : yearOf(words, share);
        }
        Integer season = Names.SEASONS.get(words.at(year.next()));
        if (season != null && plain != null) {
            return new Reading(new When.Season(season, plain.value(), When.Shift.NONE), plain.next() + 1);
        }
        return shareBehind(words, year);
    }

    /// The share that stands behind its year: `2016 Q3`, `2016 the third quarter`.
    static @Nullable Reading shareBehind(Words words, Reading year) {
        int next = words.skip(words.skip(year.next(), "-"), ",");
        Share share = shareAlone(words, words.skip(words.skip(next, "s"), "the"));
        return share == null
                ? null
                : new Reading(new When.Share(share.number(), share.of(), year.when()), share.next());
    }

    private static Reading yearOf(Words words, Share share) {
        int next = words.skip(share.next(), "of");
        next = words.skip(next, ",");
        next = words.skip(next, "-");
        next = words.skip(next, "the");
        Reading year = fiscalYear(words, next);
        Years.Year plain = Years.read(words, next);
        Integer two = words.is(next - 1, "q") && words.touches(next) ? NumericDates.year(words, next) : null;
        if (two != null) {
            plain = new Years.Year(two, next + 1);
        }
        Reading shifted = Relatives.period(words, next);
        if (year == null && plain != null) {
            year = new Reading(When.Calendar.of(plain.value(), null, null), plain.next());
        }
        if (year == null
                && shifted != null
                && shifted.when() instanceof When.Period period
                && (period.unit() == When.Unit.YEAR || period.unit() == When.Unit.FISCAL_YEAR)) {
            year = shifted;
        }
        return year == null
                ? new Reading(new When.Share(share.number(), share.of(), null), share.next())
                : new Reading(new When.Share(share.number(), share.of(), year.when()), year.next());
    }

    private record Share(int number, int of, int next) {}

    private static @Nullable Share shareAlone(Words words, int first) {
        boolean letter = words.is(first, "q") || words.is(first, "h");
        int number = words.number(first + 1);
        if (letter) {
            int of = words.is(first, "q") ? 4 : 2;
            boolean tight = words.touches(first + 1) && words.length(first + 1) == 1 && number >= 1 && number <= of;
            // 'H1' alone is a visa.
            boolean behind = words.isNumber(first - 1) || (words.is(first - 1, "-") && words.isNumber(first - 2));
            boolean told = of == 4 || behind || words.isNumber(first + 2);
            return tight && told && !(words.touches(first + 2) && words.isWord(first + 2))
                    ? new Share(number, of, first + 2)
                    : null;
        }
        int digit = words.number(first);
        if (digit >= 1
                && digit <= 4
                && words.touches(first + 1)
                && (words.is(first + 1, "q") || (words.is(first + 1, "h") && digit <= 2))
                && words.isNumber(first + 2)) {
            return new Share(digit, words.is(first + 1, "q") ? 4 : 2, first + 2);
        }
        Ordinal nth = words.is(first, "latter") ? new Ordinal(2, first + 1) : ordinal(words, first);
        if (nth == null) {
            return null;
        }
        if (nth.value() == -1 && words.is(nth.next() + 1, "of")) {
            nth = new Ordinal(QUARTER.contains(words.at(nth.next())) ? 4 : 2, nth.next());
        }
        if (QUARTER.contains(words.at(nth.next())) && nth.value() >= 1 && nth.value() <= 4) {
            return new Share(nth.value(), 4, nth.next() + 1);
        }
        boolean half = words.is(nth.next(), "half") && words.is(nth.next() + 1, "of") && nth.value() <= 2;
        int year = words.skip(nth.next() + 2, "the");
        boolean ofYear = half
                && nth.value() >= 1
                && (Years.read(words, year) != null || fiscalYear(words, year) != null || words.is(year + 1, "year"));
        return ofYear ? new Share(nth.value(), 2, nth.next() + 1) : null;
    }

    /// A number that counts in order; -1 for `last`.
    record Ordinal(int value, int next) {}

    static @Nullable Ordinal ordinal(Words words, int first) {
        if (words.is(first, "last") || words.is(first, "final")) {
            return new Ordinal(-1, first + 1);
        }
        int number = words.number(first);
        if (number > 0
                && number <= 100
                && words.touches(first + 1)
                && words.isAny(first + 1, Set.of("st", "nd", "rd", "th"))) {
            return new Ordinal(number, first + 2);
        }
        Numerals.Numeral numeral = words.isWord(first) ? Numerals.read(words.tokens(), first, words.to()) : null;
        return numeral != null && numeral.ordinal() && numeral.value() <= 100
                ? new Ordinal((int) numeral.value(), numeral.next())
                : null;
    }

    private static @Nullable Reading season(Words words, int first) {
        Integer season = Names.SEASONS.get(words.at(first));
        if (season == null) {
            return null;
        }
        int next = words.skip(words.skip(first + 1, "of"), ",");
        Years.Year year = words.isNumber(next) || words.is(next, "'") ? Years.read(words, next) : null;
        if (year != null) {
            // The winter of 2010-11 is that of 2010.
            boolean two = words.is(year.next(), "-") && words.number(year.next() + 1) == year.value() % 100 + 1;
            return new Reading(
                    new When.Season(season, year.value(), When.Shift.NONE), two ? year.next() + 2 : year.next());
        }
        Reading shifted = Relatives.period(words, next);
        if (next > first + 1
                && shifted != null
                && shifted.when() instanceof When.Period period
                && period.unit() == When.Unit.YEAR) {
            return new Reading(new When.Season(season, null, Relatives.shift(period.steps())), shifted.next());
        }
        int before = words.is(first - 1, "the") ? first - 2 : first - 1;
        boolean cued = words.isAny(before, Set.of("in", "by", "during", "until", "since", "whole"))
                && !words.is(first + 1, "of")
                && !words.is(first + 1, "-");
        return cued ? new Reading(new When.Season(season, null, When.Shift.NONE), first + 1) : null;
    }

    private static @Nullable Reading decade(Words words, int first) {
        Integer named = DECADES.get(words.at(first));
        if (named != null) {
            boolean told = words.is(first - 1, "the") || words.is(first - 1, "in");
            return told ? new Reading(new When.Years((named == 0 ? 2000 : 1900) + named, 10), first + 1) : null;
        }
        Integer tens = words.is(first, "nineteen") ? DECADES.get(words.at(first + 1)) : null;
        if (tens != null) {
            return new Reading(new When.Years(1900 + tens, 10), first + 2);
        }
        Ordinal nth = ordinal(words, first);
        if (nth != null && words.is(nth.next(), "century") && nth.value() > 1 && nth.value() <= 21) {
            return new Reading(new When.Years((nth.value() - 1) * 100, 100), nth.next() + 1);
        }
        int digits = words.skip(first, "'");
        int number = words.number(digits);
        int next = words.skip(digits + 1, "'");
        boolean many = words.is(next, "s") && number % 10 == 0;
        boolean whole = words.length(digits) == 4 && NumericDates.isYear(number);
        boolean two = words.length(digits) == 2 && (digits > first || words.is(first - 1, "the"));
        if (!many || !(whole || two)) {
            return null;
        }
        return new Reading(new When.Years(whole ? number : number < 30 ? 2000 + number : 1900 + number, 10), next + 1);
    }

    static @Nullable Reading holiday(Words words, int first) {
        for (Holidays holiday : HOLIDAYS.getOrDefault(words.at(first), List.of())) {
            for (List<String> name : holiday.names()) {
                if (stands(words, first, name)) {
                    int next = first + name.size();
                    int year = words.skip(words.skip(next, ","), "of");
                    Years.Year told = words.isNumber(year) ? Years.read(words, year) : null;
                    Reading shifted = year > next ? Relatives.period(words, year) : null;
                    if (shifted != null
                            && shifted.when() instanceof When.Period period
                            && period.unit() == When.Unit.YEAR) {
                        return new Reading(
                                new When.Feast(holiday, null, Relatives.shift(period.steps())), shifted.next());
                    }
                    int before = words.is(first - 1, "the") ? first - 2 : first - 1;
                    boolean cued =
                            words.isAny(before, HOLIDAY_CUES) || Shifts.of(words.at(first - 1)) != When.Shift.NONE;
                    if (told == null && !cued) {
                        return null;
                    }
                    return told == null
                            ? new Reading(new When.Feast(holiday, null, When.Shift.NONE), next)
                            : new Reading(new When.Feast(holiday, told.value(), When.Shift.NONE), told.next());
                }
            }
        }
        return null;
    }

    /// Those whose names begin with a word; the longer name of two stands first.
    private static final Map<String, List<Holidays>> HOLIDAYS = Holidays.byFirstWord();

    private static boolean stands(Words words, int first, List<String> name) {
        for (int i = 0; i < name.size(); i++) {
            if (!words.is(first + i, name.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Reading month(Words words, int first, boolean loose) {
        Integer month = Names.MONTHS.get(words.at(first));
        boolean verb = words.isAny(first, Set.of("may", "march", "mar"));
        boolean whole = month != null && words.length(first) > 4 && !Names.DOUBTFUL_MONTHS.contains(words.at(first));
        boolean small = !verb && (loose || whole || words.isAny(first - 1, FIRM_CUES));
        if (month == null || !(words.isCapital(first) || small) || (words.touches(first) && words.is(first - 1, "$"))) {
            return null;
        }
        // Behind a short form in a range the period ends no sentence.
        int next = loose && words.length(first) <= 4 ? words.skip(first + 1, ".") : first + 1;
        boolean named = words.isCapital(first + 1) && !Names.MONTHS.containsKey(words.at(first + 1));
        boolean cued = loose || (words.isAny(first - 1, CUES) && !named) || Relatives.year(words, first + 1) != null;
        // 'to March' and 'the May' may be anything; 'the May meeting' is not.
        boolean weak = words.isAny(first - 1, Set.of("to", "the", "and", "or", "for", "as", "-", "past"))
                && Names.DOUBTFUL_MONTHS.contains(words.at(first))
                && !(words.is(first - 1, "the") && words.length(first + 1) > 3 && words.isWord(first + 1));
        boolean wanted = whole || (cued && (loose || !weak));
        return wanted ? new Reading(When.Calendar.of(null, month, null), next) : null;
    }

    private static @Nullable Reading year(Words words, int first, boolean loose) {
        if (words.is(first, "'") && words.isAny(first - 1, Set.of("in", "since", "by", "from", "until", "through"))) {
            Years.Year two = Years.read(words, first);
            return two == null ? null : new Reading(When.Calendar.of(two.value(), null, null), two.next());
        }
        Years.Year year = Years.alone(words, first, loose);
        return year == null ? null : new Reading(When.Calendar.of(year.value(), null, null), year.next());
    }
}
