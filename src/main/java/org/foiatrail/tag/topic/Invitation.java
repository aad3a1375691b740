package org.foiatrail.tag.topic;

import java.util.Set;
import org.foiatrail.model.Topic;
import org.foiatrail.model.Topic.Sense;
import org.foiatrail.tag.text.Phrases;
import org.jspecify.annotations.Nullable;

/// A wish that is none yet, but may be uttered or is followed: `you may tell us that you do not want it`, `a county
/// that objects need only say so`, `if they want to wait, they wait`. Who is told so may do as he wishes.
final class Invitation {
    private static final Set<String> MAY =
            Set.of("may", "can", "could", "should", "need", "has", "have", "shall", "must");

    private static final Set<String> BETWEEN =
            Set.of("only", "simply", "just", "always", "still", "also", "to", "then");

    private static final Set<String> TELLING = English.words("""
            tell notify inform say write advise ask state indicate request contact object decline
            """);

    private static final Set<String> GRANTING = Set.of("let", "fine", "okay", "ok");

    private static final Set<String> SPEAKER = Set.of("i", "we");

    /// From the telling to what is told.
    private static final int TOLD = 14;

    private static final int BEHIND = 9;

    private Invitation() {}

    /// The label of what may be done, if the phrase is such a wish; else null.
    ///
    /// @param wish the label of the phrase
    static @Nullable String label(Topic topic, String wish, Phrases.Match match, Sentence sentence, Reading reading) {
        String label = permission(topic, wish);
        if (label == null || sentence.asks()) {
            return null;
        }
        boolean invited =
                reading.supposed() ? isAnswered(match, sentence, reading.conditional()) : isToBeTold(match, sentence);
        return invited ? label : null;
    }

    /// What an act says that may be done, if it says `wish` when it is wanted.
    private static @Nullable String permission(Topic topic, String wish) {
        for (Topic.Act act : topic.acts()) {
            if (wish.equals(act.says().get(Sense.WANTS))) {
                return act.says().get(Sense.MAY);
            }
        }
        return null;
    }

    /// `may notify us in writing that`.
    private static boolean isToBeTold(Phrases.Match match, Sentence sentence) {
        for (int i = match.first() - 1; i > sentence.from() && match.first() - i < TOLD; i--) {
            if (sentence.isAny(i, TELLING)) {
                int modal = modal(i, sentence);
                return modal > sentence.from()
                        && !sentence.isAny(modal - 1, SPEAKER)
                        && hasThat(i, match.first(), sentence);
            }
            if (sentence.isNegation(i) || sentence.norm(i).equals(";")) {
                return false;
            }
        }
        return false;
    }

    private static boolean hasThat(int from, int to, Sentence sentence) {
        for (int i = from; i < to; i++) {
            if (sentence.norm(i).equals("that")) {
                return true;
            }
        }
        return false;
    }

    /// The modal verb before the verb at `verb`, -1 if there is none.
    private static int modal(int verb, Sentence sentence) {
        int i = verb - 1;
        while (sentence.isAny(i, BETWEEN)) {
            i--;
        }
        return sentence.isAny(i, MAY) ? i : -1;
    }

    /// `, they wait`, `should say so`.
    private static boolean isAnswered(Phrases.Match match, Sentence sentence, boolean conditional) {
        String done = sentence.norm(match.last());
        for (int i = match.last() + 1; i < sentence.to() && i <= match.last() + BEHIND; i++) {
            if (sentence.isNegation(i)) {
                return false;
            }
            boolean told = !conditional && sentence.isAny(i, TELLING) && modal(i, sentence) > match.last();
            boolean followed = conditional && sentence.norm(i).equals(done) && sentence.isAny(i - 1, English.PRONOUNS);
            boolean granted = conditional && sentence.norm(i - 1).equals(",") && sentence.isAny(i, GRANTING);
            if (told || followed || granted) {
                return true;
            }
        }
        return false;
    }
}
