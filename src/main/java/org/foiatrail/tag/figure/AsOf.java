package org.foiatrail.tag.figure;

import java.util.List;
import java.util.Set;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The date as of which a figure of a sentence holds.
final class AsOf {
    /// A date that stands in the text.
    ///
    /// @param first its first token
    /// @param next the first token after it
    record Dated(int first, int next, @Nullable String value) {}

    private static final Set<String> FIRM = Set.of("through", "thru", "until", "ending", "ended");
    private static final Set<String> LOOSE = Set.of("in", "during", "for", "on", "at", "(", "ln");
    private static final Set<String> SINCE = Set.of("since", "after", "before");

    private static final Set<String> AGO = Set.of("ago", "before", "earlier");

    private static final Set<String> NOW = Set.of("now", "currently", "presently");

    private static final Set<String> CLOSES = Set.of("cob", "eob", "eod", "noon", "midnight", "about", "late");

    private static final Set<String> PERIODS = Set.of("over", "within", "during", "in", "for");

    private static final Set<String> COMPARED = Set.of("over", "than", "from", "versus", "vs");
    private static final int CLAUSE = 8;
    private static final int CLOSE = 4;
    private static final int LONGEST_TABLE = 25;

    private AsOf() {}

    /// @param dates those in the sentence
    /// @param sent the day on which the message was sent, null if unknown
    static @Nullable String of(
            Quantity quantity, Tokens tokens, int from, int limit, List<Dated> dates, @Nullable String sent) {
        Dated best = null;
        int bestRank = Integer.MAX_VALUE;
        for (Dated date : dates) {
            boolean labels = quantity.first() == date.next() + 1 && tokens.is(date.next(), ":");
            int rank = labels ? 0 : rank(date, tokens, from);
            boolean behind = date.first() >= quantity.next();
            // What stands behind the figure is nearer to it than what stands before; of equals the nearest.
            int distance = behind ? date.first() - quantity.next() : quantity.first() - date.next() + 2;
            int total = rank * 1000 + distance;
            if (rank >= 0 && isOfClause(date, quantity, tokens, from) && total < bestRank) {
                best = date;
                bestRank = total;
            }
        }
        boolean close = best != null
                && best.first() >= quantity.next()
                && best.first() - quantity.next() < CLOSE
                && !tokens.is(best.first(), "this");
        boolean loose = best == null || (bestRank >= 1000 && !close);
        return loose && speaksOfNow(tokens, from, limit, dates) ? sent : best == null ? null : best.value();
    }

    /// True unless a semicolon parts them; what begins the sentence holds for all of it.
    private static boolean isOfClause(Dated date, Quantity quantity, Tokens tokens, int from) {
        int first = Math.min(date.next(), quantity.next());
        int last = Math.max(date.first(), quantity.first());
        for (int i = first; i < last; i++) {
            if (tokens.is(i, ";")) {
                return date.first() <= from + 2;
            }
        }
        return true;
    }

    /// 0 for `as of May 1`, 1 for `in May`, -1 for a date that tells nothing of the figure.
    private static int rank(Dated date, Tokens tokens, int from) {
        int before = date.first() - 1;
        int close = before >= from && CLOSES.contains(tokens.norm(before)) ? before - 1 : before;
        if (close >= from && tokens.is(close, "of") && tokens.is(close - 1, "as")) {
            return 0;
        }
        if (before >= from && FIRM.contains(tokens.norm(before))) {
            return 0;
        }
        int head = tokens.is(date.first(), "the") ? date.first() + 1 : date.first();
        if (head > date.first() && before >= from && PERIODS.contains(tokens.norm(before)) && isShift(tokens, head)) {
            return 1;
        }
        boolean compared = tokens.is(date.first(), "last") && before >= from && COMPARED.contains(tokens.norm(before));
        if (compared || (before >= from && SINCE.contains(tokens.norm(before)))) {
            return -1;
        }
        boolean range = tokens.is(date.first(), "from") || tokens.is(date.first(), "between");
        boolean ago = AGO.contains(tokens.norm(date.next() - 1));
        if (range || ago) {
            return 1;
        }
        boolean end = tokens.is(before, "by")
                && before >= from
                && (tokens.is(date.first(), "end")
                        || tokens.is(date.first() + 1, "end")
                        || isPast(tokens, from, date.next()));
        if (tokens.is(date.first(), "next")) {
            return -1;
        }
        boolean now = tokens.is(date.first(), "today") || end;
        boolean period = before < from || LOOSE.contains(tokens.norm(before));
        boolean past =
                date.first() < date.next() && (isShift(tokens, date.first()) || tokens.is(date.first(), "yesterday"));
        return now || period || past ? 1 : -1;
    }

    private static boolean isShift(Tokens tokens, int token) {
        return tokens.is(token, "last") || tokens.is(token, "past") || tokens.is(token, "this");
    }

    /// The date at the head of a list or a table, of which the line that holds `first` is a row; null if there is none.
    static @Nullable String heading(int first, Tokens tokens, RunningText text, DateTokens dates) {
        int start = text.lineStart(tokens.start(first));
        int bare = 0;
        for (int line = 0; line < LONGEST_TABLE && start > 0 && bare < 2; line++) {
            int end = tokens.from(start);
            start = text.lineStart(start - 1);
            int from = tokens.from(start);
            List<Dated> told = dates.within(from, end);
            if (!told.isEmpty()) {
                Dated date = told.getLast();
                boolean heads = date.first() == from || date.next() >= end - 1 || rank(date, tokens, from) >= 0;
                return heads && !tokens.is(end - 1, ".") ? date.value() : null;
            }
            boolean row = false;
            for (int i = from; i < end; i++) {
                row |= tokens.isNumber(i);
            }
            bare = row ? 0 : bare + 1;
        }
        return null;
    }

    /// `By August 1 the count had risen`
    private static boolean isPast(Tokens tokens, int from, int next) {
        for (int i = Math.max(from, next - 2 * CLAUSE); i < next + CLAUSE; i++) {
            if (tokens.is(i, "had")) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaksOfNow(Tokens tokens, int from, int limit, List<Dated> dates) {
        for (int i = from; i < limit; i++) {
            int at = i;
            boolean toDate = tokens.is(i, "to")
                    && tokens.is(i + 1, "date")
                    && dates.stream().noneMatch(date -> date.first() < at && at < date.next());
            boolean writing = tokens.is(i, "as") && tokens.is(i + 1, "of") && tokens.is(i + 2, "this");
            boolean present = tokens.is(i, "at") && tokens.is(i + 1, "present");
            if (NOW.contains(tokens.norm(i)) || toDate || writing || present) {
                return true;
            }
        }
        return false;
    }
}
