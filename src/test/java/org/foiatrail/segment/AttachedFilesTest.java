package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.words;

import java.util.List;
import org.foiatrail.model.Message;
import org.junit.jupiter.api.Test;

/// Names of attached files, each in a line of its own.
class AttachedFilesTest {
    @Test
    void stand_below_each_other_behind_their_label() {
        String text = """
                From: Vera Lund
                To: Omar Hale
                Date: Monday, June 4, 2018 8:40:13 AM
                Subject: Herons
                Attachments: image001.jpg
                Weir vote.pdf
                Weir from above.HEIC
                See page 2 of the second.
                """;
        List<Message> messages = messages(text);
        assertThat(messages).singleElement().satisfies(message -> {
            assertThat(message.attachments()).containsExactly("image001.jpg", "Weir vote.pdf", "Weir from above.HEIC");
            assertThat(words(message.body(), text)).isEqualTo("See page 2 of the second.");
        });
    }

    @Test
    void stand_above_their_sizes_below_a_mail_read_in_a_browser() {
        assertThat(messages("""
                        Herons
                        1 message
                        Vera Lund <vera@agency.example>          Tue, May 11, 2010 at 6:11 PM
                        To: Omar Hale <omar@county.example>

                        Look at vote.jpg
                        or at the other.

                        vote.jpg
                        88K
                        weir plan 2.pdf
                        1.5 MB
                        winmail.dat
                        3K
                        """))
                .singleElement()
                .extracting(Message::attachments)
                .isEqualTo(List.of("vote.jpg", "weir plan 2.pdf", "winmail.dat"));
    }
}
