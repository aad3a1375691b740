package org.foiatrail.tag.time;

import java.util.Set;
import org.foiatrail.tag.text.Numerals;
import org.foiatrail.tag.time.calendar.When;
import org.jspecify.annotations.Nullable;

/// Reads quarters, halves and fiscal years: `Q3 FY11`, `the second half of 2009`, `fiscal year 2010`.
final class Shares {
    private static final Set<String> QUARTER = Set.of("quarter", "qtr", "quarters", "qtrs");
    private static final Set<String> SIGNS = Set.of("-", "/", ",", "'");
    private static final Set<String> FISCAL = Set.of("fy", "fys", "ffy", "fiscal");

    private Shares() {}

    /// `FY 2010`, `FY10`, `fiscal year 2010`, `calendar year 2010`
    static @Nullable Reading fiscalYear(Words words, int first) {
        boolean dotted = words.is(first, "f") && words.is(first + 1, ".") && words.is(first + 2, "y");
        boolean fiscal = dotted || words.isAny(first, FISCAL);
        boolean calendar = words.is(first, "cy")
                || (words.is(first, "calendar")
                        && (words.isAny(first + 1, Set.of("year", "years")) || words.length(first + 1) == 4));
        if (!fiscal && !calendar) {
            return null;
        }
        int next = dotted ? words.skip(first + 3, ".") : words.skipAny(first + 1, Set.of("year", "years"));
        next = words.isNumber(next + 1) ? words.skip(next, "of") : next;
        next = words.is(next, "(") && words.isAny(next + 1, FISCAL) && words.is(next + 2, ")") ? next + 3 : next;
        next = words.skip(next, "-");
        next = words.skip(next, "'");
        Integer year = NumericDates.year(words, next);
        if (year == null) {
            return null;
        }
        return new Reading(fiscal ? new When.FiscalYear(year) : When.Calendar.of(year, null, null), next + 1);
    }

    /// A quarter or a half, its year behind or before it.
    static @Nullable Reading read(Words words, int first) {
        Reading year = fiscalYear(words, first);
        Years.Year plain = year == null && words.isNumber(first) ? Years.read(words, first) : null;
        if (plain != null && words.is(plain.next(), "fiscal") && words.is(plain.next() + 1, "year")) {
            return new Reading(new When.FiscalYear(plain.value()), plain.next() + 2);
        }
        if (plain != null) {
            year = new Reading(When.Calendar.of(plain.value(), null, null), plain.next());
        }
        if (year == null) {
            Share share = shareAlone(words, first, false);
            return share == null ? null : yearOf(words, share);
        }
        Reading feast = plain == null ? null : Feasts.read(words, year.next(), true);
        if (plain != null && feast != null && feast.when() instanceof When.Feast of && of.year() == null) {
            return new Reading(new When.Feast(of.holiday(), plain.value(), When.Shift.NONE), feast.next());
        }
        Integer season = Names.SEASONS.get(words.at(year.next()));
        if (season != null && plain != null) {
            return new Reading(new When.Season(season, plain.value(), When.Shift.NONE), plain.next() + 1);
        }
        return behind(words, year);
    }

    /// The share that stands behind its year: `2016 Q3`, `2011 the second quarter`.
    static @Nullable Reading behind(Words words, Reading year) {
        int next = words.skipAny(words.skipAny(year.next(), SIGNS), SIGNS);
        Share share = shareAlone(words, words.skip(words.skip(next, "s"), "the"), true);
        return share == null
                ? null
                : new Reading(new When.Share(share.number(), share.of(), year.when()), share.next());
    }

    private static Reading yearOf(Words words, Share share) {
        int next = words.skip(share.next(), "of");
        next = words.skipAny(next, Set.of(",", "-", "/"));
        next = words.skip(next, "the");
        next = words.is(next - 1, "q") || words.is(next - 1, "h") ? words.skip(next, "'") : next;
        Reading year = fiscalYear(words, next);
        Years.Year plain = Years.read(words, next);
        boolean letter = words.is(share.next() - 1, "q") || words.is(share.next() - 1, "h");
        Integer two = letter && words.touches(next) ? NumericDates.year(words, next) : null;
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

    /// @param dated true where its year stands before it
    private static @Nullable Share shareAlone(Words words, int first, boolean dated) {
        boolean letter = words.is(first, "q") || words.is(first, "h");
        int number = words.number(first + 1);
        if (letter) {
            int of = words.is(first, "q") ? 4 : 2;
            boolean tight = words.touches(first + 1) && words.length(first + 1) == 1 && number >= 1 && number <= of;
            // 'H1' alone is a visa.
            boolean behind = words.isNumber(first - 1) || (words.is(first - 1, "-") && words.isNumber(first - 2));
            int year = words.skipAny(first + 2, Set.of("-", "of"));
            boolean told = of == 4
                    || dated
                    || behind
                    || words.isNumber(year)
                    || words.is(year, "fy")
                    || Relatives.year(words, year) != null;
            return tight && told && !(words.touches(first + 2) && words.isWord(first + 2))
                    ? new Share(number, of, first + 2)
                    : null;
        }
        int digit = words.number(first);
        if (digit >= 1
                && digit <= 4
                && words.touches(first + 1)
                && (words.is(first + 1, "q") || (words.is(first + 1, "h") && digit <= 2))
                && (words.isAny(first + 2, FISCAL) || words.isNumber(words.skipAny(first + 2, Set.of("-", "'"))))) {
            return new Share(digit, words.is(first + 1, "q") ? 4 : 2, first + 2);
        }
        if (words.is(first, "quarter") && number >= 1 && number <= 4 && words.length(first + 1) == 1) {
            return words.isAny(first + 2, Set.of("of", ",")) ? new Share(number, 4, first + 2) : null;
        }
        Ordinal nth = ordinal(words, first);
        if (nth == null) {
            return null;
        }
        if (nth.value() == -1 && words.is(nth.next() + 1, "of")) {
            nth = new Ordinal(4, nth.next());
        }
        int noun = words.skip(nth.next(), "-");
        if (QUARTER.contains(words.at(noun)) && nth.value() >= 1 && nth.value() <= 4) {
            return new Share(nth.value(), 4, noun + 1);
        }
        int behind = noun + 1;
        boolean half = words.is(noun, "half") && (nth.value() == 1 || nth.value() == 2);
        boolean ofYear = half
                && (dated
                        || Years.read(words, behind) != null
                        || fiscalYear(words, behind) != null
                        || Relatives.year(words, behind) != null);
        return ofYear ? new Share(nth.value(), 2, behind) : null;
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
}
