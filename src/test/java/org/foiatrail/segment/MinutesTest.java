package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.words;

import org.foiatrail.model.Message;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.model.Sent;
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
            Ann Reyes and Omar Hale. City Clerk: Tom Hill.          | Ann Reyes and Omar Hale
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
        assertThat(messages(title + "\nJune 15, 2010\n\nHerons and weirs.\n")).isEmpty();
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
}
