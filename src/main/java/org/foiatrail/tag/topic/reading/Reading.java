package org.foiatrail.tag.topic.reading;

import java.util.Set;
import org.foiatrail.tag.text.Phrases;

/// How the words around a phrase mean it: as it stands, turned round, or left open.
///
/// @param polarity what becomes of the phrase's stance
/// @param asked true for a question, open or indirect
/// @param conditional true if it hangs on an `if`, `unless` or `once`
/// @param supposed true if it stands within the condition, or within a clause that only tells which ones are meant
public record Reading(Polarity polarity, boolean asked, boolean conditional, boolean supposed) {
    public enum Polarity {
        KEPT,
        TURNED,
        OPEN
    }

    private static final int NEGATION_REACH = 16;
    private static final int AUXILIARY_REACH = 5;
    private static final int BEHIND = 14;
    private static final int WISH_REACH = 3;
    private static final Set<String> WISHES = Set.of("should", "ought");
    private static final Set<String> SINGLE = Set.of("one", "a", "any", "every", "something", "anything");
    private static final int CONCESSION = 9;
    private static final int VIEW = 5;
    private static final int LISTED = 6;
    private static final Set<String> VIEWS =
            Set.of("position", "view", "opinion", "policy", "belief", "case", "intent", "intention");
    private static final Set<String> ASKERS =
            Set.of("ask", "asks", "asked", "asking", "request", "requests", "requested", "kindly", "you", "us");
    private static final Set<String> LIKING = Set.of(
            "like", "likes", "want", "wants", "wish", "wishes", "agree", "agrees", "consent", "consents", "approve");
    private static final Set<String> BEING = Set.of("is", "was", "are", "were", "be");
    private static final Set<String> INQUIRING = English.words("""
            ask asks asked asking wonder wonders wondered wondering inquire inquires inquired inquiring
            """);
    private static final Set<String> WHO = Set.of("who", "whom", "which", "what", "how", "when", "where", "why");
    /// Of the auxiliaries, those that may be a verb by themselves: `do not have the option to`.
    private static final Set<String> MAIN = Set.of("has", "have", "had", "do", "does", "did");

    /// The same where it is settled what the condition or the relative clause comes to.
    public Reading settled() {
        return new Reading(Polarity.KEPT, false, conditional, supposed);
    }

    public static Reading of(Phrases.Match match, Sentence sentence) {
        boolean finite = isFinite(match, sentence);
        int clause = Relative.antecedent(match, sentence, sentence.clauseStart(match, finite));
        Condition condition = Condition.of(match, sentence);
        boolean asked = sentence.asks() || condition == Condition.ASKED || asksBefore(match, sentence, clause);
        int relative = Relative.pronoun(match, sentence, clause);
        boolean supposed = condition == Condition.INSIDE || relative >= 0;
        boolean conditional = condition == Condition.INSIDE || condition == Condition.OUTSIDE;
        boolean anybody = relative >= 0 && Relative.isAnybody(relative - 1, sentence);
        boolean hanging = condition == Condition.OUTSIDE && Condition.isUndecided(sentence);
        if (asked || anybody || hanging || condition == Condition.INSIDE || isDoubted(match, sentence, clause)) {
            return new Reading(Polarity.OPEN, asked, conditional, supposed);
        }
        return new Reading(polarity(match, sentence, clause, finite), false, conditional, supposed);
    }

    /// True if the phrase brings its own verb.
    private static boolean isFinite(Phrases.Match match, Sentence sentence) {
        for (int i = match.first(); i <= match.last(); i++) {
            // `the county's to refuse`
            if (sentence.isAny(i, English.FINITE) && !sentence.norm(i).equals("s")) {
                return true;
            }
        }
        return false;
    }

