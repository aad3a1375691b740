package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.foiatrail.model.Citation;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.relate.message.ClockConflicts;

/// Which messages contradict each other by their clock times, cited.
public final class ClockTimes {
    private final IdentityHashMap<FoundMessage, List<String>> conflicts = new IdentityHashMap<>();

    public ClockTimes(AllMessages messages) {
        for (ClockConflicts.Conflict conflict : new ClockConflicts().among(messages.found())) {
            note(messages, conflict.quoting(), conflict.quoted());
            note(messages, conflict.quoted(), conflict.quoting());
        }
    }

    private void note(AllMessages messages, FoundMessage one, FoundMessage other) {
        conflicts
                .computeIfAbsent(one, key -> new ArrayList<>())
                .add(Citation.of(messages.located(other)).toString());
    }

    public List<String> conflicts(FoundMessage message) {
        return conflicts.getOrDefault(message, List.of());
    }
}
