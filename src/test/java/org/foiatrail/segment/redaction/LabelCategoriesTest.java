package org.foiatrail.segment.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Exemptions with the number of the kind that a declaration lists: `b6 -1`.
class LabelCategoriesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            To: ] (OPS) (ABC)  b6 -1  | b6
            To: ] (OPS) (ABC) b7C -1,4| b7C
            off the list. b5 -2       | b5
            b6 -1, 3 b7C -1, 3        | b6 b7C
            """)
    void stand_in_the_margin_beside_the_line(String line, String exemptions) {
        assertThat(ExemptionLabels.find(line)).singleElement().satisfies(label -> {
            assertThat(String.join(" ", label.exemptions())).isEqualTo(exemptions);
            assertThat(label.end()).isEqualTo(line.length());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Take b6 - 10 mg daily.",
                "Cell b6 -1.5 is wrong.",
                "Vitamin B6 -1 is scarce.",
                "b6-1 of the plan"
            })
    void other_numbers_are_none(String line) {
        assertThat(ExemptionLabels.find(line)).isEmpty();
    }
}
