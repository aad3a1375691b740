package org.foiatrail.tag.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;
import org.foiatrail.model.Layout;
import org.foiatrail.model.Page;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Cells are sentences of their own.
class CellsTest {
    private static final Sentences SENTENCES = new Sentences();

    @Test
    void tabs_and_wide_blanks_part_cells_and_two_blanks_do_not() {
        assertThat(sentences("Ada Quill\tAsks to leave   By  mail"))
                .containsExactly("Ada Quill", "Asks to leave", "By  mail");
    }

    @Test
    void a_row_ends_where_the_next_one_begins() {
        RunningText text = running(Page.plain(1, "Ada   Asks to\nBob   stay away\nCid   Agrees   By mail"));
        assertThat(sentences(text)).containsExactly("Ada", "Asks to", "Bob", "stay away", "Cid", "Agrees", "By mail");
        assertThat(row(text, "stay")).isEqualTo("Bob stay away");
        assertThat(row(running(Page.plain(1, "Ada asks to\nstay away")), "stay"))
                .isEmpty();
    }

    @Test
    void commas_part_cells_where_all_rows_have_as_many() {
        RunningText text = running(Page.plain(1, "No.,Who,What\n1,Ada,\"Asks, so I hear; wants out\"\n2,,Agrees\n"));
        assertThat(sentences(text))
                .contains("Ada", "Asks, so I hear;", "wants out", "Agrees")
                .noneMatch(sentence -> sentence.contains("Ada,"));
        assertThat(row(text, "wants")).isEqualTo("1,Ada,\"Asks, so I hear; wants out\"");
        assertThat(row(text, "Agrees")).isEqualTo("2,,Agrees");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada, Bob, Cid\nsaw, heard, left\nus, them, all",
                "Ada,Bob,Cid\nsaw,heard\nus,them,all",
                "Ada,Bob\nsaw,heard\nus,them",
                "Ada,Bob,Cid\nsaw,heard,left,now\nus,them,all",
                "Ada,Bob,Cid\nsaw,heard,left"
            })
    void other_commas_part_nothing(String text) {
        assertThat(sentences(running(Page.plain(1, text)))).hasSize(1);
    }

    @Test
    void items_are_parted_and_a_dash_at_a_lines_end_is_not() {
        assertThat(sentences("* Ada: they leave\n* Bob: they stay")).contains("Ada: they leave", "Bob: they stay");
        assertThat(sentences("Ada says they leave\n- or so it seems"))
                .containsExactly("Ada says they leave - or so it seems");
    }

    @Test
    void lines_of_a_cell_run_on_and_what_stands_beside_them_does_not() {
        Typed page = new Typed();
        page.line(100, 10, "Ada").line(110, 10, "Quill");
        page.line(100, 100, "Asks to be").line(110, 100, "left out").line(100, 200, "Letter");
        page.line(120, 10, "Bob").line(120, 100, "Agrees to it").line(120, 200, "Call");
        page.line(140, 5, "This list names all who have been heard so far");
        RunningText text = running(page.page());
        assertThat(sentences(text))
                .containsExactly(
                        "Ada Quill",
                        "Asks to be left out",
                        "Letter",
                        "Bob",
                        "Agrees to it",
                        "Call",
                        "This list names all who have been heard so far");
        assertThat(row(text, "Agrees")).isEqualTo("Bob Agrees to it Call");
        assertThat(row(text, "names")).isEmpty();
    }

    @Test
    void a_cell_close_to_the_one_before_is_told_by_those_above_and_below() {
        Typed page = new Typed();
        for (int y = 100; y < 140; y += 10) {
            page.line(y, 10, "Ada").line(y, 100, "Asks").line(y, 200, "Letter");
        }
        page.line(140, 10, "Bob Quill&Co", 100, "Agrees").line(140, 200, "Call");
        assertThat(sentences(running(page.page()))).contains("Bob Quill&Co", "Agrees");
    }

    @Test
    void a_paragraph_whose_first_line_is_indented_runs_on() {
        Typed page = new Typed();
        page.line(100, 200, "May 3").line(120, 10, "Ada Quill").line(130, 10, "Office 4");
        page.line(150, 30, "The county asks to be").line(160, 10, "left out of the program");
        assertThat(sentences(running(page.page()))).anyMatch(sentence -> sentence.contains("to be left out"));
    }

    @Test
    void columns_of_a_newspaper_run_on() {
        Typed page = new Typed();
        page.line(100, 10, "The county asked").line(300, 10, "to be left");
        page.line(100, 200, "out of the program").line(110, 200, "in May");
        assertThat(sentences(running(page.page())))
                .containsExactly("The county asked to be left out of the program in May");
    }

    private static RunningText running(Page page) {
        return RunningText.of(List.of(page), Segments.NONE);
    }

    private static List<String> sentences(String text) {
        RunningText running = running(Page.plain(1, text));
        return sentences(running).stream()
                .map(sentence -> running.surface(
                        running.text().indexOf(sentence), running.text().indexOf(sentence) + sentence.length()))
                .map(sentence -> sentence.replace('\n', ' '))
                .toList();
    }

    private static List<String> sentences(RunningText text) {
        SentenceBounds bounds = SENTENCES.in(text);
        List<String> sentences = new ArrayList<>();
        for (int at = 0; at < text.text().length(); ) {
            Span sentence = bounds.around(at);
            if (sentence.getEnd() > at) {
                sentences.add(sentence.getCoveredText(text.text()).toString());
            }
            at = Math.max(at, sentence.getEnd()) + 1;
        }
        return sentences;
    }

    private static String row(RunningText text, String word) {
        Span row = text.row(text.text().indexOf(word));
        return row == null ? "" : row.getCoveredText(text.text()).toString().strip();
    }

    /// A page on which lines are put, letters of five points a piece.
    private static final class Typed {
        private static final int LETTER = 5;
        private static final int HEIGHT = 8;

        private final StringBuilder text = new StringBuilder();
        private final List<Word> words = new ArrayList<>();

        Typed line(int y, int x, String line) {
            text.append(text.isEmpty() ? "" : "\n");
            words(y, x, line);
            return this;
        }

        Typed line(int y, int x, String line, int next, String behind) {
            line(y, x, line);
            text.append(' ');
            words(y, next, behind);
            return this;
        }

        private void words(int y, int x, String line) {
            int start = text.length();
            text.append(line);
            int at = 0;
            for (String word : line.split(" ", -1)) {
                Rect box = new Rect(x + at * LETTER, y, word.length() * LETTER, HEIGHT);
                words.add(new Word(start + at, start + at + word.length(), box, 1, false));
                at += word.length() + 1;
            }
        }

        Page page() {
            Page plain = Page.plain(1, text.toString());
            return new Page(
                    1,
                    plain.text(),
                    plain.origin(),
                    1,
                    plain.state(),
                    plain.reason(),
                    new Layout(612, 792, words, List.of(), List.of()),
                    "",
                    "");
        }
    }
}
