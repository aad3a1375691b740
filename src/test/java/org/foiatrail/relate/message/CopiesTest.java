package org.foiatrail.relate.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Message;
import org.foiatrail.model.Sent;
import org.foiatrail.model.Span;
import org.foiatrail.relate.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final String WORDS = "The county has asked in writing to be removed from the plan for this year.";

    private final Copies copies = new Copies();

    private static FoundMessage found(String path, String from, String subject, @Nullable String sent, String text) {
        return Samples.found(path, from, List.of("Omar Hale"), subject, sent, text, null);
    }

    @Test
    void the_same_minute_sender_and_subject_are_one_message() {
        assertThat(copies.group(List.of(
                        found("b.pdf", "Vera J Lund", "RE: Plan", "2010-05-11T14:33", ""),
                        found("a.pdf", "Vera Lund", "plan", "2010-05-11T14:33", ""))))
                .singleElement()
                .satisfies(group ->
                        assertThat(group).extracting(FoundMessage::path).containsExactly("a.pdf", "b.pdf"));
    }

    @Test
    void another_minute_sender_or_subject_is_another_message() {
        assertThat(copies.group(List.of(
                        found("a.pdf", "Vera Lund", "plan", "2010-05-11T14:33", ""),
                        found("b.pdf", "Vera Lund", "plan", "2010-05-11T14:34", ""),
                        found("c.pdf", "Paul Brandt", "plan", "2010-05-11T14:33", ""),
                        found("d.pdf", "Vera Lund", "lunch", "2010-05-11T14:33", ""))))
                .hasSize(4);
    }

    @Test
    void namesakes_with_other_first_names_are_two_people() {
        FoundMessage peter = found("a.pdf", "Peter Smith", "plan", "2010-05-11T14:33", "");
        FoundMessage paula = found("b.pdf", "Paula Smith", "plan", "2010-05-11T14:33", "");
        FoundMessage initial = found("c.pdf", "P. Smith", "plan", "2010-05-11T14:33", "");
        assertThat(copies.group(List.of(peter, paula))).hasSize(2);
        assertThat(copies.group(List.of(paula, initial))).hasSize(1);
    }

    @Test
    void a_redacted_sender_goes_along_only_if_one_sender_is_possible() {
        FoundMessage redacted = found("a.pdf", Message.REDACTED, "plan", "2010-05-11T14:33", "");
        FoundMessage vera = found("b.pdf", "Vera Lund", "plan", "2010-05-11T14:33", "");
        FoundMessage paul = found("c.pdf", "Paul Brandt", "plan", "2010-05-11T14:33", "");
        assertThat(copies.group(List.of(redacted, vera))).hasSize(1);
        assertThat(copies.group(List.of(redacted, vera, paul))).hasSize(3);
    }

    @Test
    void redacted_senders_are_not_one_person() {
        assertThat(copies.group(List.of(
                        found("a.pdf", Message.REDACTED, "plan", "2010-05-11T14:33", ""),
                        found("b.pdf", Message.REDACTED, "lunch", "2010-05-11T14:33", ""))))
                .hasSize(2);
    }

    @Test
    void the_same_words_are_one_message_though_clocks_differ_by_a_zone() {
        assertThat(copies.group(List.of(
                        found("a.pdf", "Vera Lund", "plan", "2010-05-11T14:33", WORDS),
                        found("b.pdf", "vera@agency.example", "plan", "2010-05-11T18:33", WORDS),
                        found("c.pdf", Message.REDACTED, "plan", null, WORDS))))
                .hasSize(1);
    }

    @Test
    void a_form_letter_sent_every_few_minutes_is_many_messages() {
        assertThat(copies.group(List.of(
                        found("a.pdf", "Vera Lund", "thanks", "2010-05-11T14:33", WORDS),
                        found("b.pdf", "Vera Lund", "thanks", "2010-05-11T14:41", WORDS),
                        found("c.pdf", "Vera Lund", "thanks", "2010-05-12T14:33", WORDS))))
                .hasSize(3);
    }

    private static final String LONG = "Nothing obliges the office to switch on a county that objects, and nothing "
            + "obliges it to leave one off. Whether we must is not a question of law but one of nerve, and I would "
            + "rather have it answered before the hearing than at it.";
    private static final String REDACTED = LONG.replace("and nothing obliges it to leave one off", "(b)(5)");

    @Test
    void papers_of_one_day_and_sender_are_one_though_words_were_taken_out() {
        FoundMessage memo = found("a.pdf", "Vera Lund", "What opting out can mean", "2010-05-11", LONG);
        FoundMessage other = found("b.pdf", "Vera Lund", "SAMPLE", "2010-05-11", REDACTED);
        assertThat(copies.group(List.of(memo, other))).hasSize(1);
        assertThat(copies.group(List.of(memo, found("c.pdf", "Paul Brandt", "", "2010-05-11", LONG + " So?"))))
                .hasSize(2);
        assertThat(copies.group(List.of(memo, found("d.pdf", Message.REDACTED, "", "2010-05-11", REDACTED))))
                .hasSize(2);
        assertThat(copies.group(List.of(memo, found("e.pdf", "Vera Lund", "", "2010-05-12", REDACTED))))
                .hasSize(2);
    }

    @Test
    void one_letter_to_two_people_is_two_letters() {
        FoundMessage one = Samples.found("a.pdf", "Vera Lund", List.of("Ida Moss"), "Notice", "2010-05-11", LONG, null);
        FoundMessage other =
                Samples.found("b.pdf", "Vera Lund", List.of("Cy Roth"), "Notice", "2010-05-11", REDACTED, null);
        assertThat(copies.group(List.of(one, other))).hasSize(2);
    }

    @Test
    void what_was_misread_in_the_same_minute_is_the_same_message() {
        FoundMessage read = found("a.pdf", Message.REDACTED, "plan", "2010-05-11T14:33", LONG);
        FoundMessage misread =
                found("b.pdf", Message.REDACTED, "", "2010-05-11T14:33", LONG.replace("I would", "| would"));
        assertThat(copies.group(List.of(read, misread))).hasSize(1);
        assertThat(copies.group(List.of(read, found("c.pdf", Message.REDACTED, "", "2010-05-11T14:33", WORDS))))
                .hasSize(2);
    }

    @Test
    void an_undated_copy_goes_along_if_one_message_of_its_sender_fits() {
        FoundMessage undated = found("a.pdf", "Vera Lund", "", null, "> " + LONG.replace("nerve", "' > nerve"));
        FoundMessage dated = found("b.pdf", "Vera Lund", "plan", "2010-05-11T14:33", LONG);
        FoundMessage again = found("c.pdf", "Vera Lund", "plan", "2010-06-11T10:31", LONG);
        assertThat(copies.group(List.of(undated, dated))).hasSize(1);
        assertThat(copies.group(List.of(undated, dated, again))).hasSize(3);
    }

    @Test
    void the_outermost_copy_comes_first() {
        FoundMessage quoted =
                Samples.found("a.pdf", "Vera Lund", List.of(), "plan", "2010-05-11T14:33", WORDS, "outer");
        FoundMessage own = found("z.pdf", "Vera Lund", "plan", "2010-05-11T14:33", WORDS);
        assertThat(copies.group(List.of(quoted, own)).getFirst()).containsExactly(own, quoted);
    }

    @Test
    void sixty_thousand_messages_take_seconds() {
        List<FoundMessage> many = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) {
            String sent = String.format("2010-%02d-%02dT%02d:%02d", 1 + i % 12, 1 + i % 28, i % 24, i % 60);
            many.add(found("p" + i + ".pdf", "Person " + i % 300, "Re: topic " + i % 2000, sent, WORDS + i % 20_000));
        }
        List<List<FoundMessage>> groups = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            List<List<FoundMessage>> found = copies.group(many);
            new Threads().thread(found);
            return found;
        });
        assertThat(groups.stream().mapToInt(List::size).sum()).isEqualTo(60_000);
    }

    @Test
    void an_appointment_to_which_nobody_was_asked_is_no_copy_of_another_of_that_time() {
        assertThat(copies.group(List.of(lunch("a.pdf", "With Omar."), lunch("b.pdf", "At the pier."))))
                .hasSize(2);
        assertThat(copies.group(List.of(lunch("a.pdf", WORDS), lunch("b.pdf", WORDS))))
                .hasSize(1);
    }

    private static FoundMessage lunch(String path, String text) {
        Message message = new Message(
                path,
                Message.Kind.MEETING,
                null,
                List.of(),
                List.of(),
                List.of(),
                "Lunch",
                new Sent("2010-05-11T12:00", null, "Tue 5/11/2010 12:00 PM", Sent.DateSource.HEADER, null),
                List.of(new Span(1, 0, 600)),
                List.of(),
                null,
                List.of());
        return new FoundMessage("first", path, message, text);
    }

    @Test
    void of_two_copies_that_with_fewer_holes_is_preferred_and_no_quotation() {
        FoundMessage hiding = lunch("a.pdf", "The weir is to be opened on Monday by the wardens of the county.");
        FoundMessage one = new FoundMessage("first", "a.pdf", hiding.message(), hiding.text(), 2);
        FoundMessage open = new FoundMessage("first", "b.pdf", hiding.message(), hiding.text(), 1);
        FoundMessage quoted = new FoundMessage("first", "c.pdf", hiding.message(), hiding.text()).quotedIn("outer");
        assertThat(new Copies().group(List.of(one, open, quoted)))
                .singleElement()
                .satisfies(group ->
                        assertThat(group).extracting(FoundMessage::path).containsExactly("b.pdf", "a.pdf", "c.pdf"));
    }
}
