package org.foiatrail.relate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foiatrail.relate.Texts;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static final String OPENING = "The heron counts were sent to the bureau on Monday. ";
    private static final String CLOSING = " Nobody has answered them since, so please call the bureau again.";

    @Test
    void line_breaks_case_and_punctuation_make_no_difference() {
        assertThat(differences(
                        Texts.printed("The heron count, as of\nMay: it's eleven."),
                        Texts.printed("THE HERON COUNT as of May -\nits eleven")))
                .isEmpty();
    }

    @Test
    void a_word_cut_at_the_end_of_a_line_is_the_same_word() {
        assertThat(differences(
                        Texts.printed(OPENING + "The depart-\nment agrees." + CLOSING),
                        Texts.printed(OPENING + "The department agrees." + CLOSING)))
                .isEmpty();
    }

    @Test
    void words_in_the_place_of_a_hole_are_revealed() {
        assertThat(differences(
                        Texts.printed(OPENING + "[hole]" + CLOSING),
                        Texts.printed(OPENING + "We would rather not say how many." + CLOSING)))
                .containsExactly("REVEALED [] / we would rather not say how many");
    }

    @Test
    void a_hole_in_the_place_of_words_hides_them() {
        assertThat(differences(
                        Texts.printed(OPENING + "We would rather not say how many." + CLOSING),
                        Texts.printed(OPENING + "[hole]" + CLOSING)))
                .containsExactly("HIDDEN we would rather not say how many / []");
    }

    @Test
    void a_hole_that_shrinks_reveals_what_it_gives_up() {
        assertThat(differences(
                        Texts.printed(OPENING + "[hole]" + CLOSING),
                        Texts.printed(OPENING + "We would rather not say. [hole]" + CLOSING)))
                .contains("REVEALED [] / we would rather not say");
    }

    @Test
    void holes_at_a_page_s_end_and_in_two_places_are_told_apart() {
        assertThat(differences(
                        Texts.printed("To: [hole] Subject: herons. " + OPENING + "[hole]"),
                        Texts.printed("To: Ada Finch Subject: herons. " + OPENING + "Ask the warden first.")))
                .containsExactly("REVEALED [] / ada finch", "REVEALED [] / ask the warden first");
    }

    @Test
    void added_removed_and_changed_words_are_named() {
        assertThat(differences(
                        Texts.printed(OPENING + "The rule is mandatory for all." + CLOSING),
                        Texts.printed(OPENING + "The rule is not mandatory for all." + CLOSING)))
                .containsExactly("ADDED  / not");
        assertThat(differences(
                        Texts.printed(OPENING + "The rule is not mandatory for all." + CLOSING),
                        Texts.printed(OPENING + "The rule is mandatory for all." + CLOSING)))
                .containsExactly("REMOVED not / ");
        assertThat(differences(
                        Texts.printed(OPENING + "Twelve counties refused." + CLOSING),
                        Texts.printed(OPENING + "Several towns refused." + CLOSING)))
                .containsExactly("CHANGED twelve counties / several towns");
    }

    @Test
    void a_misread_letter_is_a_reading_and_another_number_a_change() {
        assertThat(differences(
                        Texts.recognised(OPENING + "Earlier naterials say 2009." + CLOSING),
                        Texts.printed(OPENING + "Earlier materials say 2010." + CLOSING)))
                .containsExactly("READING naterials / materials", "CHANGED 2009 / 2010");
    }

    @Test
    void short_words_that_differ_are_changes_even_in_a_picture() {
        assertThat(differences(
                        Texts.recognised(OPENING + "It is now mandatory." + CLOSING),
                        Texts.recognised(OPENING + "It is not mandatory." + CLOSING)))
                .containsExactly("CHANGED now / not");
    }

    @Test
    void what_no_machine_read_is_no_misreading() {
        assertThat(differences(
                        Texts.printed(OPENING + "Their statue stands." + CLOSING),
                        Texts.printed(OPENING + "Their statute stands." + CLOSING)))
                .containsExactly("CHANGED statue / statute");
    }

    @Test
    void words_that_agree_by_chance_do_not_tear_a_new_sentence_apart() {
        assertThat(differences(
                        Texts.printed(OPENING + "The warden of the marsh is away until the spring." + CLOSING),
                        Texts.printed(OPENING + "Write to the office in the town, not to me." + CLOSING)))
                .hasSize(1);
    }

    @Test
    void long_texts_are_aligned_as_short_ones() {
        String body =
                IntStream.range(0, 6000).mapToObj(i -> "word" + i * 7919 % 5003).collect(Collectors.joining(" "));
        assertThat(differences(
                        Texts.printed(body + " [hole] " + body.substring(40)),
                        Texts.printed(body + " the hidden words " + body.substring(40))))
                .containsExactly("REVEALED [] / the hidden words");
    }

    private static List<String> differences(List<Token> old, List<Token> fresh) {
        List<Piece> pieces = Alignment.of(old, fresh);
        int from = 0;
        int otherFrom = 0;
        for (Piece piece : pieces) {
            assertThat(piece.from()).isEqualTo(from);
            assertThat(piece.otherFrom()).isEqualTo(otherFrom);
            from = piece.to();
            otherFrom = piece.otherTo();
        }
        assertThat(from).isEqualTo(old.size());
        assertThat(otherFrom).isEqualTo(fresh.size());
        return pieces.stream()
                .filter(piece -> piece.kind() != Piece.Kind.SAME)
                .filter(piece ->
                        !Texts.words(old, piece.from(), piece.to()).equals("[]") || piece.otherFrom() < piece.otherTo())
                .filter(piece ->
                        !Texts.words(fresh, piece.otherFrom(), piece.otherTo()).equals("[]")
                                || piece.from() < piece.to())
                .map(piece -> piece.kind() + " " + Texts.words(old, piece.from(), piece.to()) + " / "
                        + Texts.words(fresh, piece.otherFrom(), piece.otherTo()))
                .toList();
    }
}
