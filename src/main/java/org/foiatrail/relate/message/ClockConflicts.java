package org.foiatrail.relate.message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Message;
import org.foiatrail.model.Sent;

/// Quoted messages that bear a later time than the message that quotes them.
///
/// Zones that nobody printed are the usual reason, so that times stay as printed, and the reply still follows what it
/// quotes; but a reader must see that the clocks do not say so.
public final class ClockConflicts {
    /// Two messages of one printout.
    public record Conflict(FoundMessage quoting, FoundMessage quoted) {}

    /// All conflicts, in the order of `messages`.
    public List<Conflict> among(Collection<FoundMessage> messages) {
        Map<String, FoundMessage> byId = new HashMap<>();
        messages.forEach(found -> byId.put(key(found, found.message().id()), found));
        List<Conflict> conflicts = new ArrayList<>();
        for (FoundMessage quoted : messages) {
            String outer = quoted.message().quotedIn();
            FoundMessage quoting = outer == null ? null : byId.get(key(quoted, outer));
            if (quoting != null && isLater(quoted.message(), quoting.message())) {
                conflicts.add(new Conflict(quoting, quoted));
            }
        }
        return conflicts;
    }

    /// The same bytes may be filed twice.
    static String key(FoundMessage found, String id) {
        return found.production() + '\n' + found.path() + '\n' + id;
    }

    private static boolean isLater(Message one, Message other) {
        Sent a = one.sent();
        Sent b = other.sent();
        String time = MessageKeys.time(one);
        String before = MessageKeys.time(other);
        if (a == null || b == null || time == null || before == null) {
            return false;
        }
        Instant moment = a.instant();
        Instant otherMoment = b.instant();
        if (moment != null && otherMoment != null) {
            return moment.isAfter(otherMoment);
        }
        // Compared as far as both are known.
        int known = Math.min(time.length(), before.length());
        return time.substring(0, known).compareTo(before.substring(0, known)) > 0;
    }
}
