package org.foiatrail.workflow.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foiatrail.model.ExtractionOutcome;
import org.foiatrail.model.Page;
import org.foiatrail.model.Redaction;
import org.foiatrail.model.Row;
import org.foiatrail.model.Span;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;
import org.foiatrail.workflow.Answer;
import org.foiatrail.workflow.Completeness;
import org.foiatrail.workflow.CorpusView;
import org.foiatrail.workflow.FileView;
import org.foiatrail.workflow.Outcomes;
import org.foiatrail.workflow.Selection;
import org.foiatrail.workflow.Words;

/// `pages`: one row a page, and one for every file without any.
public final class ListPages {
    private final Home home;

    public ListPages(Home home) {
        this.home = home;
    }

    /// The pages of the selected files.
    ///
    /// @param outcomes only rows of these (`text empty unread failed without-text`); all if empty
    /// @param doubtful only pages that a person should look at
    public Answer<Row.PageRow> list(Selection selection, List<String> outcomes, boolean doubtful) {
        try (Corpus corpus = Corpus.open(home)) {
            List<Row.PageRow> rows = new ArrayList<>();
            for (FileView view : new CorpusView(corpus).files(selection.in(corpus.ledger()))) {
                rows.addAll(rows(view, corpus, doubtful));
            }
            rows.removeIf(row -> !outcomes.isEmpty() && !outcomes.contains(row.outcome()));
            return new Answer<>(rows, rows.size(), Completeness.of(corpus));
        }
    }

    private static List<Row.PageRow> rows(FileView view, Corpus corpus, boolean doubtful) {
        if (view.pages().isEmpty()) {
            return doubtful ? List.of() : List.of(withoutPages(view, corpus));
        }
        Map<Integer, List<String>> exemptions = view.found().segments().redactions().stream()
                .collect(Collectors.groupingBy(
                        redaction -> redaction.span().page(),
                        Collectors.flatMapping(
                                (Redaction redaction) -> redaction.exemptions().stream(),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        list -> list.stream()
                                                .distinct()
                                                .sorted()
                                                .toList()))));
        List<Row.PageRow> rows = new ArrayList<>();
        for (Page page : view.pages()) {
            if (doubtful && page.doubt().isEmpty()) {
                continue;
            }
            Span whole = new Span(page.number(), 0, page.text().length());
            rows.add(new Row.PageRow(
                    // A row is about the page; its whole text in a column would drown the rest.
                    view.located("page", List.of(whole)).withoutWords(),
                    Words.dashed(page.state()),
                    page.reason(),
                    page.text().length(),
                    exemptions.getOrDefault(page.number(), List.of())));
        }
        return rows;
    }

    private static Row.PageRow withoutPages(FileView view, Corpus corpus) {
        ExtractionOutcome outcome = Outcomes.of(view.file(), corpus.ledger()).orElse(null);
        String detail = outcome instanceof ExtractionOutcome.Failed failed
                        && !failed.detail().isEmpty()
                ? outcome.reason() + ": " + failed.detail()
                : outcome == null ? "not yet read" : outcome.reason();
        return new Row.PageRow(
                view.withoutPages("page"), outcome == null ? "unread" : outcome.word(), detail, null, List.of());
    }
}
