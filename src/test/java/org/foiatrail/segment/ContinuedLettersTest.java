package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.foiatrail.model.Message;
import org.foiatrail.model.Sent;
import org.foiatrail.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Letters of several pages, with a stamp beside their day, and whose hand is withheld.
class ContinuedLettersTest {
    private static final String FIRST = """
            COUNTY OF ASHDOWN
            Office of the Sheriff
            1 Court Square
            Room 4
            555-0100
            fax 555-0101

            October 5, 2010

            The Honorable Vera Lund
            12 Main Street

            Dear Senator Lund:

            The board met on Tuesday.
            It heard the sheriff first.
            Then it heard counsel.
            Nobody else asked to be heard.
            A vote was taken at nine.
            All were present for it.
            We ask that the county be taken
            """;

    private static final String SECOND = """
            off the plan before the spring.

            Sincerely,

            %s
            """;

    private static List<Span> margins(String head) {
        return Segmented.segment(FIRST, head + "\n" + SECOND.formatted("Paul Brandt"))
                .margins();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Honorable Vera Lund\nPage 2",
                "The Honorable Vera Lund\nOctober 5, 2010\nPage 2 of 2",
                "The Honorable Vera Lund\nPage 2\nOctober 5, 2010",
                "Senator Lund, page 2",
                "Page 2 - The Honorable Vera Lund"
            })
    void who_is_written_to_stands_above_the_number_of_a_later_page(String head) {
        String words = Segmented.words(margins(head), FIRST, head + "\n" + SECOND);
        assertThat(words.replace("|", "\n")).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Honorable Ada Quill\nPage 2",
                "The Honorable Vera Lund\nPage 3",
                "The Honorable Vera Lund\nPage 1",
                "as I wrote to Senator Lund on page 2",
                "Off page 2",
                "the sheriff, page 2",
                "The Honorable Vera Lund\nOctober 5, 2010\n12 Main Street\nPage 2"
            })
    void what_the_first_page_does_not_hold_is_text(String head) {
        assertThat(margins(head)).isEmpty();
    }

    private static Message signed(String signature) {
        return Segmented.messages(FIRST + SECOND.formatted(signature)).getFirst();
    }

    @Test
    void a_name_printed_below_a_withheld_hand_signs() {
        assertThat(signed("(b)(6), (b)(7)(C)\n\nPaul Brandt\nSheriff").from()).isEqualTo("Paul Brandt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(b)(6)\nField Director\nOffice of Herons",
                "(b)(6)\nSecure Communities",
                "(b)(6)\nOne Justice Square\nDirector's Office"
            })
    void an_office_below_it_does_not(String signature) {
        assertThat(signed(signature).from()).startsWith("[redacted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"October 5, 2010   RECEIVED", "October 5, 2010 RECEIVED oct 7", "October 5, 2010\t\tRoom 4"})
    void what_stands_beside_the_day_is_no_part_of_it(String day) {
        Message letter = Segmented.messages(FIRST.replace("October 5, 2010", day) + SECOND.formatted("Paul Brandt"))
                .getFirst();
        assertThat(letter.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-10-05");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 OCTOBER 2010            | 2010-10-05
            5 OCTOBER 2010   RECEIVED | 2010-10-05
            October 5,  2010          | 2010-10-05
            DATE: JUNE 5, 2010        | 2010-06-05
            March __,  2010           | 2010-03
            """)
    void capitals_and_wide_gaps_within_the_day_are_nothing_beside_it(String day, String time) {
        Message letter = Segmented.messages(FIRST.replace("October 5, 2010", day) + SECOND.formatted("Paul Brandt"))
                .getFirst();
        assertThat(letter.from()).isEqualTo("Paul Brandt");
        assertThat(letter.sent()).isNotNull().extracting(Sent::time).isEqualTo(time);
    }

    @Test
    void a_sentence_that_begins_with_a_day_begins_no_letter() {
        assertThat(Segmented.messages(FIRST.replace("October 5, 2010", "October 5, 2010 was the day")
                        + SECOND.formatted("Paul Brandt")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vera Lund, Acting Director, Weir Office, 500 12th Street SW, Heron, IL 60000 | Vera Lund
            Vera Lund, Jr.                                                               | Vera Lund Jr.
            """)
    void an_address_beside_a_name_is_nobody(String line, String to) {
        assertThat(Segmented.messages(FIRST.replace("The Honorable Vera Lund", line) + SECOND.formatted("Paul Brandt"))
                        .getFirst()
                        .to())
                .containsExactly(to);
    }

    @Test
    void a_line_of_commas_costs_no_more_than_its_length() {
        String line = "Vera Lund" + ",".repeat(200_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> Segmented.messages(
                        FIRST.replace("The Honorable Vera Lund", line) + SECOND.formatted("Paul Brandt")));
    }
}
