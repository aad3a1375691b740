package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foiatrail.index.PassageSearch;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Decisions;
import org.foiatrail.model.Hit;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.DecisionsFile;
import org.foiatrail.store.Home;
import org.foiatrail.store.WriterLock;

/// `search`: reads the index, and of the store no more than what its hits stand on, since a user waits.
public final class SearchCorpus {
    /// What was found.
    ///
    /// @param pages how many distinct pages the hits are on
    /// @param notes what a search by tag could not weigh, each in a line
    public record Result(Answer<Hit> answer, int pages, List<String> notes) {
        public Result {
            notes = List.copyOf(notes);
        }
    }

    /// What the index says of the analyst's file it was made with.
    public static final String DECISIONS = "decisions";

    private final Home home;

    public SearchCorpus(Home home) {
        this.home = home;
    }

    public Result search(String query, PassageSearch.Order order, int limit, List<String> productions) {
        try (PassageSearch search = CorpusIndex.open(home.corpus())) {
            PassageSearch.Found found =
                    search.search(new PassageSearch.SearchRequest(query, order, limit, productions));
            Map<String, String> state = search.state();
            List<String> notes = new ArrayList<>(found.notes());
            Decisions decisions = DecisionsFile.read(home);
            if (!decisions.fingerprint().equals(state.getOrDefault(DECISIONS, ""))) {
                notes.add(home.decisions() + " has changed since the last 'foiatrail index'; until the next one,"
                        + " searching by tag goes by what it said before");
            }
            return new Result(
                    new Answer<>(said(found.hits(), decisions), found.passages(), Completeness.of(state)),
                    found.pages(),
                    notes);
        }
    }

    /// The hits with what the analyst said of their words.
    private List<Hit> said(List<Hit> hits, Decisions decisions) {
        if (hits.isEmpty()) {
            return hits;
        }
        if (WriterLock.touched(home.corpus())) {
            check(hits);
        }
        if (decisions.quotes().isEmpty()) {
            return hits;
        }
        try (Corpus corpus = Corpus.open(home)) {
            QuotesOfHits quotes = new QuotesOfHits(corpus, decisions);
            return hits.stream().map(quotes::on).toList();
        }
    }

    /// What is damaged in the store must not be cited as if it were whole.
    private void check(List<Hit> hits) {
        List<String> damages = damages(hits);
        if (!damages.isEmpty()) {
            // A run under way may have put other pages there since the corpus was opened.
            damages = damages(hits);
        }
        if (!damages.isEmpty()) {
            throw new CorpusException(CorpusException.Kind.DAMAGED, damages.getFirst());
        }
    }

    private List<String> damages(List<Hit> hits) {
        try (Corpus corpus = Corpus.open(home)) {
            return hits.stream()
                    .flatMap(hit -> StoreDamage.at(corpus, hit.at()).stream())
                    .distinct()
                    .toList();
        }
    }
}
