package org.foiatrail.tag.topic.learnt;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.foiatrail.model.Topic;

/// Whether a sentence is its writer's own word or passes on what others say, as far as its meaning and its words tell:
/// learnt in the build, for statements of any topic. May be used by any number of threads.
public final class VoiceModel {
    /// What a sentence of somebody's own is called in training.
    public static final String OWN = "own";
    /// The same of one that passes on what others say.
    public static final String PASSED_ON = "passed on";

    /// Where the build puts what is learnt.
    public static final String RESOURCE = "/models/voice.bin";

    /// Below this a sentence is about as likely to be another's word.
    private static final double LIKELY = 0.4;

    private final WordFeatures features = new WordFeatures(List.of());
    private final Learnt learnt;
    private final int own;

    /// Read when it is first asked for.
    private static final class Loaded {
        static final VoiceModel ONE = new VoiceModel();
    }

    public static VoiceModel get() {
        return Loaded.ONE;
    }

    private VoiceModel() {
        try (InputStream in = Objects.requireNonNull(VoiceModel.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            learnt = Learnt.read(new DataInputStream(new BufferedInputStream(in)));
            own = learnt.labels().indexOf(OWN);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /// Learns from sentences that are [#OWN] or [#PASSED_ON].
    public static void train(List<Topic.Example> sentences, OutputStream out) throws IOException {
        new Training(sentences, "")
                .learn(new WordFeatures(List.of()), List.of())
                .write(out);
    }

    /// True if a sentence may be its writer's own word; also if it cannot be read.
    public boolean mayBeOwn(String sentence) {
        String[] words = features.of(sentence);
        return !learnt.isLegible(words) || learnt.said(learnt.meaning(sentence), words)[own] >= LIKELY;
    }
}
