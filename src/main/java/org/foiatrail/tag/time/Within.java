package org.foiatrail.tag.time;

import java.util.List;
import java.util.Set;
import org.foiatrail.tag.time.calendar.When;
import org.jspecify.annotations.Nullable;

/// Reads times within which something falls, from what they are counted from to where they end: `within two weeks of
/// today`, `less than ten days after May 5`, `within the next month and a half`.
final class Within {
    private static final int REACH = 10;
    private static final Set<String> NOW = Set.of("today", "now");

    private Within() {}

    static @Nullable Reading read(Words words, int first) {
        boolean less = words.is(first, "less") && words.is(first + 1, "than");
        if (!less && !words.is(first, "within")) {
            return null;
        }
        int start = words.skip(less ? first + 2 : first + 1, "the");
        boolean coming = Shifts.of(words.at(start)) == When.Shift.NEXT;
        List<Amounts.Amount> amounts = Amounts.read(words, coming ? start + 1 : start);
        if (amounts.isEmpty() || amounts.stream().anyMatch(amount -> amount.number() < 0)) {
            return null;
        }
        List<When.Amount> told = amounts.stream()
                .map(each -> new When.Amount(each.number(), each.unit()))
                .toList();
        int next = amounts.getLast().next();
        int side = Offsets.side(words, next);
        int of = side == 0 ? next + 1 : Offsets.behindSide(words, next);
        // Two weeks of May 5 may lie before it.
        boolean counted = side != 0 || (words.is(next, "of") && words.isAny(of, NOW));
        Reading from = counted ? from(words, of) : null;
        if (from == null) {
            boolean promised = !less && side == 0 && !words.isAny(next, Set.of("of", "or")) && isPromise(words, first);
            return coming || promised ? new Reading(through(new When.Present(), told, 1), next) : null;
        }
        return new Reading(through(from.when(), told, side < 0 ? -1 : 1), from.next());
    }

    /// `I will answer`: what the writer promises is counted from the day of writing, what an act or an agreement
    /// demands is not.
    private static boolean isPromise(Words words, int token) {
        for (int i = token - 1; i > token - REACH && !Tenses.ends(words, i); i--) {
            if (words.isAny(i, Set.of("will", "ll")) && words.isAny(i - 1, Set.of("i", "we"))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Reading from(Words words, int first) {
        return words.is(first, "now")
                ? new Reading(new When.Present(), first + 1)
                : DateReader.single(words, first, true);
    }

    private static When through(When from, List<When.Amount> amounts, int sign) {
        When other = new When.Offset(amounts, sign, from instanceof When.Present ? null : from);
        return sign < 0 ? new When.Range(other, from) : new When.Range(from, other);
    }
}
