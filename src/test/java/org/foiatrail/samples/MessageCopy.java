package org.foiatrail.samples;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message as one file shows it: what its printed header tells, not what its author knew.
record MessageCopy(
        Item item,
        @Nullable String from,
        List<String> to,
        List<String> cc,
        @Nullable String subject,
        @Nullable String sent,
        boolean quoted) {
    MessageCopy {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
    }

    /// A paper, which nobody wrote to anybody.
    static MessageCopy ofPaper(Item item, Marked title) {
        return new MessageCopy(
                item,
                null,
                List.of(),
                List.of(),
                Marked.flatten(title.text()),
                item.field("sent").orElse(null),
                false);
    }
}
