package org.foiatrail.segment.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.redaction.TypedPage.letter;

import java.util.List;
import org.foiatrail.model.Box;
import org.foiatrail.model.Page;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Redaction;
import org.foiatrail.segment.Segmenter;
import org.junit.jupiter.api.Test;

class RedactionsTest {

    @Test
    void a_black_box_between_words_is_a_hole_with_its_share() {
        List<Redaction> found = letter().box(Box.Kind.FILLED, 72, 142, 200, 12).redactions();
        assertThat(found).hasSize(1);
        Redaction hole = found.getFirst();
        assertThat(hole.kind()).isEqualTo(Redaction.Kind.BOX);
        assertThat(hole.hasWords()).isFalse();
        assertThat(hole.exemptions()).isEmpty();
        assertThat(hole.regions()).containsExactly(new Rect(72, 142, 200, 12));
        assertThat(hole.share()).isEqualTo(200 * 12 / 480_000.0);
    }

    @Test
    void a_hole_stands_in_the_text_behind_the_word_before_it() {
        TypedPage paper =
                letter().box(Box.Kind.FILLED, 72 + 6 * 11, 142, 100, 12).line(72, 142, "Call him at");
        Redaction hole = paper.redactions().getFirst();
        assertThat(paper.text().substring(0, hole.span().start())).endsWith("Call him at");
    }

    @Test
    void a_slanted_bar_that_begins_above_its_line_stands_in_it() {
        TypedPage paper = letter().line(72, 146, "stay outside.").box(Box.Kind.FILLED, 158, 140, 212, 15);
        Redaction hole = paper.redactions().getFirst();
        assertThat(paper.text().substring(0, hole.span().start())).endsWith("stay outside.");
    }

    @Test
    void a_box_takes_the_label_printed_in_it() {
        List<Redaction> found = letter().box(Box.Kind.OUTLINED, 70, 140, 130, 14)
                .line(72, 142, "(b)(6), (b)(7)(C)")
                .redactions();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(Redaction.Kind.BOX);
        assertThat(found.getFirst().exemptions()).containsExactly("b6", "b7C");
        assertThat(found.getFirst().share()).isEqualTo(0.0038);
    }

