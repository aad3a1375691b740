package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;

import org.foiatrail.model.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Letters that many sign.
class SignersTest {
    private static Message letter(String signatures) {
        return messages("July 27, 2010\n\nDear Ms. Amar:\n\nWe thank you.\n\nSincerely,\n\n" + signatures)
                .getFirst();
    }

    @Test
    void those_of_one_office_sign_below_each_other_and_beside() {
        Message letter = messages("""
                July 27, 2010

                The Honorable Nina Amar
                Secretary

                Dear Secretary Amar:

                We ask for an answer by August 20. Otis Kray
                Member of the board did not give one.

                Sincerely,


                Vera Lund
                Member of Congress


                Omar Hale                          Lena Holm
                Member of Congress                 Member of Congress

                cc: Otis Kray
                """).getFirst();
        assertThat(letter.from()).isEqualTo("Vera Lund");
        assertThat(letter.with()).containsExactly("Omar Hale", "Lena Holm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Distribution", "Copies to:", "Enclosure"})
    void those_of_their_office_who_get_copies_did_not_sign(String label) {
        Message letter = letter("""
                Vera Lund
                Sheriff of Heron County

                %s
                Otis Kray
                Sheriff of Weir County
                """.formatted(label));
        assertThat(letter.from()).isEqualTo("Vera Lund");
        assertThat(letter.with()).isEmpty();
    }

    @Test
    void another_office_below_is_no_signer_s() {
        Message letter = letter("""
                Vera Lund
                Chief of Weirs

                Otis Kray
                Heron City
                """);
        assertThat(letter.from()).isEqualTo("Vera Lund");
        assertThat(letter.with()).isEmpty();
    }

    @Test
    void who_signs_the_next_letter_did_not_sign_this_one() {
        String first = """
                July 27, 2010

                Dear Ms. Amar:

                We thank you.

                Sincerely,

                Vera Lund
                Member of Congress
                """;
        assertThat(messages(first, first.replace("Vera Lund", "Otis Kray")))
                .allSatisfy(letter -> assertThat(letter.with()).isEmpty());
    }

    @Test
    void whom_the_next_letter_addresses_did_not_sign_this_one() {
        Message letter = messages("""
                July 27, 2010

                Dear Ms. Amar:

                We ask for an answer.

                Sincerely,

                Vera Lund
                Member of Congress

                August 3, 2010

                Otis Kray
                Member of Congress

                Dear Mr. Kray:

                We thank you.

                Sincerely,

                Nina Amar
                """).getFirst();
        assertThat(letter.from()).isEqualTo("Vera Lund");
        assertThat(letter.with()).isEmpty();
    }

    @Test
    void a_signer_s_name_may_be_printed_below_the_same_in_his_hand() {
        Message letter = messages("""
                July 27, 2010

                Dear Ms. Amar:

                We ask for an answer.

                Sincerely,

                Vera Lund
                Vera Lund
                Member of Congress

                Omar Hale
                Member of Congress
                """).getFirst();
        assertThat(letter.from()).isEqualTo("Vera Lund");
        assertThat(letter.with()).containsExactly("Omar Hale");
    }
}
