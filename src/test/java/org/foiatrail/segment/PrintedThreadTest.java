package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.segment;
import static org.foiatrail.segment.Segmented.words;

import java.util.List;
import org.foiatrail.model.LogicalDocument;
import org.foiatrail.model.Message;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Sent;
import org.junit.jupiter.api.Test;

/// Threads as mail read in a browser is printed: sender, address and time in one line without labels.
class PrintedThreadTest {
    private static final String THREAD = """
            Vera Lund <vera@agency.example>

            Bottle shipment
            2 messages

            Vera Lund <vera@agency.example>                   Tue, May 11, 2010 at 6:11 PM
            Reply-To: Vera Lund <vera@agency.example>
            To: Paul Brandt <paul@county.example>, "Hale, Omar"
            <omar@county.example>
            Cc: Dana Okafor <dana@agency.example>

            The kits went out by truck.
            Vera

            Paul Brandt <paul@county.example>                 Tue, May 11, 2010 at 7:40 PM
            To: Vera Lund <vera@agency.example>

            I will not wait for the State.

            [Quoted text hidden]
            """;

    @Test
    void each_message_of_a_thread_has_its_sender_its_time_and_the_thread_s_title() {
        List<Message> messages = messages(THREAD);
        assertThat(messages).extracting(Message::from).containsExactly("Vera Lund", "Paul Brandt");
        assertThat(messages).extracting(Message::subject).containsOnly("Bottle shipment");
        assertThat(messages)
                .extracting(Message::sent)
                .extracting(Sent::time)
                .containsExactly("2010-05-11T18:11", "2010-05-11T19:40");
        assertThat(messages.getFirst().to()).containsExactly("Paul Brandt", "Omar Hale");
        assertThat(messages.getFirst().cc()).containsExactly("Dana Okafor");
    }

    @Test
    void none_is_quoted_in_another_and_each_keeps_its_last_word() {
        List<Message> messages = messages(THREAD);
        assertThat(messages).extracting(Message::quotedIn).containsOnlyNulls();
        assertThat(words(messages.getFirst().body(), THREAD)).isEqualTo("The kits went out by truck.\nVera");
        assertThat(words(messages.getLast().body(), THREAD)).startsWith("I will not wait");
    }

    @Test
    void a_thread_goes_on_on_the_next_page_and_is_one_document() {
        int second = THREAD.indexOf("Paul Brandt <paul@county.example>                 Tue");
        String first = "Vera's mailbox\n\n" + THREAD.substring(0, second);
        List<LogicalDocument> documents =
                Segmented.segment(first, THREAD.substring(second)).documents();
        assertThat(documents).extracting(LogicalDocument::firstPage).containsExactly(1);
    }

    @Test
    void mailbox_and_subject_above_the_labels_begin_a_printout() {
        String head = """
                Zimbra   vera@agency.example
                Re: Parking
                From : Paul Brandt <paul@county.example>
                Subject : Re: Parking
                To :      vera <vera@agency.example>
                Mon, Mar 01, 2010 09:05 AM

                The lot is closed.
                """;
        String text = """
                From: Lund, Vera
                Sent: Tuesday, May 11, 2010 2:33 PM
                To: Hale, Omar
                Subject: Heron count

                Please look at it.
                """;
        Segments found = Segmented.segment(text, head);
        assertThat(found.messages()).extracting(Message::quotedIn).containsOnlyNulls();
        assertThat(found.documents()).extracting(LogicalDocument::firstPage).containsExactly(1, 2);
        assertThat(words(found.messages().getFirst().body(), text, head)).isEqualTo("Please look at it.");
    }

