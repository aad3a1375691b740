package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.words;

import java.util.List;
import java.util.Objects;
import org.foiatrail.model.Message;
import org.foiatrail.model.Sent;
import org.junit.jupiter.api.Test;

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
                .isEmpty();
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
}
