package org.foiatrail.tag.topic.learnt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foiatrail.model.Topic;
import org.foiatrail.tag.vector.SentenceVectors;
import org.jspecify.annotations.Nullable;

/// Sentences to learn from.
///
/// @param sentences what each says, or [Guess#NOTHING]
/// @param digest of all that the topic itself gives to learn from
record Training(List<Topic.Example> sentences, String digest) {
    /// Sentences a model must have learnt from to tell by words alone what says nothing, and for its doubts to count.
    static final int ENOUGH = 200;

    /// From so many sentences on many of those that say nothing may be spared.
    private static final int MANY = 5000;

    /// A sentence with the features of its words.
    private static final class Known {
        private final Topic.Example example;
        private final String[] words;

        Known(Topic.Example example, WordFeatures features) {
            this.example = example;
            this.words = features.of(example.sentence());
        }

        String label() {
            return example.label();
        }

        String[] words() {
            return words;
        }
    }

    static Training of(Topic topic) {
        List<Topic.Example> sentences = new ArrayList<>();
        topic.training()
                .examples()
                .forEach(example -> sentences.add(new Topic.Example(example.label(), plain(example.sentence()))));
        topic.training()
                .counterexamples()
                .forEach(none -> sentences.add(new Topic.Example(Guess.NOTHING, plain(none))));
        return new Training(sentences, digest(sentences + " " + topic.training().lists()));
    }

    /// As text that runs on has it.
    private static String plain(String sentence) {
        return sentence.replace('\u2019', '\'');
    }

    private static String digest(String all) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// True if there is anything to tell apart.
    boolean differs() {
        return sentences.stream().map(Topic.Example::label).distinct().count() > 1;
    }

    /// @param more sentences besides these
    Learnt learn(WordFeatures features, List<Topic.Example> more) {
        List<Known> all = new ArrayList<>();
        sentences.forEach(example -> all.add(new Known(example, features)));
        more.forEach(example -> all.add(new Known(example, features)));
        WordGate gate = gate(all);
        if (gate != null && all.size() >= MANY) {
            all.removeIf(known -> known.label().equals(Guess.NOTHING) && !gate.isWorthLearning(known.words()));
        }
        return learn(all, gate);
    }

    private static @Nullable WordGate gate(List<Known> all) {
        boolean tells = all.size() >= ENOUGH
                && all.stream().anyMatch(known -> known.label().equals(Guess.NOTHING));
        return tells
                ? WordGate.learn(
                        all.stream().map(Known::words).toList(),
                        all.stream().map(Known::label).toList())
                : null;
    }

    private Learnt learn(List<Known> all, @Nullable WordGate gate) {
        List<float[]> meanings = all.parallelStream()
                .map(known -> SentenceVectors.get().of(known.example.sentence()))
                .collect(Collectors.toCollection(ArrayList::new));
        float[] mean = Meaning.mean(meanings);
        // In place: there is not memory enough for all of them twice.
        meanings.replaceAll(vector -> Meaning.of(vector, mean));
        List<String[]> words = all.stream().map(Known::words).toList();
        WordWeights weights = WordWeights.of(words);
        List<Map<String, Float>> weighted = words.stream().map(weights::of).toList();
        List<String> labels = all.stream().map(Known::label).distinct().sorted().toList();
        KernelRidge ridge = new KernelRidge(meanings, weighted);
        float[] shares = new float[labels.size()];
        List<Quadratic> said = new ArrayList<>();
        Map<String, float[]> byWord = new HashMap<>();
        for (int label = 0; label < shares.length; label++) {
            String name = labels.get(label);
            double[] wanted = all.stream()
                    .mapToDouble(known -> known.label().equals(name) ? 1 : 0)
                    .toArray();
            double share = Arrays.stream(wanted).average().orElse(0);
            double[] says =
                    ridge.weights(Arrays.stream(wanted).map(one -> one - share).toArray());
            shares[label] = (float) share;
            said.add(Quadratic.of(meanings, says));
            int at = label;
            for (int i = 0; i < says.length; i++) {
                double times = KernelRidge.WORDS * says[i];
                weighted.get(i)
                        .forEach((feature, weight) ->
                                byWord.computeIfAbsent(feature, f -> new float[shares.length])[at] +=
                                        (float) (times * weight));
            }
        }
        return new Learnt(digest, labels, shares, mean, said, weights, byWord, gate);
    }
}
