package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;

import org.foiatrail.model.Message;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.model.Sent;
import org.junit.jupiter.api.Test;

/// Memoranda as the armed forces write them: no colon behind the first label, no sender but in the signature.
class MilitaryMemoTest {
    @Test
    void the_signature_names_who_wrote_and_the_date_stands_behind_the_office_s_symbol() {
        Message memo = messages("""
                DEPARTMENT OF THE ARMY

                CENWS-OD-RG                                   14 June 2016

                MEMORANDUM FOR Commander, Northwestern Division, ATTN: CENWD-PDS

                SUBJECT: North jetty

                1. REFERENCES: Letter, Port of Grays, 3 May 2016.

                2. We recommend that the jetty be closed.


                                     OTTO A. KRAY
                                     COL, EN
                                     Commanding
                """).getFirst();
        assertThat(memo.kind()).isEqualTo(Kind.MEMO);
        assertThat(memo.from()).isEqualTo("OTTO A. KRAY");
        assertThat(memo.to()).containsExactly("Northwestern Division Commander");
        assertThat(memo.subject()).isEqualTo("North jetty");
        assertThat(memo.sent()).isNotNull().extracting(Sent::time).isEqualTo("2016-06-14");
    }

    @Test
    void units_below_each_other_are_several_and_a_street_is_no_part_of_one() {
        Message memo = messages("""
                MEMORANDUM FOR  HQ USAF/A4
                                HQ AFCEC/CZ

                FROM:  633 CES/CC
                       12 Sweeney Blvd

                SUBJECT:  Site 7

                1. Sampling found levels above the limit.
                """).getFirst();
        assertThat(memo.to()).containsExactly("HQ USAF/A4", "HQ AFCEC/CZ");
        assertThat(memo.from()).isEqualTo("633 CES/CC");
    }

    @Test
    void those_through_whom_it_goes_may_be_named_first() {
        Message memo = messages("""
                MEMORANDUM THRU Chief, Regulatory Branch (CENWS-OD-RG)

                FOR Commander, Seattle District

                SUBJECT: North jetty

                1. The jetty is failing.

                             OTTO KRAY
                             Chief, Navigation Section
                """).getFirst();
        assertThat(memo.to()).containsExactly("Regulatory Branch Chief", "Seattle District Commander");
    }

    @Test
    void one_for_the_record_is_a_note_by_whoever_signed_it() {
        Message note = messages("""
                MEMORANDUM FOR RECORD

                SUBJECT: Visit to the north jetty

                1. The contractor said that work would stop.

                             OTTO KRAY
                             Biologist, Regulatory Branch
                """).getFirst();
        assertThat(note.kind()).isEqualTo(Kind.NOTE);
        assertThat(note.from()).isEqualTo("OTTO KRAY");
        assertThat(note.to()).isEmpty();
        assertThat(note.subject()).isEqualTo("Visit to the north jetty");
    }

    @Test
    void a_heading_in_capitals_is_no_signature() {
        assertThat(messages("""
                MEMORANDUM FOR Commander, Seattle District

                SUBJECT: North jetty

                SITE HISTORY
                The jetty was built in 1910.
                """)).isEmpty();
    }

    @Test
    void the_year_may_have_two_digits() {
        Message memo = messages("""
                CENWS-OD-RG                                   15 Sep 10

                MEMORANDUM FOR Commander, Northwestern Division

                SUBJECT: North jetty

                1. We recommend that the jetty be closed.

                                     OTTO A. KRAY
                                     COL, EN
                """).getFirst();
        assertThat(memo.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-09-15");
    }
}
