package org.foiatrail.render.chronology;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.foiatrail.model.EventRow;

/// What events are listed under.
public enum By {
    DAY,
    /// From Monday on.
    WEEK,
    MONTH,
    /// An event that names several stands under each.
    JURISDICTION,
    /// Sender and recipients; an event stands under each.
    PERSON,
    THREAD;

    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    /// The events by heading. Days, weeks, months and threads follow each other as their first events do; names are
    /// in the order of the alphabet.
    SequencedMap<String, List<EventRow>> group(List<EventRow> events) {
        SequencedMap<String, List<EventRow>> groups =
                this == JURISDICTION || this == PERSON ? new TreeMap<>() : new LinkedHashMap<>();
        for (EventRow event : events) {
            for (String heading : headings(event)) {
                groups.computeIfAbsent(heading, key -> new ArrayList<>()).add(event);
            }
        }
        return groups;
    }

    private List<String> headings(EventRow event) {
        String date = event.date() == null ? "" : event.date();
        return switch (this) {
            case DAY -> List.of(first(date, DAY_LENGTH));
            case WEEK -> List.of(week(date));
            case MONTH -> List.of(first(date, MONTH_LENGTH));
            case JURISDICTION -> orNone(event.jurisdictions(), "no jurisdiction");
            case PERSON -> {
                List<String> parties = new ArrayList<>();
                if (event.from() != null) {
                    parties.add(event.from());
                }
                parties.addAll(event.to());
                yield orNone(
                        parties.stream()
                                .map(party -> oneName(party, event))
                                .distinct()
                                .toList(),
                        "nobody named");
            }
            case THREAD -> List.of(event.thread() == null ? "no thread" : "thread " + event.thread());
        };
    }

    /// The event's people are told by the one name of each: `Commissioner Dana Whitlock` stands with `Dana Whitlock`.
    private static String oneName(String party, EventRow event) {
        if (event.people().contains(party)) {
            return party;
        }
        return event.people().stream()
                .filter(name -> party.endsWith(" " + name))
                .findFirst()
                .orElse(party);
    }

    private static List<String> orNone(List<String> names, String none) {
        return names.isEmpty() ? List.of(none) : names;
    }

    private static String first(String date, int length) {
        return date.isEmpty() ? "undated" : date.substring(0, Math.min(length, date.length()));
    }

    private static String week(String date) {
        try {
            return "week of "
                    + LocalDate.parse(first(date, DAY_LENGTH)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        } catch (DateTimeException e) {
            // A month or a year lies in no one week.
            return first(date, DAY_LENGTH);
        }
    }
}