    @Test
    void sender_and_time_may_stand_below_the_subject_in_two_lines() {
        String text = """
                RE: Press inquiry

                Lund, Vera <vera@agency.example>
                Tue 5/11/2010 7:55 AM
                To: Brandt, Paul <paul@county.example>; Hale, Omar <omar@county.example>
                Cc: van der Meer, Dana <dana@agency.example>

                Say only that samples are being confirmed.

                Vera
                From: Brandt, Paul <paul@county.example>
                Date: Monday, May 10, 2010 at 9:47 PM
                To: Lund, Vera <vera@agency.example>
                Subject: Press inquiry

                What can we say?
                """;
        List<Message> messages = messages(text);
        assertThat(messages).extracting(Message::from).containsExactly("Vera Lund", "Paul Brandt");
        Message first = messages.getFirst();
        assertThat(first.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-05-11T07:55");
        assertThat(first.to()).containsExactly("Paul Brandt", "Omar Hale");
        assertThat(first.cc()).containsExactly("Dana van der Meer");
        assertThat(first.subject()).isEqualTo("RE: Press inquiry");
        assertThat(messages.getLast().quotedIn()).isEqualTo(first.id());
        assertThat(messages.getLast().to()).containsExactly("Vera Lund");
    }

    @Test
    void a_name_with_an_address_and_a_date_that_nobody_receives_begins_no_message() {
        assertThat(messages("Registered:\n\nVera Lund <vera@agency.example>  Tue, May 11, 2010 at 6:11 PM\n\nPaid.\n"))
                .isEmpty();
    }

    @Test
    void outlook_on_the_web_prints_labels_without_colons() {
        String text = """
                Outlook

                RE: Bottle shipment

                From Vera Lund <vera@agency.example>
                Date Tue 5/11/2010 6:11 PM
                To   Paul Brandt <paul@county.example>; Omar Hale
                <omar@county.example>
                Cc   Dana Okafor <dana@agency.example>

                1 attachment (88 KB)
                Bottles.pdf;

                The kits went out by truck.
                """;
        Message message = messages(text).getFirst();
        assertThat(message.from()).isEqualTo("Vera Lund");
        assertThat(message.to()).containsExactly("Paul Brandt", "Omar Hale");
        assertThat(message.cc()).containsExactly("Dana Okafor");
        assertThat(message.subject()).isEqualTo("RE: Bottle shipment");
        assertThat(message.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-05-11T18:11");
        assertThat(message.attachments()).containsExactly("Bottles.pdf");
        assertThat(words(message.body(), text)).isEqualTo("The kits went out by truck.");
    }

    @Test
    void sender_and_time_may_stand_above_the_record_type() {
        String text = """
                From: Vera Lund
                Sent: Wednesday, May 12, 2010 9:00 AM
                To: Omar Hale
                Subject: Bottles

                FYI
                ---------------------- Forwarded by Vera Lund/OPS/AGENCY on 05/12/2010 08:59
                AM ---------------------------

                Paul Q. Brandt
                05/11/2010 02:33:12 PM
                Record Type:    Record

                To:      Vera Lund/OPS/AGENCY
                cc:
                Subject:         Bottles

                I will not wait for the State.
                """;
        List<Message> messages = messages(text);
        assertThat(messages).extracting(Message::from).containsExactly("Vera Lund", "Paul Q. Brandt");
        assertThat(words(messages.getFirst().body(), text)).isEqualTo("FYI");
        assertThat(words(messages.getLast().body(), text)).isEqualTo("I will not wait for the State.");
        assertThat(messages.getLast().sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-05-11T14:33");
    }

    @Test
    void a_conversation_prints_each_of_its_messages_below_the_sender_s_own_line() {
        String first = """
                Conversation Contents
                Bottle shipment

                "Lund, Vera" <vera@agency.example>
                ______________________________
                From: "Lund, Vera" <vera@agency.example>
                Sent: Tue May 11 2010 18:11:48 GMT-0600 (MDT)
                To: Paul Brandt <paul@county.example>
                Subject: Bottle shipment

                The kits went out by truck.

                Paul Brandt <paul@county.example>

                From: Paul Brandt <paul@county.example>
                Sent: Tue May 11 2010 19:40:02 GMT-0600 (MDT)
                To: "Lund, Vera" <vera@agency.example>
                Subject: Re: Bottle shipment

                I will not wait for the State.
                """;
        String second = """
                Label: "Wells"
                Conversation Contents
                Call?

                Omar Hale <omar@county.example>

                From: Omar Hale <omar@county.example>
                Sent: Mon May 17 2010 15:30:11 GMT-0600 (MDT)
                To: paul@county.example
                Subject: Call?

                Ten?
                """;
        Segments found = segment(first, second);
        assertThat(found.messages()).extracting(Message::from).containsExactly("Vera Lund", "Paul Brandt", "Omar Hale");
        assertThat(found.messages()).extracting(Message::quotedIn).containsOnlyNulls();
        assertThat(words(found.messages().get(1).body(), first, second)).isEqualTo("I will not wait for the State.");
        assertThat(words(found.messages().getFirst().body(), first, second)).isEqualTo("The kits went out by truck.");
        assertThat(found.documents()).extracting(LogicalDocument::firstPage).containsExactly(1, 2);
    }

    @Test
    void a_print_names_its_day_its_mailbox_and_its_own_page_at_the_top() {
        String first = """
                (5/18/2010) Vera Lund - Re: wells    Page 1
                From: Omar Hale
                To: Vera Lund
                Date: 5/12/2010 9:14:22 AM
                Subject: Re: wells

                We may leave.
                """;
        String second = """
                (5/18/2010) Vera Lund - Fwd: minutes    Page 1
                From: Paul Brandt
                To: Vera Lund
                Date: 5/11/2010 3:05:00 PM
                Subject: Fwd: minutes

                Read this.
                """;
        assertThat(messages(first, second)).extracting(Message::quotedIn).containsOnlyNulls();
        assertThat(segment(first, second).documents()).hasSize(2);
    }
}
