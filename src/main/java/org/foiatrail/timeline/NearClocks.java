package org.foiatrail.timeline;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Message;

/// Marks events whose place after the one before them rests on clocks alone that may stand in different zones.
final class NearClocks {
    /// Between the clocks of the Atlantic and the Pacific coast; Alaska and Hawaii are further, and rarer.
    private static final Duration ZONES = Duration.ofHours(4);

    private static final int TO_THE_MINUTE = 16;
    private static final String CHAT = Message.Kind.CHAT.name().toLowerCase(Locale.ROOT);

    private NearClocks() {}

    static List<EventRow> mark(List<Event> ordered) {
        List<EventRow> rows = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            EventRow row = ordered.get(i).row();
            rows.add(i > 0 && isOpen(ordered.get(i - 1), ordered.get(i)) ? row.unordered(true) : row);
        }
        return rows;
    }

    private static boolean isOpen(Event before, Event after) {
        boolean related = before.row().thread() != null
                && Objects.equals(before.row().thread(), after.row().thread());
        if (related || isOneZone(before, after) || isOneClock(before, after)) {
            return false;
        }
        String one = before.date();
        String other = after.date();
        if (one.length() < TO_THE_MINUTE || other.length() < TO_THE_MINUTE) {
            // A day, a month or a year takes in what it begins with.
            return one.startsWith(other) || other.startsWith(one);
        }
        return Duration.between(LocalDateTime.parse(one), LocalDateTime.parse(other))
                        .abs()
                        .compareTo(ZONES)
                < 0;
    }

    /// One clock is in order with itself: that of a sender, that of who exported a chat.
    private static boolean isOneClock(Event before, Event after) {
        String from = before.row().from();
        boolean chat = CHAT.equals(before.row().kind())
                && CHAT.equals(after.row().kind())
                && before.row().at().path().equals(after.row().at().path());
        boolean sender = from != null
                && !from.equals(Message.REDACTED)
                && from.equals(after.row().from());
        return chat || sender;
    }

    /// Whether both zones are known, or one and the same.
    private static boolean isOneZone(Event before, Event after) {
        return (before.instant() != null && after.instant() != null)
                || (before.row().dateZone() != null
                        && before.row().dateZone().equals(after.row().dateZone()));
    }
}
