package org.foiatrail.tag.topic;

import java.util.Optional;
import org.foiatrail.model.Topic;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.SentenceBounds;
import org.foiatrail.tag.text.Tokens;
import org.foiatrail.tag.topic.reading.Reading;
import org.foiatrail.tag.topic.reading.Sentence;
import org.foiatrail.tag.topic.reading.Statement;

/// Asks the model about sentences that hold a cue, on a page of the topic's matter, or an act beside a word of it;
/// about phrases that tell no stance; and for a second opinion where a negation decides which of two opposed labels is
/// meant.
final class ModelFinder {
    /// Below this it takes sentences for the topic's that only share its words, such as an agreement's headings.
    private static final double SURE = 0.93;
    private static final double EVEN = 0.5;
    private static final int BEHIND = 8;
    /// A longer sentence says more than one thing.
    private static final int LONGEST = 60;

    private final Topic topic;
    private final StanceModel model;
    private final ActFinder acts;
    private final Phrases cues = new Phrases();

    ModelFinder(Topic topic, StanceModel model, ActFinder acts) {
        this.acts = acts;
        this.topic = topic;
        this.model = model;
        topic.training().cues().forEach(cue -> cues.add(cue, 0));
    }

    /// Adds what the model says to what the phrases do.
    ///
    /// @param alone true to measure the model without the phrases' stances
    void add(
            Statements statements,
            Tokens tokens,
            SentenceBounds sentences,
            Context.Places near,
            Exclusions exclusions,
            boolean alone) {
        if (alone) {
            statements.clear();
        }
        statements.replaceAll(statement -> judged(statement, statements));
        int i = 0;
        while (i < tokens.size()) {
            Phrases.Match cue = cues.longest(tokens, i);
            if (cue == null || !near.isNear(i)) {
                i++;
                continue;
            }
            Sentence sentence = Sentence.of(tokens, i, sentences);
            i = Math.max(i + 1, sentence.to());
            if ((near.isOnPage(sentence.from()) || acts.isIn(sentence))
                    && !statements.hold(sentence)
                    && sentence.to() - sentence.from() <= LONGEST
                    && !exclusions.beginBetween(sentence.from(), sentence.to() - 1)) {
                add(statements, sentence);
            }
        }
    }

    private Statement judged(Statement statement, Statements all) {
        Optional<String> opposite = topic.opposite(statement.label());
        if (!statement.open() && (opposite.isEmpty() || isPlain(statement))) {
            return statement;
        }
        Sentence sentence = statement.sentence();
        // A sentence that takes both sides is no evidence for either.
        if (opposite.isPresent() && (!hangsOnNegation(statement) || all.hold(opposite.get(), sentence))) {
            return statement;
        }
        StanceModel.Guess guess = model.guess(sentence.tokens(), sentence.from(), sentence.to());
        if (opposite.isPresent()) {
            boolean turned = guess.label().equals(opposite.get()) && guess.probability() > EVEN;
            return turned ? statement.judged(topic.unsure(), statement.layer(), EVEN) : statement;
        }
        return isSure(guess) && !guess.label().equals(statement.label())
                ? statement.judged(guess.label(), TopicFinder.MODEL, guess.probability())
                : statement;
    }

    /// True if a phrase's own words tell its stance wherever they stand.
    private boolean isPlain(Statement statement) {
        return statement.layer().equals(TopicFinder.RULE)
                && !topic.rules().get(statement.match().id()).inContext();
    }

    /// `may, but does not`: how far a `not` close behind reaches is easily mistaken, and so is the one of an act; a
    /// phrase has its own by intent.
    private static boolean hangsOnNegation(Statement statement) {
        Sentence sentence = statement.sentence();
        Phrases.Match match = statement.match();
        boolean act = statement.layer().equals(ActFinder.ACT);
        for (int i = act ? match.first() : match.last() + 1; i <= match.last() + BEHIND; i++) {
            boolean no = sentence.norm(i).equals("no") || sentence.norm(i).equals("nothing");
            if (sentence.isNegation(i) && (i > match.last() || !no)) {
                return true;
            }
        }
        return false;
    }

    private void add(Statements statements, Sentence sentence) {
        StanceModel.Guess guess = model.guess(sentence.tokens(), sentence.from(), sentence.to());
        if (!isSure(guess)) {
            return;
        }
        int last = sentence.to() - 1;
        while (last > sentence.from()
                && !sentence.tokens().isWord(last)
                && !sentence.tokens().isNumber(last)) {
            last--;
        }
        Phrases.Match whole = new Phrases.Match(sentence.from(), last, 0);
        Reading reading = Reading.of(whole, sentence);
        String label = reading.polarity() == Reading.Polarity.OPEN ? topic.unsure() : guess.label();
        statements.add(new Statement(
                whole, sentence, reading, label, null, null, TopicFinder.MODEL, guess.probability(), false));
    }

    /// Labels that are each other's opposite are not for it: words tell them apart badly, and taking one for the other
    /// is the worst mistake there is.
    private boolean isSure(StanceModel.Guess guess) {
        return !guess.label().equals(StanceModel.NOTHING)
                && topic.opposite(guess.label()).isEmpty()
                && guess.probability() >= SURE;
    }
}
