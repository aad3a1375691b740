package org.foiatrail.tag.topic.speaker;

import java.util.Set;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.topic.reading.English;
import org.foiatrail.tag.topic.reading.Sentence;
import org.jspecify.annotations.Nullable;

/// Whose wish a statement is: whoever wants, weighs or asks for what it says. What is wanted is the sender's own only
/// in the first person.
final class Wanting {
    private static final Set<String> WISHES = English.words("""
            want wants wanted wish wishes wished hopes hoped desires prefers preferred demands demanded urges urged seeks
            sought begged begs insists like wanting seeking urge
            """);

    private static final Set<String> ASKED = Set.of("demand", "plea", "appeal");

    /// Of what is only asked for or thought over.
    private static final Set<String> MIND = English.words("""
            leaning thinking wondering
            reluctant unwilling undecided torn inclined keen eager anxious intends intend intended plans planning
            rather sooner favors favored supports requests requested requesting asked asks asking hesitant hoping
            looking means soon moved moves obliged grateful appreciate wonders worried
            """);

    private static final Set<String> ADJECTIVES = Set.of("undecided", "inclined", "obliged", "worried");

    private static final Set<String> MAY = Set.of("may", "can", "could", "might");

    /// No verbs of speech here: `put its name to it`, `the paper reads`.
    private static final Set<String> ACTS = Set.of("put", "thought", "reported", "reports", "object", "objects");

    private static final Set<String> STOPS = English.words("""
            ; : who whoever which anyone if unless when because but though although while since ( ) whose
            """);

    private static final Set<String> SUPPOSING =
            Set.of("if", "unless", "when", "who", "that", "which", "whoever", "any");

    private static final Set<String> INVERTED = Set.of("should", "were", "had");

    private static final Set<String> CALLS = Set.of("call", "calls", "called");

    private static final Set<String> UPON = Set.of("on", "upon");

    private static final int REACH = 12;
    private static final int NEAR = 4;

    private Wanting() {}

    /// Whoever wants it; null if nobody does.
    ///
    /// @param wish true if the statement's label is that of something wanted
    /// @param from where the words begin that may tell so
    static @Nullable Attribution of(Phrases.Match match, Sentence sentence, Names names, boolean wish, int from) {
        for (int i = match.first(); i <= match.last() && !sentence.asks(); i++) {
            if (isIfAt(i, match, sentence)) {
                return null;
            }
            if (wish && isWish(i, sentence)) {
                Attribution said = isWhich(i, sentence) ? Attribution.SOMEBODY : names.subject(i);
                return said != null
                        ? said
                        : WISHES.contains(sentence.norm(i)) ? Attribution.SOMEBODY : new Attribution(null, false);
            }
            if (!wish && WISHES.contains(sentence.norm(i)) && !isSupposed(i, sentence)) {
                Attribution said = names.subject(i);
                return said == null || said.speaker() == null ? null : said;
            }
        }
        for (int i = match.first() - 1; i >= from && i > match.first() - REACH; i--) {
            if (sentence.isAny(i, STOPS)) {
                return null;
            }
            if (WISHES.contains(sentence.norm(i))
                    && !sentence.norm(i - 1).equals("to")
                    && !sentence.isAny(i - 1, MAY)) {
                Attribution said = names.subject(i);
                boolean supposed = !wish && isSupposed(i, sentence);
                return said == null || supposed || (!wish && said.speaker() == null) ? null : said;
            }
        }
        return null;
    }

    /// `has not decided whether it wants to`, `should the board wish to`: so says the sender, and nobody wishes
    /// it yet.
    private static boolean isIfAt(int verb, Phrases.Match match, Sentence sentence) {
        return WISHES.contains(sentence.norm(verb))
                && (sentence.norm(verb - 2).equals("whether")
                        || sentence.isAny(sentence.clauseStart(match, false), INVERTED));
    }

    private static boolean isWish(int token, Sentence sentence) {
        String norm = sentence.norm(token);
        boolean verb = (WISHES.contains(norm) || ASKED.contains(norm))
                && !sentence.norm(token - 1).equals("to");
        boolean speech = English.SPEECH.contains(norm) && !ACTS.contains(norm);
        boolean calls = CALLS.contains(norm) && sentence.isAny(token + 1, UPON);
        return !sentence.norm(token - 1).equals("hereby")
                && !isRefusal(token, sentence)
                && !sentence.isAny(token - 1, MAY)
                && (!norm.endsWith("ed") || ADJECTIVES.contains(norm) || !Hearsay.isPassive(token, sentence))
                && (verb || calls || norm.startsWith("request") || MIND.contains(norm) || speech);
    }

    /// `nine said no`, `both begged off`: what they did, and no wish.
    private static boolean isRefusal(int token, Sentence sentence) {
        String next = sentence.norm(token + 1);
        return sentence.norm(token).equals("begged")
                ? next.equals("off")
                : sentence.norm(token).startsWith("sa") && next.equals("no");
    }

    /// `counties that never asked`: it only tells which ones are meant.
    private static boolean isWhich(int verb, Sentence sentence) {
        for (int i = verb - 1; i > verb - NEAR; i--) {
            boolean relative =
                    sentence.norm(i).equals("that") || sentence.norm(i).equals("who");
            boolean kind = sentence.isAny(i - 1, English.PLACE_KINDS) || sentence.isAny(i - 1, English.PLACE_PLURALS);
            if (relative && (kind || isAny(i, sentence))) {
                return true;
            }
        }
        return false;
    }

    /// `a police chief in Maryland who`.
    private static boolean isAny(int relative, Sentence sentence) {
        boolean any = false;
        for (int i = relative - 1; i > relative - REACH / 2; i--) {
            any |= sentence.isAny(i, Set.of("a", "an", "any", "every"));
        }
        return any && sentence.norm(relative).equals("who");
    }

    private static boolean isSupposed(int verb, Sentence sentence) {
        for (int i = verb - 1; i >= sentence.from() && i > verb - REACH; i--) {
            if (sentence.isAny(i, SUPPOSING)) {
                return true;
            }
        }
        return sentence.asks();
    }
}
