package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;

import org.foiatrail.model.Message;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.model.Sent;
import org.foiatrail.model.Sent.DateSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Forms that record who was met or interviewed: below a letterhead, their labels side by side.
class RecordFormsTest {
    @Test
    void a_memorandum_of_conversation_lists_who_was_there_below_each_other() {
        Message talk = messages("""
                MEMORANDUM

                    THE WHITE HOUSE

                      WASHINGTON

                SECRET/NODIS

                MEMORANDUM OF CONVERSATION

                PARTICIPANTS:   The President
                                Otis Kray
                                Lt. Gen. Omar Hale

                DATE & TIME:    Thursday, May 15, 1975
                                10:30 - 11:12 a.m.

                PLACE:          The Oval Office

                SUBJECT:        Weirs

                The President:  I understand that they may leave.
                """).getFirst();
        assertThat(talk.kind()).isEqualTo(Kind.NOTE);
        assertThat(talk.to()).containsExactly("The President", "Otis Kray", "Lt. Gen. Omar Hale");
        assertThat(talk.subject()).isEqualTo("Weirs");
        assertThat(talk.sent()).isNotNull().extracting(Sent::time).isEqualTo("1975-05-15");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MEMORANDUM OF INTERVIEW~CASE: 7   DATE OF INTERVIEW: May 4, 2010~INTERVIEWED BY: SA Otis Kray | 2010-05-04 | HEADER
            MEMORANDUM OF ACTIVITY~Type of Activity: Interview~On May 4, 2010, Special Agent Otis Kray met Omar Hale. | 2010-05-04 | BODY
            FD-302 (Rev. 5-8-10)~-1 of 2-~FEDERAL BUREAU OF INVESTIGATION~Date of entry\u00A0\u00A0\u00A005/04/2010~On May 3, 2010, HALE said | 2010-05-04 | HEADER
            CONVERSATION RECORD~TIME  DATE~2:15 pm  5/4/94~TYPE   VISIT   TELEPHONE~SUMMARY | 1994-05-04T14:15 | HEADER
            MEETING READ-OUT~Date/Time:   May 4, 2010, 2:30 p.m.~Prepared by: Otis Kray | 2010-05-04T14:30 | HEADER
            """)
    void its_day_stands_behind_a_label_or_in_its_first_sentence(String form, String day, DateSource source) {
        Message record = messages(form.replace("~", "\n\n")).getFirst();
        assertThat(record.kind()).isEqualTo(Kind.NOTE);
        assertThat(record.sent()).isNotNull().extracting(Sent::time).isEqualTo(day);
        assertThat(record.sent()).isNotNull().extracting(Sent::source).isEqualTo(source);
    }

    @Test
    void who_interviewed_wrote_the_record() {
        Message record = messages("""
                MEMORANDUM OF INVESTIGATION / INTERVIEW

                CASE NUMBER: 2009-004417 DATE OF INTERVIEW: May 4, 2010
                PERSON INTERVIEWED: Omar Hale LOCATION: Heron City
                INTERVIEWED BY: SA Otis Kray   DATE PREPARED: May 11, 2010
                """).getFirst();
        assertThat(record.from()).isEqualTo("SA Otis Kray");
        assertThat(record.to()).containsExactly("Omar Hale");
    }

    @Test
    void a_memorandum_for_the_record_stands_below_a_registry_s_lines_and_its_day() {
        Message note = messages("""
                DD/A Registry
                81-1944/2

                                            1 October 1981

                MEMORANDUM FOR THE RECORD

                SUBJECT:  Meeting on the weirs,
                          30 September 1981

                     1.  He said that the date was firm.
                """).getFirst();
        assertThat(note.kind()).isEqualTo(Kind.NOTE);
        assertThat(note.subject()).isEqualTo("Meeting on the weirs, 30 September 1981");
        assertThat(note.sent()).isNotNull().extracting(Sent::time).isEqualTo("1981-10-01");
    }

    @Test
    void a_record_s_number_may_stand_in_the_margin_of_all_its_pages() {
        String page = """
                FD-302 (Rev. 5-8-10)

                FEDERAL BUREAU OF INVESTIGATION

                Date of transcription   05/02/2007

                OTIS KRAY was met by day %d at the weir. He counts herons there and keeps a book of them at home.
                """;
        assertThat(messages(page.formatted(1), page.formatted(2), page.formatted(3)))
                .allSatisfy(note -> assertThat(note.sent())
                        .isNotNull()
                        .extracting(Sent::time)
                        .isEqualTo("2007-05-02"));
    }

    @Test
    void parties_of_an_agreement_and_who_reported_an_accident_make_no_note() {
        assertThat(messages("""
                MEMORANDUM OF UNDERSTANDING

                Parties: The county and the weir's board
                Date: May 11, 2010

                The county shall keep the weir.
                """)).isEmpty();
        assertThat(messages("""
                INCIDENT REPORT

                Date: May 11, 2010
                Reported by: Vera Lund

                A heron fell.
                """)).extracting(Message::kind).doesNotContain(Kind.NOTE);
    }
}
