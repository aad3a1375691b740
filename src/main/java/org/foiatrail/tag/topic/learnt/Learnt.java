package org.foiatrail.tag.topic.learnt;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.foiatrail.tag.vector.SentenceVectors;
import org.jspecify.annotations.Nullable;

/// What was learnt, as it is kept.
final class Learnt {
    /// The part of a sentence's words that others have, too: of what was misread or is a list of names it is less.
    private static final double KNOWN = 0.5;

    private final String of;
    private final List<String> labels;
    private final float[] shares;
    private final float[] mean;
    private final List<Quadratic> meanings;
    private final WordWeights rarities;
    private final Map<String, float[]> words;
    private final @Nullable WordGate gate;

    /// @param of digest of what the topic gave to learn from
    /// @param shares the part of all sentences that say each label
    /// @param mean what all vectors of sentences share
    /// @param meanings what a meaning says for each label
    /// @param rarities of the features of words
    /// @param words what each of these features says for each label
    /// @param gate null if there was too little to learn it from
    Learnt(
            String of,
            List<String> labels,
            float[] shares,
            float[] mean,
            List<Quadratic> meanings,
            WordWeights rarities,
            Map<String, float[]> words,
            @Nullable WordGate gate) {
        this.of = of;
        this.labels = labels;
        this.shares = shares;
        this.mean = mean;
        this.meanings = meanings;
        this.rarities = rarities;
        this.words = words;
        this.gate = gate;
    }

    /// Digest of what the topic gave to learn from.
    String of() {
        return of;
    }

    boolean isTaught() {
        return gate != null;
    }

    /// True if enough of a sentence's words are known for its meaning to be worth anything.
    boolean isLegible(String[] features) {
        return rarities.known(features) >= KNOWN;
    }

    /// True if the words of a sentence do not tell already that it says nothing.
    boolean mayBeSaid(String[] features) {
        return gate == null || (isLegible(features) && gate.letsThrough(features));
    }

    /// True if the words of a sentence tell for certain that it says nothing.
    boolean isOfNothing(String[] features) {
        return gate != null && gate.isOfNothing(features);
    }

    List<String> labels() {
        return labels;
    }

    float[] meaning(String sentence) {
        return Meaning.of(SentenceVectors.get().of(sentence), mean);
    }

    /// What a sentence says for each label.
    double[] said(float[] meaning, String[] features) {
        double[] said = new double[labels.size()];
        for (int i = 0; i < said.length; i++) {
            said[i] = shares[i] + meanings.get(i).of(meaning);
        }
        rarities.of(features)
                .forEach((feature, weight) -> add(said, Objects.requireNonNull(words.get(feature)), weight));
        return said;
    }

    private static void add(double[] said, float[] weights, double times) {
        for (int i = 0; i < said.length; i++) {
            said[i] += weights[i] * times;
        }
    }

    void write(OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeUTF(of);
        out.writeInt(labels.size());
        for (String label : labels) {
            out.writeUTF(label);
        }
        write(out, shares);
        out.writeInt(mean.length);
        write(out, mean);
        for (Quadratic meaning : meanings) {
            meaning.write(out);
        }
        out.writeInt(words.size());
        for (Map.Entry<String, float[]> word : new TreeMap<>(words).entrySet()) {
            out.writeUTF(word.getKey());
            out.writeFloat(Objects.requireNonNull(rarities.rarities().get(word.getKey())));
            write(out, word.getValue());
        }
        out.writeBoolean(gate != null);
        out.flush();
        if (gate != null) {
            // Closes what it writes to, so it comes last.
            gate.write(out);
        }
    }

    private static void write(DataOutputStream out, float[] numbers) throws IOException {
        for (float number : numbers) {
            out.writeFloat(number);
        }
    }

    static Learnt read(DataInputStream in) throws IOException {
        String of = in.readUTF();
        List<String> labels = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            labels.add(in.readUTF());
        }
        float[] shares = floats(in, labels.size());
        float[] mean = floats(in, in.readInt());
        List<Quadratic> meanings = new ArrayList<>();
        for (int label = 0; label < labels.size(); label++) {
            meanings.add(Quadratic.read(in, mean.length));
        }
        Map<String, Float> rarities = new HashMap<>();
        Map<String, float[]> words = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String feature = in.readUTF();
            rarities.put(feature, in.readFloat());
            words.put(feature, floats(in, labels.size()));
        }
        WordGate gate = in.readBoolean() ? WordGate.read(in) : null;
        return new Learnt(of, labels, shares, mean, meanings, new WordWeights(rarities), words, gate);
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = in.readFloat();
        }
        return numbers;
    }
}
