package org.foiatrail.tag.figure;

import java.util.List;
import java.util.Set;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The date as of which a figure of a sentence holds.
final class AsOf {
    /// A date that stands in the text.
    ///
    /// @param first its first token
    /// @param next the first token after it
    record Dated(int first, int next, @Nullable String value) {}

    private static final Set<String> FIRM = Set.of("through", "thru", "until");
    private static final Set<String> LOOSE = Set.of("in", "during", "for", "on", "at", "(", "ln");
    private static final Set<String> SINCE = Set.of("since", "from", "after", "before");

    private AsOf() {}

    /// @param dates those in the sentence
    /// @param sent the day on which the message was sent, null if unknown
    static @Nullable String of(
            Quantity quantity, Tokens tokens, int from, int limit, List<Dated> dates, @Nullable String sent) {
        Dated best = null;
        int bestRank = Integer.MAX_VALUE;
        for (Dated date : dates) {
            int rank = rank(date, tokens, from);
            boolean behind = date.first() >= quantity.next();
            // What stands behind the figure is nearer to it than what stands before; of equals the nearest.
            int distance = behind ? date.first() - quantity.next() : quantity.first() - date.next() + 2;
            int total = rank * 1000 + distance;
            if (rank >= 0 && total < bestRank) {
                best = date;
                bestRank = total;
            }
        }
        boolean loose = best == null || bestRank >= 1000;
        return loose && speaksOfNow(tokens, from, limit) ? sent : best == null ? null : best.value();
    }

    /// 0 for `as of May 1`, 1 for `in May`, -1 for a date that tells nothing of the figure.
    private static int rank(Dated date, Tokens tokens, int from) {
        int before = date.first() - 1;
        if (before >= from && tokens.is(before, "of") && tokens.is(before - 1, "as")) {
            return 0;
        }
        if (before >= from && FIRM.contains(tokens.norm(before))) {
            return 0;
        }
        if (before >= from && SINCE.contains(tokens.norm(before))) {
            return -1;
        }
        boolean end = tokens.is(before, "by")
                && before >= from
                && (tokens.is(date.first(), "end") || tokens.is(date.first() + 1, "end"));
        if (tokens.is(date.first(), "next")) {
            return -1;
        }
        boolean now = tokens.is(date.first(), "today") || end;
        boolean period = before < from || LOOSE.contains(tokens.norm(before));
        boolean past =
                date.first() < date.next() && (tokens.is(date.first(), "last") || tokens.is(date.first(), "this"));
        return now || period || past ? 1 : -1;
    }

    private static boolean speaksOfNow(Tokens tokens, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (tokens.is(i, "now") || tokens.is(i, "currently") || (tokens.is(i, "to") && tokens.is(i + 1, "date"))) {
                return true;
            }
        }
        return false;
    }
}
