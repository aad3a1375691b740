package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.words;

import java.util.List;
import java.util.Objects;
import org.foiatrail.model.Message;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.model.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Heads of memos as offices type them.
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

                        FROM:     CRAY OSTER, Counsel
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

    @Test
    void whoever_prepared_a_memo_or_passes_it_on_did_not_write_it() {
        List<Message> messages = messages("""
                        MEMORANDUM

                        DATE:         June 14, 2016
                        TO:           Lorna Pett, Secretary
                                      Hal Venn, Director of Field Services
                        THROUGH:      Otis Kray, Chief Counsel
                        FROM:         /s/ Cray Oster, Permits Chief
                        PREPARED BY:  Dana Holm, Analyst
                        RE:           Permit for the north well and the request of the county for
                        more time to answer

                        The permit should wait.
                        """);
        assertThat(messages).hasSize(1);
        Message memo = messages.getFirst();
        assertThat(memo.kind()).isEqualTo(Kind.MEMO);
        assertThat(memo.from()).isEqualTo("Cray Oster");
        assertThat(memo.to()).containsExactly("Lorna Pett", "Hal Venn");
        assertThat(memo.cc()).containsExactly("Otis Kray");
        assertThat(memo.subject())
                .isEqualTo("Permit for the north well and the request of the county for more time to answer");
    }

    @Test
    void labels_far_below_do_not_make_a_subject_of_all_that_stands_between() {
        Message memo = messages("""
                        TO: Lorna Pett
                        FROM: Otis Kray
                        SUBJECT: Permit

                        The permit should wait.

                        To:  OGC
                        """).getFirst();
        assertThat(memo.subject()).isEqualTo("Permit");
    }

    @Test
    void the_form_for_a_call_tells_who_spoke_and_not_who_wrote() {
        Message note = messages("""
                        TELEPHONE CONVERSATION RECORD

                        Date: June 14, 2016          Time: 2:15 PM
                        From: Hal Venn
                        To: Otis Kray, RPM
                        Subject: North well

                        The county will not test the well.
                        """).getFirst();
        assertThat(note.kind()).isEqualTo(Kind.NOTE);
        assertThat(note.from()).isNull();
        assertThat(note.to()).containsExactly("Hal Venn", "Otis Kray");
        assertThat(note.sent()).isNotNull().extracting(Sent::time).isEqualTo("2016-06-14T14:15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INTEROFFICE COMMUNICATION", "Inter-Office Correspondence", "Internal Communication"})
    void what_offices_call_their_memos_is_one(String title) {
        String head = "TO: Hal Venn\nFROM: Vera Lund\nDATE: February 12, 2010\nSUBJECT: Counts\n\nHerons came.\n";
        assertThat(messages(title + "\n\n" + head).getFirst().kind()).isEqualTo(Kind.MEMO);
        assertThat(messages("OUR " + title + " ENDS\n\n" + head).getFirst().kind())
                .isEqualTo(Kind.EMAIL);
    }

    @Test
    void labels_may_stand_in_a_column_without_colons() {
        Message memo = messages("""
                        Heron Office
                        Memorandum
                        To\u00A0 Weir Wardens
                        From\u00A0 Vera Lund
                        Date\u00A0 02/12/10
                        Subj.\u00A0 Counts
                        Herons came.
                        """).getFirst();
        assertThat(memo.kind()).isEqualTo(Kind.MEMO);
        assertThat(memo.from()).isEqualTo("Vera Lund");
        assertThat(memo.to()).containsExactly("Weir Wardens");
        assertThat(memo.subject()).isEqualTo("Counts");
        assertThat(memo.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-02-12");
    }

    @Test
    void labels_in_capitals_need_no_colons_below_whom_the_memorandum_is_for() {
        Message memo = messages("""
                        12 February 2010

                        MEMORANDUM FOR Hal Venn, Weir Office
                        THROUGH Chief Warden
                        FROM Vera Lund, Heron Office
                        SUBJECT Counts

                        THROUGH the year herons came.
                        """).getFirst();
        assertThat(memo.cc()).containsExactly("Chief Warden");
        assertThat(memo.kind()).isEqualTo(Kind.MEMO);
        assertThat(memo.from()).isEqualTo("Vera Lund");
        assertThat(memo.subject()).isEqualTo("Counts");
        assertThat(memo.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-02-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 February 2010\nMEMORANDUM FOR Hal Venn\nFROM Vera Lund\nHerons came.\n",
                "MEMORANDUM FOR Hal Venn\nFROM Vera Lund\nSUBJECT Counts\nHerons came.\n",
                "Heron Office\nTo  Weir Wardens\nFrom  Vera Lund\nDate  02/12/10\nSubj.  Counts\n",
                "Memorandum\nFrom  time to time\nTo  change without notice\nHerons came.\n",
                "Memorandum\nDate  From  To  Subject\n5/12/2010  Chicago  Washington  hearing\n"
            })
    void a_column_of_labels_is_a_head_only_below_a_title_and_whole(String text) {
        assertThat(messages(text)).extracting(Message::from).allMatch(Objects::isNull);
    }

    @Test
    void labels_in_capitals_may_share_a_line() {
        Message memo = messages("""
                        RECORD OF COMMUNICATION

                        TO: Hal Venn              FROM: Otis Kray, RPM        DATE: 6/14/2016
                        SUBJECT: North well

                        The county will not test the well.
                        """).getFirst();
        assertThat(memo.from()).isEqualTo("Otis Kray");
        assertThat(memo.to()).containsExactly("Hal Venn");
        assertThat(memo.sent()).isNotNull().extracting(Sent::time).isEqualTo("2016-06-14");
    }

    @Test
    void a_short_memo_is_not_swallowed_by_its_head_where_copies_are_named_below() {
        String text = """
                        ACTION MEMORANDUM FOR THE SECRETARY

                        FROM:       Gloria Tate
                                    General Counsel

                        SUBJECT:    Waiver for the Elm River bridge

                        DATE:       JAN 12 2012

                        The waiver is not lawful.

                        cc: Ruth Vance
                        """;
        Message memo = messages(text).getFirst();
        assertThat(memo.to()).containsExactly("THE SECRETARY");
        assertThat(memo.sent()).isNotNull().extracting(Sent::text).isEqualTo("JAN 12 2012");
        assertThat(words(memo.body(), text)).startsWith("The waiver");
    }

    @Test
    void the_date_above_who_is_addressed_and_greeted_is_the_letter_s() {
        Message letter = messages("""
                SHERIFF OF BRANT COUNTY
                12 Main Street

                July 30, 2010

                TO: Vera Lund
                FROM: Sheriff Omar Hale

                Ms. Lund,

                We ask to be removed.
                """).getFirst();
        assertThat(letter.kind()).isEqualTo(Kind.LETTER);
        assertThat(letter.from()).isEqualTo("Sheriff Omar Hale");
        assertThat(letter.to()).containsExactly("Vera Lund");
        assertThat(letter.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-07-30");
    }

    @Test
    void a_date_farther_above_labels_without_a_subject_is_not_theirs() {
        Message message = messages("""
                July 30, 2010
                Filed by the county clerk

                TO: Vera Lund
                FROM: Omar Hale

                We ask to be removed.
                """).getFirst();
        assertThat(message.sent()).isNull();
    }
}
