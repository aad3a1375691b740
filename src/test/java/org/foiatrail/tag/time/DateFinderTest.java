package org.foiatrail.tag.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.tag.time.DatesInText.found;

import java.util.List;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Span;
import org.foiatrail.tag.text.FileText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was signed on May 11, 2010.                     | May 11, 2010                | 2010-05-11
            Tuesday , May 11 , 2010                            | Tuesday , May 11 , 2010     | 2010-05-11
            signed on the 1st of May, 2009 in Boise            | the 1st of May, 2009        | 2009-05-01
            on 11 May 2010 at noon                             | 11 May 2010                 | 2010-05-11
            effective 10/1/2010                                | 10/1/2010                   | 2010-10-01
            effective 5-7-10 at noon                           | 5-7-10                      | 2010-05-07
            effective 2010-05-11                               | 2010-05-11                  | 2010-05-11
            in September 2009                                  | September 2009              | 2009-09
            as of Nov. '10                                     | Nov. '10                    | 2010-11
            It becomes mandatory by 2013.                      | 2013                        | 2013
            in late 2008                                       | late 2008                   | 2008-09/2008-12
            in early 2009                                      | early 2009                  | 2009-01/2009-04
            by mid-2010                                        | mid-2010                    | 2010-05/2010-08
            the end of FY 2011                                 | the end of FY 2011          | 2011-06/2011-09
            in FY 2010                                         | FY 2010                     | 2009-10-01/2010-09-30
            from FY08 through FY10                             | from FY08 through FY10      | 2007-10-01/2010-09-30
            the third quarter of fiscal year 2010              | the third quarter of fiscal year 2010 | 2010-04-01/2010-06-30
            Q3 FY11                                            | Q3 FY11                     | 2011-04-01/2011-06-30
            in 1Q10                                            | 1Q10                        | 2010-01-01/2010-03-31
            the second half of 2009                            | the second half of 2009     | 2009-07/2009-12
            in spring 2010                                     | spring 2010                 | 2010-21
            in the winter of 2009                              | the winter of 2009          | 2009-24
            since the 1990s                                    | the 1990s                   | 199X
            in the early 1990s                                 | the early 1990s             | 1990/1993
            circa 1998                                         | circa 1998                  | 1998~
            on or about May 11, 2010                           | on or about May 11, 2010    | 2010-05-11~
            from October 2008 to March 2010                    | from October 2008 to March 2010 | 2008-10/2010-03
            from November 2009 to February                     | from November 2009 to February | 2009-11/2010-02
            from June 2009 to August                           | from June 2009 to August    | 2009-06/2009-08
            12/28/2009 to 1/3                                  | 12/28/2009 to 1/3           | 2009-12-28/2010-01-03
            fall 2009 to spring                                | fall 2009 to spring         | 2009-23/2010-21
            May 3-7, 2010                                      | May 3-7, 2010               | 2010-05-03/2010-05-07
            between 2005 and 2009                              | between 2005 and 2009       | 2005/2009
            the 2010-11 plan                                   | 2010-11                     | 2010/2011
            in two thousand and eight                          | two thousand and eight      | 2008
            Thanksgiving 2009 was quiet                        | Thanksgiving 2009           | 2009-11-26
            on Sept 9, 2O10                                    | Sept 9, 2O10                | 2010-09-09
            on Septernber 9, 2010                              | Septernber 9, 2010          | 2010-09-09
            created 21-0CT-1996                                | 21-0CT-1996                 | 1996-10-21
            from OS/21/97 on                                   | OS/21/97                    | 1997-05-21
            since 9/11                                         | 9/11                        | 2001-09-11
            the first three months of 2010                     | the first three months of 2010 | 2010-01/2010-03
            the first half of June 2010                        | the first half of June 2010 | 2010-06-01/2010-06-15
            in mid-to-late May 2010                            | mid-to-late May 2010        | 2010-05-11/2010-05-31
            at year-end 2009                                   | year-end 2009               | 2009-09/2009-12
            by end May 2010                                    | end May 2010                | 2010-05-21/2010-05-31
            the second weekend of June 2010                    | the second weekend of June 2010 | 2010-06-12/2010-06-13
            the day after Thanksgiving 2009                    | the day after Thanksgiving 2009 | 2009-11-27
            the Monday before Memorial Day 2010                | the Monday before Memorial Day 2010 | 2010-05-24
            Labor Day weekend 2010                             | Labor Day weekend 2010      | 2010-09-04/2010-09-06
            on 24 MAY 10 at noon                               | 24 MAY 10                   | 2010-05-24
            in the 2009 fiscal year                            | the 2009 fiscal year        | 2008-10-01/2009-09-30
            Nov/Dec 2009                                       | Nov/Dec 2009                | 2009-11/2009-12
            the law in 1798 said                               | 1798                        | 1798
            from late October to mid February 2010             | from late October to mid February 2010 | 2009-10-21/2010-02-20
            from Memorial Day to Labor Day 2009                | from Memorial Day to Labor Day 2009 | 2009-05-25/2009-09-07
            the first quarter to the third quarter of 2009     | the first quarter to the third quarter of 2009 | 2009-01-01/2009-09-30
            from May 3, 2010, through May 7, 2010              | from May 3, 2010, through May 7, 2010 | 2010-05-03/2010-05-07
            May 3, 2010 up to and including May 7, 2010        | May 3, 2010 up to and including May 7, 2010 | 2010-05-03/2010-05-07
            beginning May 3, 2010 and ending on May 7, 2010    | May 3, 2010 and ending on May 7, 2010 | 2010-05-03/2010-05-07
            5/3/2010 10:00 AM to 5/4/2010 5:00 PM              | 5/3/2010 10:00 AM to 5/4/2010 | 2010-05-03/2010-05-04
            2005-present                                       | 2005-present                | null
            spring/summer 2010                                 | spring/summer 2010          | 2010-21/2010-22
            in early '09                                       | early '09                   | 2009-01/2009-04
            the latter part of 2009                            | the latter part of 2009     | 2009-09/2009-12
            the former half of 2009                            | the former half of 2009     | 2009-01/2009-06
            by EOY 2009                                        | EOY 2009                    | 2009-09/2009-12
            2009's second half                                 | 2009's second half          | 2009-07/2009-12
            F.Y. 2010 and on                                   | F.Y. 2010                   | 2009-10-01/2010-09-30
            in fiscal year (FY) 2010                           | fiscal year (FY) 2010       | 2009-10-01/2010-09-30
            thirty (30) days after June 1, 2010                | thirty (30) days after June 1, 2010 | 2010-07-01
            day after Christmas 2009                           | day after Christmas 2009    | 2009-12-26
            the weekend before June 3, 2010                    | the weekend before June 3, 2010 | 2010-05-29/2010-05-30
            the week ended May 28, 2010                        | the week ended May 28, 2010 | 2010-05-24/2010-05-30
            Tuesday of the week of June 7, 2010                | Tuesday of the week of June 7, 2010 | 2010-06-08
            Thanksgiving week 2009                             | Thanksgiving week 2009      | 2009-11-23/2009-11-29
            call of 11/3/2009 (Tuesday)                        | 11/3/2009 (Tuesday)         | 2009-11-03
            dated 2010 06 03                                   | 2010 06 03                  | 2010-06-03
            signed 7/4/1776                                    | 7/4/1776                    | 1776-07-04
            kept as 2010-05-03/2010-05-07 by all              | 2010-05-03/2010-05-07       | 2010-05-03/2010-05-07
            fiscal year of 2010                                | fiscal year of 2010         | 2009-10-01/2010-09-30
            quarter 3 of 2010                                  | quarter 3 of 2010           | 2010-07-01/2010-09-30
            the second half year of 2009                       | the second half year of 2009 | 2009-07/2009-12
            week 3 of May 2010                                 | week 3 of May 2010          | 2010-05-17/2010-05-23
            week 31, 2010                                      | week 31, 2010               | 2010-08-02/2010-08-08
            the last Friday of 2010                            | the last Friday of 2010     | 2010-12-31
            two months before May 2010                         | two months before May 2010  | 2010-03
            ten years after 1990                               | ten years after 1990        | 2000
            within 30 days after June 1, 2010                  | within 30 days after June 1, 2010 | 2010-06-01/2010-07-01
            less than two weeks before June 15, 2010           | less than two weeks before June 15, 2010 | 2010-06-01/2010-06-15
            from 9am on May 3, 2010 to 5 p.m. on May 4, 2010   | from 9am on May 3, 2010 to 5 p.m. on May 4, 2010 | 2010-05-03/2010-05-04
            from 2010-05-03T10:00 to 2010-05-04T17:00          | from 2010-05-03T10:00 to 2010-05-04 | 2010-05-03/2010-05-04
            the 1790s                                          | the 1790s                   | 179X
            the eighteen-eighties                              | the eighteen-eighties       | 188X
            the twenty-tens                                    | the twenty-tens             | 201X
            It dates back to 1865.                             | 1865                        | 1865
            in Aug 99                                          | Aug 99                      | 1999-08
            on 15 April of 87                                  | 15 April of 87              | 1987-04-15
            born 3/18/52                                       | 3/18/52                     | 1952-03-18
            from 5/18-5/20, 2010                               | from 5/18-5/20, 2010        | 2010-05-18/2010-05-20
            held 5/3-7/2010                                    | 5/3-7/2010                  | 2010-05-03/2010-05-07
            in 2Q FY10                                         | 2Q FY10                     | 2010-01-01/2010-03-31
            by the end of calendar 2010                        | the end of calendar 2010    | 2010-09/2010-12
            Pay $ 12 May 3, 2010.                              | May 3, 2010                 | 2010-05-03
            """)
    void what_tells_its_year_is_resolved_anywhere(String text, String words, String value) {
        assertThat(found(text, null)).containsExactly(words + " = " + value);
    }

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

    @Test
    void a_date_over_a_line_end_is_cited_where_it_stands() {
        String page = "They met on Sept.\n   9, 2010 in Mesa.";
        List<Mention> mentions =
                new DateFinder().find(FileText.of(List.of(Page.plain(1, page)), Segments.NONE), List.of());
        assertThat(mentions).singleElement().satisfies(mention -> {
            assertThat(mention.spans()).containsExactly(new Span(1, 12, 28));
            assertThat(mention.surface()).isEqualTo("Sept.\n   9, 2010");
            assertThat(mention.value()).isEqualTo("2010-09-09");
        });
    }

    @Test
    void a_date_that_can_only_begin_with_the_day_tells_how_those_beside_it_are_read() {
        assertThat(found("Signed on 25/02/2022, amended on 03/04/2022, due by 5/6.", "2022-05-01T10:00"))
                .containsExactly("25/02/2022 = 2022-02-25", "03/04/2022 = 2022-04-03", "5/6 = 2022-06-05");
        assertThat(found("Signed on 2/25/2022, amended on 03/04/2022.", null))
                .containsExactly("2/25/2022 = 2022-02-25", "03/04/2022 = 2022-03-04");
    }
}
