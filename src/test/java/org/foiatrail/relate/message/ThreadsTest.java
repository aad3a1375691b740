package org.foiatrail.relate.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.relate.Samples;
import org.foiatrail.relate.message.Threads.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    private static FoundMessage found(
            String path, String from, String to, String subject, String sent, @Nullable String quotedIn) {
        return Samples.found(path, from, List.of(to), subject, sent, "", quotedIn);
    }

    private static Map<String, Place> places(FoundMessage... messages) {
        return new Threads().thread(new Copies().group(List.of(messages)));
    }

    private static Place place(Map<String, Place> places, FoundMessage found) {
        return places.getOrDefault(found.message().id(), new Place(null, "none"));
    }

    @Test
    void a_message_replies_to_the_one_it_quotes() {
        FoundMessage outer = found("a.pdf", "Vera Lund", "Paul Brandt", "RE: plan", "2010-05-11T14:33", null);
        FoundMessage quoted = found(
                "a.pdf",
                "Paul Brandt",
                "Vera Lund",
                "plan",
                "2010-05-11T13:05",
                outer.message().id());
        Map<String, Place> places = places(outer, quoted);
        assertThat(place(places, outer).parent()).isEqualTo(quoted.message().id());
        assertThat(place(places, quoted).parent()).isNull();
        String smallest = Stream.of(outer, quoted)
                .map(found -> found.message().id())
                .sorted()
                .toList()
                .getFirst();
        assertThat(place(places, outer).thread()).isEqualTo(smallest);
        assertThat(place(places, quoted).thread()).isEqualTo(smallest);
    }

    @Test
    void chains_of_several_files_meet_in_a_shared_message() {
        FoundMessage one = found("a.pdf", "Vera Lund", "Paul Brandt", "RE: plan", "2010-05-11T14:33", null);
        FoundMessage inOne = found(
                "a.pdf",
                "Paul Brandt",
                "Vera Lund",
                "plan",
                "2010-05-11T13:05",
                one.message().id());
        FoundMessage other = found("b.pdf", "Omar Hale", "Paul Brandt", "FW: plan", "2010-05-12T09:00", null);
        FoundMessage inOther = found(
                "b.pdf",
                "Paul Brandt",
                "Vera Lund",
                "plan",
                "2010-05-11T13:05",
                other.message().id());
        Map<String, Place> places = places(one, inOne, other, inOther);
        assertThat(places.values())
                .extracting(Place::thread)
                .containsOnly(place(places, one).thread());
    }

    @Test
    void a_reply_without_quotation_follows_subject_and_people() {
        FoundMessage first = found("a.pdf", "Paul Brandt", "Vera Lund", "plan", "2010-05-11T13:05", null);
        FoundMessage reply = found("b.pdf", "Vera Lund", "Paul Brandt", "Re: Plan", "2010-05-11T15:00", null);
        FoundMessage stranger = found("c.pdf", "Ida Moss", "Leo Frank", "Re: plan", "2010-05-11T16:00", null);
        FoundMessage fresh = found("d.pdf", "Paul Brandt", "Vera Lund", "plan", "2010-06-11T13:05", null);
        Map<String, Place> places = places(first, reply, stranger, fresh);
        assertThat(place(places, reply).parent()).isEqualTo(first.message().id());
        assertThat(place(places, stranger).parent()).isNull();
        assertThat(place(places, fresh).thread())
                .isNotEqualTo(place(places, first).thread());
    }

    @Test
    void what_is_printed_on_one_page_under_one_subject_is_one_thread() {
        FoundMessage first = found("a.pdf", "Paul Brandt", "Vera Lund", "plan", "2010-05-11T13:05", null);
        FoundMessage second = found("a.pdf", "Vera Lund", "Paul Brandt", "plan", "2010-05-11T15:00", null);
        FoundMessage third = found("a.pdf", "Omar Hale", "Vera Lund", "plan", "2010-05-11T16:00", null);
        Map<String, Place> places = places(first, second, third);
        assertThat(places.values())
                .extracting(Place::thread)
                .containsOnly(place(places, first).thread());
        assertThat(place(places, third).parent()).isEqualTo(second.message().id());
    }

    @Test
    void the_order_of_input_makes_no_difference() {
        FoundMessage outer = found("a.pdf", "Vera Lund", "Paul Brandt", "RE: plan", "2010-05-11T14:33", null);
        FoundMessage quoted = found(
                "a.pdf",
                "Paul Brandt",
                "Vera Lund",
                "plan",
                "2010-05-11T13:05",
                outer.message().id());
        FoundMessage later = found("b.pdf", "Paul Brandt", "Vera Lund", "RE: plan", "2010-05-12T08:00", null);
        assertThat(places(outer, quoted, later)).isEqualTo(places(later, quoted, outer));
    }
}
