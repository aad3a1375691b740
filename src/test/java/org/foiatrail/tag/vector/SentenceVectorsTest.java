package org.foiatrail.tag.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceVectorsTest {
    private static final SentenceVectors VECTORS = SentenceVectors.get();

    @Test
    void what_means_the_same_in_other_words_is_nearer_than_another_matter_in_the_same_words() {
        String said = "The sheriff signed the agreement.";
        double same = product(said, "The agreement bears the signature of the sheriff.");
        double other = product(said, "The sheriff agreed to sign autographs at the fair.");
        assertThat(same).isGreaterThan(other);
    }

    @Test
    void case_and_accents_do_not_count() {
        assertThat(product("The COUNTY of Dona Ana declined.", "the county of Do\u00F1a Ana declined."))
                .isCloseTo(1, within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-----",
                "\u2588\u2588\u2588",
                "\uD83D\uDE00",
                "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww"
            })
    void whatever_the_text_is_each_part_of_its_vector_has_length_1(String text) {
        float[] vector = VECTORS.of(text);
        int size = vector.length / SentenceVectors.PARTS;
        for (int part = 0; part < SentenceVectors.PARTS; part++) {
            float[] numbers = Arrays.copyOfRange(vector, part * size, (part + 1) * size);
            assertThat(product(numbers, numbers)).isCloseTo(1, within(1e-4));
        }
    }

    @Test
    void each_part_is_of_a_layer_of_its_own() {
        float[] vector = VECTORS.of("No county has a veto.");
        int size = vector.length / SentenceVectors.PARTS;
        for (int part = 1; part < SentenceVectors.PARTS; part++) {
            float[] before = Arrays.copyOfRange(vector, (part - 1) * size, part * size);
            assertThat(product(before, Arrays.copyOfRange(vector, part * size, (part + 1) * size)))
                    .isLessThan(0.9);
        }
    }

    @Test
    void a_text_without_end_is_read_as_far_as_the_model_can() {
        String word = "county ";
        assertThat(product(word.repeat(5000), word.repeat(200))).isCloseTo(1, within(1e-4));
    }

    @Test
    void a_machine_that_the_runtime_is_not_built_for_is_told() {
        assertThat(SentenceVectors.problem()).isEmpty();
        SentenceVectors.Loaded loaded = SentenceVectors.Loaded.load(() -> {
            throw new ExceptionInInitializerError(new UnsatisfiedLinkError("no library"));
        });
        assertThat(loaded.vectors()).isNull();
        assertThat(loaded.problem()).contains("no library").contains(System.getProperty("os.arch"));
    }

    private static double product(String one, String other) {
        return product(VECTORS.of(one), VECTORS.of(other)) / SentenceVectors.PARTS;
    }

    private static double product(float[] a, float[] b) {
        double product = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
        }
        return product;
    }
}
