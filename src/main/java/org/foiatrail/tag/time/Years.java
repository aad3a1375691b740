package org.foiatrail.tag.time;

import java.util.Set;
import org.foiatrail.tag.text.Numerals;
import org.jspecify.annotations.Nullable;

/// Years as they are written: `2010`, `'10`, `two thousand and eight`, `nineteen ninety-six`.
final class Years {
    /// @param next the first token after it
    record Year(int value, int next) {}

    /// What is counted, so that `2010 jurisdictions` is no year.
    private static final Set<String> COUNTED = Set.of(
            "people",
            "persons",
            "aliens",
            "jurisdictions",
            "counties",
            "agencies",
            "officers",
            "individuals",
            "dollars",
            "percent",
            "hours",
            "hrs",
            "hits",
            "matches",
            "records",
            "pages",
            "submissions",
            "fingerprints",
            "detainers",
            "arrests",
            "inmates",
            "miles",
            "feet",
            "words",
            "cases",
            "removals",
            "members",
            "employees",
            "copies");

    private static final Set<String> NUMBERED = Set.of(
            "no",
            "number",
            "section",
            "sec",
            "suite",
            "room",
            "form",
            "box",
            "page",
            "case",
            "ext",
            "extension",
            "bill",
            "chapter",
            "rule",
            "route",
            "at",
            "than",
            "nearly",
            "least",
            "approximately",
            "over",
            "only");

    private static final Set<String> STREETS =
            Set.of("street", "st", "avenue", "ave", "road", "rd", "drive", "dr", "boulevard", "blvd", "lane", "suite");

    private static final Set<String> EARLIER = Set.of("later", "earlier", "sooner", "older");
    private static final Set<String> DASHES = Set.of("-", "~", "/", "\u2013", "\u2014");
    private static final Set<String> PREFIXES = Set.of("mid", "early", "late", "post", "pre", "end");
    private static final Set<String> CUES =
            Set.of("in", "since", "by", "of", "until", "from", "through", "during", "before", "after", "around");
    private static final Set<String> JOINTS = Set.of("-", "/", ".", "$", "#", ":", "_", "§");

    /// `since 1798` tells of a year: no time of day has so many minutes.
    private static final int MINUTES = 60;

    private Years() {}

    /// A year after a day or a month: four digits, two behind an apostrophe, or words.
    static @Nullable Year read(Words words, int first) {
        int number = words.number(first);
        if (words.length(first) == 4 && number >= 1000 && number < 2100 && !isThousand(words, first)) {
            return new Year(number, first + 1);
        }
        if (words.is(first, "'") && words.length(first + 1) == 2 && words.touches(first + 1)) {
            Integer year = NumericDates.year(words, first + 1);
            return year == null ? null : new Year(year, first + 2);
        }
        return inWords(words, first);
    }

    /// A year that stands alone.
    ///
    /// @param loose true inside a range, where another year may touch it
    static @Nullable Year alone(Words words, int first, boolean loose) {
        int number = words.number(first);
        // `since 1530` is a time of day, `in 1600 of the counties` a count.
        boolean old = number >= 1500
                && number < 1900
                && (words.is(first - 1, "year")
                        || (words.is(first - 1, "in") && number % 100 != 0)
                        || (number % 100 >= MINUTES
                                && (loose
                                        || words.isAny(first - 1, CUES)
                                        || (words.is(first - 1, "to") && words.is(first - 2, "back")))))
                && !words.isAny(first + 1, Set.of("of", "to"))
                && !isMany(words, first + 1);
        if (words.length(first) != 4 || !(NumericDates.isYear(number) || old)) {
            Year told = inWords(words, first);
            return told == null || (!loose && !words.isAny(first - 1, CUES)) || isMany(words, told.next())
                    ? null
                    : told;
        }
        boolean prefixed = words.is(first - 1, "-") && words.isAny(first - 2, PREFIXES);
        boolean before =
                words.touches(first) && isJoint(words, first - 1) && !prefixed && !(loose && endsRange(words, first));
        boolean after = words.touches(first + 1)
                && isJoint(words, first + 1)
                && words.touches(first + 2)
                && !(words.is(first + 1, ".") && !words.isWord(first + 2) && !words.isNumber(first + 2))
                && !words.is(first + 1, ":")
                && !(loose && beginsRange(words, first));
        boolean counts = isThousand(words, first)
                || COUNTED.contains(words.at(first + 1))
                || (words.isAny(first - 1, NUMBERED) && !words.isAny(first - 2, EARLIER) && !isLimit(words, first))
                || (words.is(first - 1, ".") && words.isAny(first - 2, NUMBERED));
        // 'H.R. 2010', 'S. 1986', '42 U.S.C. 1983'
        boolean bill = words.is(first - 1, ".")
                && words.length(first - 2) == 1
                && (words.is(first - 2, "r")
                        || (words.is(first - 2, "c") && words.is(first - 4, "s"))
                        || (words.is(first - 2, "s") && !words.is(first - 3, ".")));
        return before || after || counts || bill || isAddress(words, first) ? null : new Year(number, first + 1);
    }

