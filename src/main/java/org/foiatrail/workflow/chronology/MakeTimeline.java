package org.foiatrail.workflow.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiatrail.index.PassageSearch;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.LogicalDocument;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.relate.message.Copies;
import org.foiatrail.relate.message.Threads;
import org.foiatrail.store.Corpus;
import org.foiatrail.store.Home;
import org.foiatrail.timeline.Candidate;
import org.foiatrail.timeline.Extent;
import org.foiatrail.timeline.Timeline;
import org.foiatrail.timeline.TimelineBuilder;
import org.foiatrail.timeline.TimelineFilter;
import org.foiatrail.workflow.AllMessages;
import org.foiatrail.workflow.ClockTimes;
import org.foiatrail.workflow.Completeness;
import org.foiatrail.workflow.CorpusIndex;
import org.foiatrail.workflow.CorpusView;
import org.foiatrail.workflow.FileView;
import org.foiatrail.workflow.JoinedNames;
import org.foiatrail.workflow.KnownValues;
import org.foiatrail.workflow.NamesInFiles;
import org.foiatrail.workflow.Selection;
import org.foiatrail.workflow.UnfitDecisions;
import org.foiatrail.workflow.Words;
import org.jspecify.annotations.Nullable;

/// `timeline`: the distinct messages of the corpus in the order they were sent, and those without a date.
public final class MakeTimeline {
    /// What came of it.
    ///
    /// @param total events, of which `top` may be shown alone
    /// @param notes names asked for that are none, and what the analyst said of quotes that fits no more, each in a
    ///     line
    public record Result(Chronology chronology, int total, Completeness completeness, List<String> notes) {
        public Result {
            notes = List.copyOf(notes);
        }
    }

    private final Home home;
    private final Extent extent;

    public MakeTimeline(Home home) {
        this(home, Extent.LINES);
    }

    /// @param extent how much of its page each event shows
    public MakeTimeline(Home home, Extent extent) {
        this.home = home;
        this.extent = extent;
    }

    /// Makes the timeline of the selected files.
    ///
    /// @param version of the program, for what is told of the chronology
    public Result make(Asked asked, String version) {
        try (Corpus corpus = Corpus.open(home)) {
            List<FileView> files =
                    new CorpusView(corpus).files(asked.selection().in(corpus.ledger()));
            return make(corpus, files, new AllMessages(files), asked, version);
        }
    }

    /// The same of what is at hand already.
    Result make(Corpus corpus, List<FileView> files, AllMessages messages, Asked asked, String version) {
        String query = asked.query();
        TimelineFilter filter = checked(asked.filter(), corpus, files);
        List<List<FoundMessage>> groups = new Copies().group(messages.found());
        Candidates known = new Candidates(
                messages, new Threads().thread(groups), new ClockTimes(messages), new JoinedNames(files));
        Set<String> wanted = query.isBlank() ? Set.of() : matching(query);
        List<Candidate> candidates = new ArrayList<>();
        for (List<FoundMessage> copies : groups) {
            if (query.isBlank() || copies.stream().anyMatch(copy -> wanted.contains(key(copy)))) {
                candidates.add(known.of(copies, query.isBlank() ? null : "found by " + query));
            }
        }
        Timeline timeline = new TimelineBuilder(extent).build(candidates, filter);
        List<EventRow> dated = timeline.dated();
        List<EventRow> shown = asked.top() == null ? dated : weightiest(dated, asked.top());
        List<String> leftOut = new ArrayList<>();
        if (shown.size() < dated.size()) {
            leftOut.add((dated.size() - shown.size()) + " dated events of less weight");
        }
        if (!filter.jurisdictions().isEmpty()) {
            unresolved(files, filter).ifPresent(leftOut::add);
        }
        if (candidates.size() > dated.size() + timeline.undated().size()) {
            leftOut.add((candidates.size() - dated.size() - timeline.undated().size())
                    + " messages that the filters do not take");
        }
        long others = files.stream().mapToLong(MakeTimeline::withoutMessage).sum();
        if (others > 0) {
            leftOut.add(others + " documents that are neither messages nor papers, as forms, tables and agreements;"
                    + " see 'foiatrail documents'");
        }
        List<EventRow> quoted =
                Stream.concat(shown.stream(), timeline.undated().stream()).toList();
        Chronology.About about = new AboutChronology(corpus, files).of(asked, leftOut, version, quoted);
        return new Result(
                new Chronology(shown, timeline.undated(), about),
                dated.size() + timeline.undated().size(),
                Completeness.of(corpus),
                notes(corpus, files, asked.filter()));
    }

