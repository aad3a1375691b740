package org.foiatrail.relate.message;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Ids;
import org.foiatrail.model.Message;
import org.foiatrail.relate.Groups;
import org.foiatrail.relate.PersonName;
import org.jspecify.annotations.Nullable;

/// Groups messages that are copies of one message: printed, quoted, forwarded, released twice with other
/// redactions.
///
/// Two are copies if they were sent in the same minute with the same subject by the same sender (or by one that
/// is redacted in either), or if their words are the same and their times differ by a time zone at most, or as
/// [LikeMessages] or [PaperCopies] has it.
public final class Copies {
    /// Shorter texts (`Thanks!`) are the same by chance.
    private static final int SHORTEST = 40;
    /// Clocks of one message differ by time zones alone.
    private static final Duration ZONES = Duration.ofHours(14);

    /// The groups, each with its preferred copy first (outermost, then with the fewest holes, then by place), ordered
    /// by their preferred copies.
    public List<List<FoundMessage>> group(Collection<FoundMessage> found) {
        List<FoundMessage> messages =
                found.stream().sorted(MessageKeys.PREFERRED).toList();
        Groups groups = new Groups(messages.size());
        joinSameMinute(messages, groups);
        joinSameWords(messages, groups);
        new LikeMessages(messages, groups).join();
        new PaperCopies(messages, groups).join();
        return groups.all().stream()
                .map(group -> group.stream().map(messages::get).toList())
                .toList();
    }

