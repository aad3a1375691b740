package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.words;

import java.util.List;
import java.util.Objects;
import org.foiatrail.model.Message;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.model.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Heads as Lotus Notes prints them, in two columns and without colons.
class NotesHeadTest {
    private static final String CHAIN = """
            Vera Lund/OPS/AGENCY           To   Paul Brandt/LEGAL/AGENCY@AGENCY,
                                                Omar Hale/OPS/AGENCY@AGENCY
            05/11/2010 02:33 PM            cc   Dana Okafor/OPS/AGENCY@AGENCY
                                           bcc
                                           Subject   Re: Change order

            Do not release the estimate.

                 Paul Brandt/LEGAL/AGENCY
                 05/10/2010 11:05 AM       To  Vera Lund/OPS/AGENCY@AGENCY
                                           Subject  Change order

            Was the county told?
            """;

    @Test
    void sender_time_and_recipients_are_told_by_their_place() {
        Message message = messages(CHAIN).getFirst();
        assertThat(message.from()).isEqualTo("Vera Lund");
        assertThat(message.to()).containsExactly("Paul Brandt", "Omar Hale");
        assertThat(message.cc()).containsExactly("Dana Okafor");
        assertThat(message.subject()).isEqualTo("Re: Change order");
        assertThat(message.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-05-11T14:33");
        assertThat(words(message.body(), CHAIN)).startsWith("Do not release");
    }

    @Test
    void the_quoted_one_may_have_its_recipients_beside_its_time() {
        List<Message> messages = messages(CHAIN);
        assertThat(messages).hasSize(2);
        assertThat(messages.getLast().from()).isEqualTo("Paul Brandt");
        assertThat(messages.getLast().to()).containsExactly("Vera Lund");
        assertThat(messages.getLast().quotedIn()).isEqualTo(messages.getFirst().id());
        assertThat(words(messages.getLast().body(), CHAIN)).isEqualTo("Was the county told?");
    }

    @Test
    void a_path_or_a_fraction_before_the_word_to_begins_no_message() {
        assertThat(messages("Operations/Legal  To be decided:\n05/11/2010 02:33 PM\nnothing\n"))
                .isEmpty();
    }

    @Test
    void what_is_forwarded_names_its_sender_without_address_or_label() {
        String chain = """
                From: Vera Lund/OPS/AGENCY on 05/12/10 09:02:11 AM
                Record Type: Record

                To:      Omar Hale/OPS/AGENCY
                cc:
                Subject:         Change order

                Please print.

                ---------------------- Forwarded by Vera Lund/OPS/AGENCY on 05/12/10
                09:01 AM ---------------------------

                Paul J, Brandt

                05/11/10 02: 33 : 20 PM
                Record Type:    Record

                To:      Vera Lund/OPS/AGENCY
                cc:
                Subject:         Change order

                The county asked again.
                ---------------------- Forwarded by Paul J. Brandt/LEGAL/AGENCY on 05/11/10
                02:31 PM ---------------------------

                Dana Okafor Jr. @ OPS     05/10/10 11:05:41 AM

                To:      Paul J. Brandt/LEGAL/AGENCY
                Subject:         Change order

                Was the county told?
                """;
        assertThat(messages(chain))
                .extracting(Message::from, message -> words(message.body(), chain))
                .containsExactly(
                        tuple("Vera Lund", "Please print."),
                        tuple("Paul J. Brandt", "The county asked again."),
                        tuple("Dana Okafor Jr.", "Was the county told?"));
        assertThat(messages(chain))
                .extracting(Message::sent)
                .extracting(sent -> Objects.requireNonNull(sent).time())
                .containsExactly("2010-05-12T09:02", "2010-05-11T14:33", "2010-05-10T11:05");
    }

    @Test
    void a_wrapped_name_with_its_units_is_one() {
        assertThat(messages("""
                        Vera Lund
                        05/11/10 02:33:20 PM
                        To:      Omar Hale/OPS/AGENCY, Jose Arroyo
                        III/OPS/AGENCY
                        Subject:         Change order

                        The county asked again.
                        """).getFirst().to()).containsExactly("Omar Hale", "Jose Arroyo III");
    }

    @Test
    void a_name_and_a_time_without_recipients_begin_no_message() {
        assertThat(messages("Budget Meeting Notes\n05/11/10 02:33:20 PM\n\nSubject: budget\n\nWe met.\n"))
                .extracting(Message::kind)
                .containsExactly(Kind.NOTE);
        assertThat(messages("Vera Lund\n05/11/10 02:33:20 PM\n\nTo: be decided\n\nWe met.\n"))
                .isEmpty();
    }

    @Test
    void who_sent_it_for_the_sender_stands_below_him() {
        Message message = messages("""
                Vera Lund/OPS/AGENCY
                Sent by: Omar Hale                    To   Paul Brandt/LEGAL/AGENCY@AGENCY
                05/11/2010 02:33 PM                   cc   Dana Okafor/OPS/AGENCY@AGENCY
                                                      bcc
                                                      Subject   Change order

                Do not release the estimate.
                """).getFirst();
        assertThat(message.from()).isEqualTo("Vera Lund");
        assertThat(message.to()).containsExactly("Paul Brandt");
        assertThat(message.cc()).containsExactly("Dana Okafor");
        assertThat(message.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-05-11T14:33");
    }

    @Test
    void a_wrapped_recipient_beside_the_time_is_no_part_of_it() {
        Message message = messages("""
                Vera Lund/OPS/AGENCY           To   Paul Brandt/LEGAL/AGENCY@AGENCY, Omar Hale
                05/11/2010 02:33 PM                 <omar@county.example>
                                               Subject   Change order

                Do not release the estimate.
                """).getFirst();
        assertThat(message.to()).containsExactly("Paul Brandt", "Omar Hale");
        assertThat(message.sent()).isNotNull().extracting(Sent::text).isEqualTo("05/11/2010 02:33 PM");
    }

    @Test
    void an_address_that_was_wrapped_to_the_margin_goes_on_with_its_recipient() {
        String text = """
                    Vera Lund/OPS/AGENCY          To   "Brandt, Paul"
                <paul@county.example>
                                                  cc   Dana.Okafor@county.example
                    05/11/2010 02:33 PM           bcc
                                                  Subject   Change order

                Do not release the estimate.
                """;
        Message message = messages(text).getFirst();
        assertThat(message.from()).isEqualTo("Vera Lund");
        assertThat(message.to()).containsExactly("Paul Brandt");
        assertThat(message.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-05-11T14:33");
        assertThat(message.subject()).isEqualTo("Change order");
        assertThat(words(message.body(), text)).isEqualTo("Do not release the estimate.");
    }

    @Test
    void where_columns_were_lost_a_value_stands_below_its_label() {
        String text = """
                "Brandt, Paul" <paul@county.example>
                05/10/2010 11:05 AM

                To
                Vera Lund/OPS/AGENCY@AGENCY
                cc

                Subject
                Change order

                Was the county told?
                """;
        Message message = messages(text).getFirst();
        assertThat(message.from()).isEqualTo("Paul Brandt");
        assertThat(message.to()).containsExactly("Vera Lund");
        assertThat(message.cc()).isEmpty();
        assertThat(message.subject()).isEqualTo("Change order");
        assertThat(message.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-05-10T11:05");
        assertThat(words(message.body(), text)).isEqualTo("Was the county told?");
    }

    @Test
    void columns_may_be_set_with_hard_blanks() {
        String text = CHAIN.replace("  ", " \u00A0");
        assertThat(messages(text))
                .extracting(Message::from, Message::subject)
                .containsExactly(tuple("Vera Lund", "Re: Change order"), tuple("Paul Brandt", "Change order"));
        assertThat(words(messages(text).getLast().body(), text)).isEqualTo("Was the county told?");
    }

    @Test
    void an_empty_subject_in_its_column_is_none() {
        String text = CHAIN.replace("   Re: Change order\n\n", "\n");
        assertThat(messages(text).getFirst().subject()).isNull();
        assertThat(words(messages(text).getFirst().body(), text)).startsWith("Do not release");
    }

    private static final String FRAMED_BELOW = """
            |------------>
            | From:      |
            |------------>
              >-------------------------------------------------------|
              |"Brandt, Paul" <paul@county.example>                   |
              >-------------------------------------------------------|
            |------------>
            | To:        |
            |------------>
              >-------------------------------------------------------|
              |Vera Lund/OPS/AGENCY@AGENCY                            |
              >-------------------------------------------------------|
            |------------>
            | Date:      |
            |------------>
              >-------------------------------------------------------|
              |05/10/2010 11:05 AM                                    |
              >-------------------------------------------------------|
            |------------>
            | Subject:   |
            |------------>
              >-------------------------------------------------------|
              |Change order                                           |
              >-------------------------------------------------------|
            """;
    private static final String FRAMED_BESIDE = """
            |------------+------------------------------------------|
            |   From:    |"Brandt, Paul" <paul@county.example>      |
            |   To:      |Vera Lund/OPS/AGENCY@AGENCY               |
            |   Date:    |05/10/2010 11:05 AM                       |
            |   Subject: |Change order                              |
            |------------+------------------------------------------|
            """;

    @ParameterizedTest
    @ValueSource(strings = {FRAMED_BELOW, FRAMED_BESIDE})
    void a_quoted_head_may_be_framed(String frame) {
        String text = CHAIN.substring(0, CHAIN.indexOf("     Paul Brandt")) + frame + "\nWas the county told?\n";
        List<Message> messages = messages(text);
        assertThat(messages).hasSize(2);
        Message quoted = messages.getLast();
        assertThat(quoted.from()).isEqualTo("Paul Brandt");
        assertThat(quoted.to()).containsExactly("Vera Lund");
        assertThat(quoted.subject()).isEqualTo("Change order");
        assertThat(quoted.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-05-10T11:05");
        assertThat(quoted.quotedIn()).isEqualTo(messages.getFirst().id());
        assertThat(words(quoted.body(), text)).isEqualTo("Was the county told?");
        assertThat(words(messages.getFirst().body(), text)).isEqualTo("Do not release the estimate.");
    }

    @Test
    void a_table_with_a_label_among_its_rows_is_no_head() {
        assertThat(messages("|   To:    | Monday  |\n|   From:  | Friday  |\n|   Hours: | 8       |\n"))
                .isEmpty();
    }

    @Test
    void a_double_name_broken_at_its_hyphen_is_whole() {
        String text = CHAIN.replace("Dana Okafor/OPS", "Dana Okafor-\n" + " ".repeat(36) + "Reyes/OPS");
        assertThat(messages(text).getFirst().cc()).containsExactly("Dana Okafor-Reyes");
    }
}
