package org.foiatrail.segment.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExemptionNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (b)(5), (b)(7)(C)            | b5 b7C
            b6; b7c                      | b6 b7C
            Exemptions 5 and 7(C)        | b5 b7C
            5, 6, 7E                     | b5 b6 b7E
            Exemption 5                  | b5
            5 U.S.C. 552(b)(5)           | b5
            (b)(5) DP, AC; (b)(6)        | b5 b6
            (j)(2)                       | j2
            """)
    void a_cell_names_its_exemptions_in_any_spelling(String cell, String exemptions) {
        assertThat(String.join(" ", ExemptionNames.read(cell))).isEqualTo(exemptions);
    }

    @ParameterizedTest
    @CsvSource({"none", "n/a", "withheld", "2010", "see page 12"})
    void what_names_none_is_empty(String cell) {
        assertThat(ExemptionNames.read(cell)).isEmpty();
    }
}