    private static void joinSameMinute(List<FoundMessage> messages, Groups groups) {
        Map<String, List<Integer>> byMinute = new HashMap<>();
        for (int i = 0; i < messages.size(); i++) {
            String minute = MessageKeys.minute(messages.get(i).message());
            if (minute != null && !isOwnAppointment(messages.get(i).message())) {
                byMinute.computeIfAbsent(minute, key -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> together : byMinute.values()) {
            Map<String, List<Integer>> bySubject =
                    together.stream().collect(Collectors.groupingBy(i -> subject(messages, i)));
            bySubject.forEach((subject, same) -> {
                if (!subject.isEmpty()) {
                    joinSenders(messages, same, groups);
                }
            });
            joinWithoutSubject(messages, together, groups);
        }
    }

    /// `Lunch` at noon in one calendar is not that in another: nobody was asked, so that nobody's name was taken out.
    private static boolean isOwnAppointment(Message message) {
        return message.kind() == Message.Kind.MEETING && message.from() == null;
    }

    /// Joins what one sender sent; redacted senders go along if there is only one they may be.
    private static void joinSenders(List<FoundMessage> messages, List<Integer> same, Groups groups) {
        Map<String, List<Integer>> bySender = same.stream().collect(Collectors.groupingBy(i -> sender(messages, i)));
        bySender.values().forEach(one -> joinNamesakes(messages, one, groups));
        List<Integer> redacted = bySender.getOrDefault("", List.of());
        if (!redacted.isEmpty() && bySender.size() == 2) {
            joinAll(same, groups);
        }
    }

    /// Joins those whose first names agree: `Peter` and `P` may be one, `Peter` and `Paula` are not.
    private static void joinNamesakes(List<FoundMessage> messages, List<Integer> same, Groups groups) {
        for (int i = 0; i < same.size(); i++) {
            for (int k = 0; k < i; k++) {
                String one = firstName(messages, same.get(k));
                String other = firstName(messages, same.get(i));
                if (one.startsWith(other) || other.startsWith(one) || PersonName.near(one, other)) {
                    groups.join(same.get(k), same.get(i));
                    break;
                }
            }
        }
    }

    private static String firstName(List<FoundMessage> messages, int i) {
        @Nullable String from = messages.get(i).message().from();
        return from == null || from.equals(Message.REDACTED)
                ? ""
                : PersonName.of(from).first();
    }

    /// A quotation may keep the sender and time alone: it is a copy of that minute's message if there is only
    /// one.
    private static void joinWithoutSubject(List<FoundMessage> messages, List<Integer> together, Groups groups) {
        Map<String, List<Integer>> bySender = together.stream()
                .filter(i -> !sender(messages, i).isEmpty())
                .collect(Collectors.groupingBy(i -> sender(messages, i)));
        for (List<Integer> one : bySender.values()) {
            Set<String> subjects = one.stream()
                    .map(i -> subject(messages, i))
                    .filter(subject -> !subject.isEmpty())
                    .collect(Collectors.toSet());
            if (subjects.size() <= 1) {
                joinNamesakes(messages, one, groups);
            }
        }
    }

    private static void joinSameWords(List<FoundMessage> messages, Groups groups) {
        Map<String, List<Integer>> byWords = new HashMap<>();
        List<String> keys = messages.parallelStream().map(Copies::words).toList();
        for (int i = 0; i < messages.size(); i++) {
            if (!keys.get(i).isEmpty()) {
                byWords.computeIfAbsent(keys.get(i), key -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> same : byWords.values()) {
            if (same.size() > 1) {
                joinTimes(messages, same, groups);
            }
        }
    }

    /// A key of its words and its subject; empty if it is short.
    private static String words(FoundMessage found) {
        String words = MessageKeys.squeezed(found.text());
        return words.length() < SHORTEST ? "" : Ids.of(words, MessageKeys.subject(found.message()));
    }

    /// Form letters have the same words too: times must agree but for the hours of a zone, and senders not
    /// conflict.
    private static void joinTimes(List<FoundMessage> messages, List<Integer> same, Groups groups) {
        Map<String, List<Integer>> byMinuteOfHour = new HashMap<>();
        List<Integer> undated = new ArrayList<>();
        for (int i : same) {
            String time = MessageKeys.time(messages.get(i).message());
            if (time == null) {
                undated.add(i);
            } else {
                String minutes = time.indexOf('T') > 0 ? time.substring(time.length() - 2) : time;
                byMinuteOfHour
                        .computeIfAbsent(minutes, key -> new ArrayList<>())
                        .add(i);
            }
        }
        for (List<Integer> group : byMinuteOfHour.values()) {
            group.sort(Comparator.<Integer, String>comparing(i -> Objects.requireNonNullElse(
                            MessageKeys.time(messages.get(i).message()), ""))
                    .thenComparing(Comparator.naturalOrder()));
            for (int k = 1; k < group.size(); k++) {
                Message before = messages.get(group.get(k - 1)).message();
                Message here = messages.get(group.get(k)).message();
                if (near(before, here) && compatible(before, here)) {
                    groups.join(group.get(k - 1), group.get(k));
                }
            }
        }
        joinUndated(messages, same, undated, groups);
    }

    private static void joinUndated(
            List<FoundMessage> messages, List<Integer> same, List<Integer> undated, Groups groups) {
        Set<Integer> dated = new TreeSet<>();
        Set<Integer> unknown = new HashSet<>(undated);
        same.stream().filter(i -> !unknown.contains(i)).forEach(i -> dated.add(groups.root(i)));
        List<Integer> one = new ArrayList<>(undated);
        one.addAll(dated);
        boolean noConflict = one.stream()
                        .map(i -> sender(messages, i))
                        .filter(sender -> !sender.isEmpty())
                        .distinct()
                        .count()
                <= 1;
        if (dated.size() <= 1 && noConflict) {
            joinAll(one, groups);
        }
    }

    private static boolean near(Message a, Message b) {
        String one = MessageKeys.minute(a);
        String other = MessageKeys.minute(b);
        if (one == null || other == null) {
            return Objects.equals(MessageKeys.time(a), MessageKeys.time(b));
        }
        Duration apart = Duration.between(LocalDateTime.parse(one), LocalDateTime.parse(other));
        return apart.abs().compareTo(ZONES) <= 0;
    }

    private static boolean compatible(Message a, Message b) {
        String one = MessageKeys.party(a.from());
        String other = MessageKeys.party(b.from());
        // An address and a name may be one person's.
        boolean unlike = one.indexOf('@') >= 0 != other.indexOf('@') >= 0;
        return one.isEmpty() || other.isEmpty() || unlike || one.equals(other);
    }

    private static void joinAll(List<Integer> members, Groups groups) {
        for (int member : members) {
            groups.join(members.getFirst(), member);
        }
    }

    private static String subject(List<FoundMessage> messages, int i) {
        return MessageKeys.subject(messages.get(i).message());
    }

    private static String sender(List<FoundMessage> messages, int i) {
        @Nullable String from = messages.get(i).message().from();
        return MessageKeys.party(from);
    }
}
