package org.foiatrail.tag.time;

import java.util.Set;
import org.foiatrail.tag.time.calendar.Resolver;

/// Tells from the words around a date whether it is past or still to come.
final class Tenses {
    private static final int REACH = 12;
    private static final Set<String> ENDS = Set.of(".", "?", "!", ";", ":");

    /// What tells of what is sure to come.
    private static final Set<String> TO_COME = Set.of(
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
            "upcoming",
            "hope",
            "hopes",
            "anticipated",
            "targeted",
            "slated");

    private static final Set<String> MODALS = Set.of("should", "must", "can", "could", "would", "may", "might");

    /// What is done now with what is past: `we cannot explain the use in March`.
    private static final Set<String> KNOWING =
            Set.of("explain", "find", "understand", "tell", "know", "recall", "confirm", "verify", "locate", "account");

    private static final Set<String> NEEDS = Set.of("need", "needs");

    private static final Set<String> WISHES = Set.of("please", "need", "needs", "let", "want", "wants");

    private static final Set<String> LIMITS = Set.of("by", "until", "till", "til", "cob", "eob", "eod", "before");
    private static final Set<String> BEHIND = Set.of("""
            was were had did met spoke said told sent got held went took gave came saw heard wrote left
            made found thought began brought ran since drove flew rode fell rose grew knew threw drew
            withdrew chose broke lost won sat stood understood paid bought caught sought built kept sold
            became felt swore shot struck
            """.strip().split("\\s+", -1));

    /// Of verbs whose past has another form.
    private static final Set<String> PARTICIPLES =
            Set.of("been", "taken", "given", "done", "gone", "seen", "known", "written", "shown", "drawn", "chosen");

    /// What begins a clause with a verb of its own.
    private static final Set<String> SUBJECTS = Set.of(
            "that", "which", "who", "what", "when", "as", "because", "but", "if", "so", "we", "i", "he", "she", "they");

    /// What may part a past verb from what stands before it, besides these.
    private static final Set<String> LINKS = Set.of(",", "and", "you");

    /// What begins another clause.
    private static final Set<String> JOINTS = Set.of(",", "and", "but", "when");

    /// Before the months of a row.
    private static final Set<String> ROW = Set.of(",", "and", "or", "&", "/");

    /// A longer row is no sentence.
    static final int LONGEST_ROW = 12;

