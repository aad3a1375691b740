package org.foiatrail.model;

import java.util.List;
import java.util.Map;
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
/// @param acts what may be done, told by the words around it where no rule tells it
/// @param objects what acts in context are done to: with another object they are another matter
/// @param exclusions phrases that look like the topic and are not: what they cover is no mention
/// @param context what must stand near the phrases of a rule that is `inContext`
/// @param training what a model of the topic learns from
public record Topic(
        String name,
        List<String> labels,
        List<Opposed> opposed,
        List<Scope> scopes,
        List<Rule> rules,
        List<Act> acts,
        List<String> objects,
        List<String> exclusions,
        Context context,
        Training training) {
    public Topic {
        labels = List.copyOf(labels);
        opposed = List.copyOf(opposed);
        scopes = List.copyOf(scopes);
        rules = List.copyOf(rules);
        acts = List.copyOf(acts);
        objects = List.copyOf(objects);
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

    /// What the act that says `label` if it has one sense says if it has the other; empty if there is none.
    public Optional<String> counterpart(String label, Sense one, Sense other) {
        return acts.stream()
                .filter(act -> label.equals(act.says().get(one)))
                .findFirst()
                .map(act -> act.says().get(other));
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
    /// @param besideActors true if, of those, they count beside an actor of the context, too
    public record Rule(
            String label,
            @Nullable String scope,
            boolean firm,
            boolean inContext,
            boolean besideActors,
            List<String> phrases) {
        public Rule {
            phrases = List.copyOf(phrases);
        }
    }

    /// Something that may be done or left. English tells whether it may, must or shall be done; the topic, what that
    /// says of it.
    ///
    /// @param inverse the act that is done by not doing this one, null if there is none
    /// @param scope what exactly is spoken of, null if that is left to the words around
    /// @param inContext true if its words also stand in texts that have nothing to do with the topic
    /// @param verbs phrases that begin with a verb in its base form; it is found in all its forms
    /// @param nouns phrases for the same as a thing
    /// @param says the label of each sense that says something
    public record Act(
            String name,
            @Nullable String inverse,
            @Nullable String scope,
            boolean inContext,
            List<String> verbs,
            List<String> nouns,
            Map<Sense, String> says) {
        public Act {
            verbs = List.copyOf(verbs);
            nouns = List.copyOf(nouns);
            says = Map.copyOf(says);
        }
    }

    /// How an act is spoken of.
    public enum Sense {
        MAY,
        MAY_NOT,
        MUST,
        NEED_NOT,
        WANTS,
        WANTS_NOT,
        DOES,
        DOES_NOT;

        /// What it is if it is denied.
        public Sense denied() {
            return switch (this) {
                case MAY -> MAY_NOT;
                case MAY_NOT -> MAY;
                case MUST -> NEED_NOT;
                case NEED_NOT -> MUST;
                case WANTS -> WANTS_NOT;
                case WANTS_NOT -> WANTS;
                case DOES -> DOES_NOT;
                case DOES_NOT -> DOES;
            };
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
    /// @param actors who does what the topic is about and much else: beside them an act counts if something governs
    ///     it; any jurisdiction is one of them
    /// @param others those of another matter: a sentence with one, or behind one, says nothing of the topic, unless
    ///     a word for the page stands there, too; nor does one near them that holds no word of the topic's
    public record Context(List<String> page, List<String> sentence, List<String> actors, List<String> others) {
        public static final Context NONE = new Context(List.of(), List.of(), List.of(), List.of());

        public Context {
            page = List.copyOf(page);
            sentence = List.copyOf(sentence);
            actors = List.copyOf(actors);
            others = List.copyOf(others);
        }

        public boolean isEmpty() {
            return page.isEmpty() && sentence.isEmpty();
        }
    }

    /// Sentences to learn from.
    ///
    /// @param lists words that are one to the model, for it sees few sentences
    /// @param examples sentences by what they say
    /// @param counterexamples sentences of records on the topic that say nothing of it
    public record Training(List<WordList> lists, List<Example> examples, List<String> counterexamples) {
        public static final Training NONE = new Training(List.of(), List.of(), List.of());

        public Training {
            lists = List.copyOf(lists);
            examples = List.copyOf(examples);
            counterexamples = List.copyOf(counterexamples);
        }
    }

    public record Example(String label, String sentence) {}
}
