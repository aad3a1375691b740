package org.foiatrail.tag.time;

import java.util.Set;

/// Reads times of day, which no date's value tells: they stand between dates and what belongs to them.
final class Clock {
    private static final Set<String> ZONES =
            Set.of("est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et", "ct", "mt", "pt", "gmt", "utc");
    private static final Set<String> HALVES = Set.of("am", "pm");

    private Clock() {}

    /// The token behind `at 10:30 AM EDT`, `, 5pm`, `noon` or `T10:30`; `token` itself where no time of day stands.
    static int behind(Words words, int token) {
        int hour = words.touches(token) && words.is(token, "t")
                ? token + 1
                : words.skipAny(words.skip(token, ","), Set.of("at", "@"));
        if (words.isAny(hour, Set.of("noon", "midnight"))) {
            return hour + 1;
        }
        boolean minutes = words.isNumber(hour)
                && words.is(hour + 1, ":")
                && words.isNumber(hour + 2)
                && words.length(hour + 2) == 2;
        int next = minutes ? hour + 3 : hour + 1;
        next += minutes && words.is(next, ":") && words.isNumber(next + 1) ? 2 : 0;
        int half = behindHalf(words, next);
        boolean told = minutes || (words.isNumber(hour) && words.length(hour) <= 2 && half > next);
        return told ? words.skipAny(half, ZONES) : token;
    }

    /// Behind `am` or `p.m.`
    private static int behindHalf(Words words, int token) {
        boolean dotted = words.isAny(token, Set.of("a", "p")) && words.is(token + 1, ".") && words.is(token + 2, "m");
        return dotted ? words.skip(token + 3, ".") : words.skipAny(token, HALVES);
    }
}
