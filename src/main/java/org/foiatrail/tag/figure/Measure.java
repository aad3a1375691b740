package org.foiatrail.tag.figure;

import java.util.Set;
import java.util.function.IntPredicate;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// What a quantity of a paragraph measures: dollars, percent, or things that a noun names somewhere.
///
/// @param dates tells which tokens are part of a date
/// @param from the first token of the paragraph
/// @param limit the first token behind it
record Measure(RunningText text, Tokens tokens, IntPredicate dates, int from, int limit) {
    private static final String PERCENT = "percent";
    private static final String DOLLARS = "dollars";
    private static final Set<String> ARTICLES = Set.of("the", "those", "these", "our", "its", "their", "all");
    private static final Set<String> PRONOUNS = Set.of("them", "whom", "which", "those", "these");
    private static final Set<String> JOINTS = Set.of("to", "of", "and", "or", "-", "\u2013");
    private static final Set<String> PARTS = Set.of("of");
    private static final Set<String> PURPOSES = Set.of("per", "in", "for");

    static boolean isSign(String unit) {
        return unit.equals(PERCENT) || unit.equals(DOLLARS);
    }

    /// @param first the first token of the figure, its qualifier included
    Counted of(Quantity quantity, int first, Antecedent.@Nullable Last last) {
        int behind = quantity.behind(tokens);
        Quantity other = other(quantity, behind);
        int counts = other == null ? behind : other.behind(tokens);
        String sign = quantity.unit() != null ? quantity.unit() : other == null ? signBefore(quantity) : other.unit();
        if (sign != null) {
            Set<String> begins = sign.equals(DOLLARS) ? PURPOSES : PARTS;
            return new Counted(sign, Counted.share(tokens, counts, limit, text.text(), begins, dates));
        }
        if (quantity.plain().equals("1") && other == null) {
            return Counted.single(tokens, counts, limit, text.text(), dates);
        }
        Counted counted =
                isRowEnd(first, counts) ? Counted.NOTHING : Counted.read(tokens, counts, limit, text.text(), dates);
        if (counted.unit() != null) {
            return counted;
        }
        Counted elsewhere = partOf(counts);
        elsewhere = elsewhere == null ? said(quantity.first(), counts) : elsewhere;
        elsewhere = elsewhere == null ? Counted.before(tokens, quantity.first(), from, text.text(), dates) : elsewhere;
        elsewhere = elsewhere == null
                ? new Antecedent(tokens, text, dates).read(quantity, first, counts, from, limit, last)
                : elsewhere;
        return elsewhere == null ? counted : elsewhere;
    }

    /// The dollars of `12` in `$10-12 million`, in `$10 to 12 million` and in `USD 12`
    private @Nullable String signBefore(Quantity quantity) {
        int first = quantity.first();
        if (first > from && tokens.is(first - 1, "usd")) {
            return DOLLARS;
        }
        boolean range = first - 3 >= from
                && (tokens.is(first - 1, "-") || tokens.is(first - 1, "\u2013") || tokens.is(first - 1, "to"))
                && tokens.isNumber(first - 2)
                && tokens.is(first - 3, "$");
        return range && quantity.sure() ? DOLLARS : null;
    }

    /// A number at the end of a row counts nothing that the next row names.
    private boolean isRowEnd(int first, int behind) {
        return behind < limit
                && text.isLineStart(tokens.start(behind))
                && (text.isAfterCell(tokens.start(first)) || tokens.is(first - 1, ":"));
    }

    /// `12 of the counties`, `1,012 of them Level 1 offenders`
    private @Nullable Counted partOf(int behind) {
        int of = tokens.is(behind, "out") ? behind + 1 : behind;
        boolean whole = tokens.is(of, "of")
                && of + 2 < limit
                && (ARTICLES.contains(tokens.norm(of + 1)) || PRONOUNS.contains(tokens.norm(of + 1)));
        Counted counted = whole ? Counted.read(tokens, of + 2, limit, text.text(), dates) : Counted.NOTHING;
        return counted.unit() == null ? null : counted;
    }

    /// `of whom 30 were sworn officers`, `77 of them are citizens`
    private @Nullable Counted said(int first, int behind) {
        boolean ofThem = tokens.is(behind, "of") && behind + 2 < limit && PRONOUNS.contains(tokens.norm(behind + 1));
        boolean ofWhom = first - 2 >= from && tokens.is(first - 2, "of") && PRONOUNS.contains(tokens.norm(first - 1));
        int verb = ofThem ? behind + 2 : behind;
        boolean told = (ofThem || ofWhom) && verb + 1 < limit && (tokens.is(verb, "were") || tokens.is(verb, "are"));
        Counted counted = told ? Counted.read(tokens, verb + 1, limit, text.text(), dates) : Counted.NOTHING;
        return counted.unit() == null ? null : counted;
    }

    /// The second number of `50 to 60 counties`, which tells what the first counts.
    private @Nullable Quantity other(Quantity quantity, int behind) {
        int joint = tokens.is(behind, "out") ? behind + 1 : behind;
        if (joint + 1 >= limit || !JOINTS.contains(tokens.norm(joint))) {
            return null;
        }
        boolean of = tokens.is(joint, "of");
        int second = of && ARTICLES.contains(tokens.norm(joint + 1)) ? joint + 2 : joint + 1;
        Quantity other = Quantity.read(tokens, second, limit);
        if (other == null || quantity.unit() != null) {
            return other != null
                            && !of
                            && quantity.unit() != null
                            && quantity.unit().equals(other.unit())
                    ? other
                    : null;
        }
        return of && other.unit() != null ? null : other;
    }
}
