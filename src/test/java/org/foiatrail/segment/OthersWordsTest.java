package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.words;

import java.util.List;
import org.foiatrail.model.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words in a mail that its sender did not write: stories, warnings of gateways, answers amid what is quoted.
class OthersWordsTest {
    private static final String HEAD = """
            From: Lena Ortiz
            Sent: Tuesday, August 10, 2010 8:05 AM
            To: Paul Brandt
            Subject: For you

            """;
    private static final String QUOTED = """

            From: Paul Brandt
            Sent: Tuesday, August 10, 2010 7:05 AM
            To: Lena Ortiz
            Subject: For you

            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Herons Leave the County\nBy Robert Hale\nStaff Writer\n\nThe herons left on Monday.\n",
                "Herons leave the county\nBy Sam Voss and Ann Kirk\nMonday, August 9, 2010\n\nThe herons left.\n",
                "By SAM VOSS\n\nPHOENIX -- The herons left on Monday.\n",
                "By DANA WELLS  MAY 9, 2014\n\nThe herons left on Monday.\n",
                "BOULDER, Colo. — The herons left on Monday.\n",
                "----- Forwarded by Al Roe/OPS on 03/03/2009 09:13 AM -----\n\n   Al Roe\n\nThe herons left.\n",
                "=========== ATTACHMENT   1 ===========\nTEXT:\nThe herons left.\n",
                "BAKERSVILLE, Calif. (AP) -- The herons left on Monday.\n\nThe board met.\n",
            })
    void a_story_from_the_press_and_what_is_sent_on_are_not_its_sender_s(String story) {
        String text = HEAD + "One story today.\n\n" + story;
        assertThat(words(messages(text).getFirst().body(), text)).isEqualTo("One story today.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday we need the count.\n",
                "By Robert Hale's count there are nine.\n",
                "By Robert Hale\n\nHe said so.\n",
                "URGENT -- The herons left.\n",
                "By COB Friday, May 14, 2010, send me your edits.\n",
                "By Memorial Day, we will brief the press.\n",
                "COLUMBUS, Ohio - Regional office will host the call.\n",
                "Do not open the attachment I sent this morning.\n",
            })
    void what_reads_much_like_a_story_is_his(String words) {
        String text = HEAD + words;
        assertThat(words(messages(text).getFirst().body(), text)).isEqualTo(words.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CAUTION: This email originated from outside of the organization. Do not click\nlinks or open"
                        + " attachments unless you recognize the sender and know the content is\nsafe.\n",
                "EXTERNAL EMAIL: This message came from outside the County. Please use caution when clicking.\n",
                "[EXTERNAL]\n",
                "You don't often get email from vera@county.example. Learn why this is important\n",
                "WARNING: This email originated outside of the State email system. Do not click any links.\n",
            })
    void the_warning_of_a_gateway_is_nobody_s(String warning) {
        String text = HEAD + warning + "\nThe herons left.\n";
        assertThat(words(messages(text).getFirst().body(), text)).isEqualTo("The herons left.");
    }

    @Test
    void a_warning_to_people_is_its_sender_s() {
        String text = HEAD + "WARNING: do not open the gate, the herons are out.\n\nNotice:\n";
        assertThat(words(messages(text).getFirst().body(), text)).startsWith("WARNING");
    }

    @Test
    void an_answer_marked_with_a_name_is_that_person_s() {
        String text = HEAD + "See below.\n" + QUOTED
                + "Did they leave?\n[Lena Ortiz] Yes.\nWhen?\n[LO: On Monday.]\n[Draft] Thanks.\n";
        List<Message> messages = messages(text);
        assertThat(words(messages.getFirst().body(), text)).isEqualTo("See below.|[Lena Ortiz] Yes.|[LO: On Monday.]");
        assertThat(words(messages.getLast().body(), text)).isEqualTo("Did they leave?|When?|[Draft] Thanks.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"My answers are in red below.", "Please see my comments in-line."})
    void answers_told_by_their_colour_alone_leave_nobody_sure_whose_the_words_are(String told) {
        String text = HEAD + told + "\n" + QUOTED + "Did they leave?\nYes.\n";
        List<Message> messages = messages(text);
        assertThat(messages).hasSize(2);
        assertThat(messages.getLast().body()).isEmpty();
    }

    @Test
    void a_colour_in_what_is_attached_says_nothing_of_what_is_quoted() {
        String text = HEAD + "My edits are in red in the attached draft.\n" + QUOTED + "Did they leave?\n";
        assertThat(words(messages(text).getLast().body(), text)).isEqualTo("Did they leave?");
    }

    @Test
    void answers_between_quoted_lines_are_the_one_s_who_quotes() {
        String text = HEAD + "Paul Brandt wrote on August 10, 2010 7:05 AM:\n> Did they leave?\n\nYes.\n\n> When?\n";
        List<Message> messages = messages(text);
        assertThat(messages).extracting(Message::from).containsExactly("Lena Ortiz", "Paul Brandt");
        assertThat(words(messages.getFirst().body(), text)).isEqualTo("Yes.");
        assertThat(words(messages.getLast().body(), text)).isEqualTo("Did they leave?|When?");
    }

    @Test
    void quoted_lines_below_a_header_of_their_own_or_of_nobody_are_not_the_answerer_s() {
        String text = HEAD + "> Who said this?\n\nNobody knows.\n" + QUOTED + "> Did they leave?\n\nYes.\n\n> When?\n";
        List<Message> messages = messages(text);
        assertThat(words(messages.getFirst().body(), text)).isEqualTo("Nobody knows.|Yes.");
        assertThat(words(messages.getLast().body(), text)).isEqualTo("Did they leave?|When?");
    }

    @Test
    void who_answers_marked_lines_below_his_own_unmarked_header_keeps_his_words() {
        String text = HEAD + "Look.\n" + QUOTED + "> Did they leave?\n> Or stay?\n\nThey left.\n\n> When?\nMonday.\n";
        List<Message> messages = messages(text);
        assertThat(words(messages.getFirst().body(), text)).isEqualTo("Look.");
        assertThat(words(messages.getLast().body(), text)).isEqualTo("They left.|Monday.");
    }

    @Test
    void what_he_answers_may_name_its_writer() {
        String text = HEAD + "Look.\n" + QUOTED + "> On Monday, August 9, 2010 at 7:05 AM Omar Hale wrote:\n"
                + ">> Did they leave?\n> I saw none.\nThey left.\n";
        List<Message> messages = messages(text);
        assertThat(messages)
                .extracting(Message::from, message -> words(message.body(), text))
                .containsExactly(
                        tuple("Lena Ortiz", "Look."),
                        tuple("Paul Brandt", "They left."),
                        tuple("Omar Hale", "Did they leave?"));
    }

    @Test
    void a_message_whose_lines_are_all_marked_keeps_them() {
        String text = HEAD + "Look.\n" + QUOTED + "> Did they leave?\n> Paul\n";
        List<Message> messages = messages(text);
        assertThat(words(messages.getLast().body(), text)).isEqualTo("Did they leave?\n> Paul");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Look.\n"})
    void an_answer_below_the_quote_is_the_outer_sender_s_who_says_nothing_above_or_signs_it(String above) {
        String text = HEAD + above + QUOTED + "> Did they leave?\n> Paul\n\nNo. They stay.\n\nLena Ortiz\n";
        List<Message> messages = messages(text);
        assertThat(words(messages.getFirst().body(), text)).endsWith("No. They stay.\n\nLena Ortiz");
        assertThat(words(messages.getLast().body(), text)).isEqualTo("Did they leave?\n> Paul");
    }

    @Test
    void whom_an_answer_greets_did_not_sign_it() {
        String text = HEAD + "Look.\n" + QUOTED + "> Did they leave?\n\nLena,\nThey left.\n";
        assertThat(words(messages(text).getLast().body(), text)).isEqualTo("Lena,\nThey left.");
    }

    @Test
    void a_history_line_of_lotus_notes_introduces_the_message_below() {
        String text = HEAD + """
                I will call.

