package org.foiatrail.samples.scans;

import java.util.List;
import org.foiatrail.segment.KnownMessage;
import org.jspecify.annotations.Nullable;

/// A printed chain of mails before it is scanned, and what is on its pages.
///
/// @param messages in the order of their starts
/// @param lines all lines that belong to a message
/// @param stamps of the pages, in order
/// @param redactions by page, as `2 b6 b7C`
/// @param printed the date in the footers, as a day; null without one
record MailChain(
        List<Sheet> sheets,
        List<Placed> messages,
        List<OwnedLine> lines,
        List<String> stamps,
        List<String> redactions,
        @Nullable String printed) {
    MailChain {
        sheets = List.copyOf(sheets);
        messages = List.copyOf(messages);
        lines = List.copyOf(lines);
        stamps = List.copyOf(stamps);
        redactions = List.copyOf(redactions);
    }

    /// A message and the base line of the first line of its header.
    record Placed(int page, float y, KnownMessage message) {}

    /// A line and the message whose words it holds.
    record OwnedLine(int page, float y, int message) {}
}
