package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.words;

import org.foiatrail.model.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Heads of Lotus Notes whose columns were lost: words below a label may be what is said.
class NotesHeadWithoutColumnsTest {
    private static final String LOST_COLUMNS = """
            "Brandt, Paul" <paul@county.example>
            05/10/2010 11:05 AM

            To
            Vera Lund/OPS/AGENCY@AGENCY
            cc
            Subject
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vera, we want to leave the program, and we told the county so.\n",
                "Dear Vera, see below\n\nWe leave.\n",
                "We want to leave the program\nand we told the county so.\n",
                "Shall we leave?\n",
            })
    void what_stands_below_an_empty_subject_is_said(String words) {
        String text = LOST_COLUMNS + words;
        Message message = messages(text).getFirst();
        assertThat(message.subject()).isNull();
        assertThat(words(message.body(), text)).isEqualTo(words.strip());
    }

    @ParameterizedTest
    @CsvSource({
        "Vera Lund, 1",
        "'Lund, Vera', 1",
        "(b)(6), 1",
        "vera@agency.example, 1",
        "discuss the contract, 0",
        "Discuss the contract, 0"
    })
    void who_is_written_to_below_an_address_is_named(String recipient, int found) {
        String text = LOST_COLUMNS.replace("Vera Lund/OPS/AGENCY@AGENCY", recipient) + "Change order\n\nYes.\n";
        assertThat(messages(text)).hasSize(found);
    }

    @Test
    void words_below_a_short_to_in_running_text_begin_no_message() {
        String text = """
                Ann Reyes <ann@agency.example>
                05/10/2010 11:05 AM
                To
                discuss the contract
                Subject
                to change
                """;
        assertThat(messages(text)).isEmpty();
    }
}
