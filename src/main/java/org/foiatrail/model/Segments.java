package org.foiatrail.model;

import java.util.List;

/// What the segmenter found on the pages of one file.
///
/// @param messages in the order of their starts
/// @param stamps candidates for Bates numbers, by page
/// @param margins headers and footers: page marks, stamps, print dates, running titles; part of no message
/// @param exemptions redaction labels where they stand
/// @param parties names that a header prints with an address or a tag, each once
public record Segments(
        List<Message> messages,
        List<Stamp> stamps,
        List<Span> margins,
        List<ExemptionLabel> exemptions,
        List<Party> parties) {
    public static final Segments NONE = new Segments(List.of(), List.of(), List.of(), List.of(), List.of());

    public Segments {
        messages = List.copyOf(messages);
        stamps = List.copyOf(stamps);
        margins = List.copyOf(margins);
        exemptions = List.copyOf(exemptions);
        parties = List.copyOf(parties);
    }

    /// A redaction label: the exemptions it claims, in the form `b5`, `b7C`.
    public record ExemptionLabel(Span span, List<String> exemptions) {
        public ExemptionLabel {
            exemptions = List.copyOf(exemptions);
        }
    }
}
