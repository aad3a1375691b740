package org.foiatrail.tag.topic.speaker;

import java.util.Set;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.topic.reading.English;
import org.foiatrail.tag.topic.reading.Sentence;

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

    /// `has no more say in it`
    private static final Set<String> NO_VERB =
            Set.of("s", "no", "any", "more", "a", "the", "much", "its", "their", "little");

    /// `until Congress says otherwise, they can`: what is said there is not the statement.
    private static final Set<String> ASIDE =
            Set.of("until", "unless", "if", "once", "when", "while", "after", "contrary", "whatever", "despite");

    /// Behind a verb of speech, these are all that is said.
    private static final Set<String> SAID = Set.of("otherwise", "so", "no", "yes", "nothing", "anything");

    private static final Set<String> SUBORDINATING = Set.of("before", "because", "what", "that");

    private static final Set<String> CLOSING = Set.of(",", "and", "but", ";", "to");

    private static final Set<String> INVERTING = Set.of("did", "does", "do", "has", "have", "can", "could");

    /// Verbs that tell of a view only with a `that`.
    private static final Set<String> HELD = Set.of(
            "determined",
            "determines",
            "decided",
            "considers",
            "considered",
            "agreed",
            "agrees",
            "held",
            "holds",
            "observed",
            "observes",
            "found",
            "finds",
            "ruled",
            "rules",
            "proposes",
            "proposed");

    /// `called to say`, `is going to tell`, `wanted me to ask`.
    private static final Set<String> TO = Set.of(
            "called",
            "calls",
            "phoned",
            "phones",
            "rang",
            "wrote",
            "writes",
            "emailed",
            "faxed",
            "going",
            "goes",
            "went",
            "plans",
            "plan",
            "intends",
            "wants",
            "wanted",
            "asked",
            "directed",
            "seems",
            "appears",
            "telephoned");

    private static final Set<String> SAYING = Set.of(
            "say", "tell", "ask", "inquire", "explain", "complain", "report", "state", "announce", "believe", "think");

    private static final int BEFORE_TO = 8;

    private static final int REMARK = 12;

    private static final int NEAR = 5;

    private Speech() {}

    static boolean isAt(int token, Sentence sentence) {
        String next = sentence.norm(token + 1);
        boolean held = HELD.contains(sentence.norm(token)) && (next.equals("it") || isThatNear(token, sentence));
        boolean noun = sentence.norm(token).equals("say") && sentence.isAny(token - 1, NO_VERB);
        if (noun
                || (!held && !sentence.isAny(token, English.SPEECH))
                || sentence.norm(token - 1).equals("to")
                || (next.equals("for") && !isThatNear(token, sentence))
                || (next.equals(",") && !sentence.norm(token + 2).startsWith("\"") && !hasThat(token + 2, sentence))) {
            return false;
        }
        return held
                || !NOUNS.contains(sentence.norm(token))
                || next.equals("that")
                || next.equals("whether")
                || next.equals("if")
                || next.equals("it")
                || (sentence.norm(token).equals("asks") && INVERTING.contains(next))
                || next.equals(":")
                || next.startsWith("\"");
    }

    /// `they can, Hask said, and`: true if only a comma keeps the verb from introducing what follows.
    static boolean isBetweenCommas(int verb, Sentence sentence) {
        return sentence.isAny(verb, English.SPEECH)
                && (!NOUNS.contains(sentence.norm(verb)) || sentence.norm(verb).equals("asks"))
                && sentence.norm(verb + 1).equals(",");
    }

    /// The verb whose subject speaks: `called to say that`; -1 if there is none.
    static int governor(int token, Sentence sentence) {
        if (!SAYING.contains(sentence.norm(token)) || !sentence.norm(token - 1).equals("to")) {
            return -1;
        }
        for (int i = token - 2; i >= sentence.from() && i > token - BEFORE_TO; i--) {
            if (TO.contains(sentence.norm(i))) {
                return i;
            }
        }
        return -1;
    }

    /// `determined last week that`.
    private static boolean isThatNear(int token, Sentence sentence) {
        for (int i = token + 1; i < token + NEAR; i++) {
            if (sentence.norm(i).equals("that")) {
                return true;
            }
        }
        return false;
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

    /// `told them, in so many words, that`.
    private static boolean isRemark(int comma, Sentence sentence) {
        for (int i = comma + 1; i < comma + REMARK; i++) {
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
            comma |= sentence.norm(i).equals(",") && !sentence.norm(i + 1).equals("that") && !isRemark(i, sentence);
        }
        boolean subordinate = false;
        for (int i = verb - 1; i >= sentence.from(); i--) {
            String norm = sentence.norm(i);
            if (norm.equals(",") || norm.equals(";") || norm.equals(":")) {
                return false;
            }
            if (comma && ASIDE.contains(norm)) {
                return true;
            }
            subordinate |= SUBORDINATING.contains(norm);
            if (i == sentence.from() && sentence.asks() && INVERTING.contains(norm) && !subordinate) {
                return true;
            }
        }
        return false;
    }
}
