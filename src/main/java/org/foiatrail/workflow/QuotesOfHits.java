package org.foiatrail.workflow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foiatrail.model.Decisions;
import org.foiatrail.model.Hit;
import org.foiatrail.model.Page;
import org.foiatrail.model.SourceFile;
import org.foiatrail.model.Span;
import org.foiatrail.store.Corpus;

/// What the analyst said of the words of hits. Opens the pages of files that are spoken of, and no others, since a user
/// waits.
final class QuotesOfHits {
    private final Corpus corpus;
    private final Decisions decisions;
    private final Set<String> spoken = new HashSet<>();
    private final Map<SourceFile, PlacedQuotes> known = new HashMap<>();

    QuotesOfHits(Corpus corpus, Decisions decisions) {
        this.corpus = corpus;
        this.decisions = decisions;
        decisions.quotes().forEach(said -> spoken.add(said.at().sha256()));
    }

    /// The hit with what was said of it.
    Hit on(Hit hit) {
        SourceFile file = corpus.ledger()
                .file(hit.at().production(), hit.at().path())
                .filter(one -> spoken.contains(one.sha256()))
                .orElse(null);
        Integer page = hit.at().page();
        Integer start = hit.at().start();
        Integer end = hit.at().end();
        if (file == null || page == null || start == null || end == null) {
            return hit;
        }
        PlacedQuotes quotes =
                known.computeIfAbsent(file, one -> new PlacedQuotes(one, decisions, number -> page(one, number)));
        String text = page(file, page).map(Page::text).orElse("");
        // Over a page break, as far as the first page goes.
        Span words = new Span(page, start, page.equals(hit.at().lastPage()) ? end : Math.max(start, text.length()));
        return hit.with(quotes.compared(words, text), quotes.remarks(List.of(words)));
    }

    private Optional<Page> page(SourceFile file, int number) {
        return corpus.ledger().ranges(file.content()).stream()
                .filter(range -> range.first() <= number && number <= range.last())
                .flatMap(range -> corpus.pages().read(range).stream())
                .filter(page -> page.number() == number)
                .findFirst();
    }
}
