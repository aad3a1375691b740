package org.foiatrail.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.foiatrail.samples.NumberedLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineNumbersTest {
    private static final List<String> PROSE =
            List.of("The county asked in the spring whether it might", "leave, and again in the summer.");

    @Test
    void a_transcripts_lines_are_numbered_those_without_words_too() {
        Page page = NumberedLines.transcript();
        assertThat(LineNumbers.on(page)).hasSize(14);
        assertThat(LineNumbers.without(page))
                .hasSameSizeAs(page.text())
                .startsWith("41\n      DEPOSITION OF ADA QUILL\n")
                .contains("12 counties");
    }

    @Test
    void so_are_those_of_a_pleading_in_double_space_with_a_number_lost_or_misread() {
        String text = NumberedLines.pleading();
        assertThat(numbers(text)).hasSize(14);
        assertThat(numbers(text.replace("\n5  ", "\n   "))).hasSize(13);
        assertThat(numbers(text.replace("\n5  ", "\n35 "))).hasSize(13);
    }

    @ParameterizedTest
    @ValueSource(strings = {". ", ") ", ": ", "th "})
    void a_list_has_a_sign_behind_its_numbers(String sign) {
        assertThat(numbers(counted(1, 14, sign, PROSE))).isEmpty();
    }

    @Test
    void few_items_are_a_list_and_so_are_those_of_which_none_runs_on() {
        assertThat(numbers(counted(1, 9, " ", PROSE))).isEmpty();
        assertThat(numbers(counted(1, 9, " ", PROSE) + "30 days later")).isEmpty();
        assertThat(numbers(counted(1, 14, " ", List.of("Ask the county of Ashdown for its own letters"))))
                .isEmpty();
        assertThat(numbers(counted(1, 14, " ", List.of("apples", "pears")))).isEmpty();
    }

    @Test
    void lines_counted_from_the_midst_of_a_list_are_none_of_a_page() {
        assertThat(numbers(counted(1, 14, " ", PROSE))).hasSize(14);
        assertThat(numbers(counted(8, 21, " ", PROSE))).isEmpty();
    }

    @Test
    void footnotes_of_several_lines_are_no_numbered_page() {
        assertThat(numbers(counted(
                        1,
                        14,
                        " ",
                        List.of(
                                "See the letter of the county, which told how it\nwas asked,"
                                        + " and when, and by whom, and what it\nanswered.",
                                "that is, all of them"))))
                .isEmpty();
    }

    @Test
    void a_tables_rows_may_be_counted() {
        List<String> rows = List.of("Ashdown County, which asked in June   by mail", "kept out of it   by nobody");
        assertThat(numbers(counted(1, 14, "   ", rows))).isEmpty();
        assertThat(numbers(counted(1, 14, "\t", rows))).isEmpty();
        assertThat(numbers(counted(1, 14, " ", List.of("12 4 2009", "7 8 2010"))))
                .isEmpty();
    }

    @Test
    void a_question_and_its_answer_are_no_cells() {
        assertThat(numbers(counted(
                        1,
                        14,
                        " ",
                        List.of(
                                "Q.   When did the county ask to be let out",
                                "A.   In the spring of that year, and then in",
                                "a letter."))))
                .hasSize(14);
    }

    @Test
    void a_title_pages_lines_are_few_and_far_between() {
        List<String> rows = List.of("", "DEPOSITION", "", "", "OF ADA QUILL", "", "taken", "");
        assertThat(numbers(counted(1, 16, " ", rows))).isEmpty();
        List<String> onBehalf =
                List.of("", "DEPOSITION", "", "", "Taken for the county of Ashdown on June 8,", "in its hall");
        assertThat(numbers(counted(1, 11, " ", onBehalf))).hasSize(11);
    }

    @Test
    void numbers_that_stand_farther_and_farther_in_are_those_of_an_outline() {
        assertThat(numbers(counted(1, 14, " ", PROSE).replaceAll("(?m)^(\\d*[02468]) ", "    $1 ")))
                .isEmpty();
    }

    @Test
    void a_form_may_have_counted_lines_to_be_filled_in() {
        List<String> rows = new ArrayList<>(PROSE);
        rows.addAll(List.of("Ada Quill", "Bob Ashdown", "Cid Roark", "", "", "", "", "", "", ""));
        assertThat(numbers(counted(1, rows.size(), " ", rows))).isEmpty();
    }

    @Test
    void a_spreadsheets_rows_are_no_lines() {
        SheetText.Writer sheet = new SheetText.Writer("Letters");
        for (int row = 0; row < 14; row++) {
            sheet.cell(row, 0, (row + 1) + " " + PROSE.get(row % 2));
        }
        assertThat(LineNumbers.on(sheet.page(1))).isEmpty();
    }

    @Test
    void where_words_have_places_the_numbers_stand_in_one_column() {
        String text = counted(1, 14, " ", PROSE);
        assertThat(LineNumbers.on(placed(text, 0))).hasSize(14);
        assertThat(LineNumbers.on(placed(text, 30))).isEmpty();
    }

    /// Each number `shift` points to the right of the one above, or left of it.
    private static Page placed(String text, float shift) {
        Page plain = Page.plain(1, text);
        List<Word> words = new ArrayList<>();
        int row = 0;
        for (int at = 0; at < text.length(); at = text.indexOf('\n', at) + 1) {
            float x = 40 + shift * (row % 2);
            words.add(new Word(at, text.indexOf(' ', at), new Rect(x, 20 * row++, 12, 10), 1, false));
        }
        Layout layout = new Layout(612, 792, words, List.of(), List.of());
        return new Page(1, text, plain.origin(), 1, plain.state(), plain.reason(), layout, "", "");
    }

    private static List<Span> numbers(String text) {
        return LineNumbers.on(Page.plain(1, text));
    }

    private static String counted(int first, int last, String behind, List<String> words) {
        StringBuilder text = new StringBuilder();
        IntStream.rangeClosed(first, last)
                .forEach(number -> text.append(number)
                        .append(behind)
                        .append(words.get((number - first) % words.size()))
                        .append('\n'));
        return text.toString();
    }
}
