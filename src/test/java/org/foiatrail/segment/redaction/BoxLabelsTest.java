package org.foiatrail.segment.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.redaction.TypedPage.letter;

import java.util.List;
import org.foiatrail.model.Box;
import org.foiatrail.model.Redaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoxLabelsTest {
    private static TypedPage boxed(Box.Kind kind, String label) {
        return letter().box(kind, 70, 142, 400, 18).line(74, 144, label).line(72, 166, "The rest is known to you.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MCL 15.243(1)(m)                              | MCL 15.243(1)(m)
            MCL 15.243(1)(g) Attorney-Client Privilege    | MCL 15.243(1)(g)
            ORS 192.355(1) Internal Advisory              | ORS 192.355(1)
            Gov. Code 7927.705; Evid. Code 954            | Gov. Code 7927.705; Evid. Code 954
            5 ILCS 140/7(1)(f)                            | 5 ILCS 140/7(1)(f)
            RCW 42.56.280                                 | RCW 42.56.280
            Exempt - MCL 15.243(1)(m) Frank Communications | MCL 15.243(1)(m)
            Personal Privacy                              |
            """)
    void a_law_or_a_name_alone_in_a_box_is_its_label(String label, String laws) {
        for (Box.Kind kind : Box.Kind.values()) {
            TypedPage paper = boxed(kind, label);
            Redaction hole = paper.redactions().getFirst();
            assertThat(paper.redactions()).as(kind + label).hasSize(1);
            assertThat(hole.kind()).isEqualTo(Redaction.Kind.BOX);
            assertThat(hole.exemptions()).isEqualTo(laws == null ? List.of() : List.of(laws.split("; ", -1)));
            assertThat(paper.text().substring(hole.span().start(), hole.span().end()))
                    .isEqualTo(label);
        }
    }

    @Test
    void a_box_that_is_painted_and_drawn_has_its_label_once() {
        assertThat(boxed(Box.Kind.OUTLINED, "ORS 192.355(1) Internal Advisory")
                        .box(Box.Kind.BLANK, 69, 141, 402, 20)
                        .redactions())
                .hasSize(1);
    }

    @Test
    void a_letter_and_a_number_alone_in_a_box_are_its_label_and_none_in_a_stamp() {
        List<Redaction> found = letter().line(300, 20, "RELEASE IN PART")
                .line(300, 34, "B5, B6")
                .line(72, 144, "The consul,")
                .box(Box.Kind.OUTLINED, 142, 142, 40, 14)
                .line(150, 144, "B6")
                .line(200, 144, "had heard of it.")
                .box(Box.Kind.OUTLINED, 142, 182, 40, 14)
                .line(150, 184, "P5")
                .redactions();
        assertThat(found).extracting(Redaction::kind).containsOnly(Redaction.Kind.BOX);
        assertThat(found).flatExtracting(Redaction::exemptions).containsExactly("b6", "p5");
    }

    @Test
    void labels_of_one_column_are_no_table() {
        List<Redaction> found = boxed(Box.Kind.OUTLINED, "ORS 192.345(1)")
                .box(Box.Kind.OUTLINED, 70, 182, 400, 18)
                .line(74, 184, "ORS 192.355(1)")
                .redactions();
        assertThat(found).flatExtracting(Redaction::exemptions).containsExactly("ORS 192.345(1)", "ORS 192.355(1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Method: EPA 200.8",
                "EPA 200.8",
                "Name of the mill",
                "See RCW 42.56.280 for drafts.",
                "Notice: RCW 42.56.280 asks for it",
                "8 C.F.R. 236.1(b)(2)"
            })
    void other_words_in_a_white_box_are_a_form_s(String words) {
        assertThat(boxed(Box.Kind.OUTLINED, words).redactions()).isEmpty();
        assertThat(boxed(Box.Kind.BLANK, words).redactions()).isEmpty();
    }

    @Test
    void the_cells_of_a_table_of_laws_are_no_holes() {
        TypedPage table = letter();
        List<String> laws = List.of("RCW 42.56.240(1)", "RCW 42.56.280", "RCW 42.56.290");
        for (int row = 0; row < laws.size(); row++) {
            float y = 200 + 18 * row;
            table.box(Box.Kind.OUTLINED, 70, y, 130, 18)
                    .box(Box.Kind.OUTLINED, 200, y, 200, 18)
                    .line(74, y + 2, laws.get(row))
                    .line(204, y + 2, "What it says of herons");
        }
        assertThat(table.redactions()).isEmpty();
    }

    @Test
    void any_words_in_black_are_a_label_where_a_sentence_goes_on_behind() {
        TypedPage paper = letter().box(Box.Kind.FILLED, 70, 140, 400, 13)
                .line(200, 142, "Trade Secret")
                .line(72, 156, "and so we left it there.");
        assertThat(paper.redactions()).hasSize(1);
        assertThat(paper.redactions().getFirst().hasWords()).isTrue();
    }

    @Test
    void any_words_in_black_much_higher_than_they_are_are_a_label() {
        assertThat(letter().box(Box.Kind.FILLED, 70, 140, 400, 60)
                        .line(200, 165, "Trade Secret")
                        .line(72, 204, "That was all he said.")
                        .redactions())
                .hasSize(1);
    }

    @Test
    void dark_heads_and_banners_are_no_holes() {
        assertThat(letter().box(Box.Kind.FILLED, 70, 140, 400, 16)
                        .line(74, 143, "Findings")
                        .line(72, 160, "The herons were counted in May.")
                        .redactions())
                .as("heading")
                .isEmpty();
        assertThat(new TypedPage()
                        .box(Box.Kind.FILLED, 70, 20, 460, 60)
                        .line(74, 45, "The Mill Gazette")
                        .line(72, 100, "The herons were counted in May.")
                        .redactions())
                .as("banner")
                .isEmpty();
        assertThat(letter().box(Box.Kind.FILLED, 70, 140, 100, 16)
                        .box(Box.Kind.FILLED, 170, 140, 100, 16)
                        .line(74, 143, "Heron")
                        .line(174, 143, "Weir")
                        .line(72, 160, "grey")
                        .line(174, 160, "stone")
                        .redactions())
                .as("head of a table")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                MEMORANDUM OF LAW
                A draft is kept under RCW 42.56.280 until the mill
                acts on it. The same follows from ORS 192.355(1)
                Internal Advisory, and from 5 ILCS 140/7(1)(f). In
                Fenn the court read MCL 15.243(1)(m)
                and MCL 15.243(1)(g) as one rule [Evid. Code 954].
                """, """
                Your request is denied in part. Some records
                are exempt under the following laws of the State:

                MCL 15.243(1)(a) Personal Privacy
                MCL 15.243(1)(m) Frank Communications
                MCL 15.243(1)(g)

                You may appeal to the head of the mill.
                """})
    void a_text_that_cites_laws_takes_nothing_out(String text) {
        TypedPage paper = new TypedPage();
        float y = 100;
        for (String line : text.split("\n", -1)) {
            paper.line(72, y, line);
            y += 14;
        }
        assertThat(paper.redactions()).isEmpty();
    }
}
