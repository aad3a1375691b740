package org.foiatrail.tag.time;

import java.util.Set;
import org.foiatrail.tag.text.Numerals;
import org.jspecify.annotations.Nullable;

/// Reads quarters, halves and fiscal years: `Q3 FY11`, `the second half of 2009`, `fiscal year 2010`.
final class Shares {
    private static final Set<String> QUARTER = Set.of("quarter", "qtr");

    private Shares() {}

    /// `FY 2010`, `FY10`, `fiscal year 2010`, `calendar year 2010`
    static @Nullable Reading fiscalYear(Words words, int first) {
        boolean fiscal = words.is(first, "fy") || words.is(first, "fys") || words.is(first, "fiscal");
        boolean calendar = words.is(first, "cy")
                || (words.is(first, "calendar") && words.isAny(first + 1, Set.of("year", "years")));
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
            Share share = shareAlone(words, first);
            return share == null ? null : yearOf(words, share);
        }
        Integer season = Names.SEASONS.get(words.at(year.next()));
        if (season != null && plain != null) {
            return new Reading(new When.Season(season, plain.value(), When.Shift.NONE), plain.next() + 1);
        }
        return behind(words, year);
    }

    /// The share that stands behind its year: `2016 Q3`, `2011 the second quarter`.
    static @Nullable Reading behind(Words words, Reading year) {
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
            boolean told = of == 4 || behind || words.isNumber(words.skip(first + 2, "-")) || words.is(first + 2, "fy");
            return tight && told && !(words.touches(first + 2) && words.isWord(first + 2))
                    ? new Share(number, of, first + 2)
                    : null;
        }
        int digit = words.number(first);
        if (digit >= 1
                && digit <= 4
                && words.touches(first + 1)
                && (words.is(first + 1, "q") || (words.is(first + 1, "h") && digit <= 2))
                && words.isNumber(words.skip(first + 2, "-"))) {
            return new Share(digit, words.is(first + 1, "q") ? 4 : 2, first + 2);
        }
        Ordinal nth = ordinal(words, first);
        if (nth == null) {
            return null;
        }
        if (nth.value() == -1 && words.is(nth.next() + 1, "of")) {
            nth = new Ordinal(4, nth.next());
        }
        if (QUARTER.contains(words.at(nth.next())) && nth.value() >= 1 && nth.value() <= 4) {
            return new Share(nth.value(), 4, nth.next() + 1);
        }
        int behind = nth.next() + 1;
        boolean half = words.is(nth.next(), "half") && (nth.value() == 1 || nth.value() == 2);
        boolean ofYear = half && (Years.read(words, behind) != null || fiscalYear(words, behind) != null);
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
