package org.foiatrail.tag.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.tag.time.DatesInText.found;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates that do not tell their year.
class RelativeDatesTest {
    /// Written on Thursday, 13 May 2010.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We leave on May 11.                     | May 11                 | 2010-05-11
            We leave on January 5th.                | January 5th            | 2010-01-05
            the 6/3 call                            | 6/3                    | 2010-06-03
            in September                            | September              | 2010-09
            last July                               | last July              | 2009-07
            the meeting on the 22nd                 | the 22nd               | 2010-05-22
            we met on the 4th                       | the 4th                | 2010-05-04
            Friday the 21st                         | Friday the 21st        | 2010-05-21
            Please send it by Friday.               | Friday                 | 2010-05-14
            I need it COB Thursday.                 | Thursday               | 2010-05-13
            We spoke on Friday.                     | Friday                 | 2010-05-07
            as she said last Friday                 | last Friday            | 2010-05-07
            the call next Tuesday                   | next Tuesday           | 2010-05-18
            see you Thursday week.                  | Thursday week          | 2010-05-20
            Monday of next week                     | Monday of next week    | 2010-05-17
            the week of May 17                      | the week of May 17     | 2010-05-17/2010-05-23
            it is due today                         | today                  | 2010-05-13
            he called last night                    | last night             | 2010-05-12
            next week                               | next week              | 2010-05-17/2010-05-23
            this month                              | this month             | 2010-05
            last year's figures                     | last year              | 2009
            this fiscal year                        | this fiscal year       | 2009-10-01/2010-09-30
            next quarter                            | next quarter           | 2010-07-01/2010-09-30
            last summer                             | last summer            | 2009-22
            three weeks ago                         | three weeks ago        | 2010-04-22
            two months ago                          | two months ago         | 2010-03
            ten business days after May 14          | ten business days after May 14 | 2010-05-28
            over the past six months                | the past six months    | 2009-11/2010-05
            the first Monday of next month          | the first Monday of next month | 2010-06-07
            from May 17 to 21                       | from May 17 to 21      | 2010-05-17/2010-05-21
            from January 2009 to the present        | from January 2009 to the present | 2009-01/2010-05-13
            late next week                          | late next week         | 2010-05-20/2010-05-23
            Monday two weeks from now               | Monday two weeks from now | 2010-05-24
            two Mondays ago                         | two Mondays ago        | 2010-05-03
            a week ago today                        | a week ago today       | 2010-05-06
            next month on the 20th                  | next month on the 20th | 2010-06-20
            this year's Thanksgiving                | this year's Thanksgiving | 2010-11-25
            next year's Memorial Day                | next year's Memorial Day | 2011-05-30
            this week from Tuesday to Thursday      | this week from Tuesday to Thursday | 2010-05-11/2010-05-13
            year to date                            | year to date           | 2010-01-01/2010-05-13
            FYTD                                    | FYTD                   | 2009-10-01/2010-05-13
            we will sign it in march                | march                  | 2011-03
            not since last march                    | last march             | 2010-03
            from march to may                       | from march to may      | 2010-03/2010-05
            the first business day of next month    | the first business day of next month | 2010-06-01
            the call is 5/6 at 10:30                | 5/6                    | 2010-05-06
            We should answer what you sent on Tuesday. | Tuesday             | 2010-05-11
            Please have it signed Tuesday.          | Tuesday                | 2010-05-18
            they drove here Tuesday                 | Tuesday                | 2010-05-11
            We will know by the end of the month.   | the end of the month   | 2010-05-31
            it was busy at the end of April         | the end of April       | 2010-04-21/2010-04-30
            it was seen by a neighbor, released about April 9 | about April 9 | 2010-04-09~
            a question about April 9                | April 9                | 2010-04-09
            a meeting about April 9                 | April 9                | 2010-04-09
            We had a good call with her. Comments by Friday. | Friday        | 2010-05-14
            We should discuss what they sent when we meet Tuesday. | Tuesday | 2010-05-18
            Could you see what he asked and call me Monday? | Monday               | 2010-05-17
            he had it on the 3d                     | the 3d                 | 2010-05-03
            ready by 17th                           | 17th                   | 2010-05-17
            over the summer                         | the summer             | 2010-22
            five weeks in the future                | five weeks in the future | 2010-06-17
            the next ten days                       | the next ten days      | 2010-05-14/2010-05-23
            May between 17 and 21                   | May between 17 and 21  | 2010-05-17/2010-05-21
            from the 7th until the 9th of next month | from the 7th until the 9th of next month | 2010-06-07/2010-06-09
            between January and March of last year  | between January and March of last year | 2009-01/2009-03
            from next Tuesday until next Friday     | from next Tuesday until next Friday | 2010-05-18/2010-05-21
            from 6/3 to 6/7                         | from 6/3 to 6/7        | 2010-06-03/2010-06-07
            out 6/1 - 6/15                          | 6/1 - 6/15             | 2010-06-01/2010-06-15
            from Monday till now                    | from Monday till now   | 2010-05-10/2010-05-13
            so far this month                       | so far this month      | 2010-05-01/2010-05-13
            the balance of the year                 | the balance of the year | 2010-05-13/2010-12-31
            by year end                             | year end               | 2010-09/2010-12
            H2 of last year                         | H2 of last year        | 2009-07/2009-12
            last year's Labor Day weekend           | last year's Labor Day weekend | 2009-09-05/2009-09-07
            the second Thursday next month          | the second Thursday next month | 2010-06-10
            the fourth Thursday of November last year | the fourth Thursday of November last year | 2009-11-26
            two weeks ago on Monday                 | two weeks ago on Monday | 2010-04-26
            a year and a half ago                   | a year and a half ago  | 2008-11
            nearly two years ago                    | nearly two years ago   | 2008~
            the night before last                   | the night before last  | 2010-05-11
            this coming weekend                     | this coming weekend    | 2010-05-15/2010-05-16
            it is the twenty-seventh                | the twenty-seventh     | 2010-05-27
            out from today at 3pm to tomorrow               | from today at 3pm to tomorrow | 2010-05-13/2010-05-14
            out from 2pm until tomorrow at noon             | from 2pm until tomorrow | 2010-05-13/2010-05-14
            from Friday evening until Sunday                | from Friday evening until Sunday | 2010-05-14/2010-05-16
            now through June                                | now through June       | 2010-05-13/2010-06
            April 27th to the 3rd                           | April 27th to the 3rd  | 2010-04-27/2010-05-03
            two nights ago                                  | two nights ago         | 2010-05-11
            two days and three hours ago                    | two days and three hours ago | 2010-05-11
            within two weeks of today                       | within two weeks of today | 2010-05-13/2010-05-27
            within the next ten days                        | within the next ten days | 2010-05-13/2010-05-23
            the next 5/12                                   | the next 5/12          | 2011-05-12
            last May 20                                     | last May 20            | 2009-05-20
            next year in May                                | next year in May       | 2011-05
            last year in March                              | last year in March     | 2009-03
            next year's spring                              | next year's spring     | 2011-21
            the week 2 of next month                        | the week 2 of next month | 2010-06-07/2010-06-13
            week 45 of the year                             | week 45 of the year    | 2010-11-08/2010-11-14
            the first Monday 1pm to 3pm of next month       | the first Monday 1pm to 3pm of next month | 2010-06-07
            in week 31                                      | week 31                | 2010-08-02/2010-08-08
            before winter                                   | winter                 | 2010-24
            on 15 at 8:00                                   | 15                     | 2010-05-15
            the 5th 7pm call                                | the 5th                | 2010-06-05
            meet 5/4 (Tue) again                            | 5/4 (Tue)              | 2010-05-04
            done by mid week                                | mid week               | 2010-05-11/2010-05-14
            send it by COB.                                 | COB                    | 2010-05-13
            We'll answer within two weeks.                  | within two weeks       | 2010-05-13/2010-05-27
            We are closed for Memorial Day.                 | Memorial Day           | 2010-05-31
            off on Mardi Gras                               | Mardi Gras             | 2010-02-16
            the story runs on tues at noon                  | tues                   | 2010-05-18
            Wed. at 2:30                            | Wed                    | 2010-05-19
            It was extended past June 30.           | June 30                | 2010-06-30
            It will slip past Friday.               | Friday                 | 2010-05-14
            Following Monday's call we went home.   | Monday                 | 2010-05-10
            Are you in on Friday, May 19?           | Friday, May 19         | 2010-05-19
            We will meet this Monday.               | this Monday            | 2010-05-17
            We met this Monday.                     | this Monday            | 2010-05-10
            Are you in this coming Thursday?        | this coming Thursday   | 2010-05-20
            On Monday last, the board met.          | Monday last            | 2010-05-10
            the Monday of that week                 | Monday of that week    | null
            two or three weeks ago                  | two or three weeks ago | null
            a week or two ago                       | a week or two ago      | null
            the next 3-4 months                     | the next 3-4 months    | null
            2-3 days before May 20                  | May 20                 | 2010-05-20
            two years ago in May                    | two years ago in May   | 2008-05
            ten years ago this month                | ten years ago this month | 2000-05
            the second half of next week            | the second half of next week | 2010-05-20/2010-05-23
            three weeks after June 1 on Friday      | three weeks after June 1 on Friday | 2010-06-25
            for 3 days starting from next Monday    | 3 days starting from next Monday | 2010-05-17/2010-05-19
            last week between Monday and Wednesday  | last week between Monday and Wednesday | 2010-05-03/2010-05-05
            w/c 17 May                              | w/c 17 May             | 2010-05-17/2010-05-23
            due w/e 5/21                            | w/e 5/21               | 2010-05-17/2010-05-23
            from May 3, 2010 till the current date  | from May 3, 2010 till the current date | 2010-05-03/2010-05-13
            We'll be closed from April to October.  | from April to October  | 2010-04/2010-10
            We'll be closed from March to January.  | from March to January  | 2010-03/2011-01
            We were closed from April to October.   | from April to October  | 2009-04/2009-10
            back on 23/12 before 5pm                | 23/12                  | 2009-12-23
            we go back May twenty one               | May twenty one         | 2010-05-21
            on Monday (the 3rd)                     | Monday (the 3rd)       | 2010-05-03
            Mon-Wed of next week                    | Mon-Wed of next week   | 2010-05-17/2010-05-19
            June 16: First day of school            | June 16                | 2010-06-16
            call on the 22nd: hearing               | the 22nd               | 2010-05-22
            We sign the letter this Monday.         | this Monday            | 2010-05-17
            We will know in two weeks.              | in two weeks           | 2010-05-27
            The best way to do this in two weeks    | in two weeks           | 2010-05-27
            Be there Monday to Friday, 12 people.   | Monday to Friday       | 2010-05-17/2010-05-21
            The latest request will be answered in two weeks. | in two weeks | 2010-05-27
            for three days from May 18              | three days from May 18 | 2010-05-18/2010-05-20
            three days from May 18                  | three days from May 18 | 2010-05-21
            out all next week                       | next week              | 2010-05-17/2010-05-23
            agenda for a June special session       | June                   | 2010-06
            Courses are offered in August.          | August                 | 2010-08
            The courses ended in August.            | August                 | 2009-08
            from 9 - May 19 at 9                    | May 19                 | 2010-05-19
            the week of 5/7                         | the week of 5/7        | 2010-05-03/2010-05-09
            closed w/e 5/7                          | w/e 5/7                | 2010-05-03/2010-05-09
            as of 3/5                               | 3/5                    | 2010-03-05
            rcvd 3/5 and filed                      | 3/5                    | 2010-03-05
            Your letter of the 3rd is before us.    | the 3rd                | 2010-05-03
            from Monday 17 to Friday 21 May         | from Monday 17 to Friday 21 May | 2010-05-17/2010-05-21
            two weekends ago                        | two weekends ago       | 2010-05-01/2010-05-02
            the next two weekends                   | the next two weekends  | 2010-05-15/2010-05-23
            the last two weekends                   | the last two weekends  | 2010-05-01/2010-05-09
            talk to you tues                        | tues                   | 2010-05-18
            let's talk fri at noon                  | fri                    | 2010-05-14
            after our Wed call                      | Wed                    | 2010-05-19
            Fri: travel                             | Fri                    | 2010-05-14
            I am out Monday through Wednesday.      | Monday through Wednesday | 2010-05-17/2010-05-19
            I am out Monday through Friday.         | Monday through Friday  | 2010-05-17/2010-05-21
            We knew from your July call that it would end. | July | 2009-07
            the Monday after Easter                 | the Monday after Easter | 2010-04-05
            """)
    void what_does_not_tell_it_is_resolved_from_the_day_of_sending(String text, String words, String value) {
        assertThat(found(text, "2010-05-13T09:30")).containsExactly(words + " = " + value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "last Friday",
                "tomorrow",
                "May 11",
                "the 22nd of this month",
                "two weeks ago",
                "in September",
            })
    void without_a_day_of_sending_nothing_is_invented(String text) {
        assertThat(found(text, null)).singleElement().asString().endsWith(" = null");
    }
}
