package org.foiatrail.workflow;

import java.nio.file.Path;
import java.util.List;
import org.foiatrail.index.PassageSearch;
import org.foiatrail.model.Row;

/// `search`: opens the index alone, since a user waits.
public final class SearchCorpus {
    /// What was found.
    ///
    /// @param pages how many distinct pages the hits are on
    /// @param notes what a search by tag could not weigh, each in a line
    public record Result(Answer<Row.Hit> answer, int pages, List<String> notes) {
        public Result {
            notes = List.copyOf(notes);
        }
    }

    private final Path folder;

    public SearchCorpus(Path folder) {
        this.folder = folder;
    }

    public Result search(String query, PassageSearch.Order order, int limit, List<String> productions) {
        try (PassageSearch search = CorpusIndex.open(folder)) {
            PassageSearch.Found found =
                    search.search(new PassageSearch.SearchRequest(query, order, limit, productions));
            return new Result(
                    new Answer<>(found.hits(), found.passages(), Completeness.of(search.state())),
                    found.pages(),
                    found.notes());
        }
    }
}
