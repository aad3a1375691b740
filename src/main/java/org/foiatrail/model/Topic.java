package org.foiatrail.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A subject to follow through the records, as its file tells it: what to look for, and how to judge it.
///
/// In a phrase, words match in any case and across line ends. `opt-out` matches opt-out, opt out and optout;
/// `may|can` either word; `the?` the word or none; `withdr*` any word that begins so; `...` up to four words of the
/// same sentence. `not` also matches n't.
///
/// @param labels the stances, the first being what is said when none is sure
/// @param opposed labels that turn into each other when a phrase is negated
/// @param rules of all phrases that begin at one word the longest counts, of equal ones the first
/// @param exclusions phrases that look like the topic and are not: what they cover is no mention
public record Topic(
        String name, List<String> labels, List<Opposed> opposed, List<Rule> rules, List<String> exclusions) {
    public Topic {
        labels = List.copyOf(labels);
        opposed = List.copyOf(opposed);
        rules = List.copyOf(rules);
        exclusions = List.copyOf(exclusions);
    }

    /// What is said when no stance is sure.
    public String unsure() {
        return labels.getFirst();
    }

    /// What `label` turns into when it is negated.
    public Optional<String> opposite(String label) {
        return opposed.stream()
                .filter(pair -> pair.one().equals(label) || pair.other().equals(label))
                .map(pair -> pair.one().equals(label) ? pair.other() : pair.one())
                .findFirst();
    }

    /// Two labels that exclude each other.
    public record Opposed(String one, String other) {}

    /// Phrases of one label.
    ///
    /// @param scope what exactly is spoken of, null if that is left open
    /// @param firm true if a negation, a question or a doubt around the phrase changes nothing about its label
    public record Rule(String label, @Nullable String scope, boolean firm, List<String> phrases) {
        public Rule {
            phrases = List.copyOf(phrases);
        }
    }
}
