package org.foiatrail.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.foiatrail.timeline.OnePageMessages.build;
import static org.foiatrail.timeline.OnePageMessages.candidate;
import static org.foiatrail.timeline.OnePageMessages.copy;
import static org.foiatrail.timeline.OnePageMessages.sentBy;
import static org.foiatrail.timeline.OnePageMessages.titles;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.foiatrail.model.EventRow;
import org.foiatrail.timeline.Candidate.Copy;
import org.junit.jupiter.api.Test;

/// In which order events stand, and where none is claimed.
class TimelineOrderTest {
    @Test
    void events_stand_in_the_order_of_date_and_place_and_undated_ones_apart() {
        Timeline timeline = build(
                TimelineFilter.ALL,
                candidate(copy("c.pdf", "2010-05-11T14:33", "third", null)),
                candidate(copy("b.pdf", "2010-05-11T09:00", "second", null)),
                candidate(copy("a.pdf", "2010-05-11T09:00", "first", null)),
                candidate(copy("d.pdf", null, "sometime", null)));
        assertThat(titles(timeline.dated())).containsExactly("first", "second", "third");
        assertThat(titles(timeline.undated())).containsExactly("sometime");
    }

    @Test
    void a_message_never_comes_before_one_it_quotes_on_the_same_day() {
        Copy outer = copy("a.pdf", "2010-05-11T09:00", "answer", null);
        Copy quoted =
                copy("a.pdf", "2010-05-11T13:00", "question", outer.message().id());
        Timeline timeline = build(
                TimelineFilter.ALL,
                candidate(outer),
                candidate(quoted),
                candidate(copy("b.pdf", "2010-05-11T10:00", "other", null)));
        assertThat(titles(timeline.dated())).containsExactly("other", "question", "answer");
    }

    @Test
    void a_message_never_comes_before_one_it_quotes_over_midnight_either() {
        Copy outer = copy("a.pdf", "2010-05-11T23:30", "answer", null);
        Copy quoted =
                copy("a.pdf", "2010-05-12T02:10", "question", outer.message().id());
        Timeline timeline = build(
                TimelineFilter.ALL,
                candidate(outer),
                candidate(quoted),
                candidate(copy("b.pdf", "2010-05-12T01:00", "other", null)),
                candidate(copy("b.pdf", "2010-05-12T03:00", "later", null)));
        assertThat(titles(timeline.dated())).containsExactly("other", "question", "answer", "later");
    }

    @Test
    void a_quoted_message_that_is_days_later_was_misread_and_moves_nothing() {
        Copy outer = copy("a.pdf", "2010-05-11T09:00", "answer", null);
        Copy quoted =
                copy("a.pdf", "2010-07-11T09:00", "question", outer.message().id());
        assertThat(titles(build(TimelineFilter.ALL, candidate(outer), candidate(quoted))
                        .dated()))
                .containsExactly("answer", "question");
    }

    @Test
    void an_event_cites_the_messages_whose_clocks_contradict_its_own() {
        Copy one = copy("a.pdf", "2010-05-11T09:00", "plan", null);
        Copy other = new Copy(
                one.production(),
                one.path(),
                one.message(),
                List.of(),
                one.text(),
                List.of("first:a.pdf#2@0-9"),
                one.sheets());
        assertThat(build(TimelineFilter.ALL, candidate(one)).dated().getFirst().conflict())
                .isEmpty();
        assertThat(build(TimelineFilter.ALL, candidate(one, other))
                        .dated()
                        .getFirst()
                        .conflict())
                .containsExactly("first:a.pdf#2@0-9");
    }

    @Test
    void messages_that_seem_to_quote_each_other_are_all_shown() {
        Copy one = copy("a.pdf", "2010-05-11T09:00", "one", "b.pdf:two");
        Copy two = copy("b.pdf", "2010-05-11T10:00", "two", "a.pdf:one");
        assertThat(titles(build(TimelineFilter.ALL, candidate(one), candidate(two))
                        .dated()))
                .containsExactly("one", "two");
    }

    @Test
    void near_clocks_of_strangers_claim_no_order_and_one_sender_s_do() {
        Timeline timeline = build(
                TimelineFilter.ALL,
                candidate(copy("a.pdf", "2010-05-11T09:00", "first", null)),
                candidate(sentBy("Mo Ek", copy("b.pdf", "2010-05-11T10:00", "an hour later", null))),
                candidate(sentBy("Mo Ek", copy("c.pdf", "2010-05-11T10:30", "from the same clock", null))),
                candidate(copy("d.pdf", "2010-05-11T18:00", "in the evening", null)),
                candidate(sentBy("Mo Ek", copy("e.pdf", "2010-05", "some day in May", null))));
        assertThat(timeline.dated())
                .extracting(EventRow::title, EventRow::unordered)
                .containsExactly(
                        tuple("some day in May", false),
                        tuple("first", true),
                        tuple("an hour later", true),
                        tuple("from the same clock", false),
                        tuple("in the evening", false));
    }

    @Test
    void clocks_of_known_zones_stand_in_the_order_of_the_moments() {
        Timeline timeline = build(
                TimelineFilter.ALL,
                candidate(copy("a.eml", "2010-05-12T01:00 +0000", "asked in the evening", null)),
                candidate(sentBy("Bo Ahl", copy("b.eml", "2010-05-11T21:30 -0400", "answered", null))),
                candidate(sentBy("Mo Ek", copy("c.pdf", "2010-05-11T22:00", "of no zone", null))),
                candidate(copy("d.eml", "2010-05-11T19:30 GMT-0400", "long before", null)));
        assertThat(timeline.dated())
                .extracting(EventRow::title, EventRow::unordered)
                .containsExactly(
                        tuple("long before", false),
                        tuple("of no zone", true),
                        tuple("asked in the evening", true),
                        tuple("answered", false));
    }

    @Test
    void letters_for_zones_order_only_what_bears_the_same() {
        Timeline timeline = build(
                TimelineFilter.ALL,
                candidate(sentBy("Mo Ek", copy("a.pdf", "2010-05-11T09:00 EDT", "first", null))),
                candidate(copy("b.pdf", "2010-05-11T09:30 EDT", "of one zone", null)),
                candidate(sentBy("Mo Ek", copy("c.pdf", "2010-05-11T10:00 CDT", "of another", null))));
        assertThat(timeline.dated())
                .extracting(EventRow::title, EventRow::unordered)
                .containsExactly(tuple("first", false), tuple("of one zone", false), tuple("of another", true));
    }

    @Test
    void a_day_of_many_messages_of_one_zone_is_ordered_soon() {
        Candidate[] many = IntStream.range(0, 25_000)
                .mapToObj(i -> "2010-05-11T%02d:%02d -0400".formatted(i % 24, i % 60))
                .map(sent -> candidate(copy("a.pdf", sent, "asked", null)))
                .toArray(Candidate[]::new);
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(build(TimelineFilter.ALL, many).dated()).hasSameSizeAs(many));
    }
}
