package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.segment;
import static org.foiatrail.segment.Segmented.words;

import java.util.List;
import org.foiatrail.model.Message;
import org.foiatrail.model.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Chats and text messages as they are exported.
class ChatLinesTest {
    private static void isChat(String text) {
        List<Message> messages = messages(text);
        assertThat(messages).extracting(Message::kind).containsOnly(Message.Kind.CHAT);
        assertThat(messages).extracting(Message::from).containsExactly("Hal Brand", "Gail Trask", "Hal Brand");
        assertThat(messages)
                .extracting(Message::sent)
                .extracting(Sent::time)
                .containsExactly("2021-03-08T16:12", "2021-03-08T16:13", "2021-03-08T16:15");
        assertThat(messages)
                .extracting(message -> words(message.body(), text))
                .containsExactly("Did she say 310?", "310 on Friday.\n295 today.", "Nobody corrected it.");
        assertThat(messages).extracting(Message::quotedIn).containsOnlyNulls();
    }

    @Test
    void words_stand_below_who_wrote_them_and_when() {
        isChat("""
                Boundary team

                [3/8/2021 4:12 PM] Hal Brand
                Did she say 310?

                [3/8/2021 4:13 PM] Gail Trask
                310 on Friday.
                295 today.

                [3/8/2021 4:15 PM] Hal Brand
                Nobody corrected it.
                """);
        isChat("""
                Hal Brand  March 8, 2021 4:12 PM
                Did she say 310?
                Gail Trask  March 8, 2021 4:13 PM
                310 on Friday.
                295 today.
                Hal Brand  March 8, 2021 4:15 PM
                Nobody corrected it.
                """);
    }

    @Test
    void an_address_stands_between_name_and_time_or_from_between_time_and_name() {
        isChat("""
                Hal Brand  <hal@county.example>  3/8/2021 4:12:11 PM (UTC)
                Did she say 310?
                Gail Trask  <gail@county.example>  3/8/2021 4:13:40 PM (UTC)
                310 on Friday.
                295 today.
                Hal Brand  <hal@county.example>  3/8/2021 4:15:02 PM (UTC)
                Nobody corrected it.
                """);
        isChat("""
                2021-03-08 16:12:02 from Hal Brand (+15155550177)
                    Did she say 310?
                2021-03-08 16:13:02 from Gail Trask (+15155550133)
                    310 on Friday.
                295 today.
                2021-03-08 16:15:02 from Hal Brand (+15155550177)
                    Nobody corrected it.
                """);
    }

    @Test
    void a_number_in_brackets_a_comma_or_a_dash_stands_between_name_and_time() {
        isChat("""
                Hal Brand (+15155550177) - 3/8/2021 4:12:07 PM
                Did she say 310?
                Gail Trask (+15155550133) - 3/8/2021 4:13:51 PM
                310 on Friday.
                295 today.
                Hal Brand (+15155550177) - 3/8/2021 4:15:00 PM
                Nobody corrected it.
                """);
        isChat("""
                Hal Brand, Mar 8, 2021, 4:12 PM
                Did she say 310?
                Gail Trask, Mar 8, 2021, 4:13 PM
                310 on Friday.
                295 today.
                Hal Brand, Mar 8, 2021, 4:15 PM
                Nobody corrected it.
                """);
        isChat("""
                Mar 8, 2021, 4:12 PM, Hal Brand: Did she say 310?
                Mar 8, 2021, 4:13 PM, Gail Trask: 310 on Friday.
                295 today.
                Mar 8, 2021, 4:15 PM, Hal Brand: Nobody corrected it.
                """);
    }

    @Test
    void the_time_stands_below_the_name() {
        isChat("""
                Hal Brand
                3/8/2021 4:12 PM
                Did she say 310?
                Gail Trask
                3/8/2021 4:13 PM
                310 on Friday.
                295 today.
                Hal Brand
                3/8/2021 4:15 PM
                Nobody corrected it.
                """);
    }

    @Test
    void the_time_stands_above_the_name_and_tells_when_it_was_read() {
        isChat("""
                Mar 08, 2021  4:12:07 PM (Read by you after 2 minutes, 10 seconds)
                Hal Brand
                Did she say 310?

                Mar 08, 2021  4:13:51 PM
                Gail Trask
                310 on Friday.
                295 today.

                Mar 08, 2021  4:15:00 PM (Read by them after 1 minute)
                Hal Brand
                Nobody corrected it.
                """);
    }

    @Test
    void the_day_stands_above_all_that_was_said_on_it() {
        isChat("""
                Monday, March 8, 2021
                Hal Brand  4:12 PM
                Did she say 310?
                Gail Trask  4:13 PM
                310 on Friday.
                295 today.
                Hal Brand  4:15 PM
                Nobody corrected it.
                """);
    }