    /// What is held in the month it is named by and is not made of what that month left.
    private static final Set<String> EVENTS = Set.of(
            "meeting",
            "meetings",
            "hearing",
            "hearings",
            "class",
            "classes",
            "session",
            "sessions",
            "vote",
            "election",
            "elections",
            "ballot",
            "primary",
            "fair",
            "conference",
            "workshop",
            "training",
            "event",
            "events",
            "deadline",
            "trial",
            "trip",
            "sale");

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
        Resolver.Tense tense = before == Resolver.Tense.UNKNOWN ? behind(words, first, next) : before;
        if (words.isAny(first - 1, LIMITS)) {
            // 'By July they had removed 40' is past, 'by July' alone is to come.
            return isHad(words, first, next) && !tense.isAhead() ? Resolver.Tense.PAST : Resolver.Tense.FUTURE;
        }
        return tense == Resolver.Tense.FUTURE && isOfThing(words, first, next) ? Resolver.Tense.WISHED : tense;
    }

    /// `the March results`, `the logs for February and March`: what will be done to them is not done in that
    /// month.
    private static boolean isOfThing(Words words, int first, int next) {
        int head = first;
        while (first - head < 2 * LONGEST_ROW
                && words.isAny(head - 1, ROW)
                && Names.MONTHS.containsKey(words.at(head - 2))) {
            head -= 2;
        }
        boolean noun = words.isWord(next)
                && !MonthDays.isEnd(words, next)
                && !words.isAny(next, EVENTS)
                && !words.isAny(next + 1, EVENTS);
        boolean named = words.is(head - 1, "the") || words.isAny(head - 1, Periods.DETERMINERS) || begins(words, head);
        boolean of = words.isAny(head - 1, Set.of("for", "of"))
                && !words.isAny(head - 2, TO_COME)
                && !words.isAny(head - 2, EVENTS);
        return Names.MONTHS.containsKey(words.at(first)) && (of || (noun && named));
    }

    /// By the verb nearest before: `we should answer what you sent on Monday` is past. `Please have it signed
    /// Monday` is not, where what is asked for stands in the same clause, nor is `see what they sent and call me
    /// Monday`, where another clause has begun. `If it fails in March` goes with what will be done then.
    private static Resolver.Tense before(Words words, int first) {
        boolean past = false;
        boolean joined = false;
        boolean other = false;
        for (int i = first - 1; i >= first - REACH && !ends(words, i); i--) {
            if (isAhead(words, i)) {
                return ahead(words, i, other);
            }
            other = !words.is(i, "if") && (other || words.isAny(i, SUBJECTS));
            if (past && !joined && (words.isAny(i, SUBJECTS) || words.isAny(i, LINKS))) {
                break;
            }
            joined |= !past && words.isAny(i, JOINTS);
            past |= isPast(words, i);
        }
        return past ? Resolver.Tense.PAST : Resolver.Tense.UNKNOWN;
    }

    /// By the verb behind. What begins the sentence is of the clause behind it: `In March, we will meet.` In `It
    /// was dry in March and will be wet` another clause has begun.
    private static Resolver.Tense behind(Words words, int first, int next) {
        boolean past = false;
        boolean joined = false;
        boolean other = false;
        boolean begins = begins(words, first) || begins(words, first - 1) || isIf(words, first);
        for (int i = next; i < next + REACH && !ends(words, i); i++) {
            if (isAhead(words, i)) {
                return past && joined
                        ? Resolver.Tense.PAST
                        : ahead(words, i, other || (!begins && words.isAny(i, MODALS)));
            }
            other |= !begins && (words.is(i, ",") || words.isAny(i, SUBJECTS));
            joined |= past && words.isAny(i, Set.of("and", "but"));
            past |= isPast(words, i);
        }
        return past ? Resolver.Tense.PAST : Resolver.Tense.UNKNOWN;
    }

    private static boolean isIf(Words words, int first) {
        int i = first - 1;
        while (i >= first - REACH && !words.is(i, "if") && !begins(words, i)) {
            i--;
        }
        return words.is(i, "if");
    }

    /// `cannot have lost` tells of the past; `could not lose`, `can explain`, `please`, `was due` and what stands in
    /// another clause leave it open whether it is of what has just gone by.
    private static Resolver.Tense ahead(Words words, int verb, boolean otherClause) {
        int have = words.skip(verb + 1, "not");
        boolean perfect = words.isAny(verb, MODALS)
                && words.isAny(have, Set.of("have", "ve"))
                && (isPast(words, have + 1) || !words.isWord(have + 1));
        boolean unable = words.is(verb, "could") && have > verb + 1;
        boolean modal = words.isAny(verb, MODALS) && !unable && !words.isAny(have, KNOWING);
        boolean needed = words.isAny(verb, NEEDS) && words.is(verb + 1, "to") && !words.isAny(verb + 2, KNOWING);
        boolean sure =
                words.isAny(verb, TO_COME) && !words.isAny(verb - 1, Set.of("was", "were", "been", "originally"));
        if (otherClause || !(perfect || modal || needed || sure || isSignUp(words, verb))) {
            return Resolver.Tense.WISHED;
        }
        return perfect ? Resolver.Tense.PAST : Resolver.Tense.FUTURE;
    }

    private static boolean isSignUp(Words words, int token) {
        return words.is(token, "sign") && words.is(token + 1, "up");
    }

    private static boolean begins(Words words, int token) {
        return words.at(token - 1).isEmpty() || ends(words, token - 1);
    }

    /// The point of `9.2` ends no sentence.
    static boolean ends(Words words, int token) {
        return words.isAny(token, ENDS) && !(words.is(token, ".") && words.touches(token + 1));
    }

    private static boolean isHad(Words words, int first, int next) {
        boolean had = false;
        for (int i = first - 1; !had && i >= first - REACH && !ends(words, i); i--) {
            had = words.is(i, "had");
        }
        for (int i = next; !had && i < next + REACH && !ends(words, i); i++) {
            had = words.is(i, "had");
        }
        return had;
    }

    /// `May` is no verb.
    private static boolean isAhead(Words words, int token) {
        return words.isAny(token, TO_COME)
                || words.isAny(token, WISHES)
                || isSignUp(words, token)
                || (words.isAny(token, MODALS) && !(words.is(token, "may") && words.isCapital(token)));
    }

    /// `is closed` and `to be offered` tell of no past.
    static boolean isPast(Words words, int token) {
        String norm = words.at(token);
        boolean participle =
                PARTICIPLES.contains(norm) || (norm.length() > 4 && norm.endsWith("ed") && !NO_PAST.contains(norm));
        return BEHIND.contains(norm) || (participle && !words.isAny(token - 1, PRESENT));
    }
}
