package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.foiatrail.segment.Segmented.messages;

import java.util.List;
import java.util.Objects;
import org.foiatrail.model.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Heads of mail whose lines were wrapped in narrow columns.
class NarrowHeadsTest {
    private static String sent(Message message) {
        return Objects.requireNonNull(Objects.requireNonNull(message.sent()).time());
    }

    @Test
    void a_sender_of_lotus_notes_may_fill_two_lines_and_a_label_lose_its_gap() {
        assertThat(messages("""
                        Vera Quillian-
                        Lund/OPS/AGENCY
                        05/11/2010 09:14 AM
                        To   Omar Hale/LEGAL/AGENCY
                        cc   Otis Kray/LEGAL/AGENCY
                        bcc
                        SubjectRe: Herons
                        Count them all.

                        Omar
                        Hale/LEGAL/AGENCY
                        05/10/2010 05:40 PM
                        To   Vera Quillian-
                        Lund/OPS/AGENCY
                        cc
                        bcc
                        SubjectHerons
                        Shall we?
                        """))
                .extracting(Message::from, Message::to, Message::subject, NarrowHeadsTest::sent)
                .containsExactly(
                        tuple("Vera Quillian-Lund", List.of("Omar Hale"), "Re: Herons", "2010-05-11T09:14"),
                        tuple("Omar Hale", List.of("Vera Quillian-Lund"), "Herons", "2010-05-10T17:40"));
    }

    @Test
    void what_stands_above_a_whole_sender_of_lotus_notes_is_none_of_his_names() {
        assertThat(messages("""
                        From: Otis Kray
                        Sent: Tuesday, May 11, 2010 9:14 AM
                        To: Omar Hale
                        Subject: Herons

                        See below
                        Otis
                        Vera Lund/OPS/AGENCY
                        05/10/2010 05:40 PM
                        To   Otis Kray/OPS/AGENCY
                        cc
                        Subject   Herons
                        Shall we?
                        """)).extracting(Message::from).containsExactly("Otis Kray", "Vera Lund");
    }

    @Test
    void name_address_and_time_of_mail_read_in_a_browser_may_stand_below_each_other() {
        assertThat(messages("""
                        Heron counts
                        2 messages
                        Vera Lund
                        <vera@county.example>
                        Mon, Jan 10, 2011
                        at 7:48 AM
                        To: Omar Hale

                        Count them all.

                        Omar Hale
                        <omar@agency.example>
                        Mon, Jan 10, 2011 at
                        8:05 AM
                        To: Vera Lund

                        Shall we?
                        """))
                .extracting(Message::from, Message::subject, NarrowHeadsTest::sent)
                .containsExactly(
                        tuple("Vera Lund", "Heron counts", "2011-01-10T07:48"),
                        tuple("Omar Hale", "Heron counts", "2011-01-10T08:05"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vera Lund\n<vera@county.example>\nHerons came.\nMon, Jan 10, 2011 at 7:48 AM\nTo: Omar Hale\n",
                "our warden at\n<vera@county.example>\nMon, Jan 10, 2011 at 7:48 AM\nTo: Omar Hale\n",
                "Herons came with\nLund/OPS/AGENCY\nnews\n05/11/2010 09:14 AM\nTo   Omar Hale\nSubject Herons\n"
            })
    void other_lines_that_follow_each_other_make_no_head(String text) {
        assertThat(messages(text)).isEmpty();
    }

    @Test
    void a_directorys_entries_fill_many_lines_behind_each_name() {
        List<Message> messages = messages("""
                Message
                From:   Lund, Vera [/O=EXCHANGELABS/OU=EXCHANGE
                ADMINISTRATIVE GROUP
                (FYDIBOHF)/CN=RECIPIENTS/CN=7F3A9C21B04D
                1F0B3D5E7A9C21-LUND, VERA]
                on behalf of: Quill, Ada [/O=EXCHANGELABS/OU=EXCHANGE
                ADMINISTRATIVE GROUP
                (FYDIBOHF)/CN=RECIPIENTS/CN=7F3A9C21B04D
                1F0B3D5E7A9C21-QUILL, ADA]
                Sent:   4/2/2018 6:05:44 PM
                To:   Hale, Omar [/O=EXCHANGELABS/OU=EXCHANGE
                ADMINISTRATIVE GROUP
                (FYDIBOHF)/CN=RECIPIENTS/CN=7F3A9C21B04D
                1F0B3D5E7A9C21-HALE, OMAR]
                Subject:   FW: Herons
                Location:
                Importance: High

                Forwarding.

                Vera

                From: Kray, Otis
                Sent: Monday, April 2, 2018 5:31 PM
                To: Lund, Vera <vera@agency.example>
                Subject: Herons

                They came to the weir.
                """);
        assertThat(messages)
                .extracting(Message::from, Message::to, Message::subject)
                .containsExactly(
                        tuple("Ada Quill", List.of("Omar Hale"), "FW: Herons"),
                        tuple("Otis Kray", List.of("Vera Lund"), "Herons"));
        assertThat(messages.getFirst().with()).containsExactly("Vera Lund");
    }
}
