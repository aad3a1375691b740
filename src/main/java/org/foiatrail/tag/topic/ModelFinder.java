package org.foiatrail.tag.topic;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.foiatrail.model.Topic;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.SentenceBounds;
import org.foiatrail.tag.text.Tokens;
import org.foiatrail.tag.topic.learnt.Guess;
import org.foiatrail.tag.topic.learnt.StanceModel;
import org.foiatrail.tag.topic.reading.Reading;
import org.foiatrail.tag.topic.reading.Sentence;
import org.foiatrail.tag.topic.reading.Statement;
import org.foiatrail.tag.topic.speaker.Said;

/// Asks the model about sentences in which no rule finds anything, where the text speaks of the topic's matter;
/// and for a second opinion on what rules find.
final class ModelFinder {
    private static final String MODEL = "model";

    /// Below this it is likelier that a sentence only shares the topic's words.
    private static final double SAID = 0.5;
    /// From here on words of another matter that stand near by tell nothing.
    private static final double CERTAIN = 0.95;
    /// From here on it may tell that a rule's words are of another matter.
    private static final double LIKELY_NOTHING = 0.65;
    /// How likely a label must be, if the sentence says anything.
    private static final double LIKELY = 0.4;
    /// The same of a label that has an opposite: taking one for the other is the worst mistake there is.
    private static final double LIKELIER = 0.6;
    /// From here on another label is likely enough to doubt the one a rule finds.
    private static final double DOUBT = 0.65;
    /// From here on it gives a side to what a rule finds unclear.
    private static final double SETTLED = 0.9;

    private static final double EVEN = 0.5;
    /// A shorter one is a heading or half a sentence, a longer one says more than one thing.
    private static final int SHORTEST = 4;

    private static final int LONGEST = 60;

    /// Words on each side of what a rule finds that speak of a topic without a context.
    private static final int PAGE = 300;

    private final Topic topic;
    private final StanceModel model;
    private final String text;

    ModelFinder(Topic topic, StanceModel model, String text) {
        this.topic = topic;
        this.model = model;
        this.text = text;
    }

    /// Adds what the model says to what the rules do.
    ///
    /// @param alone true to measure the model without the rules
    void add(
            Statements statements,
            Tokens tokens,
            SentenceBounds sentences,
            Context.Places near,
            Exclusions exclusions,
            boolean alone) {
        // Told by rules alone: what the model finds is no reason to ask it more.
        IntPredicate speaks = topic.context().isEmpty() ? statements.nearby(PAGE) : near::isNear;
        if (alone) {
            statements.clear();
        }
        statements.change(this::judged);
        int i = 0;
        while (i < tokens.size()) {
            if (!speaks.test(i)) {
                i++;
                continue;
            }
            Sentence sentence = Sentence.of(tokens, i, sentences);
            i = Math.max(i + 1, sentence.to());
            int length = sentence.to() - sentence.from();
            if (length >= SHORTEST
                    && length <= LONGEST
                    && !statements.hold(sentence)
                    && !exclusions.beginBetween(sentence.from(), sentence.to() - 1)
                    && model.mayBeSaid(sentence.in(text))) {
                add(statements, sentence);
            }
        }
    }

    /// Empty if the sentence is of another matter, whatever the phrase.
    private Optional<Statement> judged(Statement statement) {
        Sentence sentence = statement.sentence();
        if (sentence.to() - sentence.from() > LONGEST || !model.mayDoubt(sentence.in(text))) {
            return Optional.of(statement);
        }
        Guess guess = model.guess(sentence.in(text));
        return guess.of(Guess.NOTHING) > LIKELY_NOTHING ? Optional.empty() : Optional.of(judged(statement, guess));
    }

    private Statement judged(Statement statement, Guess guess) {
        String best = guess.best();
        double likely = guess.among(best);
        boolean doubtful = statement.label().equals(topic.unsure())
                ? likely >= SETTLED || (statement.open() && guess.anything() >= SAID)
                : likely >= DOUBT;
        if (!doubtful || best.equals(statement.label())) {
            return statement;
        }
        if (topic.opposite(statement.label()).filter(best::equals).isPresent()) {
            return statement.judged(topic.unsure(), statement.layer(), EVEN);
        }
        String label = label(guess);
        return label.equals(statement.label()) ? statement : statement.judged(label, MODEL, score(guess, label));
    }

    /// True if words of another matter beside the statement tell nothing.
    boolean isCertain(Statement statement) {
        String sentence = statement.sentence().in(text);
        return model.mayDoubt(sentence) && model.guess(sentence).anything() >= CERTAIN;
    }

    private void add(Statements statements, Sentence sentence) {
        Guess guess = model.guess(sentence.in(text));
        if (guess.anything() < SAID) {
            return;
        }
        Phrases.Match said = Said.in(sentence);
        String label = label(guess);
        statements.add(new Statement(
                said, sentence, Reading.of(said, sentence), label, null, null, MODEL, score(guess, label), false));
    }

    /// How sure it is of a label it chose; of what is unsure nobody is.
    private static double score(Guess guess, String label) {
        return label.equals(guess.best()) ? guess.of(label) : EVEN;
    }

    private String label(Guess guess) {
        String best = guess.best();
        double least = topic.opposite(best).isPresent() ? LIKELIER : LIKELY;
        return guess.among(best) >= least ? best : topic.unsure();
    }
}
