package org.foiatrail.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.store.Vocabularies;
import org.junit.jupiter.api.Test;

/// Prints how many pages a second one thread tags; the bound only catches a step that is far too dear.
class TaggerSpeedTest {
    private static final String SENTENCE = """
            The field office asked whether Example County, Illinois may be removed from the plan, since the board of
            supervisors had met on Tuesday and Mr. Carter told Deputy Director Smith that the talks would go on.
            Nobody in Chicago or at headquarters in Washington, D.C. knew what the new guidance says about it.
            """;

    @Test
    void tagging_keeps_up_with_reading() {
        long begun = System.nanoTime();
        Vocabularies vocabularies = new Vocabularies();
        Tagger tagger = new Tagger(vocabularies.places(), vocabularies.topics());
        double load = (System.nanoTime() - begun) / 1e6;
        List<Page> pages = new ArrayList<>();
        for (int number = 1; number <= 50; number++) {
            pages.add(Page.plain(number, SENTENCE.repeat(8)));
        }
        double best = 0;
        List<Mention> mentions = List.of();
        for (int round = 0; round < 40; round++) {
            long start = System.nanoTime();
            mentions = tagger.tag(pages, Segments.NONE);
            best = Math.max(best, pages.size() / ((System.nanoTime() - start) / 1e9));
        }
        System.out.printf("gazetteer and topics ready in %.0f ms; %.0f pages a second%n", load, best);
        // Four places and one phrase in each sentence.
        assertThat(mentions).hasSizeGreaterThan(50 * 8 * 3);
        assertThat(best).isGreaterThan(300);
    }
}
