package org.foiatrail.tag.topic.learnt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.foiatrail.model.Topic;
import org.foiatrail.store.Vocabularies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearntTest {
    private static final Topic TOPIC = new Vocabularies().topics().getFirst();
    private static final WordFeatures FEATURES =
            new WordFeatures(TOPIC.training().lists());
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
        Learnt learnt = TRAINING.learn(FEATURES, List.of());
        for (Topic.Example example : TRAINING.sentences()) {
            double[] said = said(learnt, example.sentence());
            int best = 0;
            for (int i = 1; i < said.length; i++) {
                best = said[i] > said[best] ? i : best;
            }
            assertThat(learnt.labels().get(best)).as(example.sentence()).isEqualTo(example.label());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40})
    void it_says_the_same_once_it_was_written_and_read(int times) throws IOException {
        Training training = new Training(
                Collections.nCopies(times, TRAINING.sentences()).stream()
                        .flatMap(List::stream)
                        .toList(),
                "digest");
        Learnt learnt = training.learn(FEATURES, List.of());
        Learnt read = Learnt.read(new DataInputStream(new ByteArrayInputStream(written(learnt))));
        assertThat(read.of()).isEqualTo("digest");
        assertThat(read.labels()).isEqualTo(learnt.labels());
        assertThat(read.isTaught()).isEqualTo(times > 1);
        assertThat(read.labels()).contains(Guess.NOTHING);
        String unseen = "The library was shut on Monday.";
        assertThat(said(read, unseen)).containsExactly(said(learnt, unseen));
        for (String sentence : List.of(unseen, "Lunch is at noon.", "Dfrgt hjkluz wqpo nmbvcx.")) {
            String[] features = FEATURES.of(sentence);
            assertThat(read.mayBeSaid(features)).as(sentence).isEqualTo(learnt.mayBeSaid(features));
        }
        assertThat(written(training.learn(FEATURES, List.of()))).isEqualTo(written(learnt));
    }

    @Test
    void what_cannot_be_read_or_is_of_something_else_does_not_pass_the_gate() {
        Training training = new Training(
                Collections.nCopies(40, TRAINING.sentences()).stream()
                        .flatMap(List::stream)
                        .toList(),
                "digest");
        Learnt learnt = training.learn(FEATURES, List.of());
        assertThat(learnt.mayBeSaid(FEATURES.of("The library is open for repairs.")))
                .isTrue();
        assertThat(learnt.mayBeSaid(FEATURES.of("Please send lunch at noon."))).isFalse();
        assertThat(learnt.mayBeSaid(FEATURES.of("The lirbray is oqen vor rapeirs.")))
                .isFalse();
    }

    @Test
    void the_model_of_the_build_is_that_of_the_topic_as_it_stands() throws IOException {
        try (InputStream in = LearntTest.class.getResourceAsStream(StanceModel.resource(TOPIC))) {
            Learnt built = Learnt.read(new DataInputStream(Objects.requireNonNull(in)));
            assertThat(built.of()).isEqualTo(Training.of(TOPIC).digest());
        }
        Guess guess = Objects.requireNonNull(StanceModel.of(TOPIC))
                .guess("Under Secure Communities no county may step aside.");
        assertThat(guess.best()).isEqualTo("refused");
        assertThat(guess.chances().values().stream()
                        .mapToDouble(chance -> chance)
                        .sum())
                .isBetween(0.999, 1.001);
    }

    private static byte[] written(Learnt learnt) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        learnt.write(out);
        return out.toByteArray();
    }

    private static double[] said(Learnt learnt, String sentence) {
        return learnt.said(learnt.meaning(sentence), FEATURES.of(sentence));
    }
}
