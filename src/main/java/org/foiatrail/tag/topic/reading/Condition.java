package org.foiatrail.tag.topic.reading;

import java.util.Set;
import org.foiatrail.tag.text.Phrases;

/// Where a phrase stands to the conditions of its sentence.
enum Condition {
    NONE,
    /// In the clause that begins with the `if`.
    INSIDE,
    /// In the clause that hangs on it.
    OUTSIDE,
    /// The `if` is a `whether`.
    ASKED;

    private static final int ASKING_REACH = 3;

    private static final Set<String> ONE_TIME = Set.of("for", "and", "more", "again", "in", "already", ",", ".");

    static Condition of(Phrases.Match match, Sentence sentence) {
        Condition found = NONE;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if ((i >= match.first() && i <= match.last()) || !opens(i, sentence)) {
                continue;
            }
            Condition here = i > match.last() ? behind(i, match, sentence) : before(i, match, sentence);
            if (here == INSIDE || here == ASKED) {
                return here;
            }
            found = here == NONE ? found : here;
        }
        return found;
    }

    /// `if the Secretary signs`: it hangs on somebody's decision that is not made.
    static boolean isUndecided(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (sentence.norm(i).equals("if")
                    || (i == sentence.from()
                            && (sentence.norm(i).equals("should")
                                    || sentence.norm(i).equals("unless")))) {
                return decides(i + 1, sentence.clauseEnd(i + 1), sentence);
            }
        }
        return false;
    }

    private static boolean decides(int from, int to, Sentence sentence) {
        boolean who = false;
        for (int i = from; i < to; i++) {
            who |= sentence.isAny(i, English.DECIDERS);
            if (who && sentence.isAny(i, English.DECIDING)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(int i, Sentence sentence) {
        String norm = sentence.norm(i);
        boolean first = i == sentence.from();
        return (English.CONDITIONS.contains(norm) && !isOneTime(i, sentence))
                || (first && (norm.equals("should") || norm.equals("suppose")))
                || (isTime(norm) && isAnyPlace(i + 1, sentence))
                || (norm.equals("as")
                        && sentence.norm(i + 1).equals("long")
                        && sentence.norm(i + 2).equals("as"))
                || (norm.equals("in")
                        && sentence.norm(i + 1).equals("the")
                        && sentence.norm(i + 2).equals("event"));
    }

    /// `agreed once for all of them`: no condition.
    private static boolean isOneTime(int once, Sentence sentence) {
        return sentence.norm(once).equals("once") && sentence.isAny(once + 1, ONE_TIME);
    }

    private static boolean isTime(String norm) {
        return norm.equals("when") || norm.equals("where") || norm.equals("whenever");
    }

    /// `when a county`, `where counties`: no one in particular.
    private static boolean isAnyPlace(int token, Sentence sentence) {
        boolean any = sentence.norm(token).equals("a") || sentence.norm(token).equals("any");
        return sentence.isAny(token, English.PLACE_PLURALS) || (any && isPlaceOrChief(token + 1, sentence));
    }

    private static boolean isPlaceOrChief(int token, Sentence sentence) {
        return sentence.isAny(token, English.PLACE_KINDS) || sentence.isAny(token, English.TITLES);
    }

    private static Condition behind(int i, Phrases.Match match, Sentence sentence) {
        // `he asked if they can, and they may` speaks of something else.
        return isAsking(i, sentence) || i - match.last() > 12 ? NONE : OUTSIDE;
    }

    private static Condition before(int i, Phrases.Match match, Sentence sentence) {
        if (sentence.norm(i).equals("if") && isAsking(i, sentence)) {
            return ASKED;
        }
        int end = sentence.clauseEnd(i + 1);
        if (end <= match.first()) {
            return OUTSIDE;
        }
        return end >= sentence.to() - 1 && hasVerb(i + 1, match.first(), sentence) ? OUTSIDE : INSIDE;
    }

    /// `once a site is activated it can not`, `once activated a site can not`: without a comma, a verb of its own
    /// ends the clause.
    private static boolean hasVerb(int from, int to, Sentence sentence) {
        if (sentence.norm(from).endsWith("ed")) {
            return to > from + 1;
        }
        for (int i = from; i < to - 1; i++) {
            if (sentence.isAny(i, English.FINITE)) {
                return true;
            }
        }
        // `if a county objects it will`: a pronoun begins the next clause.
        return to > from + 2 && sentence.isAny(to - 1, English.PRONOUNS);
    }

    private static boolean isAsking(int conjunction, Sentence sentence) {
        if (sentence.norm(conjunction - 1).equals("that")) {
            // `told me that if they want to, they may`
            return false;
        }
        for (int i = conjunction - 1; i >= conjunction - ASKING_REACH; i--) {
            if (sentence.isAny(i, English.ASKING)) {
                return true;
            }
        }
        return false;
    }
}
