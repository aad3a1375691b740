package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.words;

import java.util.List;
import org.foiatrail.model.Message;
import org.foiatrail.model.Sent;
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

    @Test
    void the_left_column_s_time_may_be_read_behind_the_right_one() {
        String below = """
                Vera Lund/OPS/AGENCY   To Paul Brandt/LEGAL/AGENCY@AGENCY, Omar
                Hale/OPS/AGENCY@AGENCY
                cc Dana Okafor/OPS/AGENCY@AGENCY
                bcc
                Subject Fw: Change order
                05/11/2010 02:33 PM
                Do not release the estimate.
                """;
        String behind = below.replace("order\n05/11", "order05/11");
        for (String text : List.of(below, behind)) {
            Message message = messages(text).getFirst();
            assertThat(message.from()).isEqualTo("Vera Lund");
            assertThat(message.to()).containsExactly("Paul Brandt", "Omar Hale");
            assertThat(message.sent()).extracting(Sent::time).isEqualTo("2010-05-11T14:33");
            assertThat(message.subject()).isEqualTo("Fw: Change order");
            assertThat(words(message.body(), text)).isEqualTo("Do not release the estimate.");
        }
    }

    @Test
    void a_sender_abroad_has_his_address_below_his_name() {
        String text = """
                "Brandt, Paul"
                <paul@county.example>
                To Vera Lund/OPS/AGENCY@AGENCY
                cc
                Subject Change order 05/10/2010 11:05 AM
                Vera,
                we leave.
                """;
        Message message = messages(text).getFirst();
        assertThat(message.from()).isEqualTo("Paul Brandt");
        assertThat(message.to()).containsExactly("Vera Lund");
        assertThat(message.subject()).isEqualTo("Change order");
    }

    @Test
    void a_sentence_below_the_subject_that_begins_with_a_time_is_none() {
        assertThat(messages("""
                        Vera Lund/OPS/AGENCY   To Paul Brandt/LEGAL/AGENCY@AGENCY
                        Subject Fw: Change order
                        05/11/2010 02:33 PM was when we left.
                        """)).isEmpty();
    }
}
