package org.foiatrail.tag.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.foiatrail.tag.text.Numerals;
import org.jspecify.annotations.Nullable;

/// Reads how many days, weeks, months or years: `three weeks`, `a couple of days`, `1 month, 2 years and 21 days`.
final class Amounts {
    private static final Set<String> FEW = Set.of("few", "several", "some");
    private static final Set<String> KINDS = Set.of("business", "working", "work", "fiscal", "calendar", "full");
    private static final int MOST = 1000;

    /// A number of days, weeks, months or years.
    ///
    /// @param number -1 if it is not told exactly
    /// @param plain true if no number stands before the unit
    record Amount(int number, When.Unit unit, int next, boolean plain) {}

    /// @param value -1 if it is not told exactly
    /// @param next the first token after it; its own first where no number stands and one is meant
    record Count(int value, int next) {}

    private Amounts() {}

    static @Nullable Amount one(Words words, int first) {
        Count number = number(words, first);
        if (number == null) {
            return null;
        }
        int next = number.next();
        String kind = words.at(next);
        boolean kinded = KINDS.contains(kind);
        When.Unit unit = Names.unit(words.at(kinded ? next + 1 : next));
        if (unit == null) {
            return null;
        }
        if (unit == When.Unit.DAY && (kind.equals("business") || kind.startsWith("work"))) {
            unit = When.Unit.BUSINESS_DAY;
        } else if (unit == When.Unit.YEAR && kind.equals("fiscal")) {
            unit = When.Unit.FISCAL_YEAR;
        }
        return new Amount(number.value(), unit, kinded ? next + 2 : next + 1, next == first);
    }

    /// `three`, `a`, `a couple of`, `a few`; null for a number that is none or too large.
    static @Nullable Count number(Words words, int first) {
        int digits = words.number(first);
        if (digits >= 0) {
            boolean part = words.touches(first) && !words.is(first - 1, "(");
            return part || digits > MOST ? null : new Count(digits, first + 1);
        }
        Numerals.Numeral numeral = words.isWord(first) ? Numerals.read(words.tokens(), first, words.to()) : null;
        if (numeral != null && !numeral.ordinal()) {
            return numeral.value() > MOST ? null : new Count((int) numeral.value(), numeral.next());
        }
        int next = words.is(first, "a") || words.is(first, "an") ? first + 1 : first;
        if (words.is(next, "couple")) {
            return new Count(2, words.skip(next + 1, "of"));
        }
        return words.isAny(next, FEW) ? new Count(-1, next + 1) : new Count(1, next);
    }

    /// The amounts of `1 month, 2 years and 21 days`; empty if none stands there, or if one is not told.
    static List<Amount> read(Words words, int first) {
        List<Amount> amounts = new ArrayList<>();
        int next = first;
        Amount amount = one(words, next);
        while (amount != null && !amount.plain()) {
            amounts.add(amount);
            next = words.skip(words.skip(amount.next(), ","), "and");
            amount = one(words, next);
        }
        return amounts;
    }
}
