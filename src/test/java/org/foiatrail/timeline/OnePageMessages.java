package org.foiatrail.timeline;

import java.util.List;
import java.util.Map;
import org.foiatrail.model.EventRow;
import org.foiatrail.model.Message;
import org.foiatrail.model.Placed;
import org.foiatrail.model.Sent;
import org.foiatrail.model.Span;
import org.foiatrail.timeline.Candidate.Copy;
import org.jspecify.annotations.Nullable;

/// Messages of one page each, made events.
final class OnePageMessages {
    private OnePageMessages() {}

    static final String WORDS = "We have decided nothing yet and will tell you when we have.";

    static Copy copy(String path, @Nullable String sent, @Nullable String subject, @Nullable String quotedIn) {
        Sent.DateSource source = quotedIn == null ? Sent.DateSource.HEADER : Sent.DateSource.QUOTED_HEADER;
        Message message = new Message(
                path + ":" + subject,
                Message.Kind.EMAIL,
                "Vera Lund",
                List.of(),
                List.of("Paul Brandt", Message.REDACTED),
                List.of(),
                subject,
                sent == null ? null : sent(sent, source),
                List.of(new Span(1, quotedIn == null ? 0 : 50, 60)),
                List.of(new Span(1, 60, 60 + WORDS.length())),
                quotedIn,
                List.of());
        return new Copy("first", path, message, List.of(), WORDS, List.of(), page(path, List.of()));
    }

    /// @param printed a time and, behind a blank, its zone
    private static Sent sent(String printed, Sent.DateSource source) {
        String[] parts = printed.split(" ", 2);
        return new Sent(parts[0], parts.length > 1 ? parts[1] : null, "printed " + printed, source, null);
    }

    /// A page of a header and a sentence.
    static OnePage page(String path, List<Placed> said) {
        return new OnePage(path, "x".repeat(60) + WORDS, said, null);
    }

    static Candidate candidate(Copy... copies) {
        return new Candidate(List.of(copies), List.of("b5"), null, null, null, List.of(), Map.of());
    }

    static Timeline build(TimelineFilter filter, Candidate... candidates) {
        return new TimelineBuilder(Extent.LINES).build(List.of(candidates), filter);
    }

    static List<String> titles(List<EventRow> rows) {
        return rows.stream().map(row -> String.valueOf(row.title())).toList();
    }

    static Copy sentBy(String from, Copy copy) {
        Message one = copy.message();
        Message other = new Message(
                one.id(),
                one.kind(),
                from,
                one.with(),
                one.to(),
                one.cc(),
                one.subject(),
                one.sent(),
                one.header(),
                one.body(),
                one.quotedIn(),
                List.of());
        return new Copy(copy.production(), copy.path(), other, copy.mentions(), copy.text(), List.of(), copy.sheets());
    }
}