                Paul Brandt---08/10/2010 07:05:33 AM---Lena, the herons left again

                From: Paul Brandt/OPS/AGENCY
                To: Lena Ortiz/OPS/AGENCY
                Date: 08/10/2010 07:05 AM
                Subject: For you

                Lena, the herons left again.
                """;
        List<Message> messages = messages(text);
        assertThat(messages).extracting(Message::from).containsExactly("Lena Ortiz", "Paul Brandt");
        assertThat(words(messages.getFirst().body(), text)).isEqualTo("I will call.");
        assertThat(words(messages.getLast().body(), text)).isEqualTo("Lena, the herons left again.");
        assertThat(messages.getLast().quotedIn()).isEqualTo(messages.getFirst().id());
    }

    @Test
    void a_history_line_alone_is_the_header_of_its_own_words() {
        String text = HEAD + "I will call.\n\n"
                + "Inactive hide details for Paul Brandt---08/10/2010 07:05:33 AM---Lena, the herons leftPaul"
                + " Brandt---08/10/2010 07:05:33 AM---Lena, the herons left\nagain.\n";
        List<Message> messages = messages(text);
        assertThat(messages).extracting(Message::from).containsExactly("Lena Ortiz", "Paul Brandt");
        assertThat(words(messages.getFirst().body(), text)).isEqualTo("I will call.");
        assertThat(words(messages.getLast().body(), text)).isEqualTo("Lena, the herons left\nagain.");
    }

    @Test
    void a_long_repeated_warning_costs_no_more_than_a_short_one() {
        String text = HEAD + "Notice\n" + "notice ".repeat(3000) + "\n";
        assertThat(messages(text)).hasSize(1);
    }

    @Test
    void an_answer_behind_initials_is_theirs_and_an_aside_is_not() {
        String text = HEAD + "My answers are below.\n" + QUOTED
                + "May a county say no?\n\nLO: No. It may not.\n\n(Lena - call him today.)\nThe sheriff will not sign.\n";
        List<Message> messages = messages(text);
        assertThat(words(messages.getFirst().body(), text)).contains("LO: No. It may not.");
        assertThat(words(messages.getLast().body(), text)).contains("call him today", "The sheriff will not sign.");
    }

    @Test
    void a_clock_before_the_day_introduces_a_quotation() {
        String text = HEAD + "No.\n\nAt 05:40 PM 8/9/2010, Paul Brandt wrote:\n>May a county say no?\n";
        Message quoted = messages(text).getLast();
        assertThat(quoted.from()).isEqualTo("Paul Brandt");
        assertThat(words(quoted.body(), text)).contains("May a county say no?");
    }

    @Test
    void a_sentence_above_a_header_is_no_form_s_title() {
        String text =
                HEAD + "If the State asks, that is another\nconversation. (b)(5)\n" + QUOTED + "May a county say no?\n";
        assertThat(messages(text)).extracting(Message::from).containsExactly("Lena Ortiz", "Paul Brandt");
    }
}
