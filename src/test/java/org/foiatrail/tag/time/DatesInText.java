package org.foiatrail.tag.time;

import java.util.List;
import org.foiatrail.tag.OneMessage;
import org.foiatrail.tag.text.FileText;
import org.jspecify.annotations.Nullable;

/// What is found in a message of its own.
final class DatesInText {
    private DatesInText() {}

    /// Each as `words = value`.
    ///
    /// @param sent null for a message without a time
    static List<String> found(String text, @Nullable String sent) {
        OneMessage message = OneMessage.of(text, sent, null);
        return new DateFinder()
                .find(FileText.of(message.pages(), message.segments()), List.of()).stream()
                        .map(mention -> mention.surface() + " = " + mention.value())
                        .toList();
    }
}
