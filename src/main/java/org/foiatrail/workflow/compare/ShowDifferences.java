package org.foiatrail.workflow.compare;

import java.util.List;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Row;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;
import org.foiatrail.workflow.Answer;
import org.foiatrail.workflow.Completeness;

/// `diff`: what one place shows and another hides, adds, leaves out or words otherwise.
public final class ShowDifferences {
    private final Home home;

    public ShowDifferences(Home home) {
        this.home = home;
    }

    /// The differences from `first` to `second`, two citations, in the order of the text.
    public Answer<Row.DifferenceRow> between(String first, String second) {
        try (Corpus corpus = Corpus.open(home)) {
            CitedText cited = new CitedText(corpus);
            CitedWords one = words(cited, first);
            CitedWords other = words(cited, second);
            List<Row.DifferenceRow> rows = new DifferencesByFile(one, other).rows();
            return new Answer<>(rows, rows.size(), Completeness.of(corpus));
        }
    }

    private static CitedWords words(CitedText cited, String place) {
        CitedWords text = cited.find(place);
        if (text.tokens().isEmpty()) {
            throw new CorpusException(
                    CorpusException.Kind.USAGE,
                    "'" + place + "' holds no words to compare but margins; name more or other pages");
        }
        return text;
    }
}