    /// `whether they can`, `please confirm that they can`.
    private static boolean asksBefore(Phrases.Match match, Sentence sentence, int clause) {
        for (int i = match.last(); i >= sentence.from(); i--) {
            String norm = sentence.norm(i);
            boolean next = norm.equals(",")
                    && (sentence.norm(i + 1).equals("and")
                            || sentence.norm(i + 1).equals("but"));
            if (next || norm.equals(";")) {
                return false;
            }
            if (norm.equals("whether")) {
                return !isConcession(i, sentence);
            }
            // `asked who has the last word`, `asked could they`
            boolean questions = WHO.contains(norm) || (English.FINITE.contains(norm) && !norm.equals("s"));
            if (i <= match.first() && i >= clause && questions && sentence.isAny(i - 1, INQUIRING)) {
                return true;
            }
            if (sentence.isAny(i, English.REQUESTS) && i < match.first() && i >= clause - 2 && isAsked(i, sentence)) {
                return true;
            }
            boolean request = norm.equals("please")
                    || (norm.equals("let") && sentence.norm(i + 1).equals("me"));
            if (request && i >= clause) {
                for (int verb = i + 1; verb < match.first(); verb++) {
                    if (sentence.isAny(verb, English.REQUESTS)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// `asks us to confirm that they can`.
    private static boolean isAsked(int verb, Sentence sentence) {
        return sentence.norm(verb - 1).equals("to")
                && (sentence.isAny(verb - 2, ASKERS) || sentence.isAny(verb - 3, ASKERS));
    }

    /// `whether they like it or not`.
    private static boolean isConcession(int whether, Sentence sentence) {
        for (int i = whether + 2; i <= whether + CONCESSION; i++) {
            if (sentence.norm(i).equals("or") && sentence.norm(i + 1).equals("not")) {
                return sentence.isAny(i - 1, LIKING) || sentence.isAny(i - 2, LIKING) || sentence.isAny(i - 3, LIKING);
            }
        }
        return false;
    }

    private static boolean isDoubted(Phrases.Match match, Sentence sentence, int clause) {
        for (int i = Relative.beforeSubject(match, sentence, clause) - 1; i >= clause; i--) {
            boolean wished = sentence.isAny(i, WISHES) && match.first() - i <= WISH_REACH;
            boolean far = sentence.norm(i).equals("far") && sentence.norm(i + 1).equals("from");
            boolean doubt = sentence.isAny(i, English.DOUBTS) && !sentence.isNegation(i - 1);
            if (wished || far || doubt) {
                return true;
            }
        }
        for (int i = match.last() + 1; i < sentence.to() && i <= match.last() + BEHIND; i++) {
            String norm = sentence.norm(i);
            if (norm.equals(";") || norm.equals(",") || norm.equals("but") || norm.equals("and")) {
                return false;
            }
            boolean orNot = norm.equals("or") && sentence.norm(i + 1).equals("not") && i <= match.last() + 2;
            if (orNot || sentence.isAny(i, English.OPEN_BEHIND)) {
                return true;
            }
        }
        return false;
    }

    private static Polarity polarity(Phrases.Match match, Sentence sentence, int clause, boolean finite) {
        int denials = deniedBehind(match, sentence) ? 1 : 0;
        int negations = denials;
        boolean attached = finite;
        boolean said = false;
        boolean paired = isListed(match.first(), sentence);
        int words = 0;
        for (int i = Relative.beforeSubject(match, sentence, clause) - 1;
                i >= clause && words < NEGATION_REACH;
                i--, words++) {
            String norm = sentence.norm(i);
            String next = sentence.norm(i + 1);
            // `will not sign and leaves it to them`
            if (norm.equals("and") && i + 1 == match.first() && next.endsWith("s")) {
                break;
            }
            if (sentence.isNegation(i)) {
                boolean empty = i + 1 < match.first() && English.EMPTY_AFTER_NOT.contains(next);
                if (empty || isWord(i, sentence)) {
                    continue;
                }
                boolean raised = English.RAISING.contains(next) || English.DENIALS.contains(next);
                boolean single = norm.equals("not") && SINGLE.contains(next);
                boolean outer = attached && !single && !English.QUANTIFIERS.contains(norm) && i < match.first() - 1;
                if (English.OPEN_AFTER_NOT.contains(next) || said) {
                    return Polarity.OPEN;
                }
                boolean untrue = isTrueness(next) || next.equals("so");
                if (!outer || raised || untrue || isView(i, match, sentence)) {
                    negations += paired ? 0 : 1;
                    denials += untrue ? 1 : 0;
                    paired |= norm.equals("nor") || isListed(i, sentence);
                }
            } else if (English.DENIALS.contains(norm) || isRejected(i, match, sentence)) {
                negations++;
                denials++;
                said = false;
            } else if (English.SAYING.contains(norm)) {
                said = true;
            } else if (English.FINITE.contains(norm) && !MAIN.contains(norm) && words < AUXILIARY_REACH) {
                attached = true;
            }
        }
        // `it is not correct that they cannot` is settled, `we cannot say they cannot` is not.
        boolean own = negations > denials && holdsNegation(match, sentence);
        return negations == 0 ? Polarity.KEPT : negations > 1 || own ? Polarity.OPEN : Polarity.TURNED;
    }

    /// `no vote, no letter and no resolution can` denies once.
    public static boolean isListed(int no, Sentence sentence) {
        if (!sentence.norm(no).equals("no") || !sentence.isAny(no - 1, Set.of(",", "and", "or"))) {
            return false;
        }
        for (int i = no - 2; i >= sentence.from() && i > no - LISTED; i--) {
            if (sentence.norm(i).equals("no")) {
                return true;
            }
        }
        return false;
    }

    /// `I reject the idea that they can`.
    private static boolean isRejected(int verb, Phrases.Match match, Sentence sentence) {
        if (!sentence.isAny(verb, English.REJECTING)) {
            return false;
        }
        for (int i = verb + 1; i < match.first() && i <= verb + VIEW; i++) {
            if (sentence.isAny(i, English.PROPOSITIONS)) {
                return sentence.norm(i + 1).equals("that");
            }
        }
        return false;
    }

    /// `it is not our position that they can`.
    private static boolean isView(int not, Phrases.Match match, Sentence sentence) {
        for (int i = not + 1; i < match.first() && i <= not + VIEW; i++) {
            if (sentence.isAny(i, VIEWS) && sentence.norm(i + 1).equals("that")) {
                return true;
            }
        }
        return false;
    }

    /// `not true that they can`.
    private static boolean isTrueness(String norm) {
        return norm.equals("true") || norm.equals("correct") || norm.equals("accurate") || norm.equals("right");
    }

    /// `say no`: what they do, not that they do not.
    private static boolean isWord(int no, Sentence sentence) {
        return sentence.norm(no).equals("no") && sentence.isAny(no - 1, English.VOTING) && !sentence.isNone(no);
    }

    public static boolean holdsNegation(Phrases.Match match, Sentence sentence) {
        for (int i = match.first(); i <= match.last(); i++) {
            if (sentence.isAny(i, English.NEGATIONS) && !isWord(i, sentence)) {
                return true;
            }
        }
        return false;
    }

    /// `that they can is false`.
    private static boolean deniedBehind(Phrases.Match match, Sentence sentence) {
        for (int i = match.last() + 1; i < sentence.to() && i <= match.last() + BEHIND; i++) {
            String norm = sentence.norm(i);
            // `, which is wrong`
            boolean which = norm.equals(",") && sentence.norm(i + 1).equals("which");
            if (norm.equals(";") || (norm.equals(",") && !which) || norm.equals("but")) {
                return false;
            }
            boolean is = BEING.contains(norm);
            boolean not = is && sentence.norm(i + 1).equals("not");
            if (is && (sentence.isAny(i + 1, English.DENIALS) || (not && isTrueness(sentence.norm(i + 2))))) {
                return true;
            }
        }
        return false;
    }
}
