package org.foiatrail.workflow.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.foiatrail.model.ChangeRow;
import org.foiatrail.model.Chronology;
import org.foiatrail.model.Citation;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Span;
import org.foiatrail.render.text.Masking;
import org.foiatrail.timeline.Counterparts;
import org.foiatrail.timeline.Counterparts.Pair;
import org.foiatrail.timeline.PublishedChanges;
import org.foiatrail.workflow.AllMessages;
import org.foiatrail.workflow.FileView;
import org.foiatrail.workflow.verify.QuoteCheck;
import org.jspecify.annotations.Nullable;

/// What became of the events of an earlier timeline.
final class EventChanges {
    /// Undated events come last.
    private static final String LAST = "~";

    private static final Comparator<Pair> BY_DATE = Comparator.<Pair, String>comparing(
                    pair -> Objects.requireNonNullElse(event(pair).date(), LAST))
            .thenComparing(pair -> event(pair).at().path())
            .thenComparing(pair -> Objects.requireNonNullElse(event(pair).at().page(), 0))
            .thenComparing(pair -> Objects.requireNonNullElse(event(pair).at().start(), 0))
            .thenComparing(pair -> event(pair).at().production());

    private final Map<String, FileView> files = new HashMap<>();
    private final RevealedWords revealed;
    private final PublishedChanges published = new PublishedChanges(Masking::text);

    EventChanges(List<FileView> all, AllMessages messages) {
        all.forEach(view -> files.put(key(view.file().production(), view.file().path()), view));
        this.revealed = new RevealedWords(messages);
    }

    List<ChangeRow> rows(Chronology before, Chronology after) {
        return Counterparts.of(events(before), events(after)).stream()
                .sorted(BY_DATE)
                .flatMap(pair -> rows(pair).stream())
                .toList();
    }

    private List<ChangeRow> rows(Pair pair) {
        EventRow before = pair.before();
        EventRow after = pair.after();
        if (before == null) {
            return List.of(PublishedChanges.row(event(pair), "added"));
        }
        if (after == null) {
            return List.of(gone(before, pair.joined()));
        }
        List<ChangeRow> rows = new ArrayList<>(published.of(before, after));
        citation(before, after).ifPresent(row -> {
            rows.removeIf(change -> "source".equals(change.field()));
            rows.addFirst(row);
        });
        produced(before, after).ifPresent(rows::add);
        rows.addAll(revealed.of(before, after));
        return rows;
    }

    /// An event that is not there any more, with the words it was cited for if these still stand.
    private ChangeRow gone(EventRow before, @Nullable EventRow joined) {
        FileView view = files.get(key(before.at().production(), before.at().path()));
        boolean stands = view != null && QuoteCheck.stands(view, before.at());
        return new ChangeRow(
                stands ? before.at() : before.at().withoutWords(),
                joined == null ? "gone" : "joined",
                null,
                stands ? null : before.at().quote(),
                null,
                joined == null ? null : Citation.of(joined.at()).toString(),
                before.date(),
                before.title(),
                before.from());
    }

    /// What became of the place an event was cited at, unless its words stand there as ever.
    private Optional<ChangeRow> citation(EventRow before, EventRow after) {
        FileView view = files.get(key(before.at().production(), before.at().path()));
        String quote = before.at().quote();
        if (quote == null || (view != null && QuoteCheck.stands(view, before.at()))) {
            return Optional.empty();
        }
        String was = Citation.of(before.at()).toString();
        Optional<Span> elsewhere = view == null ? Optional.empty() : QuoteCheck.elsewhere(view, quote);
        return Optional.of(elsewhere
                .map(span -> PublishedChanges.row(
                        after,
                        "moved",
                        "source",
                        was,
                        Citation.of(Objects.requireNonNull(view).located("event", List.of(span)))
                                .toString(),
                        was))
                .orElseGet(() -> PublishedChanges.row(after, "broken", "source", was, null, was)));
    }

    /// A message that stood in quotations alone, and now stands for itself.
    private Optional<ChangeRow> produced(EventRow before, EventRow after) {
        List<FoundMessage> old = revealed.cited(before);
        if (old.isEmpty() || old.stream().anyMatch(copy -> copy.message().quotedIn() == null)) {
            return Optional.empty();
        }
        return revealed.cited(after).stream()
                .filter(copy -> copy.message().quotedIn() == null)
                .findFirst()
                .map(copy -> PublishedChanges.row(
                        after,
                        "filled",
                        "message",
                        Counterparts.cited(before).getFirst(),
                        revealed.citation(copy),
                        null));
    }

    private static String key(String production, String path) {
        return production + '\n' + path;
    }

    private static EventRow event(Pair pair) {
        EventRow after = pair.after();
        return after == null ? Objects.requireNonNull(pair.before()) : after;
    }

    private static List<EventRow> events(Chronology chronology) {
        return Stream.concat(chronology.dated().stream(), chronology.undated().stream())
                .toList();
    }
}
