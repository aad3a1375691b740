package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExemptionLabelsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (b)(6), (b)(7)(C)       | b6 b7C
            (b)(6); (b)(7)(C)       | b6 b7C
            (b)(6) and (b)(7)(C)    | b6 b7C
            b6, b7c                 | b6 b7C
            b7E                     | b7E
            (b)(5) AWP              | b5
            (b)(5) AC, DP           | b5
            (b)(6), (b)(7)(...      | b6 b7
            (b) (6)                 | b6
            (b)( 6)                 | b6
            b)(6)                   | b6
            (b)(6                   | b6
            (b)(S)                  | b5
            (b)(7XC)                | b7C
            (b)(7)(E)               | b7E
            """)
    void a_label_is_read_in_all_its_spellings(String printed, String exemptions) {
        List<ExemptionLabels.Label> labels = ExemptionLabels.find(printed);
        assertThat(labels).hasSize(1);
        assertThat(String.join(" ", labels.getFirst().exemptions())).isEqualTo(exemptions);
        assertThat(labels.getFirst().start()).isZero();
        assertThat(labels.getFirst().end()).isEqualTo(printed.length());
    }

    @Test
    void a_label_stands_where_it_is_printed() {
        String text = "I spoke with (b)(6), (b)(7)(C) about it.";
        ExemptionLabels.Label label = ExemptionLabels.find(text).getFirst();
        assertThat(text.substring(label.start(), label.end())).isEqualTo("(b)(6), (b)(7)(C)");
    }

    @Test
    void a_repeated_label_is_another_redaction() {
        assertThat(ExemptionLabels.find("(b)(6), (b)(7)(C); (b)(6), (b)(7)(C)")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "withheld under (b)(5) of the Act",
                "exemption (b)(5) covers drafts",
                "pursuant to (b)(6) and (b)(7)(C)",
                "5 U.S.C. 552(b)(5)",
                "section (b)(1) of the agreement",
                "(b)(5) protects deliberation",
                "take b6 with meals",
                "the b2b market",
                "a deliberative process was begun"
            })
    void prose_is_no_redaction(String text) {
        assertThat(ExemptionLabels.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Privileged or Personal Material Redacted",
                "Privile ed or Personal Materia l Re dacted",
                "Withheld - executive/deliberative process",
                "   Deliberative Process",
                "[REDACTED]"
            })
    void schemes_of_words_claim_no_numbered_exemption(String text) {
        assertThat(ExemptionLabels.find(text))
                .hasSize(1)
                .allMatch(label -> label.exemptions().isEmpty());
    }
}
