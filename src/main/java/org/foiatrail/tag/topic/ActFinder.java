package org.foiatrail.tag.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foiatrail.model.Topic;
import org.foiatrail.model.Topic.Sense;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.SentenceBounds;
import org.foiatrail.tag.text.Tokens;
import org.foiatrail.tag.topic.reading.English;
import org.foiatrail.tag.topic.reading.Reading;
import org.foiatrail.tag.topic.reading.Sentence;
import org.foiatrail.tag.topic.reading.Statement;
import org.jspecify.annotations.Nullable;

/// Finds a topic's acts and what is said of each.
final class ActFinder {
    static final String ACT = "act";

    /// Less than a phrase that tells its stance by itself.
    private static final double SURE = 0.75;
    private static final double UNSURE = 0.5;

    /// What may stand behind a verb that has no object.
    private static final Set<String> CLOSERS = English.words("""
            . , ; : ? ! ) ( \" and or but nor if when once until till unless because since before after at by without now
            later again altogether completely entirely too either as even though so then anyway upon is are was were can
            may will would than instead whenever whatever regardless should have has
            """);

    private static final Set<String> ARTICLES = English.words("""
            the this that these those its their his her our your my a an any all such each every from of in with on
            against to out s
            """);

    /// What begins an object and nothing else.
    private static final Set<String> OF_THINGS = Set.of("of", "the", "a", "an");

    private static final Set<String> TIMES = Set.of("on", "in", "by", "effective", "this", "last", "next");

    private static final Set<String> DAYS = English.words("""
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
            september october november december week month year spring summer fall winter
            """);

    private static final Set<String> PREPOSITIONS =
            English.words("for about over under between among within through into has had have "
                    + "did does do remains was were be been being fell went made makes will would could");

    private static final Set<String> BEING =
            Set.of("be", "been", "being", "is", "are", "was", "were", "get", "got", "gets");

    private static final Set<String> NO_ONE = Set.of("nobody", "none");

    private static final int OBJECT = 5;

    private final Topic topic;
    private final Phrases phrases = new Phrases();
    private final Phrases objects = new Phrases();
    private final List<Head> heads = new ArrayList<>();
    private final Map<String, Topic.Act> acts = new HashMap<>();

    /// @param bases the verb's base forms, empty for a thing
    private record Head(Topic.Act act, Set<String> bases) {}

    ActFinder(Topic topic) {
        this.topic = topic;
        topic.objects().forEach(object -> objects.add(object, 0));
        for (Topic.Act act : topic.acts()) {
            acts.put(act.name(), act);
            for (String verb : act.verbs()) {
                int end = verb.indexOf(' ');
                String first = end < 0 ? verb : verb.substring(0, end);
                Set<String> bases = new HashSet<>();
                for (String base : first.split("\\|", -1)) {
                    bases.add(base.indexOf('-') < 0 ? base : base.substring(0, base.indexOf('-')));
                }
                phrases.add(VerbForms.all(first) + (end < 0 ? "" : verb.substring(end)), heads.size());
                heads.add(new Head(act, bases));
            }
            for (String noun : act.nouns()) {
                phrases.add(noun, heads.size());
                heads.add(new Head(act, Set.of()));
            }
        }
    }

