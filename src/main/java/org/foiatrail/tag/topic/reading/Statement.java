package org.foiatrail.tag.topic.reading;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.foiatrail.tag.text.Phrases;
import org.jspecify.annotations.Nullable;

/// What is said at one place, as far as it is known.
///
/// @param match its words
/// @param scope null if its phrase leaves it to the words around
/// @param affirmed the label of its words where nothing denies them; null if they have none
/// @param open true if the words around leave the stance to the model: nothing there tells, denies or doubts it
public record Statement(
        Phrases.Match match,
        Sentence sentence,
        Reading reading,
        String label,
        @Nullable String affirmed,
        @Nullable String scope,
        String layer,
        double score,
        boolean open) {
    /// The layer of what a phrase tells.
    public static final String RULE = "rule";

    private static final int BREATH = 12;

    /// True if both say the same in one breath: `prints go up regardless and towns may not opt out`.
    ///
    /// @param places tells where a jurisdiction's name begins: between them it is another's turn
    public boolean goesOnIn(Statement next, IntPredicate places) {
        return label.equals(next.label)
                && sentence.from() == next.sentence.from()
                && next.match.first() - match.last() <= BREATH
                && IntStream.range(match.last() + 1, next.match.first()).noneMatch(places);
    }

    /// The two as one, told by the surer.
    public Statement with(Statement next) {
        Statement surer = next.score > score ? next : this;
        Phrases.Match whole = new Phrases.Match(match.first(), next.match.last(), surer.match.id());
        return new Statement(
                whole, sentence, surer.reading, label, surer.affirmed, surer.scope, surer.layer, surer.score, open);
    }

    public Statement judged(String other, String by, double sureness) {
        return new Statement(match, sentence, reading, other, affirmed, scope, by, sureness, false);
    }
}
