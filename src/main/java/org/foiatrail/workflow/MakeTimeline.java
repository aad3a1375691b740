package org.foiatrail.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.foiatrail.index.PassageSearch;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Row;
import org.foiatrail.relate.Copies;
import org.foiatrail.relate.Threads;
import org.foiatrail.store.Corpus;
import org.foiatrail.timeline.Candidate;
import org.foiatrail.timeline.Timeline;
import org.foiatrail.timeline.TimelineBuilder;
import org.foiatrail.timeline.TimelineFilter;
import org.jspecify.annotations.Nullable;

/// `timeline`: the distinct messages of the corpus in the order they were sent, and those without a date.
public final class MakeTimeline {
    /// The events, dated ones first.
    ///
    /// @param unresolved mentions of places that a filter by jurisdiction could not weigh
    public record Result(Answer<Row.EventRow> answer, int unresolved) {}

    private final Path folder;

    public MakeTimeline(Path folder) {
        this.folder = folder;
    }

    /// Makes the timeline.
    ///
    /// @param query which messages; all if blank
    public Result make(Selection selection, String query, TimelineFilter filter) {
        try (Corpus corpus = Corpus.open(folder)) {
            List<FileView> files = new CorpusView(corpus).files(selection.in(corpus.ledger()));
            AllMessages messages = new AllMessages(files);
            List<List<FoundMessage>> groups = new Copies().group(messages.found());
            Candidates candidatesOf = new Candidates(messages, new Threads().thread(groups));
            Set<String> wanted = query.isBlank() ? Set.of() : matching(query);
            List<Candidate> candidates = new ArrayList<>();
            for (List<FoundMessage> copies : groups) {
                if (query.isBlank() || copies.stream().anyMatch(copy -> wanted.contains(key(copy)))) {
                    candidates.add(candidatesOf.of(copies, query.isBlank() ? null : "found by " + query));
                }
            }
            Timeline timeline = new TimelineBuilder().build(candidates, filter);
            List<Row.EventRow> rows = Stream.concat(timeline.dated().stream(), timeline.undated().stream())
                    .toList();
            return new Result(
                    new Answer<>(rows, rows.size(), Completeness.of(corpus)),
                    filter.jurisdictions().isEmpty() ? 0 : unresolved(files));
        }
    }

    private Set<String> matching(String query) {
        Set<String> keys = new HashSet<>();
        try (PassageSearch search = CorpusIndex.open(folder)) {
            for (PassageSearch.Matching match : search.matching(query)) {
                keys.add(key(match.at().production(), match.at().path(), match.message()));
            }
        }
        return keys;
    }

    private static int unresolved(List<FileView> files) {
        return (int) files.stream()
                .flatMap(view -> view.found().mentions().stream())
                .filter(mention -> mention.kind().equals(Mention.JURISDICTION))
                .map(Mention::canonical)
                .filter(Objects::isNull)
                .count();
    }

    private static String key(FoundMessage found) {
        return key(found.production(), found.path(), found.message().id());
    }

    private static String key(String production, String path, @Nullable String message) {
        return production + '\n' + path + '\n' + message;
    }
}
