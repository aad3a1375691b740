package org.foiatrail.model;

import org.jspecify.annotations.Nullable;

/// A message with where it was found, for what looks at all messages of a corpus.
///
/// @param path relative to its production's root
/// @param text its own words: the stretches of its body, joined by line breaks
/// @param holes how often something was taken out of it
public record FoundMessage(String production, String path, Message message, String text, int holes) {
    /// One of which nothing was taken out.
    public FoundMessage(String production, String path, Message message, String text) {
        this(production, path, message, text, 0);
    }

    /// The same where it turned out to be quoted in another, or in none.
    public FoundMessage quotedIn(@Nullable String outer) {
        return new FoundMessage(production, path, message.quotedIn(outer), text, holes);
    }
}
