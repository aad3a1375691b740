package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.words;

import java.util.List;
import java.util.Objects;
import org.foiatrail.model.Message;
import org.junit.jupiter.api.Test;

/// What mail programs set above a quotation, and where it begins and ends.
class QuotationHeadsTest {
    private static final String HEAD = "From: Paul Brandt\nTo: Vera Lund\nSubject: RE: weir\n\nNo.\n\n";

    @Test
    void a_header_below_the_line_that_says_who_wrote_is_of_the_same_message() {
        String text = HEAD + """
                --- On Mon, 5/10/10, Vera Lund <vera@agency.example> wrote:

                From: Vera Lund <vera@agency.example>
                Subject: weir
                To: "Paul Brandt" <paul@agency.example>
                Date: Monday, May 10, 2010, 9:01 AM

                Shall it go?
                """;
        List<Message> messages = messages(text);
        assertThat(messages).extracting(Message::subject).containsExactly("RE: weir", "weir");
        Message quoted = messages.getLast();
        assertThat(text.substring(quoted.start().start())).startsWith("--- On Mon");
        assertThat(Objects.requireNonNull(quoted.sent()).time()).isEqualTo("2010-05-10T09:01");
        assertThat(words(quoted.body(), text)).isEqualTo("Shall it go?");
        assertThat(words(messages.getFirst().body(), text)).isEqualTo("No.");
    }

    @Test
    void subject_and_recipients_alone_may_stand_below_it() {
        String text = """
                Message History (3)
                On 5/20/2021 3:02:44 PM, Vera Lund wrote:
                Subject: Request :: W004417
                TO: "Paul Brandt"[paul@county.example]

                We found 61 pages.

                On 5/10/2021 4:45:10 PM, Vera Lund wrote:
                Subject: Request :: W004417
                TO: "Paul Brandt"[paul@county.example]

                --- Please respond above this line ---

                On 5/3/2021 9:14:31 AM, Paul Brandt wrote:

                All letters on the weir.
                """;
        List<Message> messages = messages(text);
        assertThat(messages).extracting(Message::from).containsExactly("Vera Lund", "Vera Lund", "Paul Brandt");
        assertThat(messages)
                .extracting(Message::to)
                .containsExactly(List.of("Paul Brandt"), List.of("Paul Brandt"), List.of());
        assertThat(messages.getFirst().subject()).isEqualTo("Request :: W004417");
        assertThat(words(messages.getFirst().body(), text)).isEqualTo("We found 61 pages.");
    }

    @Test
    void a_header_of_somebody_else_or_within_the_quotation_is_of_another_message() {
        String other = "From: Omar Hale\nSubject: weir\nTo: Vera Lund\nDate: May 9, 2010 8:00 AM\n\nIt leaks.\n";
        assertThat(messages(HEAD + "On 5/10/10 9:01 AM, Vera Lund wrote:\n\n" + other))
                .extracting(Message::from)
                .containsExactly("Paul Brandt", "Vera Lund", "Omar Hale");
        assertThat(messages(HEAD + "On 5/10/10 9:01 AM, Omar Hale wrote:\n\n" + other.replaceAll("(?m)^", "> ")))
                .extracting(Message::from)
                .containsExactly("Paul Brandt", "Omar Hale", "Omar Hale");
    }

    @Test
    void a_line_that_names_whom_it_quotes_begins_a_quotation() {
        String text = HEAD + "Quoting Vera Lund <vera@agency.example>:\n\n> Shall it go?\n> Soon?\n\nPaul\n";
        List<Message> messages = messages(text);
        assertThat(messages).extracting(Message::from).containsExactly("Paul Brandt", "Vera Lund");
        assertThat(words(messages.getFirst().body(), text)).isEqualTo("No.|Paul");
        assertThat(messages(HEAD + "Quoting Vera Lund:\n\nwe must all go.\n")).hasSize(1);
    }

    @Test
    void labels_above_a_time_of_its_own_are_another_message_s() {
        assertThat(messages(
                        HEAD + "On 5/10/10 9:01 AM, Vera Lund wrote:\nTo: Nina Amar\nSubject: weir\nDate: May 9, 2010\n"
                                + "From: Omar Hale\n\nIt leaks.\n"))
                .extracting(Message::from, Message::subject)
                .endsWith(tuple("Vera Lund", null), tuple("Omar Hale", "weir"));
    }
}
