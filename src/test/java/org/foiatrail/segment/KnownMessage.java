package org.foiatrail.segment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message as the labels of a page tell it; what is not printed is empty.
///
/// @param sent `2010-05-11T14:33`, null without a time
public record KnownMessage(
        String from,
        List<String> to,
        List<String> cc,
        String subject,
        @Nullable String sent,
        boolean quoted) {
    public KnownMessage {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
    }
}
