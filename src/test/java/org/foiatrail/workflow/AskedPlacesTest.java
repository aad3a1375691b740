package org.foiatrail.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Mention;
import org.foiatrail.timeline.TimelineFilter;
import org.foiatrail.workflow.SmallCorpus.Tag;
import org.foiatrail.workflow.chronology.Asked;
import org.foiatrail.workflow.chronology.MakeTimeline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedPlacesTest {
    private static final List<String> NAMES = List.of(
            "Arlington, TX",
            "Arlington County, VA",
            "Cook County, IL",
            "District of Columbia",
            "Illinois",
            "New York",
            "New York, NY",
            "Santa Clara, CA",
            "Santa Clara County, CA",
            "Washington",
            "Quill Harbor, ZZ");

    private final AskedPlaces places = new AskedPlaces();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arlington | Arlington County, VA; Arlington, TX",
                "Arlington County | Arlington County, VA",
                "Arlington, VA | Arlington County, VA",
                "Arlington, Virginia | Arlington County, VA",
                "Arlington, TX | Arlington, TX",
                "Cook, Ill. | Cook County, IL",
                "Santa Clara | Santa Clara County, CA; Santa Clara, CA",
                "Santa Clara, CA | Santa Clara, CA",
                "DC | District of Columbia",
                "D.C. | District of Columbia",
                "Washington, DC | District of Columbia",
                "Washington | Washington",
                "IL | Illinois",
                "New York | New York",
                "New York City | New York, NY",
                "Quill Harbor | Quill Harbor, ZZ",
                "Arlingtown | ''",
                "Arlington, CO | ''"
            })
    void a_name_is_read_as_text_is(String wanted, String meant) {
        assertThat(String.join("; ", places.meant(wanted, NAMES))).isEqualTo(meant);
    }

    @Test
    void what_is_called_so_too_is_known() {
        assertThat(places.called("New York", NAMES)).containsExactly("New York", "New York, NY");
    }

    @TempDir
    Path folder;

    @Test
    void a_timeline_takes_all_that_a_name_may_mean_and_says_so() {
        SmallCorpus corpus = new SmallCorpus(folder)
                .file("a.txt", mail("Tuesday, November 9", "Arlington"), place("Arlington", "Arlington, TX"))
                .file(
                        "b.txt",
                        mail("Wednesday, November 10", "Arlington County"),
                        place("Arlington County", "Arlington County, VA"))
                .file("c.txt", mail("Thursday, November 11", "New York"), place("New York", "New York"))
                .file("d.txt", mail("Friday, November 12", "New York City"), place("New York City", "New York, NY"))
                .file("e.txt", mail("Saturday, November 13", "Orange County"), place("Orange County", null));
        assertThat(timeline(corpus, "Arlington").chronology().dated())
                .extracting(EventRow::date)
                .containsExactly("2010-11-09T18:20", "2010-11-10T18:20");
        assertThat(timeline(corpus, "Arlington").notes())
                .containsExactly("--jurisdiction 'Arlington' takes in Arlington County, VA; Arlington, TX: give one of"
                        + " them for it alone");
        assertThat(timeline(corpus, "New York").chronology().dated()).hasSize(1);
        assertThat(timeline(corpus, "New York").notes())
                .containsExactly("--jurisdiction 'New York' leaves out New York, NY: give that for it");
        assertThat(timeline(corpus, "Arlington, Va.").notes()).isEmpty();
        assertThat(timeline(corpus, "Orange County").chronology().dated()).isEmpty();
        assertThat(timeline(corpus, "Orange County").notes())
                .containsExactly("--jurisdiction left out 1 mention that may be it, but could not be resolved to one"
                        + " place");
    }

    private static Tag place(String words, @Nullable String name) {
        return new Tag(Mention.JURISDICTION, words, name, null);
    }

    private static String mail(String day, String place) {
        return """
                From: Rowan Ashdown
                To: Mira Quill
                Sent: %s, 2010 6:20 PM
                Subject: towns

                We heard from %s that the desk is closed.
                """.formatted(day, place);
    }

    private static MakeTimeline.Result timeline(SmallCorpus corpus, String place) {
        return new MakeTimeline(corpus.home())
                .make(
                        new Asked(
                                new Selection(List.of(), null),
                                "",
                                TimelineFilter.ofTold(Map.of("jurisdiction", List.of(place))),
                                null),
                        "test");
    }
}
