package org.foiatrail.workflow.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foiatrail.model.Box;
import org.foiatrail.model.Disposition;
import org.foiatrail.model.Found;
import org.foiatrail.model.Layout;
import org.foiatrail.model.LogicalDocument;
import org.foiatrail.model.Page;
import org.foiatrail.model.Rect;
import org.foiatrail.model.SourceFile;
import org.foiatrail.model.Word;
import org.foiatrail.segment.Segmenter;
import org.foiatrail.workflow.FileView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DispositionOfTest {
    private static final String WORDS = "Herons were counted in May, and nobody was told of it until the summer.\n";

    private static @Nullable Disposition of(Page... pages) {
        Found found = new Found(new Segmenter().segment("f00d", List.of(pages)), List.of());
        SourceFile file = new SourceFile("first", "a.pdf", "f00d", 1, 0, null, false, false);
        FileView view = new FileView(file, found, Map.of(), () -> List.of(pages));
        LogicalDocument first = found.segments().documents().getFirst();
        return new DispositionOf(view, first).disposition();
    }

    private static Page page(int number, String text) {
        return Page.plain(number, text);
    }

    private static Page withBox(Rect box, Rect word) {
        Page plain = page(1, WORDS);
        Layout layout = new Layout(
                612, 792, List.of(new Word(0, 6, word, 1, false)), List.of(new Box(box, Box.Kind.FILLED)), List.of());
        return new Page(1, plain.text(), plain.origin(), 1, plain.state(), plain.reason(), layout, "", "");
    }

    @Test
    void pages_without_a_hole_are_released_in_full() {
        assertThat(of(page(1, WORDS))).isEqualTo(Disposition.RELEASED_IN_FULL);
    }

    @Test
    void a_label_or_a_withheld_page_among_others_is_a_release_in_part() {
        assertThat(of(page(1, WORDS + "(b)(5)\n"))).isEqualTo(Disposition.IN_PART);
        assertThat(of(page(1, WORDS + "\nPage 1 of 2\n"), page(2, "Page withheld in full\n\nPage 2 of 2\n")))
                .isEqualTo(Disposition.IN_PART);
    }

    @Test
    void labels_and_nothing_else_withhold_all_of_it() {
        assertThat(of(page(1, "(b)(5)\n\n(b)(6), (b)(7)(C)\n"))).isEqualTo(Disposition.WITHHELD_IN_FULL);
    }

    @Test
    void a_slip_sheet_says_what_was_done() {
        assertThat(of(page(1, "REFERRED TO THE DEPARTMENT OF STATE"))).isEqualTo(Disposition.REFERRED);
        assertThat(of(page(1, "Non-Responsive Record"))).isEqualTo(Disposition.NON_RESPONSIVE);
        assertThat(of(page(1, "This document has been produced in native format")))
                .isNull();
    }

    @Test
    void what_was_not_read_or_lies_under_a_dark_box_is_not_known_to_be_released() {
        Page unread = Page.without(2, Page.State.UNREAD, "an image without text");
        assertThat(of(page(1, WORDS), unread)).isNull();
        Rect word = new Rect(72, 100, 40, 12);
        assertThat(of(withBox(new Rect(300, 400, 120, 14), word))).isNull();
        // A shaded heading is no redaction.
        assertThat(of(withBox(new Rect(60, 96, 400, 20), word))).isEqualTo(Disposition.RELEASED_IN_FULL);
    }
}
