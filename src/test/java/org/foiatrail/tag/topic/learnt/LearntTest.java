package org.foiatrail.tag.topic.learnt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.foiatrail.model.Topic;
import org.foiatrail.store.Vocabularies;
import org.foiatrail.tag.vector.SentenceVectors;
import org.junit.jupiter.api.Test;

class LearntTest {
    private static final Topic TOPIC = new Vocabularies().topics().getFirst();
    private static final Training TRAINING = new Training(
            List.of(
                    new Topic.Example("open", "Is the library open on Sunday?"),
                    new Topic.Example("open", "We do not know when the library opens."),
                    new Topic.Example("closed", "The library is shut for repairs."),
                    new Topic.Example("closed", "The reading room has closed for good."),
                    new Topic.Example(Guess.NOTHING, "Lunch is at noon in the cafeteria."),
                    new Topic.Example(Guess.NOTHING, "Please send me the parking form.")),
            "digest");

    @Test
    void what_was_learnt_says_most_for_the_label_of_what_it_learnt_from() {
        Learnt learnt = TRAINING.learn(TOPIC, List.of());
        for (Topic.Example example : TRAINING.sentences()) {
            double[] said = said(learnt, example.sentence());
            int best = 0;
            for (int i = 1; i < said.length; i++) {
                best = said[i] > said[best] ? i : best;
            }
            assertThat(learnt.labels().get(best)).as(example.sentence()).isEqualTo(example.label());
        }
    }

    @Test
    void it_says_the_same_once_it_was_written_and_read() throws IOException {
        Learnt learnt = TRAINING.learn(TOPIC, List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        learnt.write(out);
        Learnt read = Learnt.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
        assertThat(read.of()).isEqualTo("digest");
        assertThat(read.labels()).isEqualTo(learnt.labels());
        assertThat(read.sentences()).isEqualTo(6);
        String unseen = "The library was shut on Monday.";
        assertThat(said(read, unseen)).containsExactly(said(learnt, unseen));
    }

    @Test
    void the_model_of_the_build_is_that_of_the_topic_as_it_stands() {
        StanceModel model = Objects.requireNonNull(StanceModel.of(TOPIC));
        // More than the topic itself gives: a model learnt at the start has just those.
        assertThat(model.sentences())
                .isGreaterThan(TOPIC.training().examples().size()
                        + TOPIC.training().counterexamples().size());
        String sentence = "Under Secure Communities no county may step aside.";
        Guess guess = model.guess(sentence);
        assertThat(guess.best()).isEqualTo("refused");
        assertThat(guess.chances().values().stream()
                        .mapToDouble(chance -> chance)
                        .sum())
                .isBetween(0.999, 1.001);
    }

    private static double[] said(Learnt learnt, String sentence) {
        return learnt.said(SentenceVectors.get().of(sentence), new WordFeatures(TOPIC).of(sentence));
    }
}
