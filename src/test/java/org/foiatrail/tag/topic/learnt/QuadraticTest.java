package org.foiatrail.tag.topic.learnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuadraticTest {
    private static final List<float[]> KNOWN =
            List.of(new float[] {1, 0, 0.6f, 0.8f, 0, 1}, new float[] {0.8f, -0.6f, 0, 1, 1, 0}, new float[] {
                0, 1, 1, 0, -0.6f, 0.8f
            });
    private static final double[] WEIGHTS = {0.5, -1, 2};
    private static final float[] ASKED = {0.6f, 0.8f, 0.8f, -0.6f, 0, -1};

    @Test
    void it_sums_up_how_alike_a_sentence_is_to_all_that_are_known_also_when_read_again() throws IOException {
        double sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Meaning.kernel(KNOWN.get(i), ASKED);
        }
        Quadratic quadratic = Quadratic.of(KNOWN, WEIGHTS);
        assertThat(quadratic.of(ASKED)).isCloseTo(sum, within(1e-5));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        quadratic.write(new DataOutputStream(out));
        Quadratic again =
                Quadratic.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())), ASKED.length);
        assertThat(again.of(ASKED)).isEqualTo(quadratic.of(ASKED));
    }

    @Test
    void every_number_of_a_part_counts() {
        float[] five = new float[15];
        for (int i = 0; i < five.length; i++) {
            five[i] = i % 5 + 1;
        }
        // 1 + 4 + 9 + 16 + 25
        assertThat(Meaning.kernel(five, five)).isCloseTo(1 + 55 + 55 * 55 / 2f, within(1e-2f));
    }

    @Test
    void numbers_of_different_parts_are_not_multiplied() {
        float[] first = {1, 0, 0, 0, 0, 0};
        float[] both = {1, 0, 1, 0, 0, 0};
        double alone = Quadratic.of(List.of(first), new double[] {1}).of(both);
        assertThat(alone).isCloseTo(Meaning.kernel(first, first), within(1e-6));
    }
}
