package org.foiatrail.timeline;

import java.util.List;
import org.foiatrail.model.Located;
import org.foiatrail.model.Message;

/// A distinct message that may become an event: its copies and what is known of it.
///
/// @param copies at least one
/// @param people whom the words name, besides sender and recipients
public record Candidate(
        List<Copy> copies,
        List<String> people,
        List<String> jurisdictions,
        List<String> stances,
        List<String> exemptions) {
    public Candidate {
        copies = List.copyOf(copies);
        people = List.copyOf(people);
        jurisdictions = List.copyOf(jurisdictions);
        stances = List.copyOf(stances);
        exemptions = List.copyOf(exemptions);
        if (copies.isEmpty()) {
            throw new IllegalArgumentException("an event without a message has no citation");
        }
    }

    /// One copy.
    ///
    /// @param at its row's columns
    /// @param text its own words
    /// @param conflicts citations of messages whose clock times contradict its own
    public record Copy(Located at, Message message, String text, List<String> conflicts) {
        public Copy {
            conflicts = List.copyOf(conflicts);
        }
    }
}
