package org.foiatrail.model;

import java.util.List;

/// A subject to follow through the records, as its file tells it: what to look for, and how to judge it.
///
/// @param labels the stances, the first being what is said when none is sure
/// @param rules tried in order; the first that fits a sentence's phrase gives the stance
/// @param exclusions phrases that look like the topic and are not
public record Topic(String name, List<String> labels, List<Rule> rules, List<String> exclusions) {
    public Topic {
        labels = List.copyOf(labels);
        rules = List.copyOf(rules);
        exclusions = List.copyOf(exclusions);
    }

    /// Phrases of one label. `*` ends a word stem; `...` stands for up to four words.
    public record Rule(String label, String scope, List<String> phrases) {
        public Rule {
            phrases = List.copyOf(phrases);
        }
    }
}
