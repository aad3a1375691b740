package org.foiatrail.tag;

import java.util.List;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Sent;
import org.foiatrail.model.Span;
import org.jspecify.annotations.Nullable;

/// A text as the body of a message on a page of its own.
///
/// @param start where on the page it begins
public record OneMessage(List<Page> pages, Segments segments, int start) {
    private static final String HEADER = "From:\n\n";

    /// A message of this text.
    ///
    /// @param sent null for one without a time
    public static OneMessage of(String text, @Nullable String sent, @Nullable String from) {
        String page = HEADER + text;
        Message message = new Message(
                "m",
                Message.Kind.EMAIL,
                from,
                List.of(),
                List.of(),
                List.of(),
                null,
                sent == null ? null : new Sent(sent, null, sent, Sent.DateSource.HEADER, null),
                List.of(new Span(1, 0, HEADER.length())),
                List.of(new Span(1, HEADER.length(), page.length())),
                null,
                List.of());
        Segments segments = new Segments(List.of(message), List.of(), List.of(), List.of(), List.of(), List.of());
        return new OneMessage(List.of(Page.plain(1, page)), segments, HEADER.length());
    }
}