    List<Statement> find(Tokens tokens, SentenceBounds sentences, Context.Places near, Exclusions exclusions) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Phrases.Match match = exclusions.cover(i) ? null : phrases.longest(tokens, i);
            if (match == null) {
                continue;
            }
            Head head = heads.get(match.id());
            boolean known = !head.act().inContext() || near.isNear(i);
            // `is left where it is`, `was withdrawn`: nobody leaves.
            boolean done = isPassive(match, tokens) && leaves(head, match, tokens);
            boolean none = Sentence.of(tokens, i, sentences).isNone(match.last());
            if (none || done || (!known && !near.isNearActor(i)) || isOfSomethingElse(head, match, tokens, near)) {
                continue;
            }
            Statement statement = statement(head, match, known, tokens, sentences);
            if (statement != null
                    && !exclusions.beginBetween(
                            statement.match().first(), statement.match().last())) {
                statements.add(statement);
            }
            // What is said of `ceasing participation` is not said of participation.
            i = match.last();
        }
        return statements;
    }

    /// True if the phrase ends in an act done to a thing that is none of the topic's: `may opt out of the recording`.
    boolean endsInAnother(Phrases.Match phrase, Tokens tokens, Context.Places near) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            Phrases.Match act = phrases.longest(tokens, i);
            if (act != null && act.last() == phrase.last()) {
                int next = act.last() + 1;
                return next < tokens.size()
                        && OF_THINGS.contains(tokens.norm(next))
                        && isOfSomethingElse(heads.get(act.id()), act, tokens, near);
            }
        }
        return false;
    }

    /// `withdraw the motion`, `participation in the survey`: there is an object, and it is none of the topic's.
    private boolean isOfSomethingElse(Head head, Phrases.Match match, Tokens tokens, Context.Places near) {
        int next = match.last() + 1;
        String norm = next < tokens.size() ? tokens.norm(next) : "";
        boolean thing = head.bases().isEmpty();
        if (topic.objects().isEmpty()
                || tokens.isAfterBreak(next)
                || CLOSERS.contains(norm)
                || norm.endsWith("ly")
                || objects.longest(tokens, match.last()) != null
                || (thing ? !norm.equals("in") && !norm.equals("from") && !isNoun(norm) : isPassive(match, tokens))) {
            return false;
        }
        // `withdraw on September 28`
        if (TIMES.contains(norm) && (tokens.isNumber(next + 1) || DAYS.contains(tokens.norm(next + 1)))) {
            return false;
        }
        int from = next;
        while (from < tokens.size() && ARTICLES.contains(tokens.norm(from))) {
            from++;
        }
        for (int i = next; i < Math.min(tokens.size(), from + OBJECT) && !tokens.isAfterBreak(i); i++) {
            if (objects.longest(tokens, i) != null || (i == from && near.isPlace(i))) {
                return false;
            }
            if (i > from && CLOSERS.contains(tokens.norm(i))) {
                break;
            }
        }
        return true;
    }

    /// `the withdrawal memo`: a thing that only tells which other is meant.
    private static boolean isNoun(String norm) {
        return !ARTICLES.contains(norm) && !PREPOSITIONS.contains(norm) && Character.isLetter(norm.charAt(0));
    }

    /// True for the past form of what somebody does for himself, unless it is done to a thing: `the agreement was
    /// withdrawn`.
    private boolean leaves(Head head, Phrases.Match match, Tokens tokens) {
        String norm = tokens.norm(match.first());
        boolean past = match.first() == match.last() && !head.bases().contains(norm) && !norm.endsWith("ing");
        // `is being forced`: what one does to another may well be told so.
        boolean own =
                head.act().says().containsKey(Sense.DOES) && head.act().says().containsKey(Sense.WANTS);
        if (!past || head.bases().isEmpty() || !own) {
            return false;
        }
        for (int i = Math.max(0, match.first() - OBJECT); i < match.first(); i++) {
            boolean somebody =
                    English.PLACE_KINDS.contains(tokens.norm(i)) || English.PRONOUNS.contains(tokens.norm(i));
            if (!somebody && objects.longest(tokens, i) != null) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPassive(Phrases.Match match, Tokens tokens) {
        return match.first() > 0 && BEING.contains(tokens.norm(match.first() - 1));
    }

    /// @param known true if the text surely speaks of the topic's matter
    private @Nullable Statement statement(
            Head head, Phrases.Match match, boolean known, Tokens tokens, SentenceBounds sentences) {
        String norm = tokens.norm(match.first());
        boolean gerund = norm.endsWith("ing");
        boolean thing = head.bases().isEmpty() || gerund;
        Sentence sentence = Sentence.of(tokens, match.first(), sentences);
        boolean base = head.bases().contains(norm);
        ActReading act = ActReading.of(match, sentence, thing, base);
        // `nobody wants to`: that no one asks is no request.
        boolean noOne = sentence.isAny(act.first(), NO_ONE) && act.sense() == Sense.WANTS_NOT;
        Sense sense = noOne ? null : act.sense();
        boolean bare = !act.isTold() && (thing || base) && !isProgressive(match, sentence, gerund);
        boolean open = act.isOpen() || (bare && sentence.asks());
        boolean heading = gerund && !act.isGoverned() && beginsHeading(act.first(), sentence);
        if ((!open && (sense == null || bare || heading)) || (!known && !act.isGoverned())) {
            return null;
        }
        String label = open || sense == null ? topic.unsure() : label(head, sense);
        if (label == null) {
            return null;
        }
        Phrases.Match whole = new Phrases.Match(act.first(), act.last(), match.id());
        Reading reading = Reading.of(whole, sentence);
        Invitation.Outcome outcome = Invitation.outcome(topic, label, whole, sentence);
        if (outcome != null) {
            Phrases.Match told = new Phrases.Match(whole.first(), outcome.last(), match.id());
            return told(head, told, sentence, reading, outcome.label());
        }
        String invited = Invitation.label(topic, label, whole, sentence, reading);
        if (invited != null) {
            return told(head, whole, sentence, reading.settled(), invited);
        }
        String judged = switch (reading.polarity()) {
            case KEPT -> label;
            case TURNED -> topic.opposite(label).orElse(topic.unsure());
            case OPEN -> topic.unsure();
        };
        if (topic.opposite(judged).isPresent() && Caution.isDue(whole, sentence)) {
            judged = topic.unsure();
        }
        judged = Wish.label(topic, judged, whole, sentence);
        double score = judged.equals(topic.unsure()) ? UNSURE : SURE;
        String affirmed = sense == null ? null : label(head, affirmed(sense));
        return new Statement(
                whole, sentence, reading, judged, affirmed, head.act().scope(), ACT, score, false);
    }

    /// What becomes of a wish.
    private static Statement told(Head head, Phrases.Match words, Sentence sentence, Reading reading, String label) {
        return new Statement(words, sentence, reading, label, null, head.act().scope(), ACT, SURE, false);
    }

    /// `2. Not being activated`: a heading.
    private static boolean beginsHeading(int first, Sentence sentence) {
        for (int i = sentence.from(); i < first; i++) {
            if (sentence.tokens().isWord(i)) {
                return false;
            }
        }
        return true;
    }

    /// `they are leaving`, and no `leaving` as a thing.
    private static boolean isProgressive(Phrases.Match match, Sentence sentence, boolean gerund) {
        return gerund && sentence.isAny(match.first() - 1, English.FINITE);
    }

    private @Nullable String label(Head head, Sense sense) {
        String label = head.act().says().get(sense);
        String inverse = head.act().inverse();
        if (label != null || inverse == null) {
            return label;
        }
        Topic.Act other = acts.get(inverse);
        return other == null ? null : other.says().get(inverted(sense));
    }

    private static Sense affirmed(Sense sense) {
        return sense.name().endsWith("NOT") ? sense.denied() : sense;
    }

    /// What an act's inverse is when the act is so.
    private static Sense inverted(Sense sense) {
        return switch (sense) {
            case MAY -> Sense.NEED_NOT;
            case MAY_NOT -> Sense.MUST;
            case MUST -> Sense.MAY_NOT;
            case NEED_NOT -> Sense.MAY;
            case WANTS -> Sense.WANTS_NOT;
            case WANTS_NOT -> Sense.WANTS;
            case DOES -> Sense.DOES_NOT;
            case DOES_NOT -> Sense.DOES;
        };
    }
}
