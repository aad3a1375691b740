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
            It failed on March 2 and again the following Friday.  | the following Friday | 2010-03-05
            They signed on 3/2/2009 and withdrew the same day.    | the same day         | 2009-03-02
            He asked in June 2008, she the year before.           | the year before      | 2007
            We wrote on March 2; they answered a week later.      | a week later         | 2010-03-09
            The vote was March 2, the notice three days earlier.  | three days earlier   | 2010-02-27
            It began in the summer of 2007 and closed the following winter. | the following winter | 2007-24
            In May 2009 it passed, and the next month it lapsed.  | the next month       | 2009-06
            In October 2008 it began; in March of the following year it ended. | March of the following year | 2009-03
            It was held on April 2, 2009, and dropped later the same day. | later the same day | 2009-04-02
            The meeting ran June 3-12, 2009, and he left the next day. | the next day     | 2009-06-13
            They met May 3-5, 2009. Three days earlier staff had left. | Three days earlier | 2009-04-30
            The talks are June 7-11. We set up the day before and leave the day after. | the day after | 2010-06-12
            It ran from March 3 until two days later.             | from March 3 until two days later | 2010-03-03/2010-03-05
            It ran from March 3 through the following Friday.     | from March 3 through the following Friday | 2010-03-03/2010-03-05
            It was 40 in FY 2009, up from 30 the year before.     | the year before      | 2007-10-01/2008-09-30
            It was 40 in FY 2008 and fell the following year.     | the following year   | 2008-10-01/2009-09-30
            It was 40 in 2009, up from 30 the year before.        | the year before      | 2008
            The raid was on March 2, the hearing the following weekend. | the following weekend | 2010-03-06/2010-03-07
            """)
    void is_counted_from_the_day_told_last(String text, String words, String value) {
        assertThat(found(text, "2010-05-13")).endsWith(words + " = " + value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They gave up a week later.",
                "The notice came three days earlier.",
                "It passed in 2009. A week later it lapsed.",
                "It passed in May 2009. The next day it lapsed."
            })
    void is_counted_from_nothing_where_no_day_was_told(String text) {
        assertThat(found(text, "2010-05-13")).last().asString().endsWith("= null");
    }

    @Test
    void without_an_article_it_is_counted_from_the_day_of_writing() {
        assertThat(found("We met on March 2. Shall we talk next week?", "2010-05-13"))
                .containsExactly("March 2 = 2010-03-02", "next week = 2010-05-17/2010-05-23");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He was booked the day after (b)(6) was.",
                "We met the day before [redacted] left.",
                "It was lodged on the same day as the booking.",
                "He saw the 30 days before activation."
            })
    void what_it_is_counted_from_may_stand_behind(String text) {
        assertThat(found(text, "2010-05-13")).isEmpty();
    }

    @Test
    void what_is_to_come_is_counted_from_the_day_of_writing() {
        assertThat(found("It began in October 2008; in the next year we expect more.", "2010-05-13"))
                .endsWith("the next year = 2011");
        assertThat(found("Per our call on May 3 I will send it over the next week.", "2010-05-13"))
                .endsWith("the next week = 2010-05-17/2010-05-23");
    }

    @Test
    void years_do_not_add_up_without_end() {
        assertThat(found("On 1/1/2010. " + "1000 years later. ".repeat(20), "2010-05-13"))
                .endsWith("1000 years later = null");
    }

    @Test
    void what_is_told_far_before_is_forgotten() {
        String between = "The rest of the call was about the budget and the hiring of clerks. ".repeat(6);
        assertThat(found("We met on March 2. " + between + "They left the next day.", "2010-05-13"))
                .containsExactly("March 2 = 2010-03-02", "the next day = 2010-05-14");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Minutes of November 12, 2008. Next meeting: January 14.       | January 14 = 2009-01-14
            Signed November 12, 2008. Payment is due by the end of March. | the end of March = 2009-03-31
            Signed November 12, 2008. Reports are due by the 7th.         | the 7th = null
            Signed November 12, 2008. He called on Friday.                | Friday = null
            The rule of 1996 applies. Reply by March 3.                   | March 3 = null
            The Act of November 6, 1986 applies. Reply by March 3.        | March 3 = null
            DOB: 02/14/1975. He was encountered on May 3.                 | May 3 = null
            Founded June 1, 1999. Moved May 8, 2010. Reply by March 3.    | March 3 = null
            """)
    void a_page_that_nobody_dated_is_of_the_year_of_its_dates(String text, String last) {
        assertThat(found(text, null)).endsWith(last);
    }

    @Test
    void a_quarter_beside_a_fiscal_one_is_of_the_same_year() {
        assertThat(found("In Q1 FY09 it grew, in Q2 it fell.", "2010-05-13"))
                .containsExactly("Q1 FY09 = 2008-10-01/2008-12-31", "Q2 = 2009-01-01/2009-03-31");
        assertThat(found("Q4 FY10 was over plan; we expect more in Q1.", "2010-05-13"))
                .containsExactly("Q4 FY10 = 2010-07-01/2010-09-30", "Q1 = 2010-10-01/2010-12-31");
    }
}
