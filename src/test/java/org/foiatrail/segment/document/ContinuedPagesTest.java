package org.foiatrail.segment.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.LogicalDocument;
import org.foiatrail.model.Page;
import org.foiatrail.segment.Segmenter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Second pages that read like first ones.
class ContinuedPagesTest {
    private static final String MEMO = """
            INTEROFFICE MEMORANDUM

            TO:        Omar Hale
            FROM:      Vera Lund
            DATE:      May 14, 2010
            SUBJECT:   The heron plan

            """ + DocumentSplitterTest.prose(1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Omar Hale~Page 2~~Talking Points: what the wardens count               | 1
            Otis Kray~Page 2~~Talking Points: what the wardens count               | 2
            2~Summary of Counts by Subject Area                                    | 1
            3~Summary of Counts by Subject Area                                    | 2
            Summary of Counts by Subject Area                                      | 2
            """)
    void a_number_or_who_is_written_to_above_them_tells_that_they_go_on(String head, int documents) {
        List<Page> pages = new ArrayList<>();
        pages.add(Page.plain(1, MEMO));
        pages.add(Page.plain(2, head.replace('~', '\n') + "\n\n" + DocumentSplitterTest.prose(2)));
        List<LogicalDocument> found = new Segmenter().segment("f00d", pages).documents();
        assertThat(found).hasSize(documents);
    }
}
