package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;

import java.util.List;
import org.foiatrail.model.Message;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.model.Sent;
import org.junit.jupiter.api.Test;

/// Cover sheets of faxes and routing slips: beside their names stand numbers and other labels.
class CoverSheetTest {
    @Test
    void a_cover_sheet_s_numbers_are_no_part_of_its_names() {
        Message cover = messages("""
                        FAX TRANSMITTAL

                        To:      Dr. Nina Amar                       From:    Cray Oster
                        Fax:     515-555-0177                        Pages:   3
                        Phone:   515-555-0101                        Date:    6/15/2016
                        Re:      Line speed                          CC:

                        Nina - the plant's letter follows.
                        """).getFirst();
        assertThat(cover.from()).isEqualTo("Cray Oster");
        assertThat(cover.to()).containsExactly("Dr. Nina Amar");
        assertThat(cover.subject()).isEqualTo("Line speed");
        assertThat(cover.sent()).isNotNull().extracting(Sent::time).isEqualTo("2016-06-15");
    }

    @Test
    void the_rows_of_a_routing_slip_are_no_recipients() {
        assertThat(messages("""
                        ROUTING AND TRANSMITTAL SLIP            Date  6/14/2016

                        TO: (Name, office symbol)               Initials    Date
                        1. Lorna Pett, ODR                        LP        6/14
                        2. Hal Venn, OGC                          HV        6/15

                        REMARKS
                        Please sign.

                        FROM: Otis Kray
                        """)).isEmpty();
    }

    @Test
    void a_routing_sheet_s_rows_are_known_by_what_they_ask_for() {
        assertThat(messages("""
                        ROUTING AND RECORD SHEET

                        SUBJECT: (Optional)
                        Weirs

                        FROM: Otis Kray     EXTENSION  NO.
                        Chief, Weir Office  6777
                        DATE: 17 September 1981
                        TO: (Officer designation, DATE  OFFICER'S COMMENTS
                        room number, and building)
                        1. Deputy Director
                        """)).isEmpty();
    }

    @Test
    void a_cover_sheet_s_numbers_may_stand_behind_its_names() {
        Message cover = messages("""
                        Department of                                   Memorandum
                        Public Works

                        TO:      Bill Dorsey                         FAX:   555-0101
                        FROM:    Anna Reyes                          PAGES: 3
                        DATE:    11/02/2004                          PHONE: 555-0177
                        SUBJECT: Marina

                        The value stays.
                        """).getFirst();
        assertThat(cover.kind()).isEqualTo(Kind.MEMO);
        assertThat(cover.from()).isEqualTo("Anna Reyes");
        assertThat(cover.to()).containsExactly("Bill Dorsey");
    }

    @Test
    void a_label_in_capitals_ends_the_value_before_it_where_gaps_were_lost() {
        Message slip = messages("""
                ROUTING SLIP
                TO: OPS / Lund DATE: 8-3-10 SUSPENSE: 8-13-10
                FROM: Brandt
                REMARKS:
                I told him so.
                """).getFirst();
        assertThat(slip.to()).containsExactly("OPS / Lund");
        assertThat(slip.from()).isEqualTo("Brandt");
        assertThat(slip.sent()).isNotNull().extracting(Sent::text).isEqualTo("8-3-10");
    }

    @Test
    void a_count_of_pages_below_a_sender_is_no_part_of_his_name() {
        Message cover = messages("""
                FAX
                Date: 8/3/2010
                To: Vera Lund
                From: Omar Hale
                Pages: 7
                Re: Petition

                Phone: 515-555-0177
                """).getFirst();
        assertThat(cover.from()).isEqualTo("Omar Hale");
        assertThat(cover.subject()).isEqualTo("Petition");
    }

    @Test
    void a_count_of_pages_beside_a_sender_is_no_part_of_his_name() {
        Message cover = messages("""
                FAX
                TO: Vera Lund Fax: (515) 555-0177
                FROM: Omar Hale Pages: 7
                DATE: 8/3/10 TIME: 2:15 PM
                RE: Totals of FUND: 12 and Pages: 3
                """).getFirst();
        assertThat(cover.to()).containsExactly("Vera Lund");
        assertThat(cover.from()).isEqualTo("Omar Hale");
        assertThat(cover.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-08-03T14:15");
        assertThat(cover.subject()).isEqualTo("Totals of FUND: 12 and Pages: 3");
    }

    @Test
    void the_day_of_a_signature_is_not_the_time_of_the_next_page_s_fax() {
        List<Message> messages = messages("We agree.\n\nVera Lund\nDate: 8/9/21\n", """
                FAX
                TO: Omar Hale FROM: Paul Brandt
                PHONE: 515-555-0177   DATE: 6/29/2021
                RE: Petition

                The petition follows.
                """);
        assertThat(messages).hasSize(1);
        assertThat(messages.getFirst().start().page()).isEqualTo(2);
        assertThat(messages.getFirst().from()).isEqualTo("Paul Brandt");
        assertThat(messages.getFirst().to()).containsExactly("Omar Hale");
        assertThat(messages.getFirst().sent())
                .isNotNull()
                .extracting(Sent::time)
                .isEqualTo("2021-06-29");
    }
}
