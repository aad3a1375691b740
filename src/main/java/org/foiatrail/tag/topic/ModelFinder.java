package org.foiatrail.tag.topic;

import org.foiatrail.model.Topic;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.SentenceBounds;
import org.foiatrail.tag.text.Tokens;

/// Asks the model about sentences that hold a cue, on a page of the topic's matter, or an act beside a word of it; and
/// about phrases that tell no stance.
final class ModelFinder {
    /// Below this it takes sentences for the topic's that only share its words, such as an agreement's headings.
    private static final double SURE = 0.93;
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
        statements.replaceAll(this::judged);
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

    private Statement judged(Statement statement) {
        if (!statement.open()) {
            return statement;
        }
        Sentence sentence = statement.sentence();
        StanceModel.Guess guess = model.guess(sentence.tokens(), sentence.from(), sentence.to());
        return isSure(guess) && !guess.label().equals(statement.label())
                ? statement.judged(guess.label(), TopicFinder.MODEL, guess.probability())
                : statement;
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
