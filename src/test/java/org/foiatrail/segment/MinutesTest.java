package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.words;

import org.foiatrail.model.Message;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.model.Sent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What heads minutes, who was there, and which day they are of.
class MinutesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann Reyes. Paul Brandt. Tom Hill.                       | Ann Reyes. Paul Brandt. Tom Hill
            Ann Reyes. Paul van der Berg. The chair opened the      | Ann Reyes. Paul van der Berg
            Ann Reyes and Omar Hale. City Clerk: Tom Hill.          | Ann Reyes; Omar Hale
            Ann Reyes; Paul Brandt. Chair Reyes opened the meeting. | Ann Reyes; Paul Brandt
            Ruth Kemper; Jean Prior. Clerk: Tim Wadley. The chair   | Ruth Kemper; Jean Prior
            """)
    void those_present_end_before_a_sentence_or_a_label_and_not_before_a_name(String words, String present) {
        assertThat(messages("MINUTES\nPresent: " + words + "\n\nHerons came.\n")
                        .getFirst()
                        .to())
                .containsExactly(present.split("; ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MINUTES\n\nThe letter held by the clerk dated January 5, 2009 was read.\nIt was filed.\nHerons came.\n\nJune 15, 2010\n",
                "MINUTES\n\nThe board met on January 5, 2009 and again today.\n\nJune 15, 2010\n",
                "Minutes of the Heron County Board - June 15, 2010\n\nThe board met in one room.\nThe contract held by Acme since January 5, 2009 was read.\n",
                "Minutes of the Heron County Board - June 15, 2010\n\nThe board last met on January 5, 2009 at the mill.\n",
                "MINUTES\n\nA meeting was held at the mill on Tuesday, June 15, 2010.\n",
                "MINUTES\n\nThe weir held by Acme since January 5, 2009 leaks.\nThe council convened on June 15, 2010.\n"
            })
    void a_day_told_in_a_sentence_dates_minutes_only_where_nothing_else_does(String text) {
        assertThat(messages(text).getFirst().sent())
                .isNotNull()
                .extracting(Sent::time)
                .isEqualTo("2010-06-15");
    }

    @Test
    void the_sentence_that_tells_the_day_of_minutes_is_part_of_their_body() {
        String text = "MINUTES\n\nThe board met on June 15, 2010 at six.\nHerons came.\n";
        assertThat(words(messages(text).getFirst().body(), text)).startsWith("The board met");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HOUSE BILL NO. 12",
                "HOUSE BILL NO. 12\nHeron State, Second Regular Session",
                "Special Session Called On Budget",
                "Proposed Special Session Topics",
                "NOTICE OF SPECIAL MEETING",
                "NOTICE OF REGULAR MEETING",
                "NOTICE OF REGULAR MEETING\nREGULAR MEETING",
                "HERON BOARD\nNOTICE OF SPECIAL MEETING"
            })
    void a_title_that_only_names_a_session_is_no_minutes(String title) {
        assertThat(messages(title + "\nJune 15, 2010\n\nHerons and weirs.\n"))
                .extracting(Message::kind)
                .doesNotContain(Kind.NOTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REGULAR MEETING",
                "HERON BOARD\nSpecial Called Meeting",
                "REGULAR MEETING OF THE HERON BOARD",
                "Special Session - Tuesday, June 15, 2010",
                "REGULAR MEETING 6/15/2010"
            })
    void a_meeting_alone_with_its_board_or_its_day_heads_minutes(String title) {
        assertThat(messages(title + "\nJune 15, 2010\n\nHerons and weirs.\n"))
                .extracting(Message::kind)
                .containsExactly(Kind.NOTE);
    }

    @Test
    void minutes_below_a_meeting_are_the_title() {
        Message minutes = messages(
                        "REGULAR MEETING\nMinutes of June 1, 2010 Meeting\n\nPresent: Vera Lund; Omar Hale\n")
                .getFirst();
        assertThat(minutes.subject()).isEqualTo("Minutes of June 1, 2010 Meeting");
    }

    @Test
    void who_was_there_ends_with_the_sentence_and_the_day_of_minutes_may_stand_in_one() {
        Message minutes = messages("""
                HERON BOARD
                SPECIAL CALLED MEETING

                The board met at the mill on Tuesday, June 15, 2010 at six o'clock.
                Present: Chair Vera Lund, Omar Hale Jr. and J. Brandt. Clerk: Dana Okafor. The chair opened the
                meeting.
                """).getFirst();
        assertThat(minutes.kind()).isEqualTo(Kind.NOTE);
        assertThat(minutes.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-06-15");
        assertThat(String.join("; ", minutes.to())).contains("Brandt").doesNotContain("Clerk", "opened");
    }

    @Test
    void neither_an_agenda_nor_a_notice_of_a_meeting_is_its_minutes() {
        assertThat(messages("AGENDA\nREGULAR MEETING\nJune 15, 2010\n\n1. Herons\n2. Weirs\n"))
                .isEmpty();
        assertThat(messages("HERON BOARD\nREGULAR MEETING\nAGENDA\nJune 15, 2010\n\n1. Herons\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Minutes - May 13, 2010, 1400-1530              | 2010-05-13
                    NOTES - public hearing, Tuesday, May 11, 2010  | 2010-05-11
                    Minutes, regular meeting of May 13, 2010       | 2010-05-13
                    Minutes of the Meeting Held on May 13, 2010    | 2010-05-13
                    MINUTES             Tuesday, May 11, 2010      | 2010-05-11
                    HERON mtg - 5/11/10 - 10:00                    | 2010-05-11
                    Telecon, 5/11/2010                             | 2010-05-11
                    Notes on the letter of May 11, 2010            | -
                    """)
    void notes_are_dated_by_a_day_that_ends_their_title(String title, @Nullable String day) {
        assertThat(messages(title + "\n\nIt was agreed to wait.\n"))
                .singleElement()
                .extracting(note -> note.sent() == null ? null : note.sent().time())
                .isEqualTo(day);
    }

    @Test
    void those_present_may_be_told_by_their_surnames() {
        assertThat(messages("MINUTES\nPresent: Lund, Hale, Kray\n\nHerons came.\n")
                        .getFirst()
                        .to())
                .containsExactly("Lund", "Hale", "Kray");
    }

    @Test
    void minutes_beside_their_day_may_stand_below_a_letterhead() {
        String head = "Herons\nAll of them\nIn the weirs\nOf the mill\n";
        assertThat(messages(head + "MINUTES        May 11, 2010\nPresent: Ann Reyes\n\nHerons came.\n"))
                .singleElement()
                .satisfies(minutes -> assertThat(minutes.to()).containsExactly("Ann Reyes"));
        assertThat(messages(head + "MINUTES\nPresent: Ann Reyes\n\nHerons came.\n"))
                .allSatisfy(paper -> assertThat(paper.to()).isEmpty());
        assertThat(messages("More\n" + head + "MINUTES        May 11, 2010\nPresent: Ann Reyes\n\nHerons came.\n"))
                .allSatisfy(paper -> assertThat(paper.to()).isEmpty());
    }

    @Test
    void minutes_are_dated_by_a_line_that_is_a_date() {
        Message minutes = messages(
                        "Minutes of the Heron Board\nTuesday, May 11, 2010, 10:00 a.m.\n\nIt was agreed to wait.\n")
                .getFirst();
        assertThat(minutes.kind()).isEqualTo(Kind.NOTE);
        assertThat(minutes.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-05-11T10:00");
    }

    @Test
    void a_board_s_name_above_its_minutes_hides_neither_their_title_nor_their_date() {
        Message minutes = messages("""
                LAKE COUNTY HERON BOARD
                MINUTES OF THE REGULAR MEETING
                March 8, 2011

                Present: Omar Hale; Vera Lund
                Recorded by: Anna Reyes

                The motion failed.
                """).getFirst();
        assertThat(minutes.subject()).isEqualTo("MINUTES OF THE REGULAR MEETING");
        assertThat(minutes.sent()).isNotNull().extracting(Sent::time).isEqualTo("2011-03-08");
        assertThat(minutes.from()).isEqualTo("Anna Reyes");
    }

    @Test
    void a_list_of_those_present_in_running_text_makes_no_note() {
        assertThat(messages("""
                The meeting took place as planned.

                Present: Paul Brandt; Omar Hale

                Nothing was decided.
                """)).isEmpty();
    }
}
