package org.foiatrail.workflow.chronology;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.Compared;
import org.foiatrail.model.Content;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Ids;
import org.foiatrail.model.Page;
import org.foiatrail.model.Production;
import org.foiatrail.model.SourceFile;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Ledger;
import org.foiatrail.workflow.FileView;
import org.foiatrail.workflow.Tally;

/// Gathers what whoever relies on a timeline must know of what it rests on.
final class AboutChronology {
    private final Corpus corpus;
    private final Ledger ledger;
    private final List<FileView> files;

    AboutChronology(Corpus corpus, List<FileView> files) {
        this.corpus = corpus;
        this.ledger = corpus.ledger();
        this.files = files;
    }

    Chronology.About of(Asked asked, List<String> leftOut, String version, List<EventRow> quoted) {
        List<SourceFile> all = ledger.files();
        Tally tally = Tally.of(all, ledger, corpus.decisions().accepted());
        int recognised = (int) files.stream()
                .flatMap(view -> view.pages().stream())
                .filter(page -> page.origin() == Page.Origin.OCR || page.origin() == Page.Origin.MIXED)
                .count();
        return new Chronology.About(
                ledger.productions().stream().map(this::source).toList(),
                tally.pages(),
                tally.searchablePages() - recognised,
                recognised,
                tally.emptyPages(),
                tally.unreadPages() + tally.failedPages(),
                tally.failed(),
                asked.query().isBlank() ? null : asked.query(),
                asked.told(),
                leftOut,
                List.of(version),
                quoted.size(),
                (int) quoted.stream()
                        .filter(event -> Compared.isByPerson(event.review()))
                        .count());
    }

    private Chronology.Source source(Production production) {
        List<SourceFile> own = ledger.files().stream()
                .filter(file -> file.production().equals(production.name()))
                .toList();
        List<String> parts = new ArrayList<>();
        own.stream().sorted((a, b) -> a.path().compareTo(b.path())).forEach(file -> {
            parts.add(file.path());
            parts.add(file.sha256());
        });
        return new Chronology.Source(
                production.name(),
                production.received(),
                production.request(),
                production.custodian(),
                own.size(),
                own.stream()
                        .mapToInt(file -> ledger.content(file.content())
                                .map(Content::pages)
                                .orElse(0))
                        .sum(),
                Ids.of(parts.toArray()));
    }
}