    @Test
    void words_stand_behind_a_colon() {
        isChat("""
                [3/8/21, 4:12:07 PM] Hal Brand: Did she say 310?
                [3/8/21, 4:13:51 PM] Gail Trask: 310 on Friday.
                295 today.
                [3/8/21, 4:15:00 PM] Hal Brand: Nobody corrected it.
                """);
        isChat("""
                2021-03-08 16:12 - Hal Brand: Did she say 310?
                2021-03-08 16:13 - Gail Trask: 310 on Friday.
                295 today.
                2021-03-08 16:15 - Hal Brand: Nobody corrected it.
                """);
    }

    @Test
    void whoever_is_taken_out_or_is_a_number_still_wrote_his_own_words() {
        String text = """
                [3/8/2021, 4:12:07\u202FPM] Hal Brand: Did she say 310?
                [3/8/2021, 4:13:00\u202FPM] (b)(6): On Friday.
                [3/8/2021, 4:14:00\u202FPM] 515-555-0177: No.
                [3/8/2021, 4:15:00\u202FPM] Hal Brand: Well.
                """;
        List<Message> messages = messages(text);
        assertThat(messages)
                .extracting(Message::from)
                .containsExactly("Hal Brand", Message.REDACTED, "515-555-0177", "Hal Brand");
        assertThat(messages)
                .extracting(Message::sent)
                .extracting(Sent::time)
                .first()
                .isEqualTo("2021-03-08T16:12");
        assertThat(messages)
                .extracting(message -> words(message.body(), text))
                .containsExactly("Did she say 310?", "On Friday.", "No.", "Well.");
    }

    @Test
    void the_weekday_is_no_part_of_a_name() {
        String text = """
                Otis Kray Mon 3/8/2021 4:12 PM
                One.
                Lena Holm Mon 3/8/2021 4:13 PM
                Two.
                Otis Kray Tue 3/9/2021 4:12 PM
                Three.
                """;
        assertThat(messages(text)).extracting(Message::from).containsExactly("Otis Kray", "Lena Holm", "Otis Kray");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                March 8, 2021
                Hal Brand 4:12 PM
                Gail Trask 4:13 PM
                Hal Brand 4:15 PM
                """, """
                3/8/2021 4:12 PM Phone Call: the plant asked.
                3/8/2021 4:13 PM Site Visit: two inspectors.
                3/8/2021 4:15 PM Board Meeting: tabled.
                """, """
                Hal Brand
                3/8/2021 4:12 PM

                Gail Trask
                3/8/2021 4:13 PM

                Hal Brand
                3/8/2021 4:15 PM

                approved
                """, """
                3/8/2021 4:12 PM Hal Brand: I called.
                3/8/2021 4:13 PM Hal Brand: I called again.
                3/8/2021 4:15 PM Hal Brand: No answer.
                """, """
                [3/8/2021 4:12 PM] Hal Brand: Did she say 310?
                [3/8/2021 4:13 PM] Gail Trask: Yes.
                """, """
                Monday, March 8, 2021
                Staff Meeting 9:00 AM
                Room 432
                Budget Call 10:30 AM
                By telephone
                Staff Meeting 2:15 PM
                Room 432
                """, """
                Brand, Hal   3/8/2021 4:12 PM
                Trask, Gail   3/8/2021 4:13 PM
                Brand, Hal   3/9/2021 4:16 PM
                Holm, Lena   3/9/2021 4:18 PM
                """})
    void a_log_a_schedule_or_two_lines_are_no_chat(String text) {
        assertThat(messages(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"  ", "\n"})
    void labels_of_a_files_properties_chat_with_nobody(String parted) {
        assertThat(messages("""
                Date Sent  10/03/2013 14:52:00
                Attachment Names  letter.pdf
                Date Received  10/03/2013 14:53:08
                Document Extension  msg
                Date Sent  10/04/2013 08:17:00
                Redaction Reason  none
                """.replace("  ", parted))).isEmpty();
    }

    @Test
    void a_chat_behind_a_mail_is_a_document_of_its_own() {
        String mail = "From: Hal Brand\nTo: Gail Trask\nSent: 3/8/2021 2:12 PM\nSubject: Boundary\n\nWhat now?\n";
        String chat = """
                Boundary - quick sync
                Participants: Hal Brand, Gail Trask
                Hal Brand  3/8/2021 4:12 PM
                Did she say 310?
                Gail Trask  3/8/2021 4:13 PM
                310 on Friday.
                Hal Brand  3/8/2021 4:15 PM
                Nobody corrected it.
                """;
        assertThat(segment(mail, chat).documents()).hasSize(2);
        assertThat(words(messages(mail, chat).getFirst().body(), mail, chat)).isEqualTo("What now?");
    }

    @Test
    void the_address_may_stand_behind_the_name() {
        isChat("""
                Brand, Hal (OPS/X) <hal@agency.example>
                2021-03-08 16:12:11 UTC
                Did she say 310?
                Trask, Gail (OPS/X) <gail@agency.example>
                2021-03-08 16:13:40 UTC
                310 on Friday.
                295 today.
                Brand, Hal (OPS/X) <hal@agency.example>
                2021-03-08 16:15:02 UTC
                Nobody corrected it.
                """);
    }
}
