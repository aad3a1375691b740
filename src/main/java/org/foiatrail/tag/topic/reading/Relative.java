package org.foiatrail.tag.topic.reading;

import java.util.Set;
import org.foiatrail.tag.text.Phrases;

/// Clauses that only tell which place, person or thing is meant: `a county that does not want it`, `a box by which it
/// may`.
final class Relative {
    private static final Set<String> NEEDING = Set.of("need", "needs");
    private static final Set<String> RELATIVES = Set.of("that", "who", "which", "where");
    private static final Set<String> POINTED =
            Set.of("the", "these", "those", "our", "their", "its", "some", "several");
    private static final Set<String> ANYONE = Set.of("those", "one", "ones", "anyone", "anybody", "everyone");
    private static final Set<String> ANY = Set.of("a", "an", "any", "every", "each", "no");
    private static final Set<String> NUMBERS =
            Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "many", "few");
    private static final Set<String> BY = Set.of("by", "under", "through", "with", "in", "for", "at", "on");
    private static final Set<String> MINDED =
            English.words("reluctant unwilling anxious eager keen loath unhappy hesitant determined inclined");
    private static final Set<String> BEING = Set.of("be", "been");
    private static final Set<String> NOT = Set.of("not", "never");
    private static final int REACH = 16;

    private Relative() {}

    /// The pronoun of `a county that does not want it`, which tells which one is meant; -1 if there is none.
    static int pronoun(Phrases.Match match, Sentence sentence, int clause) {
        int i = match.first() - 1;
        while (i > clause && (sentence.isAny(i, English.FINITE) || sentence.isAny(i, NOT))) {
            i--;
        }
        if (i == match.first() - 1 && isShortened(match, sentence)) {
            return match.first();
        }
        if (!sentence.isAny(i, RELATIVES)) {
            return -1;
        }
        if (i > clause && isPlaceKind(i - 1, sentence)) {
            return i;
        }
        // `that objects, or that does not want it`
        boolean again =
                sentence.norm(i - 1).equals("or") || sentence.norm(i - 1).equals("and");
        for (int first = i - 2; again && first > sentence.from(); first--) {
            if (sentence.isAny(first, RELATIVES)) {
                return isPlaceKind(first - 1, sentence) ? first : -1;
            }
        }
        return -1;
    }

    /// `counties contemplating withdrawal`, `a county reluctant to join`: which ones, too.
    private static boolean isShortened(Phrases.Match match, Sentence sentence) {
        int noun = match.first() - 1;
        boolean telling = sentence.norm(match.first()).endsWith("ing") || sentence.isAny(match.first(), MINDED);
        boolean place = sentence.isAny(noun, English.PLACE_KINDS) || sentence.isAny(noun, English.PLACE_PLURALS);
        return telling && place && isAnybody(noun, sentence);
    }

    private static boolean isPlaceKind(int token, Sentence sentence) {
        return sentence.isAny(token, English.PLACE_KINDS)
                || sentence.isAny(token, English.PLACE_PLURALS)
                || sentence.isAny(token, English.TITLES)
                || sentence.isAny(token, ANYONE);
    }

    /// `counties that do not want it`: no one in particular.
    static boolean isAnybody(int noun, Sentence sentence) {
        boolean some = sentence.isAny(noun - 1, POINTED) || sentence.isAny(noun - 2, POINTED);
        boolean number = sentence.tokens().isNumber(noun - 1) || sentence.isAny(noun - 1, NUMBERS);
        return sentence.isAny(noun, English.PLACE_PLURALS) ? !some && !number : sentence.isAny(noun - 1, ANY);
    }

    /// `a county that does nothing will`: where the part ends that only tells which one the phrase's verb is said of.
    static int beforeSubject(Phrases.Match match, Sentence sentence, int clause) {
        int verb = match.first();
        while (sentence.isAny(verb - 1, English.FINITE) || sentence.isAny(verb - 1, BEING)) {
            verb--;
        }
        if (!sentence.isAny(verb, English.FINITE) && !sentence.isAny(verb, NEEDING)) {
            return match.first();
        }
        for (int i = verb - 1; i > clause && match.first() - i < REACH; i--) {
            if (sentence.isAny(i, RELATIVES) && isPlaceKind(i - 1, sentence)) {
                return i == verb - 1 ? match.first() : i;
            }
        }
        return match.first();
    }

    /// `no form, box or number by which it can`: where the clause begins that holds what a `which` takes up; `clause`
    /// if
    /// there is none.
    static int antecedent(Phrases.Match match, Sentence sentence, int clause) {
        for (int i = match.first() - 1; i > clause; i--) {
            if (sentence.norm(i).equals("whereby") || (sentence.norm(i).equals("which") && sentence.isAny(i - 1, BY))) {
                int from = i;
                while (from > sentence.from()
                        && !sentence.isAny(from - 1, English.FINITE)
                        && !sentence.isAny(from - 1, English.CLAUSE_ENDS)) {
                    from--;
                }
                return Math.min(from, clause);
            }
        }
        return clause;
    }
}