    @Test
    void a_black_box_takes_the_label_at_its_edge() {
        List<Redaction> found = letter().box(Box.Kind.FILLED, 100, 141, 150, 12)
                .line(252, 142, "(b)(5)")
                .redactions();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().exemptions()).containsExactly("b5");
        assertThat(found.getFirst().regions()).hasSize(1);
    }

    @Test
    void a_label_without_a_box_has_no_region_and_no_share() {
        List<Redaction> found =
                letter().line(72, 142, "I asked (b)(6) about it").redactions();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(Redaction.Kind.LABEL);
        assertThat(found.getFirst().regions()).isEmpty();
        assertThat(found.getFirst().share()).isNull();
    }

    @Test
    void boxes_that_touch_are_one_hole() {
        List<Redaction> found = letter().box(Box.Kind.FILLED, 72, 142, 400, 13)
                .box(Box.Kind.FILLED, 72, 155, 400, 13)
                .box(Box.Kind.FILLED, 72, 168, 200, 13)
                .redactions();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().share()).isEqualTo(0.0271);
    }

    @Test
    void a_hole_that_runs_on_over_the_lines_end_is_one() {
        List<Redaction> found = letter().line(72, 142, "He said that")
                .box(Box.Kind.FILLED, 150, 142, 350, 11)
                .box(Box.Kind.FILLED, 72, 160, 100, 11)
                .line(180, 160, "and left.")
                .redactions();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().regions()).hasSize(2);
    }

    @Test
    void a_paragraph_painted_over_line_by_line_takes_the_label_of_one_line() {
        List<Redaction> found = letter().box(Box.Kind.FILLED, 72, 142, 400, 13)
                .box(Box.Kind.FILLED, 72, 155, 400, 13)
                .box(Box.Kind.FILLED, 72, 168, 200, 13)
                .line(240, 156, "(b)(5)")
                .redactions();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().exemptions()).containsExactly("b5");
        assertThat(found.getFirst().share()).isEqualTo(0.0271);
    }

    @Test
    void labelled_boxes_that_touch_stay_apart() {
        List<Redaction> found = letter().box(Box.Kind.FILLED, 72, 142, 200, 13)
                .box(Box.Kind.FILLED, 72, 155, 200, 13)
                .line(80, 143, "(b)(6)")
                .line(80, 156, "(b)(6)")
                .redactions();
        assertThat(found).extracting(Redaction::exemptions).containsExactly(List.of("b6"), List.of("b6"));
    }

    @Test
    void a_banner_that_marks_the_document_takes_nothing_out() {
        String page = "Deliberative Process\n\nThe plan was drawn up in May, and sent round.\nIt is a draft.\n";
        assertThat(new Segmenter()
                        .segment("hash", List.of(Page.plain(1, page), Page.plain(2, page), Page.plain(3, page)))
                        .redactions())
                .isEmpty();
        String within = "The plan was drawn up in May.\nDeliberative Process\nIt was sent round.\n";
        assertThat(new Segmenter()
                        .segment("hash", List.of(Page.plain(1, within)))
                        .redactions())
                .extracting(Redaction::subtypes)
                .containsExactly(List.of("DP"));
    }

    @Test
    void the_same_box_drawn_twice_counts_once() {
        List<Redaction> found = letter().box(Box.Kind.FILLED, 72, 142, 200, 12)
                .box(Box.Kind.FILLED, 72, 142, 200, 12)
                .redactions();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().share()).isEqualTo(0.005);
    }

    @Test
    void white_is_a_hole_only_over_words() {
        assertThat(letter().box(Box.Kind.BLANK, 72, 142, 200, 12).redactions()).isEmpty();
        TypedPage over = letter().hidden(80, 143, "Grimsby").box(Box.Kind.BLANK, 72, 142, 200, 12);
        assertThat(over.redactions()).hasSize(1);
    }

    @Test
    void hidden_words_are_no_words_of_a_hole() {
        Redaction hole = letter().hidden(80, 143, "Grimsby")
                .box(Box.Kind.FILLED, 72, 142, 200, 12)
                .redactions()
                .getFirst();
        assertThat(hole.hasWords()).isFalse();
    }

    @Test
    void what_else_is_drawn_is_no_hole() {
        assertThat(letter().box(Box.Kind.FILLED, 72, 142, 400, 3).redactions())
                .as("rule")
                .isEmpty();
        assertThat(letter().box(Box.Kind.FILLED, 72, 142, 9, 9).redactions())
                .as("check box")
                .isEmpty();
        assertThat(letter().box(Box.Kind.OUTLINED, 72, 142, 200, 14).redactions())
                .as("form field")
                .isEmpty();
        assertThat(letter().box(Box.Kind.FILLED, 0, 0, TypedPage.WIDTH, 40).redactions())
                .as("band at the edge")
                .isEmpty();
        assertThat(letter().line(74, 143, "Name Place")
                        .box(Box.Kind.FILLED, 72, 142, 300, 12)
                        .redactions())
                .as("head of a table")
                .isEmpty();
        assertThat(letter().box(Box.Kind.OUTLINED, 10, 10, 580, 780).redactions())
                .as("frame")
                .isEmpty();
    }

    @Test
    void bars_of_a_chart_are_no_holes() {
        TypedPage chart = letter();
        for (int bar = 0; bar < 6; bar++) {
            chart.box(Box.Kind.FILLED, 100 + 40 * bar, 400 - 30 * bar, 20, 30 + 30 * bar);
        }
        assertThat(chart.redactions()).isEmpty();
    }

    @Test
    void a_picture_of_many_cells_is_no_hole() {
        TypedPage map = letter();
        for (int cell = 0; cell < 200; cell++) {
            map.box(Box.Kind.FILLED, 72 + 20 * (cell % 20), 300 + 20 * (cell / 20), 15, 15);
        }
        assertThat(map.redactions()).isEmpty();
    }

    @Test
    void signs_read_from_a_boxs_grain_are_no_words() {
        assertThat(letter().line(80, 142, "iii")
                        .box(Box.Kind.FILLED, 72, 140, 100, 14)
                        .recognised()
                        .redactions())
                .hasSize(1);
    }

    @Test
    void words_on_a_black_box_in_a_line_are_its_label() {
        TypedPage paper =
                letter().line(72, 142, "I asked").line(120, 142, "PERSON").line(165, 142, "about it.");
        Redaction hole =
                paper.box(Box.Kind.FILLED, 118, 140, 42, 14).redactions().getFirst();
        assertThat(hole.kind()).isEqualTo(Redaction.Kind.BOX);
        assertThat(paper.text().substring(hole.span().start(), hole.span().end()))
                .isEqualTo("PERSON");
        assertThat(hole.exemptions()).isEmpty();
    }

    @Test
    void a_short_label_is_one_where_it_stands_in_a_painted_box() {
        TypedPage paper = letter().line(72, 142, "I asked b6 about it.");
        assertThat(paper.redactions()).isEmpty();
        assertThat(paper.box(Box.Kind.SHADED, 118, 140, 16, 14).redactions())
                .extracting(Redaction::exemptions)
                .containsExactly(List.of("b6"));
    }

    @Test
    void what_ocr_makes_of_white_letters_belongs_to_the_box() {
        List<Redaction> found = letter().doubtful(200, 300, "WEG IEEE")
                .box(Box.Kind.FILLED, 190, 298, 100, 14)
                .redactions();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(Redaction.Kind.BOX);
        assertThat(found.getFirst().hasWords()).isTrue();
    }

    @Test
    void a_word_far_too_wide_for_its_letters_is_a_bar() {
        TypedPage paper =
                letter().line(72, 142, "Outside,").bar(126, 142, 210, "aa").line(340, 142, "Wes");
        List<Redaction> found = paper.redactions();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().regions()).containsExactly(new Rect(126, 142, 210, 10));
    }

    @Test
    void a_shaded_box_in_a_line_is_a_hole_with_its_share() {
        List<Redaction> found = letter().line(72, 142, "I asked")
                .box(Box.Kind.SHADED, 118, 140, 80, 14)
                .line(202, 142, "about it.")
                .redactions();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().share()).isEqualTo(0.0023);
    }

    @Test
    void a_shaded_box_between_lines_is_a_hole() {
        assertThat(letter().box(Box.Kind.SHADED, 72, 142, 400, 40)
                        .line(72, 186, "That is what he said.")
                        .redactions())
                .hasSize(1);
    }

    @Test
    void what_else_is_shaded_is_no_hole() {
        assertThat(letter().box(Box.Kind.SHADED, 72, 300, 200, 14).redactions())
                .as("part of a form")
                .isEmpty();
        assertThat(letter().line(74, 143, "to the sheriff")
                        .box(Box.Kind.SHADED, 72, 142, 90, 12)
                        .line(168, 143, "alone")
                        .redactions())
                .as("marked words")
                .isEmpty();
        assertThat(letter().line(74, 300, "County")
                        .line(174, 300, "State")
                        .box(Box.Kind.SHADED, 72, 298, 100, 14)
                        .box(Box.Kind.SHADED, 72, 312, 100, 14)
                        .line(174, 314, "Ohio")
                        .redactions())
                .as("an empty cell of a table")
                .isEmpty();
    }
}
