package org.foiatrail.tag.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.tag.time.DatesInText.found;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates that stand in a list and tell only together which days they are.
class DateListsTest {
    @Test
    void dates_that_share_a_month_are_two() {
        assertThat(found("October 12 and 13", "2010-05-13"))
                .containsExactly("October 12 = 2010-10-12", "13 = 2010-10-13");
    }

    @Test
    void dates_that_share_a_year_or_a_month_behind_them_have_it() {
        assertThat(found("May 3, 4 and 5, 2009", "2010-05-13"))
                .containsExactly("May 3 = 2009-05-03", "4 = 2009-05-04", "5, 2009 = 2009-05-05");
        assertThat(found("on December 1 and January 4, 2009", "2010-05-13"))
                .containsExactly("December 1 = 2008-12-01", "January 4, 2009 = 2009-01-04");
        assertThat(found("in late May or early June 2009", "2010-05-13"))
                .containsExactly("late May = 2009-05-21/2009-05-31", "early June 2009 = 2009-06-01/2009-06-10");
        assertThat(found("in the first and third quarters of 2009", "2010-05-13"))
                .containsExactly("the first = 2009-01-01/2009-03-31", "third quarters of 2009 = 2009-07-01/2009-09-30");
        assertThat(found("spring and summer of last year", "2010-05-13"))
                .containsExactly("spring = 2009-21", "summer of last year = 2009-22");
        assertThat(found("the 14th or 16th of July", "2010-05-13"))
                .containsExactly("the 14th = 2010-07-14", "16th of July = 2010-07-16");
        assertThat(found("the 3rd, 4th, and 5th of May 2009", "2010-05-13"))
                .containsExactly("the 3rd = 2009-05-03", "4th = 2009-05-04", "5th of May 2009 = 2009-05-05");
        assertThat(found("May, June and July 2009", "2010-05-13"))
                .containsExactly("May = 2009-05", "June = 2009-06", "July 2009 = 2009-07");
        assertThat(found("how about 6/1, 6/3, or 6/7?", "2010-05-13"))
                .containsExactly("6/1 = 2010-06-01", "6/3 = 2010-06-03", "6/7 = 2010-06-07");
    }

    @Test
    void days_of_the_week_in_a_row_follow_one_another() {
        assertThat(found("next week on Tuesday or Thursday", "2010-05-13"))
                .containsExactly("next week on Tuesday = 2010-05-18", "Thursday = 2010-05-20");
        assertThat(found("We met last Monday and Tuesday.", "2010-05-13"))
                .containsExactly("last Monday = 2010-05-10", "Tuesday = 2010-05-11");
    }

    @Test
    void days_of_the_week_take_the_week_that_the_last_of_them_tells() {
        assertThat(found("Are you in Tuesday or Wednesday of next week?", "2010-05-10"))
                .containsExactly("Tuesday = 2010-05-18", "Wednesday of next week = 2010-05-19");
        assertThat(found("Monday, Tuesday and Wednesday next week", "2010-05-10"))
                .containsExactly("Monday = 2010-05-17", "Tuesday = 2010-05-18", "Wednesday next week = 2010-05-19");
        assertThat(found("Tues/Wed of last week", "2010-05-13"))
                .containsExactly("Tues = 2010-05-04", "Wed of last week = 2010-05-05");
    }

    @Test
    void a_row_of_days_of_the_week_before_a_row_of_days_names_no_other_year() {
        assertThat(found("on Tuesday or Wednesday, May 18 or 19", "2010-05-13"))
                .containsExactly("Tuesday = 2010-05-18", "Wednesday, May 18 = 2010-05-18", "19 = 2010-05-19");
    }

