package org.foiatrail.timeline;

import java.util.List;
import java.util.Map;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.jspecify.annotations.Nullable;

/// A distinct message that may become an event: its copies and what is known of it.
///
/// @param copies at least one
/// @param exemptions claimed within any of them
/// @param thread it belongs to
/// @param direction `inside outward`, null if unknown
/// @param asked why a query finds it, null if nothing was asked
/// @param called what an analyst calls its parties, where otherwise than printed
/// @param oneName of those it names: the one name of whoever is printed otherwise elsewhere
public record Candidate(
        List<Copy> copies,
        List<String> exemptions,
        @Nullable String thread,
        @Nullable String direction,
        @Nullable String asked,
        List<String> called,
        Map<String, String> oneName) {
    public Candidate {
        oneName = Map.copyOf(oneName);
        called = List.copyOf(called);
        copies = List.copyOf(copies);
        exemptions = List.copyOf(exemptions);
        if (copies.isEmpty()) {
            throw new IllegalArgumentException("an event without a message has no citation");
        }
    }

    /// One copy.
    ///
    /// @param mentions in its own words
    /// @param text its own words
    /// @param holes how often something was taken out of it
    /// @param conflicts citations of messages whose clock times contradict its own
    public record Copy(
            String production,
            String path,
            Message message,
            List<Mention> mentions,
            String text,
            int holes,
            List<String> conflicts,
            Sheets sheets) {
        public Copy {
            mentions = List.copyOf(mentions);
            conflicts = List.copyOf(conflicts);
        }

        /// One of which nothing was taken out.
        public Copy(
                String production,
                String path,
                Message message,
                List<Mention> mentions,
                String text,
                List<String> conflicts,
                Sheets sheets) {
            this(production, path, message, mentions, text, 0, conflicts, sheets);
        }
    }
}
