package org.foiatrail.tag.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.tag.time.DatesInText.found;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What looks like a date and is none, and what would cost a hostile text's reader his day.
class NoDatesTest {
    @Test
    void a_count_before_a_period_is_no_part_of_it() {
        assertThat(found("We removed 45 last year.", "2010-05-13")).containsExactly("last year = 2009");
        assertThat(found("It rose to 512 last month.", "2010-05-13")).containsExactly("last month = 2010-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"down since 1530 today", "in 1600 of the 3000 counties", "in 1500 to 1600 hours"})
    void a_time_of_day_or_a_count_is_no_early_year(String text) {
        assertThat(found(text, null)).noneMatch(date -> date.matches("1[56]\\d\\d.*"));
    }

    @Test
    void days_before_days_without_end_cost_little_and_end() {
        assertThat(found("the day before ".repeat(5000) + "May 11, 2010", null)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"week ending Monday of ", "week of Monday to Friday of the ", "Tuesday of the week of "})
    void weeks_told_by_weeks_without_end_cost_little(String again) {
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> found(again.repeat(3000) + "May 11, 2010", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"June, ", "of March and ", "May, March, "})
    void months_without_end_cost_little(String again) {
        assertTimeoutPreemptively(
                Duration.ofMinutes(1), () -> found("We will go " + again.repeat(15000), "2010-05-13"));
    }

    @Test
    void of_two_or_three_weeks_nobody_can_tell_which() {
        assertThat(found("two or three weeks before June 1, 2011", null)).noneMatch(date -> date.contains("2011-05"));
        assertThat(found("Three to five days before June 1, 2010", null)).noneMatch(date -> date.contains("2010-05"));
    }

    @Test
    void rows_of_numbers_are_no_days_of_old() {
        assertThat(found("a row 1545 12 10 of the table", null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sites may decline it.",
                "1. May a county decline?",
                "They march on City Hall.",
                "Help is there 24/7.",
                "Three of 3/4 agreed, 1/2 did not.",
                "Call 202-555-0110 or 555-2010.",
                "ICE FOIA 10-2674.0012675",
                "Section 287(g) and 8 U.S.C. 1357",
                "No. 10-2010 is the docket.",
                "April Jensen and June Farrow came.",
                "More than 2010 people came; 2,010 stayed.",
                "at 2010 Orchard Street",
                "the 22nd Congress and the 9th Circuit",
                "every Monday and on Fridays",
                "This is the second time they last spoke.",
                "between 10 and 12 counties",
                "version 2.1 of 5.12",
                "Sun Valley sat on it.",
                "spring forward or fall back",
                "It will last three weeks.",
                "a score of 5-4",
                "We may, and they march; this may take longer.",
                "in her early 20's, for 10D",
                "the end of the line and the first of the three",
                "a week after the hearing",
                "It meets every Monday and Thursday.",
                "on the first and last pages, for the 5th and final seat",
                "the first and third Tuesdays of each month",
                "Only the May 65 of them, and August 85 percent.",
                "open 24/07, form (Rev. 10/06)",
                "May twenty people come?",
                "We should know in a day or two.",
                "the largest increase in 30 years, the first time in two decades",
                "It can be passed in one day.",
                "We wait for a letter from DEC on this.",
                "a March on the capitol",
                "Office hours: Mon-Fri 8:00-5:00",
                "open Monday through Friday, 9 a.m. to 5 p.m.",
                "Call between 8 and 5, Monday to Friday.",
                "a Monday-Friday schedule",
                "We sat at noon.",
                "They received 3/4 of the votes and sent 1/2 of it.",
                "in the first days of the war",
                "the 30th to 35th percentile",
                "code 7878A19DEC786B, stamp ICE 2010SAMPLE.0004023",
                "It runs the first Monday of every month.",
                "there may 5 counties join",
                "42 U.S.C. 1983 and H.R. 2010",
                "within 10/15 minutes",
                "the first of the two and so may the end",
                "within 30 days of receipt, less than two weeks in all",
                "from 9am to 5pm, or between 10 a.m. and noon",
                "week 3 of the course, in week 20, and after the fall from the roof",
                "ICE will tell us within 30 days; we will know within a week or two.",
                "Happy Labor Day to all at the Memorial Day parade, may day by day be kind",
                "they sat on wed and sun",
                "the EOD team and the COB rules",
                "1/2 and 3/4 of them",
                "She asked May for help, and April and June said so.",
                "They paid for June, and Jan and May came too.",
                "They sent an NOV and the NOV was late; another NOV, 12 pages long, came.",
                "RE: NOV REPORT",
                "We tried nine. May we stop?",
            })
    void what_only_looks_like_a_date_is_none(String text) {
        assertThat(found(text, "2010-05-13")).isEmpty();
    }
}
