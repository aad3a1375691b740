package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.foiatrail.index.PassageSearch;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.model.Redaction;
import org.foiatrail.model.Row;
import org.foiatrail.model.Span;
import org.foiatrail.relate.Copies;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;
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

    private final Home home;

    public MakeTimeline(Home home) {
        this.home = home;
    }

    /// Makes the timeline.
    ///
    /// @param query which messages; all if blank
    public Result make(Selection selection, String query, TimelineFilter filter) {
        try (Corpus corpus = Corpus.open(home)) {
            List<FileView> files = new CorpusView(corpus).files(selection.in(corpus.ledger()));
            AllMessages messages = new AllMessages(files);
            Set<String> wanted = query.isBlank() ? Set.of() : matching(query);
            List<Candidate> candidates = new ArrayList<>();
            for (List<FoundMessage> copies : new Copies().group(messages.found())) {
                if (query.isBlank() || copies.stream().anyMatch(copy -> wanted.contains(key(copy)))) {
                    candidates.add(candidate(messages, copies));
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
        try (PassageSearch search = CorpusIndex.open(home.corpus())) {
            for (PassageSearch.Matching match : search.matching(query)) {
                keys.add(key(match.at().production(), match.at().path(), match.message()));
            }
        }
        return keys;
    }

    private static Candidate candidate(AllMessages messages, List<FoundMessage> copies) {
        List<String> jurisdictions = new ArrayList<>();
        List<String> stances = new ArrayList<>();
        List<String> exemptions = new ArrayList<>();
        List<Candidate.Copy> shown = new ArrayList<>();
        for (FoundMessage copy : copies) {
            FileView view = messages.view(copy);
            shown.add(new Candidate.Copy(messages.located(copy), copy.message(), copy.text()));
            for (Mention mention : view.mentions()) {
                if (!inside(copy.message(), mention.spans().getFirst())) {
                    continue;
                }
                if (mention.stance() != null) {
                    stances.add(mention.stance().label());
                } else if (mention.kind().equals(Mention.JURISDICTION) && !mention.address()) {
                    Stream.ofNullable(mention.canonical()).forEach(jurisdictions::add);
                }
            }
            for (Redaction redaction : view.found().segments().redactions()) {
                if (inside(copy.message(), redaction.span())) {
                    exemptions.addAll(redaction.exemptions());
                }
            }
        }
        return new Candidate(shown, List.of(), jurisdictions, stances, exemptions);
    }

    private static boolean inside(Message message, Span span) {
        return Stream.concat(message.header().stream(), message.body().stream())
                .anyMatch(own -> own.contains(span.page(), span.start()));
    }

    private static int unresolved(List<FileView> files) {
        return (int) files.stream()
                .flatMap(view -> view.mentions().stream())
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
