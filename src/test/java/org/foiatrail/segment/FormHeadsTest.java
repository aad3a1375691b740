package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.segment;

import java.util.List;
import org.foiatrail.model.LogicalDocument;
import org.foiatrail.model.Message;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.model.Sent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Heads of forms, whose blanks stand between their labels.
class FormHeadsTest {
    private static final String AIRTEL = """
                Mr. Kray______
                Mr. Hale______
                Mr. Lund______
                Mr. Pett______
                FD-36 (Rev. 5-22-64)

                                        Date:  3/15/68

                Transmit the following in  ____________
                              (Type in plaintext or code)

                Via   AIRTEL              ____________
                                           (Priority)

                     TO:       DIRECTOR, FBI (157-8428)

                     FROM:     SAC, OMAHA (157-312) (P)

                     SUBJECT:  HERON BOARD

                               ReBuairtel 3/4/68.
                """;

    @Test
    void a_form_s_date_stands_above_other_blanks() {
        Message airtel = messages(AIRTEL).getFirst();
        assertThat(airtel.kind()).isEqualTo(Kind.MEMO);
        assertThat(airtel.sent()).isNotNull().extracting(Sent::time).isEqualTo("1968-03-15");
    }

    @Test
    void a_form_begins_a_document_whatever_stands_above_its_labels() {
        assertThat(segment("The board met.\nHerons came to the weir in May and left it in June.\n", AIRTEL)
                        .documents())
                .extracting(LogicalDocument::kind)
                .containsExactly(null, LogicalDocument.Kind.MEMO);
    }

    @Test
    void what_a_mail_above_is_dated_is_no_form_s_date() {
        assertThat(messages("""
                        From: Nina Amar
                        To: Omar Hale
                        Date: 5/11/2010

                        I send on what she wrote.

                        FROM: Lena Holm
                        TO: Otis Kray
                        SUBJECT: Weirs

                        Count them.
                        """).getLast().sent()).isNull();
    }

    @Test
    void whose_attention_it_is_for_is_another_party_and_a_contact_is_no_part_of_a_sender() {
        Message sent = messages("""
                Precedence:  ROUTINE                    Date:  05/16/2007

                To:  Heronville              Attn:  SSA Omar Hale

                From:  Heronville
                       Weir Falls RA
                       Contact:  SA Otis Kray, 505-555-0133

                Approved By:  Holm Lena J

                Drafted By:   Kray Otis R:pre
                """).getFirst();
        assertThat(sent.sent()).isNotNull().extracting(Sent::time).isEqualTo("2007-05-16");
        assertThat(sent.to()).containsExactly("Heronville", "SSA Omar Hale");
        assertThat(sent.from()).isEqualTo("Heronville Weir Falls RA");
    }

    @Test
    void a_cover_sheet_s_offices_and_numbers_may_fill_lines_between_its_labels() {
        Message cover = messages("""
                FAX TRANSMITTAL
                TO: Nina Amar
                FROM: Cray Oster
                AGENCY: Heron Dept. of Health
                OFFICE: Air and Radiation Division
                FAX #: 612-555-0120
                PHONE: 312-555-0142
                DATE: 9/8/94
                # OF PAGES (incl. cover): 2
                SUBJECT: Weirs
                COMMENTS:
                Letter follows.
                """).getFirst();
        assertThat(cover.from()).isEqualTo("Cray Oster");
        assertThat(cover.subject()).isEqualTo("Weirs");
        assertThat(cover.sent()).isNotNull().extracting(Sent::time).isEqualTo("1994-09-08");
    }

    @Test
    void a_colon_may_stand_apart_from_its_label() {
        Message memo = messages("""
                UNITED STATES GOVERNMENT
                Memorandum

                TO  : Mr. W. C. Hale  DATE: April 2, 1968
                FROM  : C. D. Kray

                SUBJECT : HERON BOARD

                None. For information.
                """).getFirst();
        assertThat(memo.subject()).isEqualTo("HERON BOARD");
        assertThat(memo.to()).containsExactly("Mr. W. C. Hale");
        assertThat(memo.sent()).isNotNull().extracting(Sent::time).isEqualTo("1968-04-02");
    }

    @Test
    void an_empty_title_is_no_part_of_who_is_addressed() {
        Message sheet = messages("""
                Document Information
                ORIGINATOR: FBI
                FROM: NY
                TO: HQ
                TITLE :
                DATE: 01/20/1964
                PAGES: 2
                """).getFirst();
        assertThat(sheet.to()).containsExactly("HQ");
        assertThat(sheet.sent()).isNotNull().extracting(Sent::time).isEqualTo("1964-01-20");
    }

    @Test
    void a_head_does_not_run_over_a_form_s_end_to_the_labels_of_the_next() {
        String communication = """
                Precedence:  ROUTINE                 Date:  03/20/2008

                To:     Omaha

                From:   Tulsa
                          Squad 7

                Drafted By:      :rlh

                Details: On 03/12/2008 the writer asked
                at the dock. He said that two crates were gone.
                """;
        assertThat(messages(communication, AIRTEL.substring(AIRTEL.indexOf("FD-36"))))
                .extracting(Message::to, FormHeadsTest::time)
                .containsExactly(tuple(List.of("Omaha"), "2008-03-20"), tuple(List.of("FBI DIRECTOR"), "1968-03-15"));
    }

    private static @Nullable String time(Message message) {
        return message.sent() == null ? null : message.sent().time();
    }

    @Test
    void a_name_taken_out_of_brackets_is_no_blank_of_a_form() {
        Message mail = messages("""
                From: (Name Redacted)
                Sent: Tuesday, May 11, 2010 2:33 PM
                To: (Name and address withheld)
                Subject: Herons

                They came.
                """).getFirst();
        assertThat(mail.subject()).isEqualTo("Herons");
        assertThat(mail.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-05-11T14:33");
    }
}
