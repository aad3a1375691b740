package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;

import java.util.List;
import org.foiatrail.model.Message;
import org.foiatrail.model.Sent;
import org.junit.jupiter.api.Test;

/// Who wrote what in chats whose lines do not all tell it alike.
class ChatSendersTest {
    @Test
    void the_owner_of_a_telephone_is_named_by_no_name() {
        String text = """
                Mar 08, 2021  4:12:07 PM
                +15155550133
                One.

                Mar 08, 2021  4:13:51 PM
                Me
                Two.

                Mar 08, 2021  4:15:00 PM
                +15155550133
                Three.
                """;
        assertThat(messages(text)).extracting(Message::from).containsExactly("+15155550133", null, "+15155550133");
    }

    @Test
    void a_day_that_its_reader_alone_knew_stays_open() {
        String text = """
                Hal Brand 3/8/2021 4:12 PM Edited
                One.
                Trask, Gail (Public Works) Tuesday 4:13 PM
                Two.
                Hal Brand 3/9/2021 4:15 PM
                Three.
                """;
        List<Message> messages = messages(text);
        assertThat(messages).extracting(Message::from).containsExactly("Hal Brand", "Gail Trask", "Hal Brand");
        assertThat(messages)
                .extracting(Message::sent)
                .extracting(Sent::time)
                .containsExactly("2021-03-08T16:12", null, "2021-03-09T16:15");
    }

    @Test
    void marks_of_direction_and_brackets_in_numbers_hide_no_message() {
        String text = """
                [3/8/21, 4:12:07 PM] Hal Brand: One.
                \u200E[3/8/21, 4:13:00 PM] +1 (515) 555-0133: \u200Eimage omitted
                [3/8/21, 4:15:00 PM] Hal Brand: Three.
                """;
        assertThat(messages(text))
                .extracting(Message::from)
                .containsExactly("Hal Brand", "+1 (515) 555-0133", "Hal Brand");
    }

    @Test
    void a_chat_kept_as_a_mail_is_of_the_mail_s_day() {
        List<Message> messages = messages("""
                From: Brand, Hal
                Sent: Monday, March 8, 2021 4:20 PM
                To: Trask, Gail
                Subject: Conversation with Trask, Gail

                Brand, Hal [4:12 PM]:
                  Did she say 310?
                Trask, Gail [4:13 PM]:
                  310 on Friday.
                Brand, Hal [4:15 PM]:
                  Nobody corrected it.
                """);
        assertThat(messages)
                .extracting(Message::from)
                .containsExactly("Hal Brand", "Hal Brand", "Gail Trask", "Hal Brand");
        assertThat(messages)
                .extracting(Message::sent)
                .extracting(Sent::time)
                .containsExactly("2021-03-08T16:20", "2021-03-08T16:12", "2021-03-08T16:13", "2021-03-08T16:15");
    }
}
