package org.foiatrail.tag.topic;

import java.util.Set;
import org.foiatrail.model.Topic;
import org.foiatrail.model.Topic.Sense;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.topic.reading.English;
import org.foiatrail.tag.topic.reading.Reading;
import org.foiatrail.tag.topic.reading.Sentence;
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

    private static final Set<String> MERELY = Set.of("just", "simply", "only", "merely");

    private static final Set<String> GRANTING = Set.of("let", "fine", "okay", "ok", "grant");

    private static final Set<String> ALLOWING = Set.of("may", "can", "could");

    private static final Set<String> ASKING = Set.of("ask", "request", "petition", "seek", "apply");

    private static final Set<String> HEEDING = Set.of(
            "respect",
            "respects",
            "honor",
            "honors",
            "accommodate",
            "accommodates",
            "excuse",
            "excuses",
            "skip",
            "spare",
            "fine",
            "okay",
            "ok",
            "open",
            "welcome");

    /// What is not done to those who do not want it.
    private static final Set<String> STARTING = English.words("""
            activate activates activated activation deploy deployed deployment switch switched turn turned bring brought go
            goes proceed proceeds happens impose force
            """);

    private static final Set<String> LEAVING = English.words("""
            remove removed exclude excluded leave left drop dropped skip skipped excuse excused spare spared exempt exempted
            bypass bypassed omitted
            """);

    private static final Set<String> BEING = Set.of("is", "are", "be", "get", "gets");

    private static final Set<String> THEM = Set.of("it", "them", "him", "her");

    private static final Set<String> REQUESTS = Set.of("request", "requests", "petition", "plea", "bid", "appeal");

    private static final Set<String> ASKED = Set.of("ask", "asks", "asked", "request", "requested", "wanted", "sought");

    private static final Set<String> TOLD_OF = Set.of(",", "(", "was", "were", "\u2014", "\u2013");

    private static final Set<String> DENIED =
            Set.of("denied", "rejected", "refused", "declined", "ignored", "dismissed", "rebuffed", "overruled");

    private static final Set<String> GRANTED = Set.of("granted", "approved", "honored", "accepted", "accommodated");

    private static final Set<String> SPEAKER = Set.of("i", "we");

    /// From the telling to what is told.
    private static final int TOLD = 14;

    private static final int BEHIND = 12;

    /// What became of a wish.
    ///
    /// @param last the last token that tells it
    record Outcome(String label, int last) {}

    private Invitation() {}

    /// The label of what may be done, if the phrase is such a wish; else null.
    ///
    /// @param wish the label of the phrase
    static @Nullable String label(Topic topic, String wish, Phrases.Match match, Sentence sentence, Reading reading) {
        String label = topic.counterpart(wish, Sense.WANTS, Sense.MAY).orElse(null);
        if (label == null || sentence.asks()) {
            return null;
        }
        boolean told = isParticiple(match, sentence) && isAnswered(match, sentence, false);
        if (told) {
            return label;
        }
        boolean invited = reading.supposed()
                ? isAnswered(match, sentence, reading.conditional()) || isHeeded(match, sentence)
                : isToBeTold(match, sentence) || mayAsk(match, sentence);
        return invited ? label : null;
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

    /// `a county wishing to leave`: any that wishes to.
    private static boolean isParticiple(Phrases.Match match, Sentence sentence) {
        boolean place = sentence.isAny(match.first() - 1, English.PLACE_KINDS)
                || sentence.isAny(match.first() - 1, English.PLACE_PLURALS);
        return place && sentence.norm(match.first()).endsWith("ing");
    }

    /// `the request to be removed was turned down`: what became of a wish, null if nothing is said of it.
    static @Nullable Outcome outcome(Topic topic, String wish, Phrases.Match match, Sentence sentence) {
        String label = topic.counterpart(wish, Sense.WANTS, Sense.MAY).orElse(null);
        boolean asked = sentence.isAny(match.first(), ASKED);
        if (label == null || sentence.asks() || (!asked && !sentence.isAny(match.first(), REQUESTS))) {
            return null;
        }
        int end = asked ? sentence.to() : sentence.clauseEnd(match.last());
        for (int i = match.last() + 1; i < end && i <= match.last() + BEHIND; i++) {
            if (sentence.isNegation(i) || sentence.norm(i).equals(";")) {
                return null;
            }
            // `asked for delay, granted`
            if (asked && !sentence.isAny(i - 1, TOLD_OF)) {
                continue;
            }
            boolean turned =
                    sentence.norm(i).equals("turned") && sentence.norm(i + 1).equals("down");
            String other = topic.opposite(label).orElse(null);
            if (other != null && (turned || sentence.isAny(i, DENIED))) {
                return new Outcome(other, turned ? i + 1 : i);
            }
            if (sentence.isAny(i, GRANTED)) {
                return new Outcome(label, i);
            }
        }
        return null;
    }

    /// `may ask to be left out`.
    private static boolean mayAsk(Phrases.Match match, Sentence sentence) {
        boolean asks = sentence.isAny(match.first(), ASKING);
        int modal = asks ? modal(match.first(), sentence) : -1;
        return modal > sentence.from() && sentence.isAny(modal, ALLOWING) && !sentence.isAny(modal - 1, SPEAKER);
    }

    /// `we respect a county that says no`, `we never switch on one that objects`, `fine by us if they want out`.
    private static boolean isHeeded(Phrases.Match match, Sentence sentence) {
        for (int i = match.first() - 1; i >= sentence.from() && match.first() - i < TOLD; i--) {
            if (sentence.norm(i).equals(",")) {
                return false;
            }
            boolean left = sentence.isAny(i, STARTING) && isDenied(i, sentence);
            if (left || (sentence.isAny(i, HEEDING) && !isDenied(i, sentence))) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(int from, Sentence sentence) {
        for (int i = from; i < from + 3; i++) {
            if (sentence.isAny(i, STARTING)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDenied(int verb, Sentence sentence) {
        return sentence.isNegation(verb - 1) || sentence.isNegation(verb - 2);
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
                // `, no activation takes place`
                return sentence.norm(match.last() + 1).equals(",") && starts(i + 1, sentence);
            }
            boolean left = sentence.isAny(i, LEAVING) && (sentence.isAny(i - 1, BEING) || sentence.isAny(i + 1, THEM));
            if (left) {
                return true;
            }
            // `, just tell us`
            boolean plain = sentence.isAny(i, TELLING) && sentence.isAny(i - 1, MERELY);
            if (conditional && plain && sentence.norm(i - 2).equals(",")) {
                return true;
            }
            boolean told = !conditional && sentence.isAny(i, TELLING) && modal(i, sentence) > match.last();
            boolean followed = conditional && sentence.norm(i).equals(done) && sentence.isAny(i - 1, English.PRONOUNS);
            // `, grant it`, `that is fine`
            boolean granted =
                    conditional && sentence.isAny(i - 1, Set.of(",", "is", "s")) && sentence.isAny(i, GRANTING);
            if (told || followed || granted) {
                return true;
            }
        }
        return false;
    }
}
