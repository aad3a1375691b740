package org.foiatrail.segment.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiatrail.segment.document.DocumentSplitterTest.prose;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Bookmark;
import org.foiatrail.model.LogicalDocument;
import org.foiatrail.model.Page;
import org.foiatrail.segment.Segmenter;
import org.junit.jupiter.api.Test;

/// What a PDF's own bookmarks tell of the documents inside it.
class BookmarksTest {
    private static List<Integer> starts(List<Bookmark> bookmarks, String... texts) {
        List<Page> pages = new ArrayList<>();
        for (String text : texts) {
            pages.add(Page.plain(pages.size() + 1, text));
        }
        return new Segmenter()
                .segment("f00d", "application/pdf", bookmarks, pages).documents().stream()
                        .map(LogicalDocument::firstPage)
                        .toList();
    }

    @Test
    void bookmarks_named_as_files_show_where_merged_files_begin() {
        String[] pages = {prose(1), prose(2), prose(3), prose(4), prose(5)};
        List<Bookmark> merged = List.of(
                new Bookmark(1, 1, "Production 1"),
                new Bookmark(1, 2, "herons.doc"),
                new Bookmark(3, 2, "Parking.PDF"),
                new Bookmark(4, 3, "Lots"),
                new Bookmark(5, 2, "RE: the gate"));
        assertThat(starts(merged, pages)).containsExactly(1, 3, 5);
        assertThat(new Segmenter()
                        .segment(
                                "f00d",
                                "application/pdf",
                                merged,
                                List.of(Page.plain(1, prose(1)), Page.plain(2, prose(2)), Page.plain(3, prose(3))))
                        .documents()
                        .getLast()
                        .why())
                .contains("a bookmark, \"Parking.PDF\"");
    }

    @Test
    void bookmarks_of_chapters_and_of_pages_begin_no_document() {
        String[] pages = {prose(1), prose(2), prose(3), prose(4)};
        assertThat(starts(
                        List.of(
                                new Bookmark(1, 1, "1. Herons"),
                                new Bookmark(2, 1, "2. Counts"),
                                new Bookmark(3, 1, "Appendix A: Tables"),
                                new Bookmark(4, 1, "Findings")),
                        pages))
                .containsExactly(1);
        assertThat(starts(
                        List.of(
                                new Bookmark(1, 1, "scan 0001.tif"),
                                new Bookmark(2, 1, "scan 0002.tif"),
                                new Bookmark(3, 1, "scan 0003.tif"),
                                new Bookmark(4, 1, "scan 0004.tif")),
                        pages))
                .containsExactly(1);
    }

    @Test
    void a_bookmark_does_not_part_a_sentence() {
        String open = prose(1).strip().replaceFirst("\\.$", "") + " because the people who count the herons at the";
        assertThat(starts(
                        List.of(new Bookmark(1, 1, "herons.doc"), new Bookmark(2, 1, "gate.doc")),
                        open,
                        "gate were late again and said so to everyone who asked.\n" + prose(2)))
                .containsExactly(1);
    }
}
