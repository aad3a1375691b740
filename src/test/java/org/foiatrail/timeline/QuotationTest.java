package org.foiatrail.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.model.Sent;
import org.foiatrail.model.Span;
import org.foiatrail.timeline.Candidate.Copy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuotationTest {
    private static final String HEADER = "From: Vera Lund\nSent: May 11, 2010\n\n";
    private static final String BODY = """
            Paul,

            Thank you for the call this morning. Cook County is on the
            list for June 8. A county cannot opt out once the State has signed.
            We told Arlington so.

            Vera
            """;

    private static Mention mention(String kind, String words, @Nullable String name, @Nullable String stance) {
        int start = (HEADER + BODY).indexOf(words);
        return new Mention(
                kind,
                words,
                name,
                List.of(),
                null,
                kind.equals(Mention.DATE) ? name : null,
                stance == null ? null : new Mention.Stance(stance, null, null, null, null),
                null,
                false,
                "rule",
                0.8,
                List.of(new Span(1, start, start + words.length())));
    }

    private static EventRow event(TimelineFilter filter, Mention... mentions) {
        return event(BODY, filter, mentions);
    }

    private static EventRow event(String body, TimelineFilter filter, Mention... mentions) {
        return event("June", body, filter, mentions);
    }

    private static EventRow event(@Nullable String subject, String body, TimelineFilter filter, Mention... mentions) {
        int end = (HEADER + body).length();
        Message message = new Message(
                "m",
                Message.Kind.EMAIL,
                "Vera Lund",
                List.of(),
                List.of(),
                List.of(),
                subject,
                new Sent("2010-05-11", null, "May 11, 2010", Sent.DateSource.HEADER, null),
                List.of(new Span(1, 0, HEADER.length())),
                List.of(new Span(1, HEADER.length(), end)),
                null,
                List.of());
        Copy copy = new Copy(
                "first",
                "a.txt",
                message,
                List.of(mentions),
                body,
                List.of(),
                new OnePage("a.txt", HEADER + body, List.of(), 0.31));
        Candidate candidate = new Candidate(List.of(copy), List.of(), null, null, null, List.of(), Map.of());
        return new EventMaker(candidate, filter, Extent.LINES).make().row();
    }

    private static TimelineFilter about(String place) {
        return new TimelineFilter(
                null, null, List.of(place), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }

    @Test
    void a_sentence_that_says_something_of_a_topic_is_quoted_with_the_lines_around_it() {
        EventRow event = event(
                TimelineFilter.ALL,
                mention(Mention.JURISDICTION, "Cook County", "Cook County, IL", null),
                mention("optout", "cannot opt out", null, "refused"));
        assertThat(event.at().quote()).isEqualTo("A county cannot opt out once the State has signed.");
        assertThat(event.before()).endsWith("list for June 8. ").contains("Thank you for the call");
        assertThat(event.after()).isEqualTo("\nWe told Arlington so.\n\nVera");
        assertThat(event.lowestConfidence()).isEqualTo(0.31);
        assertThat(event.why()).contains("quoted for optout refused");
    }

    @Test
    void of_places_the_one_that_is_asked_for_counts_most() {
        List<Mention> both = new ArrayList<>(List.of(
                mention(Mention.JURISDICTION, "Cook County", "Cook County, IL", null),
                mention(Mention.JURISDICTION, "Arlington", "Arlington County, VA", null)));
        assertThat(event(TimelineFilter.ALL, both.toArray(Mention[]::new)).at().quote())
                .startsWith("Cook County is");
        assertThat(event(about("Arlington County, VA"), both.toArray(Mention[]::new))
                        .at()
                        .quote())
                .isEqualTo("We told Arlington so.");
    }

    @Test
    void a_list_of_places_and_figures_says_less_than_a_statement() {
        EventRow event = event(
                TimelineFilter.ALL,
                mention(Mention.JURISDICTION, "Cook County", "Cook County, IL", null),
                mention(Mention.JURISDICTION, "list", "Lake County, IL", null),
                mention(Mention.FIGURE, "June", null, null),
                mention(Mention.FIGURE, "8", null, null),
                mention("optout", "cannot opt out", null, "refused"));
        assertThat(event.at().quote()).startsWith("A county cannot opt out");
    }

    @Test
    void without_anything_to_go_by_the_first_sentence_of_some_length_is_quoted() {
        EventRow event = event(TimelineFilter.ALL);
        assertThat(event.at().quote()).isEqualTo("Thank you for the call this morning.");
        assertThat(event.weight()).isZero();
    }

    @Test
    void a_message_of_few_words_is_quoted_by_them() {
        assertThat(event("ok with me.\n\nV. Lund\n", TimelineFilter.ALL).at().quote())
                .isEqualTo("ok with me.");
        assertThat(event("Vera\n", TimelineFilter.ALL).at().quote()).isEqualTo(HEADER);
    }

    @Test
    void days_that_its_words_speak_of_are_listed_below_the_event() {
        EventRow event = event(
                TimelineFilter.ALL,
                mention(Mention.DATE, "June 8", "2010-06-08", null),
                mention(Mention.DATE, "May 11, 2010", "2010-05-11", null));
        assertThat(event.statements())
                .containsExactly("2010-06-08: Cook County is on the list for June 8. [first:a.txt#1@"
                        + (HEADER + BODY).indexOf("Cook") + "-" + ((HEADER + BODY).indexOf("June 8.") + 7) + "]");
    }

    @Test
    void who_is_printed_in_several_ways_is_one_of_its_people_and_found_by_each() {
        Candidate one = OnePageMessages.candidate(OnePageMessages.copy("a.txt", "2010-05-11", "June", null));
        Candidate known = new Candidate(
                one.copies(), List.of(), null, null, null, List.of("V. Lund"), Map.of("V. Lund", "Vera Lund"));
        TimelineFilter person = new TimelineFilter(
                null, null, List.of(), List.of("v. lund"), List.of(), List.of(), List.of(), List.of(), List.of(), null);
        assertThat(new TimelineBuilder(Extent.LINES)
                        .build(List.of(known), person)
                        .dated())
                .singleElement()
                .satisfies(event -> assertThat(event.people()).containsExactly("Vera Lund", "Paul Brandt"));
    }

    private static String quoted(String body) {
        return String.valueOf(event(body, TimelineFilter.ALL).at().quote());
    }

    @Test
    void a_sentence_goes_on_below_the_empty_lines_of_a_page_set_or_read_with_one_after_each_line() {
        String spread = """
                The Board has asked us twice whether its deputies may decline to send

                the fingerprints to the State, and nobody here has given them an answer

                Dana Whitlock could defend.

                """;
        assertThat(quoted(spread)).startsWith("The Board").endsWith("could defend.");
        assertThat(quoted(spread.replaceAll("(?m)^", "> ")))
                .startsWith("The Board")
                .endsWith("could defend.");
        assertThat(quoted("Call the Board at noon today\n\nAsk for the letter\n\nThen write to us\n"))
                .isEqualTo("Call the Board at noon today");
    }

    @Test
    void a_title_or_an_initial_ends_no_sentence() {
        assertThat(quoted("Has anybody told Lt. Marlow or Mrs. R. Venn of St. Louis about No. 5? I have not.\n"))
                .endsWith("about No. 5?");
        assertThat(quoted("By para. VI either party may leave, say the Gov.'s people. I do not.\n"))
                .isEqualTo("By para. VI either party may leave, say the Gov.'s people.");
        assertThat(quoted("It is not for us to say what they do in the U.S. The rest is theirs.\n"))
                .endsWith("U.S.");
    }

    @Test
    void neither_what_a_program_writes_nor_the_head_of_what_is_sent_on_is_quoted() {
        String sentOn = """
                please print this for me
                ------------- Forwarded by Vera Lund on 05/11/2010 02:33 PM -------------
                To: See the list at the bottom of this message
                Subject: meeting on Wednesday of next week
                """;
        assertThat(quoted(sentOn)).isEqualTo("please print this for me");
        assertThat(quoted("2 attachments (340 KB)\n\nThe herons left.\n")).isEqualTo("The herons left.");
        assertThat(quoted("Sent from my telephone on the way to you\n\nwill do.\n"))
                .isEqualTo("will do.");
        assertThat(quoted("Lund, Director of the Office of Plans 555.0100 o 555.0101 f 555.0102 c\n"))
                .isEqualTo(HEADER);
    }

    @Test
    void the_mere_answer_that_somebody_gave_is_quoted() {
        assertThat(quoted("Yes\n\nVera Lund\n")).isEqualTo("Yes");
        assertThat(quoted("Thank you, Commissioner!\n\nVera Lund\n")).isEqualTo("Thank you, Commissioner!");
    }

    @Test
    void a_quotation_begins_with_its_first_word() {
        assertThat(quoted("• the county has asked us to take it off the list.\n"))
                .startsWith("the county");
    }

    @Test
    void a_heading_is_not_the_beginning_of_the_sentence_below() {
        String body = """
                Not receiving the results
                A county may choose not to receive the results of the check, and that
                is all it may choose.

                Where Cook County stands
                The board of Cook County wrote to us in May and has had no answer since
                then.
                """;

        assertThat(event(body, TimelineFilter.ALL).at().quote())
                .isEqualTo(
                        "A county may choose not to receive the results of the check, and that\nis all it may choose.");
    }

    @Test
    void a_short_line_in_the_middle_of_a_sentence_is_no_heading() {
        String body = """
                We met with the
                Sheriff of Cook County and the board's counsel, who want a letter from us.
                """;

        assertThat(event(body, TimelineFilter.ALL).at().quote())
                .isEqualTo(
                        "We met with the\nSheriff of Cook County and the board's counsel, who want a letter from us.");
    }

    @Test
    void what_has_no_subject_is_called_by_its_first_sentence() {
        String body = """
                > Paul,
                >
                > We have been on line since
                > June. Nobody asked for more than that.
                """;

        assertThat(event(null, body, TimelineFilter.ALL).title()).isEqualTo("We have been on line since June.");
    }

    @Test
    void words_that_only_resemble_what_a_program_writes_are_quoted() {
        assertThat(quoted("The audit found unauthorized use of the database by two counties.\n"))
                .startsWith("The audit");
        assertThat(quoted("The State received our prints in error and wants them back.\n"))
                .startsWith("The State");
        assertThat(quoted("Sent via FedEx today; the county will not sign before the board has met.\n"))
                .startsWith("Sent via FedEx");
    }

    @Test
    void a_blank_to_be_filled_does_not_part_a_sentence() {
        assertThat(quoted("I told _____ that Cook County may not\nopt out this year.\n"))
                .isEqualTo("I told _____ that Cook County may not\nopt out this year.");
    }

    @Test
    void a_word_that_a_mail_program_left_on_a_line_is_no_heading() {
        assertThat(quoted("> It was told by all of the counties.\n> We told Dana\n> Whitlock that no county may decline"
                        + " to send the prints to the State.\n"))
                .isEqualTo("It was told by all of the counties.");
    }

    @Test
    void the_number_of_the_next_item_is_no_end_of_a_sentence() {
        assertThat(quoted("1. The contractor has billed the county twice for it.\n2. The board waits.\n"))
                .isEqualTo("The contractor has billed the county twice for it.");
    }

    @Test
    void a_thousand_marks_of_quotation_are_borne() {
        String marks = ">".repeat(100_000) + " We wait for the board.\n";

        assertThat(event(null, marks, TimelineFilter.ALL).title()).isEqualTo("We wait for the board.");
    }
}
