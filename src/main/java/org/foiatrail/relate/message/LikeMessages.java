package org.foiatrail.relate.message;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Message;
import org.foiatrail.relate.Groups;
import org.jspecify.annotations.Nullable;

/// Joins copies whose words differ: by what was taken out of one, by what a machine misread, by a line of the margin.
///
/// Most words must be the same and no party may conflict. Then the minute tells; or the day, of papers that bear no
/// time, and the sender; or the sender alone where one lost its date, if that fits one message only.
final class LikeMessages {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /// Words that run on, by which texts are compared.
    private static final int RUN = 3;
    /// Shorter texts are alike by chance.
    private static final int FEWEST_RUNS = 10;
    private static final double ALIKE = 0.6;
    /// Where nothing but the sender tells.
    private static final double MOSTLY = 0.75;

    private final List<FoundMessage> messages;
    private final Groups groups;
    private final List<String> senders;
    private final Map<Integer, Set<String>> runs = new HashMap<>();

    LikeMessages(List<FoundMessage> messages, Groups groups) {
        this.messages = messages;
        this.groups = groups;
        this.senders = messages.stream()
                .map(found -> MessageKeys.party(found.message().from()))
                .toList();
    }

    void join() {
        Map<String, List<Integer>> byTime = new HashMap<>();
        Map<String, List<Integer>> bySender = new HashMap<>();
        for (int i = 0; i < messages.size(); i++) {
            Message message = messages.get(i).message();
            String time = MessageKeys.time(message);
            String sender = senders.get(i);
            if (MessageKeys.minute(message) != null) {
                byTime.computeIfAbsent(time, key -> new ArrayList<>()).add(i);
            } else if (time != null && !sender.isEmpty()) {
                byTime.computeIfAbsent(time + " " + sender, key -> new ArrayList<>())
                        .add(i);
            }
            if (!sender.isEmpty()) {
                bySender.computeIfAbsent(sender, key -> new ArrayList<>()).add(i);
            }
        }
        byTime.values().forEach(this::joinAlike);
        bySender.values().forEach(this::joinUndated);
    }

    private void joinAlike(List<Integer> together) {
        for (int a = 0; a < together.size(); a++) {
            for (int b = 0; b < a; b++) {
                int one = together.get(a);
                int other = together.get(b);
                if (groups.root(one) != groups.root(other) && alike(one, other, ALIKE)) {
                    groups.join(one, other);
                }
            }
        }
    }

    private void joinUndated(List<Integer> together) {
        List<Integer> undated = together.stream().filter(i -> time(i) == null).toList();
        if (undated.isEmpty()) {
            return;
        }
        Map<String, List<Integer>> holding = new HashMap<>();
        for (int i : together) {
            for (String run : runs(i)) {
                holding.computeIfAbsent(run, key -> new ArrayList<>()).add(i);
            }
        }
        for (int i : undated) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (String run : runs(i)) {
                holding.getOrDefault(run, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum));
            }
            Set<Integer> fitting = new HashSet<>();
            shared.forEach((other, common) -> {
                boolean most = common >= MOSTLY * runs(i).size();
                if (most && groups.root(other) != groups.root(i) && alike(i, other, MOSTLY)) {
                    fitting.add(groups.root(other));
                }
            });
            if (fitting.size() == 1) {
                groups.join(i, fitting.iterator().next());
            }
        }
    }

    private boolean alike(int a, int b, double share) {
        if (conflict(a, b)) {
            return false;
        }
        Set<String> one = runs(a);
        Set<String> other = runs(b);
        int least = Math.min(one.size(), other.size());
        int most = Math.max(one.size(), other.size());
        if (least < FEWEST_RUNS || least < share * most / 2) {
            return false;
        }
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared.size() >= share * least;
    }

    /// One letter to two people, or by two, is two letters.
    private boolean conflict(int a, int b) {
        String from = senders.get(a);
        String otherFrom = senders.get(b);
        // An address and a name may be one person's.
        boolean unlike = from.indexOf('@') >= 0 != otherFrom.indexOf('@') >= 0;
        if (!from.isEmpty() && !otherFrom.isEmpty() && !unlike && !from.equals(otherFrom)) {
            return true;
        }
        Set<String> to = named(messages.get(a).message());
        Set<String> otherTo = named(messages.get(b).message());
        return !to.isEmpty() && !otherTo.isEmpty() && Collections.disjoint(to, otherTo);
    }

    private static Set<String> named(Message message) {
        Set<String> named = new HashSet<>();
        message.to().stream().map(MessageKeys::party).forEach(named::add);
        named.remove("");
        return named;
    }

    private @Nullable String time(int i) {
        return MessageKeys.time(messages.get(i).message());
    }

    private Set<String> runs(int i) {
        return runs.computeIfAbsent(i, key -> runs(messages.get(key).text()));
    }

    private static Set<String> runs(String text) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }
}
