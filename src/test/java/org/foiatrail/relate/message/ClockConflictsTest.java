package org.foiatrail.relate.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiatrail.model.FoundMessage;
import org.foiatrail.model.Message;
import org.foiatrail.model.Sent;
import org.foiatrail.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClockConflictsTest {
    private static FoundMessage message(
            String path, String id, @Nullable String time, @Nullable String zone, @Nullable String quotedIn) {
        Sent sent = time == null ? null : new Sent(time, zone, time, Sent.DateSource.HEADER, null);
        Message message = new Message(
                id,
                Message.Kind.EMAIL,
                "Vera Lund",
                List.of(),
                List.of(),
                List.of(),
                "plan",
                sent,
                List.of(new Span(1, 0, 9)),
                List.of(),
                quotedIn,
                List.of());
        return new FoundMessage("first", path, message, "");
    }

    private static boolean conflict(FoundMessage reply, FoundMessage quoted) {
        List<ClockConflicts.Conflict> found = new ClockConflicts().among(List.of(reply, quoted));
        assertThat(found)
                .allMatch(one -> one.quoting().equals(reply) && one.quoted().equals(quoted));
        return !found.isEmpty();
    }

    @Test
    void a_quoted_message_that_is_later_than_its_reply_is_in_conflict_with_it() {
        FoundMessage reply = message("a.pdf", "reply", "2010-05-11T09:00", null, null);
        assertThat(conflict(reply, message("a.pdf", "quoted", "2010-05-11T10:00", null, "reply")))
                .isTrue();
        assertThat(conflict(reply, message("a.pdf", "quoted", "2010-05-11T08:00", null, "reply")))
                .isFalse();
        assertThat(conflict(reply, message("b.pdf", "quoted", "2010-05-11T10:00", null, "reply")))
                .isFalse();
    }

    @Test
    void times_are_compared_as_far_as_both_are_known() {
        FoundMessage reply = message("a.pdf", "reply", "2010-05-11", null, null);
        assertThat(conflict(reply, message("a.pdf", "quoted", "2010-05-11T10:00", null, "reply")))
                .isFalse();
        assertThat(conflict(reply, message("a.pdf", "quoted", "2010-05-12", null, "reply")))
                .isTrue();
        assertThat(conflict(reply, message("a.pdf", "quoted", null, null, "reply")))
                .isFalse();
    }

    @Test
    void printed_zones_settle_what_the_clocks_seem_to_say() {
        FoundMessage reply = message("a.pdf", "reply", "2010-05-11T09:00", "-0700", null);
        assertThat(conflict(reply, message("a.pdf", "quoted", "2010-05-11T11:00", "-0400", "reply")))
                .isFalse();
        assertThat(conflict(reply, message("a.pdf", "quoted", "2010-05-11T13:00", "GMT -0400", "reply")))
                .isTrue();
    }
}
