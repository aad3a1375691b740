package org.foiatrail.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Page;
import org.foiatrail.model.Place;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Topic;
import org.foiatrail.store.Vocabularies;
import org.junit.jupiter.api.Test;

/// Prints how many pages a second one thread tags; the bound only catches a step that is far too dear.
class TaggerSpeedTest {
    /// Processor time: other work on the machine does not count.
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final String SENTENCE = """
            The field office asked whether Example County, Illinois may be removed from the plan, since the board of
            supervisors had met on Tuesday and Mr. Carter told Deputy Director Smith that the talks would go on.
            Nobody in Chicago or at headquarters in Washington, D.C. knew what the new guidance says about it.
            """;

    @Test
    void tagging_keeps_up_with_reading() {
        long begun = THREADS.getCurrentThreadCpuTime();
        Vocabularies vocabularies = new Vocabularies();
        List<Place> places = vocabularies.places();
        double read = (THREADS.getCurrentThreadCpuTime() - begun) / 1e6;
        List<Topic> topics = vocabularies.topics();
        Tagger tagger = new Tagger(places, topics);
        double load = (THREADS.getCurrentThreadCpuTime() - begun) / 1e6;
        List<Page> pages = new ArrayList<>();
        for (int number = 1; number <= 50; number++) {
            pages.add(Page.plain(number, SENTENCE.repeat(8)));
        }
        double best = 0;
        List<Mention> mentions = List.of();
        for (int round = 0; round < 40; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            mentions = tagger.tag(pages, Segments.NONE);
            best = Math.max(best, pages.size() / ((THREADS.getCurrentThreadCpuTime() - start) / 1e9));
        }
        System.out.printf("places read in %.0f ms, tagger ready in %.0f ms; %.0f pages a second%n", read, load, best);
        // Four places and one phrase in each sentence.
        assertThat(mentions).hasSizeGreaterThan(50 * 8 * 3);
        assertThat(best).isGreaterThan(300);
    }
}
