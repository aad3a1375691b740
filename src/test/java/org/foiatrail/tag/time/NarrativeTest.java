package org.foiatrail.tag.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.tag.time.DatesInText.found;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates that rest on what the text told before.
class NarrativeTest {
    /// Written on Thursday, 13 May 2010: what is counted, is counted from the day told last.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The board met on March 2 and voted the next day.      | the next day         | 2010-03-03
            It failed on March 2 and again the following Friday.  | the following Friday | 2010-03-12
            They signed on 3/2/2009 and withdrew the same day.    | the same day         | 2009-03-02
            He asked in June 2008, she the year before.           | the year before      | 2007
            We wrote on March 2; they answered a week later.      | a week later         | 2010-03-09
            The vote was March 2, the notice three days earlier.  | three days earlier   | 2010-02-27
            It began in the summer of 2007 and closed the following winter. | the following winter | 2007-24
            In May 2009 it passed, and the next month it lapsed.  | the next month       | 2009-06
            """)
    void is_counted_from_the_day_told_last(String text, String words, String value) {
        assertThat(found(text, "2010-05-13")).endsWith(words + " = " + value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They gave up a week later.",
                "The notice came three days earlier.",
                "It passed in 2009. A week later it lapsed."
            })
    void is_counted_from_nothing_where_no_day_was_told(String text) {
        assertThat(found(text, "2010-05-13")).last().asString().endsWith("= null");
    }

    @Test
    void without_an_article_it_is_counted_from_the_day_of_writing() {
        assertThat(found("We met on March 2. Shall we talk next week?", "2010-05-13"))
                .containsExactly("March 2 = 2010-03-02", "next week = 2010-05-17/2010-05-23");
    }

    @Test
    void what_is_told_far_before_is_forgotten() {
        String between = "The rest of the call was about the budget and the hiring of clerks. ".repeat(6);
        assertThat(found("We met on March 2. " + between + "They left the next day.", "2010-05-13"))
                .containsExactly("March 2 = 2010-03-02", "the next day = 2010-05-14");
    }

    @Test
    void a_page_that_nobody_dated_takes_the_year_of_what_it_told_last() {
        assertThat(found("Minutes of November 12, 2008. Next meeting: January 14, reports due by the 7th.", null))
                .containsExactly("November 12, 2008 = 2008-11-12", "January 14 = 2009-01-14", "the 7th = 2009-02-07");
        assertThat(found("The rule of 1996 applies. Reply by March 3.", null))
                .containsExactly("1996 = 1996", "March 3 = null");
        assertThat(found("Signed November 12, 2008. He called on Friday.", null))
                .containsExactly("November 12, 2008 = 2008-11-12", "Friday = null");
    }

    @Test
    void a_quarter_beside_a_fiscal_one_is_of_the_same_year() {
        assertThat(found("In Q1 FY09 it grew, in Q2 it fell.", "2010-05-13"))
                .containsExactly("Q1 FY09 = 2008-10-01/2008-12-31", "Q2 = 2009-01-01/2009-03-31");
    }
}
