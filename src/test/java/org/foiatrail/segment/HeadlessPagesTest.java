package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.words;

import java.util.List;
import org.foiatrail.model.Message;
import org.foiatrail.model.Sent;
import org.junit.jupiter.api.Test;

/// Pages that begin with a quotation, the head of the mail that quotes it being lost or on the page before.
class HeadlessPagesTest {
    @Test
    void a_quotation_at_the_top_of_a_page_is_not_in_a_message_sent_days_before() {
        String first = "From: Paul Brandt\nSent: May 11, 2010 9:01 AM\nTo: Vera Lund\nSubject: weir\n\nNo.\n";
        String second = """
                On 6/14/2010 8:00 AM, Vera Lund wrote:
                > The weir is in the plan.
                > On 6/13/2010 9:30 PM, Omar Hale wrote:
                >> Is it in?
                Thanks. I will tell them.
                Omar
                """;
        List<Message> messages = messages(first, second);
        assertThat(messages)
                .extracting(Message::quotedIn)
                .containsExactly(null, null, messages.get(1).id());
        assertThat(messages)
                .extracting(message -> words(message.body(), first, second))
                .containsExactly("No.", "The weir is in the plan.", "Is it in?");
    }

    @Test
    void a_quotation_at_the_top_of_a_page_is_in_the_message_before_though_clocks_differ() {
        List<Message> messages = messages(
                "From: Paul Brandt\nSent: May 11, 2010 9:01 AM\nTo: Vera Lund\nSubject: weir\n\nNo.\n",
                "On 5/12/2010 1:00 AM, Vera Lund wrote:\n> Shall it go?\n");
        assertThat(messages.getLast().quotedIn()).isEqualTo(messages.getFirst().id());
        assertThat(messages).extracting(Message::sent).extracting(Sent::time).doesNotContainNull();
    }
}
