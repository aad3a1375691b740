package org.foiatrail.tag.time;

import java.util.Set;
import org.foiatrail.tag.time.calendar.Resolver;

/// Tells from the words around a date whether it is past or still to come.
final class Tenses {
    private static final int REACH = 12;
    static final Set<String> ENDS = Set.of(".", "?", "!", ";", ":");
    private static final Set<String> AHEAD = Set.of(
            "will",
            "ll",
            "shall",
            "going",
            "scheduled",
            "plan",
            "plans",
            "planning",
            "due",
            "expect",
            "expects",
            "expected",
            "please",
            "need",
            "needs",
            "should",
            "must",
            "can",
            "could",
            "would",
            "let",
            "hope",
            "hopes",
            "upcoming",
            "anticipated",
            "targeted",
            "slated",
            "may",
            "might",
            "want",
            "wants");
    private static final Set<String> LIMITS = Set.of("by", "until", "till", "til", "cob", "eob", "eod", "before");
    private static final Set<String> BEHIND = Set.of(
            "was",
            "were",
            "had",
            "did",
            "met",
            "spoke",
            "said",
            "told",
            "sent",
            "got",
            "held",
            "went",
            "took",
            "gave",
            "came",
            "saw",
            "heard",
            "wrote",
            "left",
            "made",
            "found",
            "thought",
            "began",
            "brought",
            "ran",
            "since",
            "drove",
            "flew",
            "rode",
            "fell",
            "rose",
            "grew",
            "knew",
            "threw",
            "drew",
            "withdrew",
            "chose",
            "broke",
            "lost",
            "won",
            "sat",
            "stood",
            "understood",
            "paid",
            "bought",
            "caught",
            "sought",
            "built",
            "kept",
            "sold",
            "became",
            "felt",
            "swore",
            "shot",
            "struck");

    /// What parts a past verb from what stands before it.
    private static final Set<String> CLAUSE = Set.of(
            ",", "that", "which", "who", "what", "when", "as", "because", "but", "and", "if", "we", "i", "you", "he",
            "she", "they");

    /// What begins another clause.
    private static final Set<String> JOINTS = Set.of(",", "and", "but", "when");

    private static final Set<String> PRESENT = Set.of("is", "are", "am", "be", "being", "s", "re");

    /// What has been written or said before: `your letter of the 3rd`, `your June call`.
    private static final Set<String> LETTERS = Set.of(
            "call",
            "letter",
            "memo",
            "memorandum",
            "mail",
            "email",
            "message",
            "note",
            "fax",
            "correspondence",
            "request");

    private static final Set<String> NO_PAST =
            Set.of("need", "proceed", "speed", "exceed", "indeed", "detailed", "attached", "closed");

    private Tenses() {}

    static Resolver.Tense at(Words words, int first, int next) {
        int article = words.is(first - 1, "the") ? first - 2 : first - 1;
        boolean yours = words.isAny(first - 1, Set.of("your", "his", "her", "their")) && words.isAny(next, LETTERS);
        if (yours || (words.is(article, "of") && words.isAny(article - 1, LETTERS))) {
            return Resolver.Tense.PAST;
        }
        Resolver.Tense before = before(words, first);
        Resolver.Tense tense = before == Resolver.Tense.UNKNOWN ? behind(words, next) : before;
        if (words.isAny(first - 1, LIMITS)) {
            // 'By July they had removed 40' is past, 'by July' alone is to come.
            return isHad(words, first, next) && tense != Resolver.Tense.FUTURE
                    ? Resolver.Tense.PAST
                    : Resolver.Tense.FUTURE;
        }
        return tense;
    }

    /// By the verb nearest before: `we should answer what you sent on Monday` is past. `Please have it signed
    /// Monday` is not, where what is asked for stands in the same clause, nor is `see what they sent and call me
    /// Monday`, where another clause has begun.
    private static Resolver.Tense before(Words words, int first) {
        boolean past = false;
        boolean joined = false;
        for (int i = first - 1; i >= first - REACH && !ENDS.contains(words.at(i)); i--) {
            if (isAhead(words, i)) {
                return Resolver.Tense.FUTURE;
            }
            if (past && !joined && words.isAny(i, CLAUSE)) {
                break;
            }
            joined |= !past && words.isAny(i, JOINTS);
            past |= isPast(words, i);
        }
        return past ? Resolver.Tense.PAST : Resolver.Tense.UNKNOWN;
    }

    private static Resolver.Tense behind(Words words, int next) {
        boolean past = false;
        for (int i = next; i < next + REACH && !ENDS.contains(words.at(i)); i++) {
            if (isAhead(words, i)) {
                return Resolver.Tense.FUTURE;
            }
            past |= isPast(words, i);
        }
        return past ? Resolver.Tense.PAST : Resolver.Tense.UNKNOWN;
    }

    private static boolean isHad(Words words, int first, int next) {
        boolean had = false;
        for (int i = first - 1; !had && i >= first - REACH && !ENDS.contains(words.at(i)); i--) {
            had = words.is(i, "had");
        }
        for (int i = next; !had && i < next + REACH && !ENDS.contains(words.at(i)); i++) {
            had = words.is(i, "had");
        }
        return had;
    }

    /// `May` is no verb.
    private static boolean isAhead(Words words, int token) {
        return AHEAD.contains(words.at(token)) && !(words.is(token, "may") && words.isCapital(token));
    }

    /// `is closed` and `to be offered` tell of no past.
    static boolean isPast(Words words, int token) {
        String norm = words.at(token);
        return BEHIND.contains(norm)
                || (norm.length() > 4
                        && norm.endsWith("ed")
                        && !NO_PAST.contains(norm)
                        && !words.isAny(token - 1, PRESENT));
    }
}
