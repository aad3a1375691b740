package org.foiatrail.workflow.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Found;
import org.foiatrail.model.Page;
import org.foiatrail.model.Row;
import org.foiatrail.model.SourceFile;
import org.foiatrail.relate.bates.BatesRange;
import org.foiatrail.segment.Segmenter;
import org.foiatrail.workflow.FileView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A range of Bates numbers that runs over several files.
class DifferencesByFileTest {
    private static final FileView HERONS = view("first", "herons.pdf", "R-0001", "Nine herons came in March.", """
            They stood by the weir until it froze.
            """);
    private static final FileView OTTERS = view("first", "otters.pdf", "R-0003", "Two otters were seen by the mill.");
    private static final FileView ALL = view(
            "second",
            "all.pdf",
            "S-0010",
            "Nine herons came in May. They stood by the weir until it froze solid. Two otters were heard by the mill.");

    private static FileView view(String production, String path, @Nullable String bates, String... texts) {
        List<Page> pages = new ArrayList<>();
        Map<Integer, List<String>> numbers = new TreeMap<>();
        for (String text : texts) {
            pages.add(Page.plain(pages.size() + 1, text));
            if (bates != null) {
                BatesRange first = BatesRange.parse(bates).orElseThrow();
                numbers.put(pages.size(), List.of(first.written(first.first() + pages.size() - 1)));
            }
        }
        Found found = new Found(new Segmenter().segment(path, pages), List.of());
        SourceFile file = new SourceFile(production, path, path, 1, 0, null, false, false);
        return new FileView(file, found, numbers, () -> List.copyOf(pages));
    }

    private static BatesRange range(String printed) {
        return BatesRange.parse(printed).orElseThrow();
    }

    private static CitedWords words(List<FilePages> pages) {
        return new CitedWords(pages.stream()
                .map(run -> new QuotedText(
                        run.view(),
                        DocumentTexts.of(run.view(), run.first(), run.last(), Banners.NONE)
                                .tokens()))
                .toList());
    }

    private static CitedWords words(FileView... views) {
        return words(List.of(views).stream()
                .map(view -> new FilePages(view, 1, view.pages().size()))
                .toList());
    }

    @Test
    void a_range_names_the_pages_of_several_files_in_the_order_of_their_numbers() {
        BatesPages pages = new BatesPages(List.of(OTTERS, ALL, HERONS));
        assertThat(pages.of(range("R-0001-R-0003"), null))
                .containsExactly(new FilePages(HERONS, 1, 2), new FilePages(OTTERS, 1, 1));
        assertThat(pages.of(range("R-0002 - 3"), "first"))
                .containsExactly(new FilePages(HERONS, 2, 2), new FilePages(OTTERS, 1, 1));
        assertThat(pages.of(range("R-0001-R-0004"), null)).isEmpty();
        assertThat(pages.of(range("R-0001-R-0003"), "second")).isEmpty();
    }

    @Test
    void a_number_that_stands_on_two_pages_or_in_two_productions_is_never_picked() {
        FileView again = view("first", "again.pdf", "R-0002", "They stood by the weir.");
        assertThatThrownBy(() -> new BatesPages(List.of(HERONS, OTTERS, again)).of(range("R-0001-R-0003"), null))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("R-0002 stands on first:herons.pdf#2 and on first:again.pdf#1");
        FileView elsewhere = view("third", "herons.pdf", "R-0001", "Nine herons.", "They stood.", "Two otters.");
        BatesPages both = new BatesPages(List.of(HERONS, OTTERS, elsewhere));
        assertThatThrownBy(() -> both.of(range("R-0001-R-0003"), null))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("first:herons.pdf#1, third:herons.pdf#1");
        assertThat(both.of(range("R-0001-R-0003"), "third")).hasSize(1);
    }

    @Test
    void each_difference_is_cited_in_its_own_file() {
        List<Row.DifferenceRow> rows = new DifferencesByFile(words(HERONS, OTTERS), words(ALL)).rows();
        assertThat(rows)
                .extracting(Row.DifferenceRow::kind, row -> row.at().quote(), Row.DifferenceRow::other)
                .containsExactly(
                        tuple("changed", "May.", "first:herons.pdf#1@20-26"),
                        tuple("added", "solid.", "first:otters.pdf#1@0-0"),
                        tuple("changed", "heard", "first:otters.pdf#1@16-20"));
        assertThat(rows).extracting(Row.DifferenceRow::otherBates).containsExactly("R-0001", "R-0003", "R-0003");
    }

    @Test
    void words_over_the_end_of_a_file_are_told_file_by_file() {
        FileView short1 = view("second", "short.pdf", null, "Nine herons came in March. seen by the mill.");
        List<Row.DifferenceRow> rows = new DifferencesByFile(words(HERONS, OTTERS), words(short1)).rows();
        assertThat(rows)
                .extracting(
                        Row.DifferenceRow::kind,
                        row -> row.at().path(),
                        row -> row.at().quote())
                .containsExactly(
                        tuple("removed", "herons.pdf", "They stood by the weir until it froze."),
                        tuple("removed", "otters.pdf", "Two otters were"));
        List<Row.DifferenceRow> back = new DifferencesByFile(words(short1), words(HERONS, OTTERS)).rows();
        assertThat(back)
                .extracting(
                        Row.DifferenceRow::kind,
                        row -> row.at().path(),
                        row -> row.at().quote())
                .containsExactly(
                        tuple("added", "herons.pdf", "They stood by the weir until it froze."),
                        tuple("added", "otters.pdf", "Two otters were"));
    }

    @Test
    void a_hole_that_stands_for_words_of_two_files_reveals_those_of_each() {
        FileView hidden = view("second", "hidden.pdf", null, "Nine herons came in March. (b)(5) seen by the mill.");
        List<Row.DifferenceRow> rows = new DifferencesByFile(words(hidden), words(HERONS, OTTERS)).rows();
        assertThat(rows)
                .extracting(
                        Row.DifferenceRow::kind,
                        row -> row.at().path(),
                        row -> row.at().quote(),
                        Row.DifferenceRow::otherQuote)
                .containsExactly(
                        tuple("less-redacted", "herons.pdf", "They stood by the weir until it froze.", "(b)(5)"),
                        tuple("less-redacted", "otters.pdf", "Two otters were", "(b)(5)"));
    }
}
