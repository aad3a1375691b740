package org.foiatrail.relate.message;

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
/// message.
public final class OldestFirst {
    private OldestFirst() {}

    /// The messages of one file in their order, those that answer the one above them no longer quoted in it.
    public static List<FoundMessage> stand(List<FoundMessage> messages) {
        List<ClockConflicts.Conflict> conflicts = new ClockConflicts()
                .among(messages).stream().filter(OldestFirst::isOfOneSubject).toList();
        Set<String> quoting =
                keys(conflicts.stream().map(ClockConflicts.Conflict::quoting).toList());
        Set<String> quoted =
                keys(conflicts.stream().map(ClockConflicts.Conflict::quoted).toList());
        Set<String> answers = new HashSet<>();
        for (ClockConflicts.Conflict conflict : conflicts) {
            Message upper = conflict.quoting().message();
            Message lower = conflict.quoted().message();
            boolean answered = MessageKeys.answers(lower) && !MessageKeys.answers(upper);
            boolean goesOn = quoted.contains(key(conflict.quoting())) || quoting.contains(key(conflict.quoted()));
            if (answered || goesOn) {
                answers.add(key(conflict.quoted()));
            }
        }
        return stand(messages, answers);
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

    private static Set<String> keys(Collection<FoundMessage> messages) {
        Set<String> keys = new HashSet<>();
        messages.forEach(found -> keys.add(key(found)));
        return keys;
    }

    private static String key(FoundMessage found) {
        return ClockConflicts.key(found, found.message().id());
    }
}
