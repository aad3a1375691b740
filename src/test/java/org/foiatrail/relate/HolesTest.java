package org.foiatrail.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foiatrail.model.Box;
import org.foiatrail.model.Layout;
import org.foiatrail.model.Page;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Span;
import org.foiatrail.model.Word;
import org.junit.jupiter.api.Test;

class HolesTest {
    private static final String TEXT = "Ask the warden first.\nHe counted nine herons.";

    @Test
    void a_black_box_without_a_label_is_a_hole_behind_the_word_before_it() {
        Page page = page(TEXT, Page.Origin.EMBEDDED, 1, new Rect(300, 100, 80, 10));
        assertThat(words(page)).isEqualTo("ask the warden first [] he counted nine herons");
    }

    @Test
    void a_box_alone_on_its_line_stands_behind_the_line_above() {
        Page page = page(TEXT, Page.Origin.EMBEDDED, 1, new Rect(72, 150, 200, 10));
        assertThat(words(page)).isEqualTo("ask the warden first he counted nine herons []");
    }

    @Test
    void words_on_a_black_box_are_its_label_and_no_words() {
        Rect overNine = new Rect(71 + 11 * 6, 119, 26, 12);
        assertThat(words(page(TEXT, Page.Origin.OCR, 0.9f, overNine)))
                .isEqualTo("ask the warden first he counted [] herons");
    }

    @Test
    void rules_and_outlines_are_no_holes() {
        assertThat(words(page(TEXT, Page.Origin.EMBEDDED, 1, new Rect(72, 112, 400, 1))))
                .doesNotContain("[]");
    }

    @Test
    void a_word_far_too_wide_for_its_letters_is_a_bar() {
        String text = "Outside, aa\nWes";
        Layout layout = new Layout(
                612,
                792,
                List.of(
                        new Word(0, 8, new Rect(72, 100, 40, 10), 0.9f, false),
                        new Word(9, 11, new Rect(120, 100, 210, 13), 0.2f, false),
                        new Word(12, 15, new Rect(72, 120, 20, 10), 0.9f, false)),
                List.of(),
                List.of());
        assertThat(words(page(text, Page.Origin.OCR, layout))).isEqualTo("outside [] wes");
    }

    private static String words(Page page) {
        List<Span> holes = Holes.of(page, List.of(), List.of());
        List<Token> tokens = Tokens.of(page, List.of(), holes, true);
        return Texts.words(tokens, 0, tokens.size()).toLowerCase(Locale.ROOT);
    }

    /// Words 6 points a letter wide, lines 20 points apart from 100 down.
    private static Page page(String text, Page.Origin origin, float confidence, Rect box) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        float y = 100;
        for (String line : text.split("\n", -1)) {
            int column = 0;
            for (String word : line.split(" ", -1)) {
                Rect rect = new Rect(72 + column * 6, y, word.length() * 6, 10);
                words.add(new Word(at + column, at + column + word.length(), rect, confidence, false));
                column += word.length() + 1;
            }
            at += line.length() + 1;
            y += 20;
        }
        return page(text, origin, new Layout(612, 792, words, List.of(new Box(box, Box.Kind.FILLED)), List.of()));
    }

    private static Page page(String text, Page.Origin origin, Layout layout) {
        return new Page(1, text, origin, 0.9, Page.State.TEXT, "invented", layout, "", "");
    }
}
