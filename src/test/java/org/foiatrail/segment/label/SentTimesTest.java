package org.foiatrail.segment.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.foiatrail.model.DayOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentTimesTest {
    static Stream<Arguments> printed() {
        return Stream.of(
                arguments("Tuesday, May 11, 2010 2:33 PM", "2010-05-11T14:33"),
                arguments("Wed Jun 09 11:35:41 2010", "2010-06-09T11:35"),
                arguments("Wednesday , March 19 , 2008 10:14 AM", "2008-03-19T10:14"),
                arguments("Wed Mar 19 17 :47:12 2008", "2008-03-19T17:47"),
                arguments("Fri, 6 Mar 2020 03:49:45 +0000", "2020-03-06T03:49"),
                arguments("Wed 1 / 23/2008 1:55 PM", "2008-01-23T13:55"),
                arguments("21-0CT-1996", "1996-10-21"),
                arguments("13-MAY-1997 09:34:35.00", "1997-05-13T09:34"),
                arguments("OS/21/97", "1997-05-21"),
                arguments("9-MAR-199'7 11:42:07.00", "1997-03-09T11:42"),
                arguments("14-JUN~1996   10:03:15.12", "1996-06-14T10:03"),
                arguments("Se~e 09,2010", "2010-09-09"),
                arguments("4/28/07 7:27 PM", "2007-04-28T19:27"),
                arguments("August __, 2010", "2010-08"),
                arguments("August XX, 2010", "2010-08"),
                arguments("Jan 5, 2008 4:31 PM", "2008-01-05T16:31"),
                arguments("Sunday, September 07, 200811:12 AM", "2008-09-07T11:12"),
                arguments("Sun Jun 29 07:50:212008", "2008-06-29T07:50"),
                arguments("Sat an 05 18:40:44 2008", "2008-01-05T18:40"),
                arguments("2010-05-11T14:33:20Z", "2010-05-11T14:33"),
                arguments("May 11, 2010, at 12:05 AM", "2010-05-11T00:05"),
                arguments("12 May 2010 12:05 p.m.", "2010-05-12T12:05"),
                arguments("l2/3O/2010 1O:15 AM", "2010-12-30T10:15"),
                arguments("October 5, 2010", "2010-10-05"),
                arguments("FEB - 7 2012", "2012-02-07"),
                arguments("Montag, 7. Februar 2022 09:15", "2022-02-07T09:15"),
                arguments("lundi 7 février 2022 09:15", "2022-02-07T09:15"),
                arguments("lunes, 7 de septiembre de 2022 9:15", "2022-09-07T09:15"),
                arguments("October 2010", "2010-10"));
    }

    @ParameterizedTest
    @MethodSource("printed")
    void a_printed_time_is_read_as_printed(String text, String time) {
        assertThat(SentTimes.read(text, DayOrder.MONTH_FIRST))
                .isNotNull()
                .extracting(SentTimes.Reading::time)
                .isEqualTo(time);
    }

    @Test
    void a_zone_is_kept_apart_and_shifts_nothing() {
        assertThat(SentTimes.read("Tue, 11 May 2010 14:33:20 -0400", DayOrder.MONTH_FIRST))
                .isEqualTo(new SentTimes.Reading("2010-05-11T14:33", "-0400", List.of()));
        assertThat(SentTimes.read("Tue May 11 14:33:20 EDT 2010", DayOrder.MONTH_FIRST))
                .isEqualTo(new SentTimes.Reading("2010-05-11T14:33", "EDT", List.of()));
        assertThat(SentTimes.read("Tuesday, May 11, 2010 2:33 PM", DayOrder.MONTH_FIRST))
                .isEqualTo(new SentTimes.Reading("2010-05-11T14:33", null, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "None",
                "",
                "Monday, 2:33 PM",
                "February 30, 2010",
                "13/13/2010",
                "May 11",
                "2:33 PM",
                "room 2010"
            })
    void what_names_no_day_stays_unread(String text) {
        assertThat(SentTimes.read(text, DayOrder.MONTH_FIRST)).isNull();
    }

    @Test
    void a_repaired_month_must_agree_with_the_day_of_the_week() {
        // 9 June 2010 was a Wednesday.
        assertThat(SentTimes.read("Wed Jvn 09 11:35:41 2010", DayOrder.MONTH_FIRST))
                .isNotNull()
                .extracting(SentTimes.Reading::time)
                .isEqualTo("2010-06-09T11:35");
        assertThat(SentTimes.read("Fri Jvn 09 11:35:41 2010", DayOrder.MONTH_FIRST))
                .isNull();
    }

    @Test
    void a_span_of_hours_has_no_zone() {
        assertThat(SentTimes.read("November 2, 1998 12:15-12:55", DayOrder.MONTH_FIRST))
                .isEqualTo(new SentTimes.Reading("1998-11-02T12:15", null, List.of()));
    }

    @Test
    void an_hour_that_cannot_be_leaves_the_day() {
        assertThat(SentTimes.read("May 11, 2010 27:33", DayOrder.MONTH_FIRST))
                .isEqualTo(new SentTimes.Reading("2010-05-11", null, List.of()));
    }

    static Stream<Arguments> repaired() {
        return Stream.of(
                arguments("Tuesday, May 11, 2010 2:33 PM", List.of()),
                arguments("Wed Mar 19 17 :47:12 2008", List.of()),
                arguments("l2/3O/2010 1O:15 AM", List.of("l2 → 12", "3O → 30", "1O → 10")),
                arguments("21-0CT-1996", List.of("0CT → October")),
                arguments("Se~e 09,2010", List.of("Se~e → September")),
                arguments("Sunday, September 07, 200811:12 AM", List.of("200811:12 → 2008 11:12")),
                arguments("Sun Jun 29 07:50:212008", List.of("07:50:212008 → 07:50:21 2008")));
    }

    @ParameterizedTest
    @MethodSource("repaired")
    void what_was_read_otherwise_than_printed_is_told(String text, List<String> repairs) {
        assertThat(SentTimes.read(text, DayOrder.MONTH_FIRST))
                .isNotNull()
                .extracting(SentTimes.Reading::repairs)
                .isEqualTo(repairs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jxn 09, 2010", "Maz 9, 2010", "ll/Il/lO 1:15 PM", "Mon, O8/21/97"})
    void a_doubtful_repair_leaves_the_time_open(String text) {
        assertThat(SentTimes.read(text, DayOrder.MONTH_FIRST)).isNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            07.02.2022 09:15,              2022-02-07T09:15
            03/04/2022,                    2022-04-03
            02/25/2022,                    2022-02-25
            Friday 04/08/2022 3:15 PM,     2022-04-08T15:15
            """)
    void where_the_day_stands_first_it_is_read_so_unless_that_is_no_date_or_another_day(String text, String time) {
        assertThat(SentTimes.read(text, DayOrder.DAY_FIRST))
                .isNotNull()
                .extracting(SentTimes.Reading::time)
                .isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tuesday, August 14, 2012 1127 | 2012-08-14T11:27
            14 August 2012, 2359Z         | 2012-08-14T23:59
            August 14, 2012 2460          | 2012-08-14
            August 14, 2012 1127 copies   | 2012-08-14
            """)
    void the_services_write_the_clock_without_a_sign(String text, String time) {
        assertThat(SentTimes.read(text, DayOrder.MONTH_FIRST))
                .isNotNull()
                .extracting(SentTimes.Reading::time)
                .isEqualTo(time);
    }
}