    /// The filter with its values in the form they are compared in: a misspelt one must not read as "nothing found".
    private static TimelineFilter checked(TimelineFilter filter, Corpus corpus, List<FileView> files) {
        if (filter.newIn() != null) {
            new Selection(List.of(filter.newIn()), null).in(corpus.ledger());
        }
        KnownValues known = new KnownValues(corpus);
        known.checkStances(filter.stances());
        known.checkTopics(filter.topics());
        KnownValues.among(
                "--kind",
                filter.kinds(),
                Stream.of(Message.Kind.values()).map(Words::dashed).toList());
        KnownValues.among(
                "--tag",
                filter.marked().tags(),
                corpus.decisions().quotes().stream()
                        .flatMap(said -> said.tags().stream())
                        .distinct()
                        .sorted()
                        .toList());
        NamesInFiles names = new NamesInFiles(files);
        return filter.claiming(known.exemptions(filter.exemptions()))
                .about(filter.jurisdictions().stream()
                        .flatMap(wanted -> names.placesCalled(wanted).stream())
                        .toList())
                .calling(filter.agencies().stream()
                        .flatMap(wanted -> Stream.concat(Stream.of(wanted), names.agenciesCalled(wanted).stream()))
                        .distinct()
                        .toList());
    }

    /// What a user must know besides the events.
    private static List<String> notes(Corpus corpus, List<FileView> files, TimelineFilter filter) {
        List<String> notes = new ArrayList<>();
        if (filter.asksForNames()) {
            NamesInFiles names = new NamesInFiles(files);
            filter.jurisdictions()
                    .forEach(wanted -> names.toldOf("--jurisdiction", wanted).ifPresent(notes::add));
            filter.unknown(names.people(), names.agencies()).forEach(asked -> notes.add(NamesInFiles.unknown(asked)));
        }
        notes.addAll(UnfitDecisions.ofQuotes(corpus, files));
        return notes;
    }

    /// The `top` events of most weight, of equal ones the earliest, in their order.
    private static List<EventRow> weightiest(List<EventRow> events, int top) {
        Set<String> chosen = events.stream()
                .sorted(Comparator.comparing(EventRow::weight).reversed())
                .limit(top)
                .map(event -> event.at().id())
                .collect(Collectors.toSet());
        return events.stream().filter(event -> chosen.contains(event.at().id())).toList();
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

    /// How many documents of a file are no message and no paper: forms, tables, agreements.
    private static long withoutMessage(FileView file) {
        NavigableSet<Integer> written = new TreeSet<>();
        for (Message message : file.found().segments().messages()) {
            written.add(message.start().page());
            message.body().forEach(span -> written.add(span.page()));
        }
        return file.found().segments().documents().stream()
                .filter(document -> document.kind() != LogicalDocument.Kind.SLIP_SHEET)
                .filter(document -> written.subSet(document.firstPage(), true, document.lastPage(), true)
                        .isEmpty())
                .count();
    }

    /// What a filter by jurisdiction could not weigh, and how much of that may be a place asked for.
    private static Optional<String> unresolved(List<FileView> files, TimelineFilter filter) {
        List<Mention> open = files.stream()
                .flatMap(view -> view.mentions().stream())
                .filter(mention -> mention.kind().equals(Mention.JURISDICTION) && mention.canonical() == null)
                .toList();
        long possible = open.stream()
                .filter(mention -> filter.namesJurisdiction(mention.candidates()))
                .count();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(open.size() + " mentions that could not be resolved to one place, " + possible
                        + " of which may be one asked for; see 'foiatrail entities --kind jurisdiction'");
    }

    private static String key(FoundMessage found) {
        return key(found.production(), found.path(), found.message().id());
    }

    private static String key(String production, String path, @Nullable String message) {
        return production + '\n' + path + '\n' + message;
    }
}
