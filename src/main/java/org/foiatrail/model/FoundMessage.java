package org.foiatrail.model;

/// A message with where it was found, for what looks at all messages of a corpus.
///
/// @param path relative to its production's root
/// @param text its own words: the stretches of its body, joined by line breaks
public record FoundMessage(String production, String path, Message message, String text) {}
