package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;
import static org.foiatrail.segment.Segmented.words;

import java.util.List;
import org.foiatrail.model.Message;
import org.foiatrail.model.Message.Kind;
import org.foiatrail.model.Sent;
import org.junit.jupiter.api.Test;

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

    @Test
    void minutes_are_dated_by_a_line_that_is_a_date() {
        Message minutes = messages(
                        "Minutes of the Heron Board\nTuesday, May 11, 2010, 10:00 a.m.\n\nIt was agreed to wait.\n")
                .getFirst();
        assertThat(minutes.kind()).isEqualTo(Kind.NOTE);
        assertThat(minutes.sent()).isNotNull().extracting(Sent::time).isEqualTo("2010-05-11T10:00");
    }

    @Test
    void a_list_of_those_present_in_running_text_makes_no_note() {
        assertThat(messages("""
                The meeting took place as planned.

                Present: Paul Brandt; Omar Hale

                Nothing was decided.
                """)).isEmpty();
    }
}
