package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;

import org.foiatrail.model.Message;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.model.Sent;
import org.junit.jupiter.api.Test;

/// Memoranda to those who head a department, as its bureaus type them.
class TypedMemosTest {
    @Test
    void bureaus_stand_before_those_who_sign_for_them() {
        Message memo = messages("""
                October 12, 2010

                SENSITIVE BUT UNCLASSIFIED

                ACTION MEMO FOR THE SECRETARY
                FROM:     WHA – Nina Amaya, Acting
                          L – Omar Hale
                THROUGH:  P – Otis Kray
                SUBJECT:  (SBU) Weirs

                Recommendation
                """).getFirst();
        assertThat(memo.kind()).isEqualTo(Kind.MEMO);
        assertThat(memo.from()).isEqualTo("Nina Amaya");
        assertThat(memo.with()).containsExactly("Omar Hale");
        assertThat(memo.to()).containsExactly("THE SECRETARY");
        assertThat(memo.cc()).containsExactly("Otis Kray");
        assertThat(memo.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-10-12");
    }

    @Test
    void whom_a_memorandum_is_for_may_stand_below_a_label_that_a_column_broke() {
        Message memo = messages("""
                Office of Inspector General

                March 27, 2012

                MEMORANDUM
                FOR:
                Omar Hale
                Director
                FROM:      Nina Amaya
                Acting Inspector General
                SUBJECT:   Weirs

                Our report is attached.
                """).getFirst();
        assertThat(memo.kind()).isEqualTo(Kind.MEMO);
        assertThat(memo.from()).isEqualTo("Nina Amaya");
        assertThat(memo.to()).containsExactly("Omar Hale");
        assertThat(memo.sent()).isNotNull().extracting(Sent::time).isEqualTo("2012-03-27");
    }

    @Test
    void a_memorandum_may_name_its_writer_in_the_signature_alone() {
        Message memo = messages("""
                     THE SECRETARY OF THE INTERIOR

                                           May 20, 1975

                MEMORANDUM FOR:     THE PRESIDENT

                THROUGH:            Otis Kray

                SUBJECT:            Weirs

                     They withdraw on June 1.
                """).getFirst();
        assertThat(memo.kind()).isEqualTo(Kind.MEMO);
        assertThat(memo.to()).containsExactly("THE PRESIDENT");
        assertThat(memo.subject()).isEqualTo("Weirs");
        assertThat(memo.sent()).isNotNull().extracting(Sent::time).isEqualTo("1975-05-20");
    }

    @Test
    void a_list_s_name_is_nobody_who_signs() {
        assertThat(messages("""
                        From: Nina Amaya
                        Sent: Tuesday, May 11, 2010 2:33 PM
                        To: GOV - PRESS ADVISORY LIST
                        Subject: Weirs

                        We open them.
                        """).getFirst().to()).containsExactly("GOV - PRESS ADVISORY LIST");
    }

    @Test
    void a_day_stamped_above_a_memorandum_is_its_day() {
        Message memo = messages("""
                OFFICE OF INSPECTOR GENERAL
                U.S. DEPARTMENT OF THE INTERIOR

                                                  FEB - 7 2012
                Memorandum

                To:       Vera Lund
                From:     Paul Brandt
                Subject:  The fire engine

                It hauled hay.
                """).getFirst();
        assertThat(memo.sent()).extracting(Sent::time).isEqualTo("2012-02-07");
    }

    @Test
    void a_memorandum_is_for_somebody_and_copied_to_others() {
        Message memo = messages("""
                ACTION MEMO
                FOR:      SECRETARY OF STATE
                FROM:     Paul Brandt
                COPY:     Dana Okafor
                SUBJECT:  The bridges

                They are still at the harbour.
                """).getFirst();
        assertThat(memo.to()).containsExactly("SECRETARY OF STATE");
        assertThat(memo.cc()).containsExactly("Dana Okafor");
    }

    @Test
    void a_case_file_labels_the_fields_of_a_mail_so() {
        Message mail = messages("""
                Email From:      Paul Brandt
                Email To:        Vera Lund
                Email CC:        Dana Okafor
                Email Subject:   The fire engine
                Date/Time Sent:  6/15/2020 4:05:37 PM

                It hauled hay.
                """).getFirst();
        assertThat(mail.from()).isEqualTo("Paul Brandt");
        assertThat(mail.to()).containsExactly("Vera Lund");
        assertThat(mail.cc()).containsExactly("Dana Okafor");
        assertThat(mail.subject()).isEqualTo("The fire engine");
        assertThat(mail.sent()).extracting(Sent::time).isEqualTo("2020-06-15T16:05");
    }
}
