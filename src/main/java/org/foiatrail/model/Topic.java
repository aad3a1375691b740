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
/// @param scopes what exactly may be spoken of, told by words near a phrase; the first that fits counts
/// @param rules of all phrases that begin at one word the longest counts, of equal ones the first
/// @param exclusions phrases that look like the topic and are not: what they cover is no mention
/// @param context what must stand near the phrases of a rule that is `inContext`
/// @param training what a model of the topic learns from
public record Topic(
        String name,
        List<String> labels,
        List<Opposed> opposed,
        List<Scope> scopes,
        List<Rule> rules,
        List<String> exclusions,
        Context context,
        Training training) {
    public Topic {
        labels = List.copyOf(labels);
        opposed = List.copyOf(opposed);
        scopes = List.copyOf(scopes);
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

    /// What exactly may be spoken of.
    ///
    /// @param words phrases that tell it; none for what is meant where nothing else is told
    public record Scope(String name, List<String> words) {
        public Scope {
            words = List.copyOf(words);
        }
    }

    /// Phrases of one label.
    ///
    /// @param scope what exactly is spoken of, null if that is left to the words around
    /// @param firm true if a negation, a question or a doubt around the phrase changes nothing about its label
    /// @param inContext true if the phrases also stand in texts that have nothing to do with the topic
    public record Rule(String label, @Nullable String scope, boolean firm, boolean inContext, List<String> phrases) {
        public Rule {
            phrases = List.copyOf(phrases);
        }
    }

    /// Phrases that mean much the same.
    public record WordList(String name, List<String> phrases) {
        public WordList {
            phrases = List.copyOf(phrases);
        }
    }

    /// Words that show that a text speaks of the topic's matter at all.
    ///
    /// @param page those that show it for everything on their page
    /// @param sentence those that show it only for what stands beside them
    public record Context(List<String> page, List<String> sentence) {
        public static final Context NONE = new Context(List.of(), List.of());

        public Context {
            page = List.copyOf(page);
            sentence = List.copyOf(sentence);
        }

        public boolean isEmpty() {
            return page.isEmpty() && sentence.isEmpty();
        }
    }

    /// Sentences to learn from.
    ///
    /// @param lists words that are one to the model, for it sees few sentences
    /// @param cues words one of which must stand in a sentence before the model is asked about it
    /// @param examples sentences by what they say
    /// @param counterexamples sentences with such words that have nothing to do with the topic
    public record Training(
            List<WordList> lists, List<String> cues, List<Example> examples, List<String> counterexamples) {
        public static final Training NONE = new Training(List.of(), List.of(), List.of(), List.of());

        public Training {
            lists = List.copyOf(lists);
            cues = List.copyOf(cues);
            examples = List.copyOf(examples);
            counterexamples = List.copyOf(counterexamples);
        }
    }

    public record Example(String label, String sentence) {}
}
