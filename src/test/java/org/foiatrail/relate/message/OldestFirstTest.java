package org.foiatrail.relate.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Sent;
import org.foiatrail.relate.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OldestFirstTest {
    private static FoundMessage found(String subject, String sent, @Nullable FoundMessage above) {
        return Samples.found(
                "a.pdf",
                "Vera Lund",
                List.of("Paul Brandt"),
                subject,
                sent,
                "",
                above == null ? null : above.message().id());
    }

    private static List<@Nullable String> outer(FoundMessage... messages) {
        List<@Nullable String> outer = new ArrayList<>();
        OldestFirst.stand(List.of(messages))
                .forEach(found -> outer.add(found.message().quotedIn()));
        return outer;
    }

    @Test
    void a_later_reply_below_what_it_answers_is_not_quoted_in_it() {
        FoundMessage question = found("readout", "2010-11-09T18:20", null);
        FoundMessage answer = found("Re: Readout", "2010-11-10T06:44", question);
        assertThat(outer(question, answer)).containsExactly(null, null);
        assertThat(OldestFirst.stand(List.of(question, answer)))
                .extracting(found -> found.message().sent())
                .extracting(sent -> sent == null ? null : sent.source())
                .containsOnly(Sent.DateSource.HEADER);
    }

    @Test
    void a_thread_goes_on_from_message_to_message() {
        FoundMessage first = found("RE: lanes", "2010-11-09T18:20", null);
        FoundMessage second = found("RE: lanes", "2010-11-09T19:05", first);
        FoundMessage third = found("RE: lanes", "2010-11-10T06:44", second);
        assertThat(outer(first, second, third)).containsExactly(null, null, null);
    }

    @Test
    void clocks_of_one_zone_after_the_other_make_no_thread_go_on() {
        FoundMessage juneau = found("RE: lanes", "2010-11-09T09:00", null);
        FoundMessage chicago = found("RE: lanes", "2010-11-09T11:50", juneau);
        FoundMessage washington = found("RE: lanes", "2010-11-09T12:40", chicago);
        assertThat(outer(juneau, chicago, washington))
                .containsExactly(null, juneau.message().id(), chicago.message().id());
    }

    @Test
    void a_thread_from_the_oldest_down_that_is_itself_quoted_stays_so() {
        FoundMessage outermost = found("FW: lanes", "2010-11-12T08:00", null);
        FoundMessage first = found("lanes", "2010-11-09T18:20", outermost);
        FoundMessage second = found("RE: lanes", "2010-11-09T19:05", first);
        FoundMessage third = found("RE: lanes", "2010-11-10T06:44", second);
        String id = outermost.message().id();
        assertThat(outer(outermost, first, second, third)).containsExactly(null, id, id, id);
    }

    @Test
    void a_clock_ahead_of_the_reply_s_alone_tells_nothing() {
        FoundMessage reply = found("RE: lanes", "2010-11-09T18:20", null);
        for (FoundMessage quoted : List.of(
                found("lanes", "2010-11-09T20:05", reply),
                found("RE: lanes", "2010-11-09T20:05", reply),
                found("FW: RE: lanes", "2010-11-09T20:05", reply),
                found("RE: bridges", "2010-11-09T20:05", reply))) {
            assertThat(outer(reply, quoted))
                    .containsExactly(null, reply.message().id());
        }
        FoundMessage plain = found("lanes", "2010-11-09T18:20", null);
        FoundMessage other = found("RE: bridges", "2010-11-09T20:05", plain);
        assertThat(outer(plain, other)).containsExactly(null, plain.message().id());
        FoundMessage earlier = found("RE: lanes", "2010-11-09T17:05", plain);
        assertThat(outer(plain, earlier)).containsExactly(null, plain.message().id());
    }
}
