package org.foiatrail.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.Segmented.messages;

import org.foiatrail.model.Message;
import org.foiatrail.model.Sent;
import org.junit.jupiter.api.Test;

/// Whom a letter goes to, and what is nobody.
class AddresseeTest {
    @Test
    void neither_a_stamp_beside_the_addressee_nor_a_town_is_whom_it_goes_to() {
        String letter = """
                October 5, 2010

                %s
                Las Cruces, NM 88007

                To Whom It May Concern:

                We ask to be removed.

                Sincerely,

                Paul Brandt
                """;
        assertThat(messages(letter.formatted("Sheriff Vera Lund   RECEIVED 'S OFFICE"))
                        .getFirst()
                        .to())
                .containsExactly("Sheriff Vera Lund");
        assertThat(messages(letter.formatted("12 Main Street")).getFirst().to()).isEmpty();
    }

    @Test
    void what_a_form_asks_for_is_no_party() {
        String form = """
                Date: October 18, 2011
                TO: (Name and Title of Institution)
                HERON COUNTY JAIL
                FROM: (Office Address)
                HERON FALLS
                """;
        assertThat(messages(form)).isEmpty();
        assertThat(messages(form.replace("(Office Address)", "Vera Lund"))).isEmpty();
        String filled = form.replace("(Name and Title of Institution)", "Warden");
        assertThat(messages(filled)).isEmpty();
        assertThat(messages(filled.replace("(Office Address)", "(b)(6), (b)(7)(C)")))
                .hasSize(1);
    }

    @Test
    void a_day_at_the_end_of_the_sender_s_line_is_no_part_of_the_name() {
        Message message = messages("""
                From: Vera Lund                                          03/09/2021

                Subject: Weirs

                I ask for all letters.
                """).getFirst();
        assertThat(message.from()).isEqualTo("Vera Lund");
        assertThat(message.sent()).isNotNull().extracting(Sent::time).isEqualTo("2021-03-09");
    }
}
