package org.foiatrail.tag.topic;

import org.foiatrail.tag.text.Phrases;
import org.jspecify.annotations.Nullable;

/// What is said at one place, as far as it is known.
///
/// @param match its words
/// @param scope null if its phrase leaves it to the words around
/// @param affirmed the label of its words where nothing denies them; null if they have none
/// @param open true if the words around leave the stance to the model: nothing there tells, denies or doubts it
record Statement(
        Phrases.Match match,
        Sentence sentence,
        Reading reading,
        String label,
        @Nullable String affirmed,
        @Nullable String scope,
        String layer,
        double score,
        boolean open) {
    Statement judged(String other, String by, double sureness) {
        return new Statement(match, sentence, reading, other, affirmed, scope, by, sureness, false);
    }
}
