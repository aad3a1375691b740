package org.foiatrail.workflow.chronology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.LineNumbers;
import org.foiatrail.model.Located;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Placed;
import org.foiatrail.model.Redaction;
import org.foiatrail.model.Span;
import org.foiatrail.model.Word;
import org.foiatrail.relate.message.Threads;
import org.foiatrail.timeline.Candidate;
import org.foiatrail.timeline.Sheets;
import org.foiatrail.workflow.AllMessages;
import org.foiatrail.workflow.ClockTimes;
import org.foiatrail.workflow.FileView;
import org.foiatrail.workflow.JoinedNames;
import org.jspecify.annotations.Nullable;

/// Gathers what is known of a message for the timeline: what its words name, what was taken out of them, its thread.
final class Candidates {
    private final AllMessages messages;
    private final Map<String, Threads.Place> threads;
    private final ClockTimes clocks;
    private final JoinedNames people;
    private final IdentityHashMap<FileView, Known> known = new IdentityHashMap<>();

    Candidates(AllMessages messages, Map<String, Threads.Place> threads, ClockTimes clocks, JoinedNames people) {
        this.messages = messages;
        this.threads = threads;
        this.clocks = clocks;
        this.people = people;
    }

    /// What stands in the words of each message of one file.
    private record Known(Map<String, List<Mention>> mentions, Map<String, List<Redaction>> redactions) {}

    /// @param asked why these are looked at, null if nothing was asked for
    Candidate of(List<FoundMessage> copies, @Nullable String asked) {
        List<Candidate.Copy> shown = new ArrayList<>();
        List<String> exemptions = new ArrayList<>();
        List<String> called = new ArrayList<>();
        for (FoundMessage copy : copies) {
            FileView view = messages.view(copy);
            Known own = known.computeIfAbsent(view, Candidates::known);
            String id = copy.message().id();
            shown.add(new Candidate.Copy(
                    copy.production(),
                    copy.path(),
                    copy.message(),
                    own.mentions().getOrDefault(id, List.of()),
                    copy.text(),
                    copy.holes(),
                    clocks.conflicts(copy),
                    new ViewSheets(view)));
            called.addAll(view.otherwiseCalled(copy.message()));
            own.redactions()
                    .getOrDefault(id, List.of())
                    .forEach(redaction -> exemptions.addAll(redaction.exemptions()));
        }
        FoundMessage first = copies.getFirst();
        Threads.Place place = threads.get(first.message().id());
        return new Candidate(
                shown,
                exemptions,
                place == null ? null : place.thread(),
                Directions.of(
                        first.message(), messages.view(first).found().segments().parties()),
                asked,
                called,
                oneName(shown));
    }

    /// Not of what a person called them: that is what it is to be.
    private Map<String, String> oneName(List<Candidate.Copy> copies) {
        Stream<String> printed = copies.stream()
                .flatMap(copy -> Stream.of(
                                copy.message().parties(),
                                copy.mentions().stream()
                                        .filter(mention -> mention.kind().equals(Mention.PERSON))
                                        .map(Mention::canonical)
                                        .filter(Objects::nonNull))
                        .flatMap(names -> names));
        Map<String, String> oneName = new HashMap<>();
        printed.forEach(name -> {
            String one = people.of(name);
            if (!one.equals(name)) {
                oneName.put(name, one);
            }
        });
        return oneName;
    }

    private static Known known(FileView view) {
        Owners owners = new Owners(view.found().segments().messages());
        Map<String, List<Mention>> mentions = new HashMap<>();
        for (Mention mention : view.mentions()) {
            owners.add(mentions, mention.spans().getFirst(), mention);
        }
        Map<String, List<Redaction>> redactions = new HashMap<>();
        for (Redaction redaction : view.found().segments().redactions()) {
            owners.add(redactions, redaction.span(), redaction);
        }
        return new Known(mentions, redactions);
    }

    /// Whose words stand where.
    private static final class Owners {
        private final Map<Integer, TreeMap<Integer, Owned>> pages = new HashMap<>();

        private record Owned(int end, String message) {}

        Owners(List<Message> messages) {
            for (Message message : messages) {
                for (List<Span> spans : List.of(message.header(), message.body())) {
                    for (Span span : spans) {
                        pages.computeIfAbsent(span.page(), page -> new TreeMap<>())
                                .put(span.start(), new Owned(span.end(), message.id()));
                    }
                }
            }
        }

        <T> void add(Map<String, List<T>> to, Span at, T what) {
            Map.Entry<Integer, Owned> owner =
                    pages.getOrDefault(at.page(), new TreeMap<>()).floorEntry(at.start());
            if (owner != null && at.start() < owner.getValue().end()) {
                to.computeIfAbsent(owner.getValue().message(), id -> new ArrayList<>())
                        .add(what);
            }
        }
    }

    private record ViewSheets(FileView view) implements Sheets {
        @Override
        public String text(int page) {
            return view.page(page).text();
        }

        @Override
        public String words(int page) {
            return LineNumbers.without(view.page(page));
        }

        @Override
        public String hidden(int page) {
            return view.page(page).hiddenText();
        }

        @Override
        public Located located(List<Span> spans) {
            return view.located("event", spans);
        }

        @Override
        public List<Placed> said() {
            return view.quotes().all();
        }

        @Override
        public @Nullable Double lowestConfidence(Span span) {
            Page page = view.page(span.page());
            if (page.origin() != Page.Origin.OCR && page.origin() != Page.Origin.MIXED) {
                return null;
            }
            Double lowest = null;
            for (Word word : page.layout().words()) {
                if (word.start() < span.end() && word.end() > span.start()) {
                    double confidence = Math.round(word.confidence() * 1000) / 1000.0;
                    lowest = lowest == null ? confidence : Math.min(lowest, confidence);
                }
            }
            return lowest;
        }
    }
}