    @Test
    void ranges_in_a_row_share_their_month_and_their_year() {
        assertThat(found("May 10-12 and 20-22", "2010-05-13"))
                .containsExactly("May 10-12 = 2010-05-10/2010-05-12", "20-22 = 2010-05-20/2010-05-22");
        assertThat(found("May 10-12, 20-22, 2009", "2010-05-13"))
                .containsExactly("May 10-12 = 2009-05-10/2009-05-12", "20-22, 2009 = 2009-05-20/2009-05-22");
        assertThat(found("December 29-31 and January 3-5, 2009", "2010-05-13"))
                .containsExactly("December 29-31 = 2008-12-29/2008-12-31", "January 3-5, 2009 = 2009-01-03/2009-01-05");
        assertThat(found("May 18, 20-22 and 25, 2009", "2010-05-13"))
                .containsExactly("May 18 = 2009-05-18", "20-22 = 2009-05-20/2009-05-22", "25, 2009 = 2009-05-25");
        assertThat(found("October 12-13 and 20-22 November", "2010-05-13"))
                .containsExactly("October 12-13 = 2010-10-12/2010-10-13", "20-22 November = 2009-11-20/2009-11-22");
    }

    @Test
    void two_days_at_a_bar_are_two() {
        assertThat(found("the May 18/19 meeting", "2010-05-13"))
                .containsExactly("May 18 = 2010-05-18", "19 = 2010-05-19");
        assertThat(found("the May 18/19/20 form", "2010-05-13")).isEmpty();
    }

    @Test
    void fiscal_years_in_a_row_are_fiscal_years() {
        assertThat(found("in FY 2009, 2010, and 2011", null))
                .containsExactly(
                        "FY 2009 = 2008-10-01/2009-09-30",
                        "2010 = 2009-10-01/2010-09-30",
                        "2011 = 2010-10-01/2011-09-30");
        assertThat(found("In FY 2009, 2010 people came.", null)).containsExactly("FY 2009 = 2008-10-01/2009-09-30");
    }

    @Test
    void ordinals_before_a_day_of_the_week_are_days_of_its_month() {
        assertThat(found("on the second and fourth Tuesdays of June", "2010-05-13"))
                .containsExactly("the second = 2010-06-08", "fourth Tuesdays of June = 2010-06-22");
        assertThat(found("the 3rd and 4th of next month", "2010-05-13"))
                .containsExactly("the 3rd = 2010-06-03", "4th of next month = 2010-06-04");
    }

    @Test
    void short_names_in_a_row_are_days() {
        assertThat(found("how about wed or thu", "2010-05-13")).containsExactly("wed = 2010-05-19", "thu = 2010-05-20");
    }

    @Test
    void short_years_in_a_row_are_years() {
        assertThat(found("in '08 and '09", null)).containsExactly("'08 = 2008", "'09 = 2009");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            February, March and April were dry.     | February = 2010-02, March = 2010-03, April = 2010-04
            It fell in April, May, and June.        | April = 2010-04, May = 2010-05, June = 2010-06
            Tolls for Jan, Feb and Mar              | Jan = 2010-01, Feb = 2010-02, Mar = 2010-03
            Tolls for May and for June              | May = 2010-05
            the tolls for June and those for a year | June = 2010-06
            January, February and April Jensen came | January = 2010-01, February = 2010-02
            the March and April tolls               | March = 2010-03, April = 2010-04
            the tolls for April and June            | April = 2010-04, June = 2010-06
            IN NOV THE BOARD MET                    | NOV = 2009-11
            signed in NOV of last year              | NOV of last year = 2009-11
            The OCT drill and the SEPT drill ran.   | OCT = 2009-10, SEPT = 2009-09
            """)
    void months_in_a_row_are_each_found(String text, String dates) {
        assertThat(found(text, "2010-06-13")).containsExactly(dates.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two were closed in May, one of them for good.     | May = 2010-05
            It rained in May. Three wells failed.             | May = 2010-05
            It rained in May. 3 wells failed.                 | May = 2010-05
            It rained in May, 3 times in all.                 | May = 2010-05
            In May, the first three came.                     | May = 2010-05
            on Mar. 3 at noon                                 | Mar. 3 = 2010-03-03
            on Tuesday, May, 11                               | Tuesday, May, 11 = 2010-05-11
            September. 9, 2010                                | September. 9, 2010 = 2010-09-09
            """)
    void a_number_behind_a_stop_is_no_day_of_the_month_before(String text, String date) {
        assertThat(found(text, "2010-06-13")).containsExactly(date);
    }
}
