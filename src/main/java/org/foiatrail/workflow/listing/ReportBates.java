package org.foiatrail.workflow.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foiatrail.model.Citation;
import org.foiatrail.model.Row;
import org.foiatrail.relate.bates.BatesReport;
import org.foiatrail.relate.bates.BatesReport.Finding;
import org.foiatrail.relate.bates.PageKey;
import org.foiatrail.relate.bates.PageNumber;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;
import org.foiatrail.workflow.Answer;
import org.foiatrail.workflow.Completeness;
import org.foiatrail.workflow.CorpusView;
import org.foiatrail.workflow.FileView;
import org.foiatrail.workflow.Selection;
import org.foiatrail.workflow.SheetNumbers;
import org.foiatrail.workflow.Words;

/// `bates`: the ranges of every production's numbers, and what is wrong with them.
public final class ReportBates {
    private final Home home;

    public ReportBates(Home home) {
        this.home = home;
    }

    /// The findings, production by production.
    ///
    /// @param kinds what to list, all if empty
    /// @param productions all if empty
    public Answer<Row.BatesRow> report(List<String> kinds, List<String> productions) {
        try (Corpus corpus = Corpus.open(home)) {
            // Checks the names; which of a production's files are looked at makes no difference to its numbers.
            new Selection(productions, null).in(corpus.ledger());
            List<Row.BatesRow> rows = new ArrayList<>();
            CorpusView view = new CorpusView(corpus);
            List<FileView> files = view.files(file -> true);
            for (Map.Entry<String, Map<PageKey, List<PageNumber>>> one :
                    view.numbers().all().entrySet()) {
                if (productions.isEmpty() || productions.contains(one.getKey())) {
                    new BatesReport(SheetNumbers.of(files, one.getKey()))
                            .report(one.getValue())
                            .forEach(finding -> rows.add(row(one.getKey(), finding)));
                }
            }
            rows.removeIf(row -> !kinds.isEmpty() && !kinds.contains(row.kind()));
            return new Answer<>(rows, rows.size(), Completeness.of(corpus));
        }
    }

    private static Row.BatesRow row(String production, Finding finding) {
        return new Row.BatesRow(
                production,
                finding.series(),
                Words.dashed(finding.kind()),
                finding.first(),
                finding.last(),
                finding.pages(),
                finding.where().stream()
                        .map(page -> new Citation(null, page.path(), page.page(), page.page(), null, null).toString())
                        .toList(),
                finding.printed());
    }
}
