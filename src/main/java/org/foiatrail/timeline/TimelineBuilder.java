package org.foiatrail.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Citation;
import org.foiatrail.model.Message;
import org.foiatrail.model.Row.EventRow;
import org.foiatrail.model.Sent;
import org.foiatrail.timeline.Candidate.Copy;
import org.jspecify.annotations.Nullable;

/// Makes a timeline of messages: each distinct message once, cited by its preferred copy.
public final class TimelineBuilder {
    private static final Pattern FIRST_WORDS = Pattern.compile("\\S+(?:\\s+\\S+){0,9}");
    private static final int LONGEST_TITLE = 80;

    /// A copy that shows when it was sent comes first, for an event's date must be read where the event is
    /// cited; then the outermost, then by place.
    private static final Comparator<Copy> PREFERRED = Comparator.<Copy, Boolean>comparing(
                    copy -> time(copy.message()) == null)
            .thenComparing(copy -> copy.message().quotedIn() != null)
            .thenComparing(copy -> copy.at().path())
            .thenComparing(copy -> copy.message().start())
            .thenComparing(copy -> copy.at().production());

    /// The events of `candidates` that pass `filter`. Undated ones pass any limit of dates: nobody knows.
    public Timeline build(List<Candidate> candidates, TimelineFilter filter) {
        List<Event> dated = new ArrayList<>();
        List<Event> undated = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Event event = event(candidate);
            String date = event.row().date();
            boolean wanted = filter.namesJurisdiction(event.row().jurisdictions())
                    && filter.namesPerson(event.row().people());
            if (wanted && date == null) {
                undated.add(event);
            } else if (wanted && date != null && filter.covers(date)) {
                dated.add(event);
            }
        }
        undated.sort(Event.BY_PLACE);
        return new Timeline(
                EventOrder.order(dated).stream().map(Event::row).toList(),
                undated.stream().map(Event::row).toList());
    }

    private static Event event(Candidate candidate) {
        List<Copy> copies = candidate.copies().stream().sorted(PREFERRED).toList();
        Copy shown = copies.getFirst();
        Message message = shown.message();
        Sent sent = message.sent();
        String time = time(message);
        EventRow row = new EventRow(
                shown.at(),
                time,
                time == null ? null : precision(time),
                sent == null || time == null ? null : source(sent.source()),
                sent == null ? null : sent.text(),
                title(shown),
                message.from(),
                message.to(),
                people(message, candidate.people()),
                sorted(candidate.jurisdictions()),
                sorted(candidate.stances()),
                sorted(candidate.exemptions()),
                Finality.of(message.subject(), shown.text()),
                "unreviewed",
                copies.stream()
                        .skip(1)
                        .map(copy -> Citation.of(copy.at()).toString())
                        .distinct()
                        .toList(),
                copies.stream()
                        .flatMap(copy -> copy.conflicts().stream())
                        .distinct()
                        .toList());
        return new Event(row, copies);
    }

    private static @Nullable String time(Message message) {
        return message.sent() == null ? null : message.sent().time();
    }

    private static String precision(String time) {
        return switch (time.length()) {
            case 4 -> "year";
            case 7 -> "month";
            case 10 -> "day";
            default -> "minute";
        };
    }

    private static String source(Sent.DateSource source) {
        return switch (source) {
            case HEADER -> "header";
            case QUOTED_HEADER -> "quoted-header";
            case BODY -> "body";
        };
    }

    private static @Nullable String title(Copy copy) {
        String subject = copy.message().subject();
        if (subject != null && !subject.isBlank()) {
            return subject;
        }
        Matcher words = FIRST_WORDS.matcher(copy.text());
        if (!words.find()) {
            return null;
        }
        String title = words.group().replaceAll("\\s+", " ");
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    /// Sender, recipients and those named, each once; nobody stands behind a redaction.
    private static List<String> people(Message message, List<String> named) {
        Set<String> people = new LinkedHashSet<>();
        if (message.from() != null) {
            people.add(message.from());
        }
        people.addAll(message.to());
        people.addAll(message.cc());
        people.addAll(named);
        people.remove(Message.REDACTED);
        return List.copyOf(people);
    }

    private static List<String> sorted(List<String> values) {
        return values.stream().distinct().sorted().toList();
    }
}
