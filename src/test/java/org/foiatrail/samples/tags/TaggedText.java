package org.foiatrail.samples.tags;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Mention;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Sent;
import org.foiatrail.model.Span;
import org.foiatrail.tag.Tagger;
import org.jspecify.annotations.Nullable;

/// Tags a text as the body of a message.
final class TaggedText {
    private static final String HEADER = "From:\n\n";

    private final Tagger tagger = new Tagger(List.of(), List.of());

    /// A mention and its place in the text.
    record Found(int start, int end, Mention mention) {}

    /// @param sent null if the text is no message
    List<Found> tag(String kind, String text, @Nullable String sent, @Nullable String from) {
        String page = HEADER + text;
        Message message = new Message(
                "m",
                Message.Kind.EMAIL,
                from,
                List.of(),
                List.of(),
                null,
                sent == null ? null : new Sent(sent, null, sent, Sent.DateSource.HEADER, null),
                List.of(new Span(1, 0, HEADER.length())),
                List.of(new Span(1, HEADER.length(), page.length())),
                null,
                List.of());
        Segments segments = new Segments(List.of(message), List.of(), List.of(), List.of(), List.of(), List.of());
        List<Found> found = new ArrayList<>();
        for (Mention mention : tagger.tag(List.of(Page.plain(1, page)), segments)) {
            if (mention.kind().equals(kind)) {
                int start = mention.spans().getFirst().start() - HEADER.length();
                found.add(new Found(start, mention.spans().getLast().end() - HEADER.length(), mention));
            }
        }
        return found;
    }
}
