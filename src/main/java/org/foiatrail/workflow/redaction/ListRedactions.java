package org.foiatrail.workflow.redaction;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Row;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;
import org.foiatrail.workflow.Answer;
import org.foiatrail.workflow.Completeness;
import org.foiatrail.workflow.CorpusView;
import org.foiatrail.workflow.Exemptions;
import org.foiatrail.workflow.FileView;
import org.foiatrail.workflow.KnownValues;
import org.foiatrail.workflow.Selection;

/// `redactions`: the ledger of what was taken out of the pages.
public final class ListRedactions {
    private final Home home;

    public ListRedactions(Home home) {
        this.home = home;
    }

    /// Every redaction of the selected files, by place.
    ///
    /// @param exemptions only what claims one of these, in any spelling; `b7` takes its subparts too; all if empty
    public Answer<Row.RedactionRow> list(Selection selection, List<String> exemptions) {
        try (Corpus corpus = Corpus.open(home)) {
            List<String> wanted = new KnownValues(corpus).exemptions(exemptions);
            List<Row.RedactionRow> rows = new ArrayList<>();
            for (FileView view : new CorpusView(corpus).files(selection.in(corpus.ledger()))) {
                rows.addAll(FoundRedactions.rows(view));
            }
            rows.removeIf(row ->
                    !wanted.isEmpty() && wanted.stream().noneMatch(one -> Exemptions.claimed(one, row.exemptions())));
            return new Answer<>(rows, rows.size(), Completeness.of(corpus));
        }
    }

    /// The same rows counted.
    public Answer<Row.RedactionCount> count(Selection selection, List<String> exemptions, RedactionCounts.Key by) {
        Answer<Row.RedactionRow> rows = list(selection, exemptions);
        List<Row.RedactionCount> counts = RedactionCounts.of(rows.rows(), by);
        return new Answer<>(counts, counts.size(), rows.completeness());
    }
}
