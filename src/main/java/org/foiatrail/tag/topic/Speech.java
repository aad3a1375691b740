package org.foiatrail.tag.topic;

import java.util.Set;
import org.foiatrail.tag.text.Phrases;

/// Tells whether a verb of speech introduces a phrase.
final class Speech {
    /// Verbs that are nouns as often: they attribute only what follows with a `that`.
    private static final Set<String> NOUNS = Set.of(
            "object",
            "objects",
            "notes",
            "reports",
            "answers",
            "states",
            "claims",
            "asks",
            "put",
            "reads",
            "promises",
            "reply");

    /// `until Congress says otherwise, they can`: what is said there is not the statement.
    private static final Set<String> ASIDE =
            Set.of("until", "unless", "if", "once", "when", "while", "after", "contrary", "whatever", "despite");

    /// Behind a verb of speech, these are all that is said.
    private static final Set<String> SAID = Set.of("otherwise", "so", "no", "yes", "nothing", "anything");

    private static final Set<String> CLOSING = Set.of(",", "and", "but", ";", "to");

    private static final Set<String> INVERTING = Set.of("did", "does", "do", "has", "have", "can", "could");

    private static final int REMARK = 7;

    private Speech() {}

    static boolean isAt(int token, Sentence sentence) {
        String next = sentence.norm(token + 1);
        if (!sentence.isAny(token, English.SPEECH)
                || sentence.norm(token - 1).equals("to")
                || next.equals("for")
                || (next.equals(",") && !sentence.norm(token + 2).startsWith("\"") && !hasThat(token + 2, sentence))) {
            return false;
        }
        return !NOUNS.contains(sentence.norm(token))
                || next.equals("that")
                || next.equals("whether")
                || next.equals("if")
                || next.equals("it")
                || next.equals(":")
                || next.startsWith("\"");
    }

    /// `said, on the record, that`
    private static boolean hasThat(int remark, Sentence sentence) {
        for (int i = remark; i < remark + REMARK; i++) {
            if (sentence.norm(i).equals(",")) {
                return sentence.norm(i + 1).equals("that");
            }
        }
        return false;
    }

    /// True if the verb of speech introduces something else, or nothing: `until Congress says otherwise, they can`,
    /// `a county that asks can`, `did anyone tell them they can?`
    static boolean isAside(int verb, Phrases.Match match, Sentence sentence) {
        if (verb + 1 < match.first() && sentence.isAny(verb + 1, SAID) && sentence.isAny(verb + 2, CLOSING)) {
            return true;
        }
        boolean relative = sentence.norm(verb - 1).equals("that")
                || sentence.norm(verb - 1).equals("who");
        if (relative
                && (sentence.isAny(verb - 2, English.PLACE_KINDS) || sentence.isAny(verb - 2, English.PLACE_PLURALS))) {
            return true;
        }
        boolean comma = false;
        for (int i = verb + 1; i < match.first(); i++) {
            comma |= sentence.norm(i).equals(",");
        }
        for (int i = verb - 1; i >= sentence.from(); i--) {
            String norm = sentence.norm(i);
            if (norm.equals(",") || norm.equals(";") || norm.equals(":")) {
                return false;
            }
            if (comma && ASIDE.contains(norm)) {
                return true;
            }
            if (i == sentence.from() && sentence.asks() && INVERTING.contains(norm)) {
                return true;
            }
        }
        return false;
    }
}
