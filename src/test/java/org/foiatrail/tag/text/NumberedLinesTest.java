package org.foiatrail.tag.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.samples.NumberedLines;
import org.foiatrail.segment.Segmenter;
import org.junit.jupiter.api.Test;

/// What stands on numbered lines is read as if they were not numbered.
class NumberedLinesTest {
    private static final Sentences SENTENCES = new Sentences();

    @Test
    void turns_and_paragraphs_begin_where_they_would_without_numbers() {
        RunningText text = running(NumberedLines.transcript());
        RunningText unnumbered = running(NumberedLines.unnumbered());
        assertThat(text.text()).isEqualTo(unnumbered.text()).contains("\nQ. When did");
        for (int i = 0; i < text.text().length(); i++) {
            assertThat(text.row(i)).isEqualTo(unnumbered.row(i));
        }
    }

    @Test
    void a_sentence_runs_on_from_line_to_line_and_is_quoted_as_it_stands() {
        RunningText text = running(NumberedLines.transcript());
        assertThat(sentence(text, "June")).isEqualTo("It was written to the office on June 8, 2010, and I signed it.");
        assertThat(sentence(text, "counties")).isEqualTo("There were about 12 counties that had asked by then.");
        int date = text.text().indexOf("June");
        assertThat(text.surface(date, date + 12)).isEqualTo("June\n 6  8, 2010");
    }

    @Test
    void no_number_is_a_cell_beside_the_words_of_a_pleading() {
        RunningText text = running(Page.plain(1, NumberedLines.pleading().replaceAll("(?m)^(\\d+) +", "$1     ")));
        assertThat(text.text()).doesNotContain("\n").doesNotContainPattern("\\d");
        assertThat(Stream.iterate(0, i -> i + 1).limit(text.text().length()).allMatch(i -> text.row(i) == null))
                .isTrue();
        assertThat(text.isCut(0, text.text().length())).isFalse();
    }

    private static String sentence(RunningText text, String word) {
        return SENTENCES
                .in(text)
                .around(text.text().indexOf(word))
                .getCoveredText(text.text())
                .toString();
    }

    private static RunningText running(Page page) {
        Segments segments = new Segmenter().segment("a", List.of(page));
        return RunningText.of(List.of(page), segments);
    }
}