    /// `until at least 2014`
    private static boolean isLimit(Words words, int first) {
        return words.is(first - 1, "least") && words.isAny(first - 3, Set.of("until", "through", "till", "since"));
    }

    /// `2014` of `2014-2018`, `2014~2018` or `2014-15`
    private static boolean beginsRange(Words words, int first) {
        int other = words.number(first + 2);
        boolean shortForm = words.length(first + 2) == 2 && other == words.number(first) % 100 + 1;
        boolean year = words.length(first + 2) == 4 && NumericDates.isYear(other);
        boolean present = words.isAny(first + 2, Ranges.PRESENT);
        return words.isAny(first + 1, DASHES) && (year || shortForm || present) && !isPart(words, first, first + 2);
    }

    private static boolean endsRange(Words words, int first) {
        return words.isAny(first - 1, DASHES)
                && words.length(first - 2) == 4
                && NumericDates.isYear(words.number(first - 2))
                && !isPart(words, first - 2, first);
    }

    /// True if more stands before or after a range without a blank.
    private static boolean isPart(Words words, int first, int last) {
        return (words.touches(first) && isJoint(words, first - 1))
                || (words.touches(last + 1) && isJoint(words, last + 1) && words.touches(last + 2));
    }

    /// `two thousand agents`
    private static boolean isMany(Words words, int next) {
        return words.isWord(next)
                && words.length(next) > 3
                && words.at(next).endsWith("s")
                && !words.at(next).endsWith("ss");
    }

    private static boolean isJoint(Words words, int token) {
        return words.isWord(token) || words.isNumber(token) || words.isAny(token, JOINTS);
    }

    private static boolean isThousand(Words words, int first) {
        return words.is(first + 1, ",")
                && words.touches(first + 2)
                && words.length(first + 2) == 3
                && words.isNumber(first + 2);
    }

    private static boolean isAddress(Words words, int first) {
        for (int i = first + 1; i <= first + 3 && words.isCapital(i); i++) {
            if (words.isAny(i, STREETS)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Year inWords(Words words, int first) {
        if (!words.isWord(first)) {
            return null;
        }
        Numerals.Numeral number = Numerals.read(words.tokens(), first, words.to());
        if (number == null || number.ordinal()) {
            return null;
        }
        int value = (int) Math.min(number.value(), Integer.MAX_VALUE);
        if (value >= 2000 && value < 2100) {
            return new Year(value, number.next());
        }
        boolean century = value >= 10 && value <= 20 && number.next() == first + 1;
        if (!century) {
            return value >= 1700 && value < 2000 ? new Year(value, number.next()) : null;
        }
        int zero = words.isAny(number.next(), Set.of("zero", "oh")) ? 1 : 0;
        Numerals.Numeral rest = Numerals.read(words.tokens(), number.next() + zero, words.to());
        boolean told = rest != null && !rest.ordinal() && rest.value() < 100 && (rest.value() > 9) == (zero == 0);
        return rest == null || !told ? null : new Year(value * 100 + (int) rest.value(), rest.next());
    }
}
