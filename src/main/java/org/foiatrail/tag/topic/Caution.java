package org.foiatrail.tag.topic;

import java.util.Set;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.topic.reading.English;
import org.foiatrail.tag.topic.reading.Sentence;

/// When a side is not to be taken: words around the phrase limit, end or only mention what it says, and what is left of
/// it no rule weighs. Taking one side for the other is the worst mistake there is.
final class Caution {
    private static final Set<String> REVERSING = English.words("""
            few scarcely barely rarely seldom hardly stop stops stopped stopping cease ceases ceased ceasing quit refuse
            refuses refused refusing decline declines declined declining fail fails failed failing avoid avoids avoided
            pretend pretends pretended pretending misconception misimpression misunderstanding misunderstood misread
            misinformed fiction illusion delusion fantasy nonsense stretch premature except barring imprudent refrain
            refrains refrained presumably hoped hoping
            """);

    /// Unless it is denied: `do not hesitate to tell them`.
    private static final Set<String> HESITATING = Set.of("hesitate", "hesitates", "hesitated", "hesitating");

    /// What is only weighed is not so yet.
    private static final Set<String> WEIGHING = English.words("""
            considered considering consider considers discussed discussing discuss proposed proposing propose proposes
            proposal proposals fear fears feared debated debating contemplated contemplating imagine imagined threatened
            """);

    /// At the head of a sentence: what it tells is about to be contradicted.
    private static final Set<String> HEADS = Set.of("myth", "claim", "fiction", "rumor", "misconception", "allegation");

    private static final Set<String> QUOTES = Set.of("\"", "\u201C", "\u201D", "'", "\u2018");

    private static final Phrases REVERSED = new Phrases();

    static {
        REVERSED.add("anything|nothing but", 0);
        REVERSED.add("far from", 0);
        REVERSED.add("short of", 0);
        REVERSED.add("rather|other than", 0);
        REVERSED.add("instead|lieu of", 0);
        REVERSED.add("used to", 0);
        REVERSED.add("rule|rules|ruled|ruling out", 0);
        REVERSED.add(
                "bill|bills|legislation|amendment|proposal|congress|lawmakers|legislature ... would|may|might|could",
                0);
        REVERSED.add("may|might|could have heard|read|seen|thought|understood", 0);
        REVERSED.add("led to believe|think|expect|understand", 0);
        REVERSED.add("some|others|many|people think|believe|feel|argue|assume", 0);
        REVERSED.add("until last|now|recently", 0);
        REVERSED.add(
                "suggestion|inference|notion|idea|contention|proposition|rumor|allegation|premise|assertion|assumption|claim "
                        + "that",
                0);
        REVERSED.add("any|an record|statement|evidence|admission|indication ... that", 0);
        REVERSED.add("read|reads|reading ... to mean", 0);
        // What becomes of a text says nothing of what it tells.
        REVERSED.add(
                "delete|deleted|strike|struck|remove|removed|drop|dropped|omit|omitted|rewrite|rewrote|soften|softened|fix|"
                        + "change|changed|correct|corrected|replace|replaced ... sentence|line|paragraph|bullet|statement|"
                        + "wording|phrase|words|word|claim|reference|passage|text",
                0);
    }

    private Caution() {}

    /// True if the words before the phrase, in its clause, limit or end what it says: `we stopped letting them`, `few
    /// can`.
    static boolean isDue(Phrases.Match match, Sentence sentence) {
        int clause = sentence.clauseStart(match, true);
        boolean due = isContradicted(sentence) || isWord(match, sentence);
        for (int i = clause; i < match.first(); i++) {
            Phrases.Match words = REVERSED.longest(sentence.tokens(), i);
            String before = sentence.norm(i - 1);
            // `a few counties can`, `as discussed, counties can`
            due |= (sentence.isAny(i, REVERSING) && !before.equals("a"))
                    || (sentence.isAny(i, HESITATING) && !sentence.isNegation(i - 1))
                    || (sentence.isAny(i, WEIGHING) && !before.equals("as"))
                    || (words != null && words.last() < match.first() && !isRejected(i, sentence));
            // `declined to sign and says that it may`
            due &= !sentence.norm(i).equals("and");
        }
        return due;
    }

    /// `strike "voluntary"`, `he heard 'optional'`: the word is spoken of, and nothing is said with it.
    private static boolean isWord(Phrases.Match match, Sentence sentence) {
        return match.last() == match.first()
                && QUOTES.contains(sentence.norm(match.first() - 1))
                && QUOTES.stream().anyMatch(sentence.norm(match.last() + 1)::endsWith)
                && !sentence.isAny(match.first() - 2, English.FINITE);
    }

    /// `Myth: counties are forced to join.`
    private static boolean isContradicted(Sentence sentence) {
        String next = sentence.norm(sentence.from() + 1);
        return sentence.isAny(sentence.from(), HEADS) && (next.equals(":") || next.equals("-"));
    }

    /// `I dispute the claim that`: that is weighed as a denial.
    private static boolean isRejected(int noun, Sentence sentence) {
        return sentence.isAny(noun - 1, English.REJECTING) || sentence.isAny(noun - 2, English.REJECTING);
    }
}
