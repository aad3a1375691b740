package org.foiatrail.tag.topic.speaker;

import java.util.Set;
import org.foiatrail.tag.topic.reading.English;
import org.foiatrail.tag.topic.reading.Sentence;

/// Words by which somebody passes on what was heard.
final class Hearsay {
    private static final Set<String> PASSIVE =
            Set.of("was", "were", "been", "am", "is", "are", "being", "be", "got", "get", "m", "re");

    private static final Set<String> TELLING = Set.of("told", "advised", "informed", "assured", "warned");

    private static final Set<String> HEARING = Set.of("hear", "heard", "gather");

    private static final Set<String> RUMORS = Set.of("word", "rumor", "scuttlebutt");

    private static final Set<String> BEHIND_RUMOR = Set.of("is", "was", "s", "has");

    private static final Set<String> GIVEN = Set.of("understand", "believe", "think");

    private static final Set<String> BARE = Set.of("told", "informed");

    private static final Set<String> CLAUSE = Set.of("that", "there", "no", "whether");

    private static final int BY = 7;

    private Hearsay() {}

    static boolean isPassive(int verb, Sentence sentence) {
        // `County Manager told there is no way`: whoever tells tells somebody.
        boolean bare = sentence.isAny(verb, BARE) && sentence.isAny(verb + 1, CLAUSE);
        return !sentence.norm(verb).endsWith("ing")
                && (bare
                        || sentence.isAny(verb - 1, PASSIVE)
                        || (sentence.isAny(verb - 2, PASSIVE)
                                && !sentence.norm(verb - 1).equals("and")));
    }

    /// `we were told that`, and not `please be advised that`.
    static boolean isTold(int verb, Sentence sentence) {
        String next = sentence.norm(verb + 1);
        boolean asked = sentence.norm(verb).equals("asked") && (next.equals("if") || next.equals("whether"));
        return (asked || sentence.isAny(verb, TELLING))
                && !sentence.norm(verb - 1).equals("be")
                && Speech.isAt(verb, sentence)
                && isPassive(verb, sentence);
    }

    /// `was given to understand he can`.
    static boolean isGiven(int token, Sentence sentence) {
        return sentence.isAny(token, GIVEN) && sentence.norm(token - 1).equals("to") && isPassive(token - 2, sentence);
    }

    /// `I heard`, `rumor has it`, `word is that`.
    static boolean isHeard(int token, Sentence sentence) {
        boolean heard = sentence.isAny(token, HEARING)
                && (sentence.isAny(token - 1, English.FIRST_PERSON) || sentence.isAny(token - 2, English.FIRST_PERSON));
        return heard || (sentence.isAny(token, RUMORS) && sentence.isAny(token + 1, BEHIND_RUMOR));
    }

    /// `the gist was that`, `bottom line:`.
    static boolean isGist(int token, Sentence sentence) {
        boolean line =
                sentence.norm(token).equals("line") && sentence.norm(token - 1).equals("bottom");
        return (line || sentence.norm(token).equals("gist"))
                && !sentence.norm(token + 1).equals("from");
    }

    /// `was told by Hask that they can, by Carver that they may not`.
    static boolean isAlsoBy(int token, Sentence sentence) {
        if (!sentence.norm(token).equals("by") || sentence.isAny(token - 1, TELLING)) {
            return false;
        }
        boolean that = false;
        for (int i = token + 2; i < token + BY; i++) {
            that |= sentence.norm(i).equals("that");
        }
        boolean told = false;
        for (int i = token - 1; that && !told && i >= sentence.from(); i--) {
            told = isTold(i, sentence);
        }
        return told;
    }
}
