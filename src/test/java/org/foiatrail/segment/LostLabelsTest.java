package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.words;

import java.util.List;
import java.util.Objects;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Headers whose labels were eaten by a redaction, cut off or never read.
class LostLabelsTest {
    private static final String TIME = "2010-05-11T14:33";

    private static Message message(String header) {
        List<Message> messages = new Segmenter()
                .segment("f00d", List.of(Page.plain(1, header + "\n\nYes, we can.\n")))
                .messages();
        assertThat(messages).hasSize(1);
        return messages.getFirst();
    }

    @Test
    void a_redaction_that_ate_a_label_leaves_a_redacted_party() {
        Message to = message("From: Vera Lund\nSent: Tuesday, May 11, 2010 2:33 PM\nT  (b)(6) ;\nSubject: plan");
        assertThat(to.from()).isEqualTo("Vera Lund");
        assertThat(to.to()).containsExactly(Message.REDACTED);
        assertThat(to.sent()).isNotNull().extracting(Sent::time).isEqualTo(TIME);
        Message from =
                message("Fr (b)(6), (b)(7)(C)\nSent: Tuesday, May 11, 2010 2:33 PM\nTo: Vera Lund\nSubject: plan");
        assertThat(from.from()).isEqualTo(Message.REDACTED);
        assertThat(from.start().start()).isZero();
        assertThat(from.to()).containsExactly("Vera Lund");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Tuesday, May 11, 2010 2:33 PM", "S   Tuesday, May 11, 2010 2:33 PM", "Tue May 11 14:33:41 2010"
            })
    void a_time_of_sending_is_one_without_its_label(String time) {
        Message message = message("From: Vera Lund\n" + time + "\nTo: Paul Brandt\nSubject: plan");
        assertThat(message.from()).isEqualTo("Vera Lund");
        assertThat(message.sent()).isNotNull().extracting(Sent::time).isEqualTo(TIME);
        assertThat(message.to()).containsExactly("Paul Brandt");
    }

    @Test
    void who_was_taken_out_with_the_label_received_it() {
        Message message =
                message("From: Vera Lund\nSent: Tuesday, May 11, 2010 2:33 PM\n(b)(6) ; Paul Brandt\nSubject: plan");
        assertThat(message.sent()).isNotNull().extracting(Sent::text).isEqualTo("Tuesday, May 11, 2010 2:33 PM");
        assertThat(message.to()).containsExactly(Message.REDACTED, "Paul Brandt");
    }

    @Test
    void a_redacted_address_below_the_sender_is_no_recipient() {
        Message message = message(
                "From: Vera Lund\n(b)(6), (b)(7)(C)\nSent: Tuesday, May 11, 2010 2:33 PM\nTo: Paul Brandt\nSubject: plan");
        assertThat(message.from()).isEqualTo("Vera Lund");
        assertThat(message.to()).containsExactly("Paul Brandt");
    }

    @Test
    void a_page_that_was_cut_off_at_its_edge_has_a_header_if_it_tells_the_minute() {
        Message message = message("rom: Vera Lund\nent: Tuesday, May 11, 2010 2:33 PM\nto: Paul Brandt\nubject: plan");
        assertThat(message.from()).isEqualTo("Vera Lund");
        assertThat(message.sent()).isNotNull().extracting(Sent::time).isEqualTo(TIME);
        assertThat(message.subject()).isEqualTo("plan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C: Omar Hale", "Ce! Omar Hale", ". Ce: Omar Hale"})
    void a_short_label_is_known_through_specks(String cc) {
        Message message =
                message("From: Vera Lund\nTo: Paul Brandt\n" + cc + "\nSent: May 11; 2010 2:33 PM\nSubject: plan");
        assertThat(message.to()).containsExactly("Paul Brandt");
        assertThat(message.cc()).containsExactly("Omar Hale");
        assertThat(message.sent()).isNotNull().extracting(Sent::time).isEqualTo(TIME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_On Fri, Dec 4, 2009 at 3: 39 AM, Vera Lund [mailto: vlund@agency. example]\n_ wrote:",
                "On 12/4/09 3:39 AM, Vera Lund </O0=AGENCY/OU=FIELD/CN=Lund>- wrote:",
                "On Fri, Dec 4, 2009 at 3:39 AM, .Vera Lund </O=AGENCY/OU=FIELD/CN= Lund”\nwrote;  :"
            })
    void dirt_around_a_line_that_says_who_wrote_hides_nobody(String line) {
        Message message = message(line);
        assertThat(message.from()).isEqualTo("Vera Lund");
        assertThat(message.sent()).isNotNull().extracting(Sent::time).isEqualTo("2009-12-04T03:39");
    }

    @Test
    void a_form_and_a_date_in_prose_are_no_header() {
        assertThat(new Segmenter()
                        .segment(
                                "f00d",
                                List.of(
                                        Page.plain(
                                                1,
                                                "Form: 287\nRate: high\nTo (b)(6) we gave it.\n\nTuesday, May 11, 2010 2:33 PM\n")))
                        .messages())
                .isEmpty();
    }

    @Test
    void a_header_without_a_sender_does_not_take_that_of_the_one_below() {
        assertThat(messages("""
                        Sent: Tuesday, May 11, 2010 2:33 PM
                        To: Omar Hale
                        Subject: FW: Herons
                        Importance: High

                        Forwarding.

                        Vera

                        From: Otis Kray
                        Sent: Monday, May 10, 2010 9:15 AM
                        To: Vera Lund
                        Subject: Herons

                        They came to the weir.
                        """))
                .extracting(Message::from, Message::subject)
                .containsExactly(tuple(null, "FW: Herons"), tuple("Otis Kray", "Herons"));
    }

    @Test
    void a_mails_words_are_no_part_of_its_subject_though_a_label_follows_them() {
        String text = """
                From: Omar Hale
                Sent: Tuesday, May 11, 2010 2:33 PM
                To: Vera Lund
                Subject: Herons at the weir
                May they?
                CC: Otis Kray
                What the county asks of us here may be asked of every other agency in time.
                """;
        assertThat(messages(text)).singleElement().satisfies(message -> {
            assertThat(message.subject()).isEqualTo("Herons at the weir");
            assertThat(words(message.body(), text)).startsWith("May they?");
        });
        assertThat(messages(text.replace("at the weir", "at the weir of the mill, and what the county asks of")))
                .singleElement()
                .extracting(Message::subject)
                .isEqualTo("Herons at the weir of the mill, and what the county asks of May they?");
    }

    @Test
    void what_an_archive_prints_below_a_mail_is_no_part_of_the_next_page_s_header() {
        String first = """
                From: Vera Lund
                To: Omar Hale
                Subject: Herons
                Date: 2012/06/14 16:05:33

                No.

                Sender: Vera Lund
                Recipient: Omar Hale
                Sent Date: 2012/06/14 16:05:33
                """;
        String second = "From: Omar Hale\nTo: Vera Lund\nSubject: FW: letter\nDate: 2012/06/15 08:00:10\n\nHere.\n";
        assertThat(messages(first, second))
                .extracting(
                        Message::from,
                        message -> Objects.requireNonNull(message.sent()).time())
                .containsExactly(tuple("Vera Lund", "2012-06-14T16:05"), tuple("Omar Hale", "2012-06-15T08:00"));
    }

    @Test
    void the_sign_of_a_label_may_stand_twice() {
        assertThat(message("From: Vera Lund\nTo: Omar Hale\nSubject:: Herons\nSent: 5/11/2010 2:33 PM")
                        .subject())
                .isEqualTo("Herons");
    }

    @Test
    void a_subject_goes_on_in_small_letters_however_narrow_it_is() {
        Message message = messages("""
                From: Omar Hale
                Sent: Tuesday, May 11, 2010 2:33 PM
                To: Vera Lund
                Subject: Whether herons may
                stay at the weir
                Attachments: weir.pdf

                What the county asks of us here may be asked of every other agency in time.
                """).getFirst();
        assertThat(message.subject()).isEqualTo("Whether herons may stay at the weir");
        assertThat(message.attachments()).containsExactly("weir.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "No.\n", "FYI\n\n-------- Original Message --------\n"})
    void a_sender_right_below_the_time_is_of_it_though_another_header_follows_soon(String words) {
        String first = "Date: May 11, 2010 2:33 PM\nFrom: Vera Lund\nTo: Omar Hale\nSubject: Herons\n\n";
        String second = "Date: May 11, 2010 1:05 PM\nFrom: Omar Hale\nTo: Vera Lund\nSubject: Weir\n\nHere.\n";
        assertThat(messages(first + words + second))
                .extracting(
                        Message::from,
                        Message::subject,
                        message -> Objects.requireNonNull(message.sent()).time())
                .containsExactly(
                        tuple("Vera Lund", "Herons", "2010-05-11T14:33"),
                        tuple("Omar Hale", "Weir", "2010-05-11T13:05"));
    }
}
