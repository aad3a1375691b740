package org.foiatrail.relate.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Ids;
import org.foiatrail.model.Message;
import org.foiatrail.model.Sent;
import org.foiatrail.model.Sent.DateSource;
import org.foiatrail.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Papers of one title, that nobody signs.
class PaperCopiesTest {
    private static final String WORDS =
            "Q. May the county leave the weirs? A. It may leave in writing, says Ann Reyes.";
    private static final FoundMessage PAPER = paper("a.pdf", "Heron facts", "2010-05", WORDS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q. May the county leave the weirs? A. (b)(5) DP, says (b)(6), (b)(7)(C).",
                "Q. May the county lcave the wcirs? . A. It may leave in writing, says Ann Reyes."
            })
    void what_was_taken_out_or_misread_makes_no_other_paper(String words) {
        assertThat(groups("Heron Facts", "2010-05", words)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q. May the county leave the weirs? A. It may not leave in writing, says Ann Reyes.",
                "Q. May the county leave the weirs? A. It may leave, says Ann Reyes.",
                "Q. May the county leave the weirs? A. It may leave in writing, says Tom Hill.",
                "Q. May the county leave the weirs? A. It may leave in writings, says Ann Reyes.",
                "Q. May the county leave the weir 7? A. It may leave in writing, says Ann Reyes.",
                "(b)(5)"
            })
    void other_words_make_another_version(String words) {
        assertThat(groups("Heron facts", "2010-05", words)).isEqualTo(2);
    }

    @Test
    void what_fits_two_versions_is_a_copy_of_neither() {
        FoundMessage other = paper("b.pdf", "Heron facts", "2010-05", WORDS.replace("may leave", "may not leave"));
        FoundMessage cut = paper(
                "c.pdf",
                "Heron facts",
                "2010-05",
                WORDS.replace("It may leave", "(b)(5)").replace("It may not leave", "(b)(5)"));
        assertThat(new Copies().group(List.of(PAPER, cut))).hasSize(1);
        assertThat(new Copies().group(List.of(PAPER, other, cut))).hasSize(2 + 1);
    }

    @Test
    void a_table_of_labels_is_one_hole() {
        String labels = "(b)(7)(C), ".repeat(5000);
        FoundMessage cut = paper("b.pdf", "Heron facts", "2010-05", WORDS.replace("Ann Reyes", labels));
        assertThat(new Copies().group(List.of(PAPER, cut))).hasSize(1);
    }

    @Test
    void too_many_versions_are_left_apart() {
        List<FoundMessage> versions = IntStream.range(0, 31)
                .mapToObj(i -> paper(i + ".pdf", "Heron facts", "2010-05", WORDS + " (b)(5) ".repeat(i) + "."))
                .toList();
        assertThat(new Copies().group(versions.subList(0, 30))).hasSize(1);
        assertThat(new Copies().group(versions)).hasSize(31);
    }

    @Test
    void another_title_or_day_makes_another_paper() {
        assertThat(groups("Heron facts", "2010-06", WORDS)).isEqualTo(2);
        assertThat(groups("Heron facts", null, "(b)(5)")).isEqualTo(2);
        assertThat(groups("Weir facts", "2010-05", "(b)(5)")).isEqualTo(2);
    }

    private static int groups(String title, @Nullable String day, String words) {
        return new Copies()
                .group(List.of(PAPER, paper("b.pdf", title, day, words)))
                .size();
    }

    private static FoundMessage paper(String path, String title, @Nullable String day, String words) {
        Message message = new Message(
                Ids.of(path),
                Message.Kind.PAPER,
                null,
                List.of(),
                List.of(),
                List.of(),
                title,
                day == null ? null : new Sent(day, null, day, DateSource.HEADER, null),
                List.of(new Span(1, 0, 10)),
                List.of(),
                null,
                List.of());
        return new FoundMessage("first", path, message, words);
    }
}
