package org.foiatrail.samples;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.foiatrail.samples.Answers.ChangeAnswer;
import org.foiatrail.samples.Answers.MessageAnswer;

/// What a later production brings to the events of an earlier one.
final class ReleaseChanges {
    /// Production → message → words that the other production takes out.
    private final Map<String, Map<String, Set<String>>> spared = new TreeMap<>();

    void spared(String production, String message, String words) {
        spared.computeIfAbsent(production, name -> new TreeMap<>())
                .computeIfAbsent(message, key -> new LinkedHashSet<>())
                .add(words);
    }

    List<ChangeAnswer> between(String first, List<MessageAnswer> messages) {
        Map<String, List<MessageAnswer>> before = new TreeMap<>();
        Map<String, List<MessageAnswer>> after = new TreeMap<>();
        for (MessageAnswer copy : messages) {
            (copy.production().equals(first) ? before : after)
                    .computeIfAbsent(copy.key(), key -> new ArrayList<>())
                    .add(copy);
        }
        List<ChangeAnswer> changes = new ArrayList<>();
        after.forEach((key, copies) -> {
            List<MessageAnswer> old = before.get(key);
            if (old == null) {
                changes.add(new ChangeAnswer(key, "added", null));
            } else if (old.stream().allMatch(MessageAnswer::quoted)
                    && !copies.stream().allMatch(MessageAnswer::quoted)) {
                changes.add(new ChangeAnswer(key, "produced", null));
            }
        });
        spared.forEach((production, words) -> words.forEach((key, all) -> {
            if (!production.equals(first) && before.containsKey(key)) {
                all.forEach(one -> changes.add(new ChangeAnswer(key, "revealed", one)));
            }
        }));
        return changes;
    }
}
