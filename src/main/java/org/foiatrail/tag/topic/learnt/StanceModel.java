package org.foiatrail.tag.topic.learnt;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foiatrail.model.Topic;
import org.jspecify.annotations.Nullable;

/// What a sentence says of a topic, as far as its meaning and its words tell: learnt in the build for the topics that
/// come with the program, from a topic's examples at the start for those of users. May be used by any number of
/// threads.
public final class StanceModel {
    /// How far apart the chances of two labels are for what the weights are.
    private static final double SHARPNESS = 6;

    /// How near a sentence must be to one of a few examples to be judged by them: far from all it would get what most
    /// of them say.
    private static final double NEAR = 0.4;

    /// Mails hold the sentences of those they answer.
    private static final int REMEMBERED = 20_000;

    private static final Guess SAYS_NOTHING = new Guess(Map.of(Guess.NOTHING, 1.0));

    private final WordFeatures features;
    private final Learnt learnt;
    private final List<float[]> examples;
    private final Map<String, Guess> known = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Guess> eldest) {
            return size() > REMEMBERED;
        }
    });

    private StanceModel(WordFeatures features, Learnt learnt, Training training) {
        this.features = features;
        this.learnt = learnt;
        this.examples = learnt.isTaught()
                ? List.of()
                : training.sentences().stream()
                        .map(example -> learnt.meaning(example.sentence()))
                        .toList();
    }

    /// The model that the build made of the topic, or one that is learnt now; null if the topic has no examples that
    /// differ.
    public static @Nullable StanceModel of(Topic topic) {
        Training training = Training.of(topic);
        WordFeatures features = new WordFeatures(topic.training().lists());
        String resource = resource(topic);
        try (InputStream in = StanceModel.class.getResourceAsStream(resource)) {
            if (in != null) {
                Learnt learnt = Learnt.read(new DataInputStream(new BufferedInputStream(in)));
                if (learnt.of().equals(training.digest())) {
                    return new StanceModel(features, learnt, training);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return training.differs() ? new StanceModel(features, training.learn(features, List.of()), training) : null;
    }

    /// Learns from a topic's examples and from more sentences.
    ///
    /// @param more what a sentence says, or [Guess#NOTHING]
    public static void train(Topic topic, List<Topic.Example> more, OutputStream out) throws IOException {
        Training.of(topic)
                .learn(new WordFeatures(topic.training().lists()), more)
                .write(out);
    }

    /// Where the build puts what is learnt of a topic.
    public static String resource(Topic topic) {
        return "/models/stance-" + topic.name() + ".bin";
    }

    /// True if it learnt enough to be asked of more than what is near its examples.
    public boolean isTaught() {
        return learnt.isTaught();
    }

    /// True if it can doubt what a rule reads in a sentence: it learnt enough, and knows most of the words.
    public boolean mayDoubt(String sentence) {
        return learnt.isTaught() && learnt.isLegible(features.of(sentence));
    }

    /// True if a sentence's words do not tell already that it says nothing: asking for its meaning is dear.
    public boolean mayBeSaid(String sentence) {
        return learnt.mayBeSaid(features.of(sentence));
    }

    /// What a sentence says, by its text as it runs on.
    public Guess guess(String sentence) {
        Guess before = known.get(sentence);
        if (before != null) {
            return before;
        }
        String[] words = features.of(sentence);
        Guess guess = learnt.isOfNothing(words) ? SAYS_NOTHING : guess(learnt.meaning(sentence), words);
        known.put(sentence, guess);
        return guess;
    }

    private Guess guess(float[] meaning, String[] words) {
        if (!learnt.isTaught() && examples.stream().noneMatch(known -> Meaning.nearness(meaning, known) >= NEAR)) {
            return SAYS_NOTHING;
        }
        double[] said = learnt.said(meaning, words);
        List<Double> powers = new ArrayList<>();
        double sum = 0;
        for (double weight : said) {
            double power = Math.exp(SHARPNESS * weight);
            powers.add(power);
            sum += power;
        }
        Map<String, Double> chances = new HashMap<>();
        for (int i = 0; i < said.length; i++) {
            chances.put(learnt.labels().get(i), powers.get(i) / sum);
        }
        return new Guess(chances);
    }
}
