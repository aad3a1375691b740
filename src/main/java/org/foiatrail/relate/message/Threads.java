package org.foiatrail.relate.message;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Message;
import org.foiatrail.relate.Groups;
import org.jspecify.annotations.Nullable;

/// Tells which message each one replies to, and which belong together: by quotation first, then by subject and
/// people.
public final class Threads {
    /// How far back a reply's original is looked for among messages of the same subject.
    private static final int LOOK_BACK = 50;

    /// Where a message stands in its thread.
    ///
    /// @param parent the id of the message it replies to, null if none is known
    /// @param thread the smallest id of the thread's messages
    public record Place(@Nullable String parent, String thread) {}

    /// The places of all messages, by id.
    ///
    /// @param copies groups of copies, as [Copies] gives them; each message in one of them
    public Map<String, Place> thread(List<List<FoundMessage>> copies) {
        Map<String, Integer> groupOf = new HashMap<>();
        for (int group = 0; group < copies.size(); group++) {
            for (FoundMessage found : copies.get(group)) {
                groupOf.put(found.message().id(), group);
            }
        }
        Map<String, String> parents = quotedParents(copies);
        Groups threads = new Groups(copies.size());
        parents.forEach(
                (child, parent) -> threads.join(groupOf.getOrDefault(child, 0), groupOf.getOrDefault(parent, 0)));
        Map<Integer, String> groupParents = new HashMap<>();
        parents.forEach((child, parent) ->
                groupParents.merge(groupOf.getOrDefault(child, 0), parent, (a, b) -> a.compareTo(b) <= 0 ? a : b));
        followSubjects(copies, groupParents, threads);
        return places(copies, parents, groupParents, threads);
    }

    /// The message each one quotes directly: the first of those quoted in it.
    private static Map<String, String> quotedParents(List<List<FoundMessage>> copies) {
        Map<String, Message> first = new HashMap<>();
        copies.stream().flatMap(List::stream).map(FoundMessage::message).forEach(message -> {
            String outer = message.quotedIn();
            if (outer != null) {
                first.merge(outer, message, (a, b) -> a.start().compareTo(b.start()) <= 0 ? a : b);
            }
        });
        Map<String, String> parents = new TreeMap<>();
        first.forEach((outer, quoted) -> parents.put(outer, quoted.id()));
        return parents;
    }

    /// A reply that quotes nothing follows the latest earlier message of its subject that shares a person with
    /// it; so does one that is printed on the same page, which only the messages of a thread are. Where it is
    /// printed there and is an answer, people need not tell: they may be redacted.
    private static void followSubjects(
            List<List<FoundMessage>> copies, Map<Integer, String> groupParents, Groups threads) {
        Map<String, List<Integer>> bySubject = new TreeMap<>();
        for (int group = 0; group < copies.size(); group++) {
            Message message = copies.get(group).getFirst().message();
            String subject = MessageKeys.subject(message);
            if (!subject.isEmpty() && MessageKeys.minute(message) != null) {
                bySubject.computeIfAbsent(subject, key -> new ArrayList<>()).add(group);
            }
        }
        Comparator<Integer> byTime = Comparator.<Integer, String>comparing(group -> Objects.requireNonNullElse(
                        MessageKeys.minute(copies.get(group).getFirst().message()), ""))
                .thenComparing(Comparator.naturalOrder());
        for (List<Integer> same : bySubject.values()) {
            same.sort(byTime);
            for (int i = 1; i < same.size(); i++) {
                FoundMessage found = copies.get(same.get(i)).getFirst();
                Message message = found.message();
                if (groupParents.containsKey(same.get(i))) {
                    continue;
                }
                boolean answers = MessageKeys.answers(message);
                Set<String> people = MessageKeys.participants(message);
                for (int k = i - 1; k >= Math.max(0, i - LOOK_BACK); k--) {
                    FoundMessage before = copies.get(same.get(k)).getFirst();
                    Message earlier = before.message();
                    boolean together = isPrintedWith(found, before);
                    if ((answers && together)
                            || ((answers || together)
                                    && !Collections.disjoint(people, MessageKeys.participants(earlier)))) {
                        groupParents.put(same.get(i), earlier.id());
                        threads.join(same.get(i), same.get(k));
                        break;
                    }
                }
            }
        }
    }

    /// Mails printed by themselves begin each on a new page.
    private static boolean isPrintedWith(FoundMessage found, FoundMessage before) {
        return found.production().equals(before.production())
                && found.path().equals(before.path())
                && Objects.equals(found.message().quotedIn(), before.message().quotedIn())
                && found.message().start().page() == before.message().lastPage();
    }

    private static Map<String, Place> places(
            List<List<FoundMessage>> copies,
            Map<String, String> parents,
            Map<Integer, String> groupParents,
            Groups threads) {
        Map<String, Place> places = new TreeMap<>();
        for (List<Integer> thread : threads.all()) {
            String id = thread.stream()
                    .flatMap(group -> copies.get(group).stream())
                    .map(found -> found.message().id())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            for (int group : thread) {
                for (FoundMessage found : copies.get(group)) {
                    String message = found.message().id();
                    String parent = parents.getOrDefault(message, groupParents.get(group));
                    places.put(message, new Place(parent, id));
                }
            }
        }
        return places;
    }
}
