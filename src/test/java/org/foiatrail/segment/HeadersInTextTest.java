package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.words;

import java.util.List;
import java.util.Objects;
import org.foiatrail.model.Message;
import org.foiatrail.model.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Headers of messages as they are printed, torn and misread.
class HeadersInTextTest {
    @Test
    void labels_may_stand_in_any_order_with_blank_lines_and_wrapped_recipients() {
        Message message = messages("""
                Date: Fri, 6 Mar 2020 03:49:45 +0000

                To: Lund, Vera J (OPS); Brandt,

                Paul (OPS)

                Subject: a long subject that

                        goes on

                Frorn : Omar Hale <omar@agency.example>

                Good morning.
                """).getFirst();
        assertThat(message.from()).isEqualTo("Omar Hale");
        assertThat(message.to()).containsExactly("Vera J Lund", "Paul Brandt");
        assertThat(message.subject()).isEqualTo("a long subject that goes on");
        assertThat(message.sent()).isNotNull().extracting(Sent::zone).isEqualTo("+0000");
    }

    @Test
    void a_header_whose_cells_ran_together_is_taken_apart() {
        Message message = messages("From:Sent: Tuesday, May 11, 2010 2:33 PMTo: Vera Lund\nSubject: plan\n\nYes.\n")
                .getFirst();
        assertThat(message.from()).isNull();
        assertThat(message.to()).containsExactly("Vera Lund");
        assertThat(message.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-05-11T14:33");
    }

    @Test
    void a_header_read_column_by_column_finds_its_values() {
        Message message = messages("""
                From:
                Sent:
                To:
                Subject:
                Vera Lund
                Tuesday, May 11, 2010 2:33 PM
                Paul Brandt
                plan

                Yes.
                """).getFirst();
        assertThat(message.from()).isEqualTo("Vera Lund");
        assertThat(message.to()).containsExactly("Paul Brandt");
        assertThat(message.subject()).isEqualTo("plan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Mon, May 10, 2010 at 9:01 AM, Vera Lund <vera@agency.example> wrote:",
                "On Mon, May 10, 2010 at 9:01 AM, Vera Lund\n<vera@agency.example> wrote:",
                "Vera Lund <vera@agency.example> 05/10/10 9:01 AM >>>",
                "--- On Mon, 5/10/2010 9:01 AM, Vera Lund <vera@agency.example> wrote :"
            })
    void a_line_that_says_who_wrote_begins_a_quoted_message(String line) {
        String text =
                "From: Paul Brandt\nTo: Vera Lund\nSubject: RE: plan\n\nNo.\n\n" + line + "\n\n> Shall we?\n> Soon?\n";
        List<Message> messages = messages(text);
        assertThat(messages).hasSize(2);
        Message quoted = messages.getLast();
        assertThat(quoted.from()).isEqualTo("Vera Lund");
        assertThat(quoted.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-05-10T09:01");
        assertThat(quoted.quotedIn()).isEqualTo(messages.getFirst().id());
        assertThat(text.substring(quoted.start().start())).startsWith(line);
        assertThat(words(messages.getFirst().body(), text)).isEqualTo("No.");
    }

    @Test
    void words_below_a_marked_quotation_are_the_outer_message_s() {
        String text = """
                From: Paul Brandt
                To: Vera Lund
                Subject: RE: plan

                See below.

                Vera Lund wrote:
                > Shall we wait?
                > Or go on?

                We go on.

                Paul
                """;
        List<Message> messages = messages(text);
        assertThat(words(messages.getFirst().body(), text)).isEqualTo("See below.|We go on.\n\nPaul");
        assertThat(words(messages.getLast().body(), text)).isEqualTo("Shall we wait?\n> Or go on?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Mon, May 10, 2010 at 9:01 AM, Lund; Vera J (GOV) wrote:",
                "On 5/10/10 9:01 AM, Vera J Lund </O=AGENCY/OU=FIELD/CN=Lund> wrote:",
                ">>> Lund, Vera J 5/10/2010 9:01 AM >>>",
                ">>> Vera J Lund <vera@agency.example> 5/10/2010 9:01 AM >>>"
            })
    void a_sender_within_the_agency_begins_a_quoted_message_too(String line) {
        List<Message> messages =
                messages("From: Paul Brandt\nTo: Vera Lund\nSubject: x\n\nYes.\n\n" + line + "\nWill it be done?\n");
        assertThat(messages).extracting(Message::from).containsExactly("Paul Brandt", "Vera J Lund");
        Sent sent = Objects.requireNonNull(messages.get(1).sent());
        assertThat(sent.time()).isEqualTo("2010-05-10T09:01");
    }

    @Test
    void quotes_that_open_and_close_unlike_part_no_list() {
        List<Message> messages = messages("""
                From: “Brandt, Paul" <paul@agency.example>
                To: "Lund, Vera” <vera@agency.example>; “Hale, Omar"
                <omar@agency.example>; “Roth, Una" <una@agency.example>; "Berg, Ida" <ida@agency.example>
                Subject: Deployment plan
                """);
        assertThat(messages.getFirst().from()).isEqualTo("Paul Brandt");
        assertThat(messages.getFirst().to()).containsExactly("Vera Lund", "Omar Hale", "Una Roth", "Ida Berg");
    }

    @Test
    void a_speck_before_a_label_or_a_name_hides_neither() {
        List<Message> messages = messages("""
                ” From: Paul Brandt
                Date: May 11, 2010 9:01 AM
                To: Vera Lund

                Yes.

                On 5/10/10 12:45 AM, ' Vera Lund wrote:
                > Will it be done?
                """);
        assertThat(messages).extracting(Message::from).containsExactly("Paul Brandt", "Vera Lund");
    }

    @Test
    void an_address_or_tag_parted_from_its_name_goes_on_with_the_list() {
        List<Message> messages = messages("""
                From: Paul Brandt
                Subject: Deployment plan
                To: Vera Lund <vera@agency.example>; "Hale, Omar"
                <omar@agency.example>; Vera Berg [mailto:berg@agency.example]; Una Roth
                [mailto:una@agency.example]
                Words that follow without a blank line.
                """);
        assertThat(messages.getFirst().to()).containsExactly("Vera Lund", "Omar Hale", "Vera Berg", "Una Roth");
    }

    @Test
    void a_line_that_says_who_wrote_ends_a_header_without_words() {
        List<Message> messages = messages("""
                From:     Lund, Vera J
                Subject:  RE: Equipment for the two booking stations of the northern county
                On 5/10/10 9:01 AM, paul@agency.example wrote:
                > Will it be done?
                """);
        assertThat(messages)
                .extracting(Message::subject)
                .containsExactly("RE: Equipment for the two booking stations of the northern county", null);
    }

    @Test
    void a_subject_that_ends_in_a_comma_goes_on_without_a_blank_line_behind_it() {
        List<Message> messages = messages("""
                From:     Lund, Vera J
                Subject:  Equipment for the two booking stations of the northern county,
                Virginia
                The rest is words, and none of them belongs to the subject any more.
                """);
        assertThat(messages.getFirst().subject()).endsWith("county, Virginia");
    }

    @Test
    void prose_that_ends_in_wrote_begins_no_message() {
        assertThat(messages("From: Paul Brandt\nTo: Vera Lund\nSubject: x\n\nThis is what he wrote:\nNo more.\n"))
                .hasSize(1);
    }

    @Test
    void an_address_below_its_name_belongs_to_it_however_far_the_labels_stand_apart() {
        Message message = messages("""
                        From: "Lund, Vera (Dept. of Operations)"

                        <Vera Lund@agency . example>



                        Date : Tue, 11 May 2010 14:33:00



                        To:<paul.brandt@agency.example>



                        Subject: plan

                        Yes, we can.
                        """).getFirst();
        assertThat(message.from()).isEqualTo("Vera Lund");
        assertThat(message.to()).containsExactly("paul.brandt@agency.example");
    }

    @Test
    void sentences_below_a_recipient_are_no_recipients_and_hide_no_header_of_the_next_page() {
        String[] pages = {"""
                Vera Lund <vera@county.example>
                To: "Brandt, Paul (OPS)" <paul@agency.example>
                Paul,
                Then tell us in writing that the north is closed and the south is not. The clerk used to be
                with the agency, he says there was never a vote in the capital on any of it.
                """, """
                From: Omar Hale <omar@county.example>
                Subject: Change order
                Date: May 11, 2010 9:01 AM
                To: Paul Brandt <paul@agency.example>

                Yes.
                """};
        List<Message> messages = messages(pages);
        assertThat(messages).hasSize(1);
        assertThat(messages.getFirst().from()).isEqualTo("Omar Hale");
        assertThat(messages.getFirst().to()).containsExactly("Paul Brandt");
    }

    @ParameterizedTest
    @CsvSource({
        "he says there was never a vote in the capital on any of it., 0",
        "Office of the Secretary for the Use of the Land and the Sea, 1"
    })
    void a_sentence_where_a_party_would_stand_names_nobody(String printed, int parties) {
        Message message = messages("From: Vera Lund\nTo: " + printed + "\nSubject: plan\n")
                .getFirst();
        assertThat(message.to()).hasSize(parties);
    }

    @Test
    void a_hard_blank_is_no_part_of_a_name_and_quoted_words_keep_theirs() {
        String text = "From: Lund,\u00A0Vera\nTo: \u00A0Brandt, \u00A0Paul\nSubject: plan\n\nYes,\u00A0do.\n";
        Message message = messages(text).getFirst();
        assertThat(message.from()).isEqualTo("Vera Lund");
        assertThat(message.to()).containsExactly("Paul Brandt");
        assertThat(words(message.body(), text)).isEqualTo("Yes,\u00A0do.");
    }

    @ParameterizedTest
    @CsvSource({"'From:', 'Vera Lund'", "'From: Lund, Vera (Office of', 'General Counsel)'", "'From: Lund,', Vera"})
    void a_sender_parted_by_the_end_of_a_page_is_named(String above, String below) {
        String[] pages = {
            "The plan stands.\n\n" + above + "\n",
            below + "\nSent: Tuesday, May 11, 2010 2:33 PM\nTo: Paul Brandt\nSubject: plan\n\nNo.\n"
        };
        Message message = messages(pages).getFirst();
        assertThat(message.from()).isEqualTo("Vera Lund");
        assertThat(message.header().getFirst().page()).isEqualTo(1);
    }
}
