package org.foiatrail.tag.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.foiatrail.tag.text.Numerals;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// A number as it stands: `59,000`, `1.2 million`, `$2.3M`, `12 percent`, `two dozen`.
///
/// @param first its first token, a dollar sign included
/// @param next the first token after it, a word of scale included, `percent` not
/// @param sure true if its own form tells that it counts: a sign of currency, a percentage, thousands set off
record Quantity(
        BigDecimal value, int first, int next, @Nullable String unit, boolean sure) {
    private static final Map<String, Long> LETTERS = Map.of(
            "k",
            1_000L,
            "m",
            1_000_000L,
            "mil",
            1_000_000L,
            "mm",
            1_000_000L,
            "b",
            1_000_000_000L,
            "bn",
            1_000_000_000L);
    private static final Set<String> DOZENS = Set.of("dozen", "dozens");
    private static final Set<String> MORE =
            Set.of("more", "fewer", "less", "so", "greater", "higher", "lower", "above", "below");
    private static final Set<String> JOINTS = Set.of("to", "or", "-", "\u2013");
    private static final int GROUP = 3;
    private static final int LONGEST_REPETITION = 12;

    /// The quantity that begins at `first` and ends before `limit`, null if none does.
    static @Nullable Quantity read(Tokens tokens, int first, int limit) {
        boolean dollars = tokens.is(first, "$");
        int start = dollars ? first + 1 : first;
        if (start >= limit) {
            return null;
        }
        Quantity plain = tokens.isNumber(start) ? digits(tokens, start, limit) : words(tokens, start, limit);
        if (plain == null) {
            return null;
        }
        Quantity scaled = lent(tokens, scaled(tokens, plain, limit, dollars), limit);
        if (dollars) {
            return new Quantity(scaled.value, first, scaled.next, "dollars", true);
        }
        Units.Unit unit = Units.read(tokens, scaled.repeatedUntil(tokens));
        return unit == null || unit.next() > limit
                ? scaled
                : new Quantity(scaled.value, first, scaled.next, unit.name(), true);
    }

    /// The first token behind the quantity and its unit, a repetition in brackets, a `plus` or an `or more`.
    int behind(Tokens tokens) {
        int end = behindUnit(tokens);
        return orMore(tokens) == null ? end : end + 2;
    }

    /// `or more`, where it stands behind the quantity or its unit; else null.
    @Nullable
    String orMore(Tokens tokens) {
        int or = behindUnit(tokens);
        boolean more = tokens.is(or, "or") && or + 1 < tokens.size() && MORE.contains(tokens.norm(or + 1));
        return more ? "or " + tokens.norm(or + 1) : null;
    }

    private int behindUnit(Tokens tokens) {
        int end = Units.behind(tokens, repeatedUntil(tokens));
        boolean plus = tokens.is(end, "-") && tokens.is(end + 1, "plus") && tokens.touchesLast(end + 1);
        return plus ? end + 2 : tokens.is(end, "+") && tokens.touchesLast(end) ? end + 1 : end;
    }

    /// Behind `five (5)` and `5 (five)`, else [#next].
    int repeatedUntil(Tokens tokens) {
        if (!tokens.is(next, "(")) {
            return next;
        }
        int limit = Math.min(tokens.size(), next + LONGEST_REPETITION);
        Quantity again = read(tokens, next + 1, limit);
        return again != null && again.value.compareTo(value) == 0 && tokens.is(again.next, ")") ? again.next + 1 : next;
    }

    private static @Nullable Quantity digits(Tokens tokens, int first, int limit) {
        StringBuilder number = new StringBuilder(tokens.norm(first));
        if (number.length() > 9) {
            return null;
        }
        int next = first + 1;
        boolean grouped = false;
        while (next + 1 < limit
                && tokens.is(next, ",")
                && tokens.touchesLast(next + 1)
                && tokens.isNumber(next + 1)
                && tokens.length(next + 1) == GROUP
                && (grouped || number.length() <= GROUP)) {
            number.append(tokens.norm(next + 1));
            next += 2;
            grouped = true;
        }
        boolean decimal = next + 1 < limit
                && tokens.is(next, ".")
                && tokens.touchesLast(next)
                && tokens.isNumber(next + 1)
                && tokens.touchesLast(next + 1);
        if (decimal) {
            number.append('.').append(tokens.norm(next + 1));
            next += 2;
        }
        return new Quantity(new BigDecimal(number.toString()), first, next, null, grouped);
    }

    private static @Nullable Quantity words(Tokens tokens, int first, int limit) {
        if (tokens.is(first, "dozens")) {
            return null;
        }
        if (tokens.is(first, "half") && first + 1 < limit) {
            Quantity whole = tokens.is(first + 1, "a") ? words(tokens, first + 1, limit) : null;
            return whole == null
                    ? null
                    : new Quantity(whole.value.divide(BigDecimal.TWO), first, whole.next, null, true);
        }
        boolean one = tokens.is(first, "a") || tokens.is(first, "an");
        int scale = one ? first + 1 : first;
        boolean dozen = scale < limit && DOZENS.contains(tokens.norm(scale));
        Long times = scale >= limit ? null : Numerals.scale(tokens.norm(scale));
        boolean hundred = tokens.is(scale, "hundred") && scale < limit;
        if (one) {
            if (dozen || hundred || times != null) {
                long value = dozen ? 12 : hundred ? 100 : times == null ? 0 : times;
                return new Quantity(BigDecimal.valueOf(value), first, scale + 1, null, true);
            }
            return null;
        }
        Numerals.Numeral numeral = Numerals.read(tokens, first, limit);
        if (numeral == null || numeral.ordinal()) {
            return null;
        }
        boolean dozens = numeral.next() < limit && DOZENS.contains(tokens.norm(numeral.next()));
        return new Quantity(
                BigDecimal.valueOf(numeral.value() * (dozens ? 12 : 1)),
                first,
                dozens ? numeral.next() + 1 : numeral.next(),
                null,
                dozens || numeral.value() >= 100);
    }

    private static Quantity scaled(Tokens tokens, Quantity plain, int limit, boolean dollars) {
        if (plain.next >= limit) {
            return plain;
        }
        String behind = tokens.norm(plain.next);
        Long scale = Numerals.scale(behind);
        if (scale == null
                && tokens.touchesLast(plain.next)
                && (dollars || behind.equals("k") || (behind.equals("m") && tokens.isUpper(plain.next)))) {
            scale = LETTERS.get(behind);
        }
        return scale == null || !tokens.isNumber(plain.first)
                ? plain
                : new Quantity(
                        plain.value.multiply(BigDecimal.valueOf(scale)), plain.first, plain.next + 1, null, true);
    }

    /// `20` of `20 to 25 million` is as many millions.
    private static Quantity lent(Tokens tokens, Quantity plain, int limit) {
        if (plain.sure || plain.next + 1 >= limit || !JOINTS.contains(tokens.norm(plain.next))) {
            return plain;
        }
        int second = tokens.is(plain.next + 1, "$") ? plain.next + 2 : plain.next + 1;
        Quantity other = second < limit && tokens.isNumber(second) ? digits(tokens, second, limit) : null;
        if (other == null || other.sure || plain.value.signum() <= 0 || plain.value.compareTo(other.value) >= 0) {
            return plain;
        }
        Quantity whole = scaled(tokens, other, limit, second > plain.next + 1);
        BigDecimal scale = whole.value.divide(other.value);
        return whole.sure ? new Quantity(plain.value.multiply(scale), plain.first, plain.next, null, true) : plain;
    }

    /// True if a small number in words or digits stands before `token`: `nine` of `nine in ten`.
    static boolean endsBefore(Tokens tokens, int token) {
        return token > 0 && (tokens.isNumber(token - 1) || Numerals.words().contains(tokens.norm(token - 1)));
    }

    /// Its value without needless zeros.
    String plain() {
        return value.stripTrailingZeros().toPlainString();
    }
}
