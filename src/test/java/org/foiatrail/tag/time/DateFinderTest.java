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
            ca. 1998                                           | ca. 1998                    | 1998~
            Orange County CA 2010-08-10                        | 2010-08-10                  | 2010-08-10
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
            on Janaury 9, 2010                                 | Janaury 9, 2010             | 2010-01-09
            by Febmary 9, 2010                                 | Febmary 9, 2010             | 2010-02-09
            by Jnne 9, 2010                                    | Jnne 9, 2010                | 2010-06-09
            in Fal1 2008                                       | Fal1 2008                   | 2008-23
            Date: May __, 2010                                 | May __, 2010                | 2010-05
            between June 1, 2007, and Dec. 31, 2009            | between June 1, 2007, and Dec. 31, 2009 | 2007-06-01/2009-12-31
            the later of July 1, 2009                          | July 1, 2009                | 2009-07-01
            at 37 C. 12 May 2006                               | 12 May 2006                 | 2006-05-12
            created 21-0CT-1996                                | 21-0CT-1996                 | 1996-10-21
            from OS/21/97 on                                   | OS/21/97                    | 1997-05-21
            since 9/11                                         | 9/11                        | 2001-09-11
            the first three months of 2010                     | the first three months of 2010 | 2010-01/2010-03
            the first half of June 2010                        | the first half of June 2010 | 2010-06-01/2010-06-15
            in mid-to-late May 2010                            | mid-to-late May 2010        | 2010-05-11/2010-05-31
            at year-end 2009                                   | year-end 2009               | 2009-09/2009-12
            by end May 2010                                    | end May 2010                | 2010-05-31
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
            in the final days of May 2009                      | the final days of May 2009  | 2009-05-21/2009-05-31
            between the years 2008 and 2010                    | between the years 2008 and 2010 | 2008/2010
            between the months of May and July 2009            | between the months of May and July 2009 | 2009-05/2009-07
            from 2008 til 2010                                 | from 2008 til 2010          | 2008/2010
            winter '09-'10                                     | winter '09-'10              | 2009-24
            in Fall 09.                                        | Fall 09                     | 2009-23
            2010's budget                                      | 2010                        | 2010
            early in the 2010's                                | early in the 2010's         | 2010/2013
            May 17, 2010 (Mon.) at 3                           | May 17, 2010 (Mon.)         | 2010-05-17
            Tues., 01.29.08 at 7                               | Tues., 01.29.08             | 2008-01-29
            open until at least 2012 and beyond                | 2012                        | 2012
            as it was (in 1997.)                               | 1997                        | 1997
            in 2Q FY10                                         | 2Q FY10                     | 2010-01-01/2010-03-31
            by the end of calendar 2010                        | the end of calendar 2010    | 2010-12-31
            Pay $ 12 May 3, 2010.                              | May 3, 2010                 | 2010-05-03
            """)
    void what_tells_its_year_is_resolved_anywhere(String text, String words, String value) {
        assertThat(found(text, null)).containsExactly(words + " = " + value);
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
