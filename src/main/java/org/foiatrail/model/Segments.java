package org.foiatrail.model;

import java.util.List;

/// What the segmenter found on the pages of one file.
///
/// @param messages in the order of their starts
/// @param stamps candidates for Bates numbers, by page
/// @param margins headers and footers: page marks, stamps, print dates, running titles; part of no message
/// @param redactions labels, holes and withheld pages where they stand
/// @param parties names that a header prints with an address or a tag, each once
/// @param documents what the file is made of: together they hold each of its pages once, in order
public record Segments(
        List<Message> messages,
        List<Stamp> stamps,
        List<Span> margins,
        List<Redaction> redactions,
        List<Party> parties,
        List<LogicalDocument> documents) {
    public static final Segments NONE = new Segments(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Segments {
        messages = List.copyOf(messages);
        stamps = List.copyOf(stamps);
        margins = List.copyOf(margins);
        redactions = List.copyOf(redactions);
        parties = List.copyOf(parties);
        documents = List.copyOf(documents);
    }
}
