package org.foiatrail.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Row;
import org.foiatrail.timeline.TimelineFilter;
import org.foiatrail.workflow.chronology.Asked;
import org.foiatrail.workflow.chronology.MakeTimeline;
import org.foiatrail.workflow.listing.ListMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A page whose thread runs from the oldest message down.
class OldestFirstThreadTest {
    private static final Selection ALL = new Selection(List.of(), null);

    private static final String THREAD = """
            From: Mira Quill
            To: [redacted]
            Sent: Tuesday, November 9, 2010 6:20 PM
            Subject: readout

            The clerk says that towns may leave the pilot when they like.

            From: Rowan Ashdown
            To: [redacted]
            Sent: Wednesday, November 10, 2010 6:44 AM
            Subject: Re: readout

            I told the desk that they may not, and that was that.

            From: Mira Quill
            To: [redacted]
            Sent: Wednesday, November 10, 2010 9:12 AM
            Subject: Re: readout

            Then somebody has to call the clerk before noon today.
            """;

    @TempDir
    Path folder;

    @Test
    void it_is_told_in_the_order_of_its_clocks_as_one_thread_without_conflict() {
        SmallCorpus corpus = new SmallCorpus(folder).file("thread.txt", THREAD);
        List<EventRow> events = new MakeTimeline(corpus.home())
                .make(new Asked(ALL, "", TimelineFilter.ALL, null), "test")
                .chronology()
                .dated();
        assertThat(events)
                .extracting(EventRow::date)
                .containsExactly("2010-11-09T18:20", "2010-11-10T06:44", "2010-11-10T09:12");
        assertThat(events).allMatch(event -> event.conflict().isEmpty());
        List<Row.MessageRow> rows = new ListMessages(corpus.home()).list(ALL).rows();
        assertThat(rows)
                .extracting(Row.MessageRow::thread)
                .containsOnly(rows.getFirst().thread());
        assertThat(rows).extracting(row -> row.parent() == null).containsExactly(true, false, false);
        assertThat(rows.get(1).parent()).isNotEqualTo(rows.get(2).parent());
    }
}
