package org.foiatrail.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLayerTest {
    private static final String MAIL = """
            From: Hartwell, Dana (CTR)
            Sent: Tuesday, May 11, 2010 2:33 PM
            To: (b)(6), (b)(7)(C); 'jlee@agency.example'
            Subject: RE: SC deployment - IL & NY counties w/ questions
            The DHS/FBI MOU doesn't say so; see pp. 3-4 of the draft SOP, 10-2674.0012675.
            Thx, DH
            """;

    @Test
    void a_mail_full_of_labels_acronyms_and_numbers_is_no_noise() {
        assertThat(TextLayer.noise(MAIL)).isLessThan(0.1);
    }

    @Test
    void a_shifted_font_table_is_noise() {
        StringBuilder shifted = new StringBuilder();
        MAIL.repeat(2)
                .chars()
                .map(c -> Character.isLetter(c) ? Character.isLetter(c - 29) ? c - 29 : c + 26 : c)
                .forEach(shifted::appendCodePoint);
        assertThat(TextLayer.noise(shifted.toString().replaceAll("[0-9]", "\uE001")))
                .isGreaterThan(0.4);
    }

    @Test
    void replacement_and_private_characters_are_noise() {
        assertThat(TextLayer.noise("\uFFFD\uFFFD\uE000\uE001 ".repeat(10))).isGreaterThan(0.9);
    }

    @Test
    void a_few_words_prove_nothing() {
        assertThat(TextLayer.noise("Xqz brrt")).isZero();
    }

    @Test
    void other_scripts_and_tables_of_numbers_are_no_noise() {
        assertThat(TextLayer.noise("Политика была добровольной ".repeat(8))).isZero();
        assertThat(TextLayer.noise("574 658 1,049 12/31/2010 $3.5 ".repeat(8))).isZero();
    }
}
