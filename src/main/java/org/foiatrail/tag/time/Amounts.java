package org.foiatrail.tag.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.foiatrail.tag.text.Numerals;
import org.foiatrail.tag.time.calendar.When;
import org.jspecify.annotations.Nullable;

/// Reads how many days, weeks, months or years: `three weeks`, `a couple of days`, `1 month, 2 years and 21 days`.
final class Amounts {
    private static final Set<String> FEW = Set.of("few", "several", "some");
    /// Between two numbers of which one is meant.
    private static final Set<String> JOINTS = Set.of("or", "to", "-", "\u2013");

    static final Set<String> KINDS = Set.of("business", "working", "work", "fiscal", "calendar", "full");
    private static final Set<String> NIGHTS = Set.of("night", "nights", "morning", "mornings", "evening", "evenings");
    private static final Set<String> HOURS = Set.of("hour", "hours", "hrs", "minutes");
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
        boolean half = words.is(first, "half") && words.isAny(first + 1, Set.of("a", "an"));
        Count number = half ? new Count(1, first + 2) : number(words, first);
        if (number == null) {
            return null;
        }
        boolean more = isAndHalf(words, number.next());
        int next = more ? number.next() + 3 : number.next();
        String kind = words.at(next);
        boolean kinded = KINDS.contains(kind);
        boolean night = words.isAny(next, NIGHTS) && words.is(next + 1, "ago");
        When.Unit unit = night ? When.Unit.DAY : Names.unit(words.at(kinded ? next + 1 : next));
        if (unit == null) {
            return null;
        }
        if (unit == When.Unit.DAY && (kind.equals("business") || kind.startsWith("work"))) {
            unit = When.Unit.BUSINESS_DAY;
        } else if (unit == When.Unit.YEAR && kind.equals("fiscal")) {
            unit = When.Unit.FISCAL_YEAR;
        }
        int end = kinded ? next + 2 : next + 1;
        int two = words.is(end, "or") ? range(words, end, 1) : end;
        if (two > end) {
            return new Amount(-1, unit, two, false);
        }
        boolean behind = !more && isAndHalf(words, end);
        if (half || more || behind) {
            return halves(half ? 1 : 2 * number.value() + 1, unit, behind ? end + 3 : end);
        }
        return new Amount(number.value(), unit, end, next == first);
    }

    private static boolean isAndHalf(Words words, int token) {
        return words.is(token, "and") && words.is(token + 1, "a") && words.is(token + 2, "half");
    }

    /// Half years in months; of what has no halves it is not told exactly how many are meant.
    private static Amount halves(int number, When.Unit unit, int next) {
        return unit == When.Unit.YEAR
                ? new Amount(6 * number, When.Unit.MONTH, next, false)
                : new Amount(-1, unit, next, false);
    }

    /// `three`, `a`, `a couple of`, `a few`; null for a number that is none or too large.
    static @Nullable Count number(Words words, int first) {
        if (words.isAny(first - 1, JOINTS) && isNumber(words, first - 2)) {
            return null;
        }
        int digits = words.number(first);
        if (digits >= 0) {
            boolean part = words.touches(first) && !words.is(first - 1, "(");
            return part || digits > MOST ? null : orMore(words, digits, first + 1);
        }
        Numerals.Numeral numeral = words.isWord(first) ? Numerals.read(words.tokens(), first, words.to()) : null;
        if (numeral != null && !numeral.ordinal()) {
            return numeral.value() > MOST ? null : orMore(words, (int) numeral.value(), again(words, numeral));
        }
        int next = words.is(first, "a") || words.is(first, "an") ? first + 1 : first;
        if (words.is(next, "couple")) {
            return new Count(2, words.skip(next + 1, "of"));
        }
        return words.isAny(next, FEW) ? new Count(-1, next + 1) : new Count(1, next);
    }

    private static boolean isNumber(Words words, int token) {
        return words.number(token) >= 0
                || (words.isWord(token) && Numerals.read(words.tokens(), token, token + 1) != null);
    }

    /// `two or three`, `2-3`: one of them, nobody can tell which.
    private static Count orMore(Words words, int number, int next) {
        int more = words.isAny(next, JOINTS) ? range(words, next, number) : next;
        return new Count(more > next ? -1 : number, more);
    }

    /// The token behind the larger number that stands behind `joint`, `joint` itself if none does.
    private static int range(Words words, int joint, int number) {
        int digits = words.number(joint + 1);
        if (digits >= 0) {
            return digits > number ? joint + 2 : joint;
        }
        Numerals.Numeral numeral =
                words.isWord(joint + 1) ? Numerals.read(words.tokens(), joint + 1, words.to()) : null;
        return numeral != null && !numeral.ordinal() && numeral.value() > number ? numeral.next() : joint;
    }

    /// Agreements tell a number twice: `thirty (30) days`.
    private static int again(Words words, Numerals.Numeral numeral) {
        int next = numeral.next();
        boolean twice = words.is(next, "(") && words.number(next + 1) == numeral.value() && words.is(next + 2, ")");
        return twice ? next + 3 : next;
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
        // Hours beside days tell of no other day.
        Count hours = amounts.isEmpty() ? null : number(words, next);
        if (hours != null && hours.next() > next && words.isAny(hours.next(), HOURS)) {
            Amount last = amounts.removeLast();
            amounts.add(new Amount(last.number(), last.unit(), hours.next() + 1, false));
        }
        return amounts;
    }
}
