package org.foiatrail.relate.message;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Message;

/// Threads that are printed from the oldest message down: what stands below is no quotation there, but the answer.
///
/// A later clock alone does not tell, for zones that nobody printed set the clock of many a quoted message ahead. It
/// tells where the lower subject is the upper one with `Re:` before it, and where it goes on like that from message to
/// message and no zone explains all of it.
public final class OldestFirst {
    /// From one end of the country to the other, and one hour for a clock that was not set.
    private static final Duration ZONES = Duration.ofHours(7);

    private OldestFirst() {}

    /// The messages of one file in their order, those that answer the one above them no longer quoted in it.
    public static List<FoundMessage> stand(List<FoundMessage> messages) {
        List<ClockConflicts.Conflict> conflicts = new ClockConflicts()
                .among(messages).stream().filter(OldestFirst::isOfOneSubject).toList();
        Set<String> answers = new HashSet<>();
        for (List<ClockConflicts.Conflict> run : runs(conflicts)) {
            boolean goesOn = run.size() > 1 && run.stream().anyMatch(OldestFirst::isFar);
            for (ClockConflicts.Conflict conflict : run) {
                Message upper = conflict.quoting().message();
                Message lower = conflict.quoted().message();
                if (goesOn || (MessageKeys.answers(lower) && !MessageKeys.answers(upper))) {
                    answers.add(key(conflict.quoted()));
                }
            }
        }
        return stand(messages, answers);
    }

    /// Conflicts of which each one's quoted message is the next one's quoting.
    private static Collection<List<ClockConflicts.Conflict>> runs(List<ClockConflicts.Conflict> conflicts) {
        Map<String, List<ClockConflicts.Conflict>> byLast = new LinkedHashMap<>();
        for (ClockConflicts.Conflict conflict : conflicts) {
            List<ClockConflicts.Conflict> run = byLast.remove(key(conflict.quoting()));
            run = run == null ? new ArrayList<>() : run;
            run.add(conflict);
            byLast.put(key(conflict.quoted()), run);
        }
        return byLast.values();
    }

    /// True if the quoted message's clock is ahead by more than zones are apart.
    private static boolean isFar(ClockConflicts.Conflict conflict) {
        String lower = MessageKeys.time(conflict.quoted().message());
        String upper = MessageKeys.time(conflict.quoting().message());
        if (lower == null || upper == null) {
            return false;
        }
        if (lower.indexOf('T') < 0 || upper.indexOf('T') < 0) {
            // Of other days.
            return true;
        }
        return Duration.between(LocalDateTime.parse(upper), LocalDateTime.parse(lower))
                        .compareTo(ZONES)
                > 0;
    }

    /// What answers the message above stands where that one stands: in what quotes them both, if anything does.
    private static List<FoundMessage> stand(List<FoundMessage> messages, Set<String> answers) {
        Map<String, FoundMessage> standing = new LinkedHashMap<>();
        for (FoundMessage found : messages) {
            String outer = found.message().quotedIn();
            FoundMessage above = outer == null ? null : standing.get(ClockConflicts.key(found, outer));
            String now = above != null && answers.contains(key(found))
                    ? above.message().quotedIn()
                    : outer;
            standing.put(key(found), Objects.equals(now, outer) ? found : found.quotedIn(now));
        }
        return List.copyOf(standing.values());
    }

    private static boolean isOfOneSubject(ClockConflicts.Conflict conflict) {
        String subject = MessageKeys.subject(conflict.quoting().message());
        return !subject.isEmpty()
                && subject.equals(MessageKeys.subject(conflict.quoted().message()));
    }

    private static String key(FoundMessage found) {
        return ClockConflicts.key(found, found.message().id());
    }
}
