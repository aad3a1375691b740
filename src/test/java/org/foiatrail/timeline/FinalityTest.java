package org.foiatrail.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinalityTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Draft letter to the counties    | We ask.                                        | draft
            RE: Your comments on the draft  | We ask.                                        |
            Talking points                  | DRAFT - PRIVILEGED - v.3 (VL edits 8/17)       | draft
            Talking points                  | DRAFT the letter today.                        |
            Talking points, final           | We ask.                                        | final
            """)
    void a_draft_is_told_by_its_title_or_a_mark_set_apart(String title, String text, String finality) {
        assertThat(Finality.of(title, text)).isEqualTo(finality);
    }
}
