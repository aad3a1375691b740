package org.foiatrail.tag.time;

import java.util.List;
import org.foiatrail.model.Message;
import org.foiatrail.model.Page;
import org.foiatrail.model.Segments;
import org.foiatrail.model.Sent;
import org.foiatrail.model.Span;
import org.foiatrail.tag.text.FileText;
import org.jspecify.annotations.Nullable;

/// What is found in a message of its own.
final class DatesInText {
    private static final String HEADER = "From: x\n";

    private DatesInText() {}

    /// Each as `words = value`.
    ///
    /// @param sent null for a message without a time
    static List<String> found(String text, @Nullable String sent) {
        String page = HEADER + text;
        Message message = new Message(
                "m",
                Message.Kind.EMAIL,
                null,
                List.of(),
                List.of(),
                null,
                sent == null ? null : new Sent(sent, null, sent, Sent.DateSource.HEADER, null),
                List.of(new Span(1, 0, HEADER.length())),
                List.of(new Span(1, HEADER.length(), page.length())),
                null,
                List.of());
        Segments segments = new Segments(List.of(message), List.of(), List.of(), List.of(), List.of(), List.of());
        return new DateFinder()
                .find(FileText.of(List.of(Page.plain(1, page)), segments), List.of()).stream()
                        .map(mention -> mention.surface() + " = " + mention.value())
                        .toList();
    }
}
