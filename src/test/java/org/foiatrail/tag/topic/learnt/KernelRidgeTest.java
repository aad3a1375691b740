package org.foiatrail.tag.topic.learnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.junit.jupiter.api.Test;

class KernelRidgeTest {
    private static final List<float[]> MEANINGS = List.of(
            new float[] {1, 0, 0}, new float[] {0.8f, 0.6f, 0}, new float[] {0.8f, 0.6f, 0}, new float[] {0, 0, -1});
    private static final List<Map<String, Float>> WORDS = List.of(
            Map.of("county", 1f), Map.of("county", 0.6f, "jail", 0.8f), Map.of("jail", 1f), Map.of("lunch", 1f));
    private static final KernelRidge RIDGE = new KernelRidge(MEANINGS, WORDS);

    @Test
    void sentences_are_near_that_mean_the_same_or_share_words_whichever_comes_first() {
        for (int i = 0; i < MEANINGS.size(); i++) {
            for (int j = 0; j < i; j++) {
                double meant = Meaning.kernel(MEANINGS.get(i), MEANINGS.get(j));
                double near = meant + KernelRidge.WORDS * shared(WORDS.get(i), WORDS.get(j));
                assertThat(nearness(i, j)).isCloseTo(near, within(near / 1000));
                assertThat(nearness(j, i)).isEqualTo(nearness(i, j));
            }
        }
        assertThat(nearness(2, 1)).isGreaterThan(nearness(1, 0)).isGreaterThan(nearness(3, 0));
    }

    @Test
    void however_many_there_are_each_is_held_against_all() {
        List<float[]> many = IntStream.range(0, 40)
                .mapToObj(i -> new float[] {(float) Math.cos(i), (float) Math.sin(i), i / 40f})
                .toList();
        KernelRidge ridge = new KernelRidge(many, Collections.nCopies(many.size(), Map.of()));
        for (int j = 0; j < many.size(); j++) {
            double[] alone = new double[many.size()];
            alone[j] = 1;
            for (int i = 0; i < j; i++) {
                double kernel = Meaning.kernel(many.get(i), many.get(j));
                assertThat(ridge.operate(new ArrayRealVector(alone)).getEntry(i))
                        .isCloseTo(kernel, within(kernel / 1000));
            }
        }
    }

    @Test
    void what_sentences_say_together_is_what_is_wanted_of_them() {
        double[] wanted = {0.8, 0.8, -0.2, -0.2};
        double[] together =
                RIDGE.operate(new ArrayRealVector(RIDGE.weights(wanted))).toArray();
        for (int i = 0; i < wanted.length; i++) {
            assertThat(together[i]).isCloseTo(wanted[i], within(0.01));
        }
    }

    private static double nearness(int one, int other) {
        double[] alone = new double[MEANINGS.size()];
        alone[other] = 1;
        return RIDGE.operate(new ArrayRealVector(alone)).getEntry(one);
    }

    private static double shared(Map<String, Float> one, Map<String, Float> other) {
        return one.entrySet().stream()
                .mapToDouble(word -> word.getValue() * other.getOrDefault(word.getKey(), 0f))
                .sum();
    }
}
