package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.words;

import java.util.List;
import org.foiatrail.model.Message;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.model.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Letters by their date, salutation and closing; notes and minutes by their title.
class LettersAndNotesTest {
    @Test
    void a_letter_is_known_by_date_salutation_and_closing() {
        Message letter = messages("""
                Office of the Sheriff

                October 5, 2010

                Ms. Vera Lund
                12 Main Street

                Re: Activation

                Dear Ms. Lund:

                We ask to be removed.

                Sincerely,

                Paul Brandt
                Sheriff
                """).getFirst();
        assertThat(letter.kind()).isEqualTo(Kind.LETTER);
        assertThat(letter.from()).isEqualTo("Paul Brandt");
        assertThat(letter.to()).containsExactly("Vera Lund");
        assertThat(letter.subject()).isEqualTo("Activation");
        assertThat(letter.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-10-05");
    }

    @Test
    void who_sign_beside_each_other_send_it_together() {
        Message letter = messages("""
                October 5, 2010

                Ms. Vera Lund
                12 Main Street

                Dear Ms. Lund:

                We ask to be removed.

                Sincerely,

                Paul Brandt                         Dana Okafor
                Sheriff                             County Administrator
                """).getFirst();
        assertThat(letter.from()).isEqualTo("Paul Brandt");
        assertThat(letter.with()).containsExactly("Dana Okafor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yours ever,", "Kind regards,", "Cordially,", "With best wishes,", "Sincerely yours,"})
    void whoever_signs_below_a_closing_sends(String closing) {
        Message letter = messages(
                        "22 July 2010\n\nDear Vera Lund,\n\nWe ask to be removed.\n\n" + closing + "\n\nPaul Brandt\n")
                .getFirst();
        assertThat(letter.from()).isEqualTo("Paul Brandt");
    }

    @Test
    void how_a_letter_is_delivered_is_nobody_s_name() {
        Message letter = messages("""
                October 5, 2010

                VIA EMAIL

                Ms. Vera Lund

                Dear Ms. Lund:

                We ask to be removed.

                Yours faithfully,

                Paul Brandt
                """).getFirst();
        assertThat(letter.to()).containsExactly("Vera Lund");
        assertThat(letter.from()).isEqualTo("Paul Brandt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN RECEIPT REQUESTED",
                "CERTIFIED MAIL",
                "Registered Mail",
                "BY E-MAIL AND HAND",
                "PERSONAL AND CONFIDENTIAL",
                "CONFIDENTIAL",
                "Hand Delivered"
            })
    void no_line_of_how_a_letter_goes_out_is_whom_it_goes_to(String service) {
        Message letter = messages("October 5, 2010\n\n" + service
                        + "\n\nMs. Vera Lund\n12 Main Street\n\nDear Ms. Lund:\n\nWe ask to be removed.\n\n"
                        + "Sincerely,\n\nPaul Brandt\n")
                .getFirst();
        assertThat(letter.to()).containsExactly("Vera Lund");
    }

    @Test
    void a_letter_s_subject_may_stand_below_the_salutation() {
        String text =
                "October 5, 2010\n\nDear Ms. Lund:\n\nSUBJECT: Activation\n\nWe ask to be removed.\n\nSincerely,\n\nPaul Brandt\n";
        Message letter = messages(text).getFirst();
        assertThat(letter.subject()).isEqualTo("Activation");
        assertThat(words(letter.body(), text)).startsWith("We ask");
    }

    @Test
    void a_note_names_its_author_and_who_was_there() {
        String note = """
                Meeting on herons

                Date: May 13, 2010
                Notes by: Vera Lund
                Present: Paul Brandt; Omar Hale

                Nothing was decided.
                """;
        List<Message> messages = messages(note);
        assertThat(messages).hasSize(1);
        Message first = messages.getFirst();
        assertThat(first.kind()).isEqualTo(Kind.NOTE);
        assertThat(first.from()).isEqualTo("Vera Lund");
        assertThat(first.to()).containsExactly("Paul Brandt", "Omar Hale");
        assertThat(first.subject()).isEqualTo("Meeting on herons");
        assertThat(first.sent()).extracting(Sent::time).isEqualTo("2010-05-13");
        assertThat(words(first.header(), note)).startsWith("Meeting on herons").endsWith("Omar Hale");
        assertThat(words(first.body(), note)).isEqualTo("Nothing was decided.");
    }

    private static final String LETTER = """
            June __, 2016

            Dear Mr. Venn:

            RE: Permit 4412 for the north well and the request of the county for
            more time to answer

            The county may have thirty days.

            Sincerely,

            Cray Oster                         Lorna Pett
            Director of Public Works           Chair, Board of Commissioners

            cc:  Otis Kray, County Counsel
                 Board of Commissioners
            Enclosures
            """;

    @Test
    void a_draft_s_day_is_left_open_and_its_salutation_names_the_recipient() {
        Message letter = messages(LETTER).getFirst();
        assertThat(letter.sent()).isNotNull().extracting(Sent::time).isEqualTo("2016-06");
        assertThat(letter.to()).containsExactly("Mr. Venn");
        assertThat(letter.subject())
                .isEqualTo("Permit 4412 for the north well and the request of the county for more time to answer");
        assertThat(words(letter.body(), LETTER)).startsWith("The county may");
    }

    @Test
    void of_two_who_sign_beside_each_other_the_first_is_told_and_those_who_get_copies_are() {
        Message letter = messages(LETTER).getFirst();
        assertThat(letter.from()).isEqualTo("Cray Oster");
        assertThat(letter.cc()).containsExactly("Otis Kray", "Board of Commissioners");
    }

    @Test
    void the_office_behind_an_addressee_s_name_is_no_part_of_it() {
        Message letter = messages("""
                October XX, 2010

                Ms. Vera Lund, Administrator
                12 Main Street

                Re: Permit 4412
                    of the county

                Dear Sir or Madam:

                We ask to be removed.

                Sincerely,

                Paul Brandt, P.E.
                """).getFirst();
        assertThat(letter.to()).containsExactly("Vera Lund");
        assertThat(letter.from()).isEqualTo("Paul Brandt");
        assertThat(letter.subject()).isEqualTo("Permit 4412 of the county");
    }

    @Test
    void a_salutation_to_all_names_nobody() {
        String text = "October 5, 2010\n\nDear Colleague:\n\nWe ask.\n\nSincerely,\n\nPaul Brandt\n";
        assertThat(messages(text).getFirst().to()).isEmpty();
    }

    @Test
    void a_note_to_the_file_may_name_its_author_behind_by() {
        Message note = messages("""
                NOTE TO FILE

                Date: June 14, 2016
                By: Otis Kray
                Subject: Call with the county

                The county said it would not sign.
                """).getFirst();
        assertThat(note.from()).isEqualTo("Otis Kray");
        assertThat(note.subject()).isEqualTo("Call with the county");
    }

    @Test
    void a_file_memo_is_a_note() {
        Message note = messages("FILE MEMO\n\nBY: Omar Hale\nDATE: 9/9/99\nRE: Herons\n\nThey left.\n")
                .getFirst();
        assertThat(note.kind()).isEqualTo(Kind.NOTE);
        assertThat(note.from()).isEqualTo("Omar Hale");
        assertThat(note.subject()).isEqualTo("Herons");
    }

    @Test
    void a_subject_at_the_end_of_a_letter_ends_there_and_a_paragraph_is_no_part_of_it() {
        String head = """
                May 11, 2010

                Mr. Paul Brandt

                Dear Mr. Brandt:

                Re: Request for the records of the sheriff of the county of Boise, Idaho
                """;
        assertThat(messages(head + "Sincerely,").getFirst().subject()).endsWith("Boise, Idaho");
        assertThat(messages(head + "We cannot give you the records.\nWe regret it.\n\nSincerely,\n\nVera Lund\n")
                        .getFirst()
                        .subject())
                .endsWith("Boise, Idaho");
    }

    @Test
    void neither_an_office_nor_a_telephone_signs_or_gets_copies() {
        Message letter = messages("""
                May 11, 2010

                Ms. Vera Lund
                12 Main Street

                Dear Ms. Lund:

                We agree.

                Sincerely,

                Paul Brandt            Washington Field Office
                C: 202-555-0111
                cc: File
                """).getFirst();
        assertThat(letter.senders()).isEqualTo("Paul Brandt");
        assertThat(letter.cc()).isEmpty();
    }

    @Test
    void a_title_right_above_its_author_is_the_note_s_and_a_speck_ends_no_letter() {
        Message note = messages("Whiteboard, second floor\nNotes by: Vera Lund\nPresent: Omar Hale\n\nTwo of three.\n")
                .getFirst();
        assertThat(note.from()).isEqualTo("Vera Lund");
        assertThat(note.subject()).isEqualTo("Whiteboard, second floor");
        Message letter = messages("""
                October 5, 2010

                Ms. Vera Lund

                Dear Ms. Lund:

                We ask to be removed.

                Sincerely, .

                Paul Brandt
                """).getFirst();
        assertThat(letter.from()).isEqualTo("Paul Brandt");
    }
}
