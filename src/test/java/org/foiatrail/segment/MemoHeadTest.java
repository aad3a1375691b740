package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.words;

import org.foiatrail.model.Message;
import org.foiatrail.model.Sent;
import org.junit.jupiter.api.Test;

/// Heads of memos and cover sheets as offices type them.
class MemoHeadTest {
    @Test
    void the_office_below_a_name_is_no_part_of_it_and_the_date_may_stand_above() {
        Message memo = messages("""
                        Field Operations, Suite 300

                        June 14, 2016

                        TO:          Lorna Pett
                                     Deputy District Manager
                                     Hal Venn

                        FROM:        Cray Oster
                                     Frontline Supervisor, Circuit 0412

                        SUBJECT:     Line speed waiver

                        On June 9 the request was withdrawn.
                        """).getFirst();
        assertThat(memo.from()).isEqualTo("Cray Oster");
        assertThat(memo.to()).containsExactly("Lorna Pett", "Hal Venn");
        assertThat(memo.subject()).isEqualTo("Line speed waiver");
        assertThat(memo.sent()).isNotNull().extracting(Sent::time).isEqualTo("2016-06-14");
    }

    @Test
    void names_below_each_other_are_several() {
        Message memo = messages("""
                        MEMORANDUM

                        TO:       Lorna Pett
                                  Hal Venn
                                  Otis Kray
                        FROM:     Cray Oster
                        DATE:     June 14, 2016
                        SUBJECT:  Line speed waiver

                        Read this.
                        """).getFirst();
        assertThat(memo.to()).containsExactly("Lorna Pett", "Hal Venn", "Otis Kray");
    }

    @Test
    void senders_below_each_other_sent_it_together_and_a_title_makes_a_memo() {
        Message memo = messages("""
                        June 14, 2016

                        DRAFT DECISION MEMORANDUM FOR THE DISTRICT OFFICE

                        FROM:     CRAY OSTER
                                  Deputy District Manager
                                  LENA HOLM
                                  OTIS KRAY

                        SUBJECT:  Line speed waiver

                        Read this.
                        """).getFirst();
        assertThat(memo.kind()).isEqualTo(Message.Kind.MEMO);
        assertThat(memo.from()).isEqualTo("CRAY OSTER");
        assertThat(memo.with()).containsExactly("LENA HOLM", "OTIS KRAY");
        assertThat(memo.senders()).isEqualTo("CRAY OSTER; LENA HOLM; OTIS KRAY");
        assertThat(memo.sent()).isNotNull().extracting(Sent::time).isEqualTo("2016-06-14");
    }

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
    void a_print_date_above_a_mail_is_not_its_time() {
        Message mail = messages("""
                        6/15/2016

                        From: Cray Oster <cray@agency.example>
                        To: Lorna Pett <lorna@agency.example>
                        Subject: Line speed

                        Read this.
                        """).getFirst();
        assertThat(mail.sent()).isNull();
    }

    @Test
    void what_a_mail_says_first_is_no_label_though_it_looks_like_one() {
        String text = """
                        From: Cray Oster <cray@agency.example>
                        Sent: Tuesday, June 14, 2016 9:00 AM
                        To: Lorna Pett <lorna@agency.example>
                        Subject: Line speed

                        Para. 4 of the agreement says so.
                        Phone: 555-0177
                        """;
        Message mail = messages(text).getFirst();
        assertThat(mail.to()).containsExactly("Lorna Pett");
        assertThat(words(mail.body(), text)).startsWith("Para. 4").endsWith("555-0177");
    }
}
