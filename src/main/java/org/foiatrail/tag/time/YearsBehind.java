package org.foiatrail.tag.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The year behind a month or a day: `2010` of `May 3, 2010`, `10` of `Jun-03-10`, `87` of `April of 87`.
final class YearsBehind {
    /// Of years in two digits: `May 50` may be a misread day.
    private static final int OLDEST = 60;

    private static final Set<String> SIGNS = Set.of(",", "-", "/", ".");

    private YearsBehind() {}

    /// Behind the line that is left for the day: `May __, 2010`
    static int behindBlank(Words words, int token) {
        int next = token;
        while (words.is(next, "_") || words.at(next).startsWith("__")) {
            next++;
        }
        return next == token ? token : words.skip(next, ",");
    }

    /// `10` of `Jun-03-10`
    static Years.@Nullable Year tightYear(Words words, int first, int sign) {
        boolean tight = sign == first + 3
                && SIGNS.contains(words.at(sign))
                && words.is(first + 1, words.at(sign))
                && words.touches(first + 1)
                && words.touches(first + 2)
                && words.touches(sign)
                && words.touches(sign + 1)
                && words.length(sign + 1) == 2;
        Integer year = tight ? NumericDates.year(words, sign + 1) : null;
        return year == null ? null : new Years.Year(year, sign + 2);
    }

    /// `August 99`: no day of a month
    static Years.@Nullable Year lateYear(Words words, int month) {
        boolean late = words.isCapital(month)
                && words.length(month + 1) == 2
                && words.number(month + 1) >= OLDEST
                && MonthDays.isEnd(words, month + 2)
                && !MonthDays.isClock(words, month + 2);
        Integer year = late ? NumericDates.year(words, month + 1) : null;
        return year == null ? null : new Years.Year(year, month + 2);
    }

    /// `87` of `April of 87`
    static Years.@Nullable Year shortYear(Words words, int token) {
        boolean old = words.is(token - 1, "of")
                && words.length(token) == 2
                && (words.number(token) > 31 || words.at(token).startsWith("0"));
        Integer year = old ? NumericDates.year(words, token) : null;
        return year == null ? null : new Years.Year(year, token + 1);
    }

    /// The year behind a day or a month, a time of day between them left out: `Oct 26 15:50:06 2016`.
    static Years.@Nullable Year yearBehind(Words words, int token) {
        int behind = words.isNumber(token) ? Clock.behind(words, token) : token;
        if (behind > token) {
            return words.length(behind) == 4 ? Years.read(words, behind) : null;
        }
        int next = words.skip(token, ".");
        // Quoted text may break here: `June 30,` and on the next line `> 2007`.
        next = words.is(next, ",") ? words.skip(next + 1, ">") : next;
        next = words.is(next, "-") || words.is(next, "/") ? next + 1 : next;
        next = words.is(next, "of") || words.is(next, "in") ? next + 1 : next;
        Years.Year year = Years.read(words, next);
        return year == null ? shortYear(words, next) : year;
    }
}
