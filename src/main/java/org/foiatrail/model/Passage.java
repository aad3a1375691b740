package org.foiatrail.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the index holds as one document: the part of a page that belongs to one message, or the page where there is
/// none.
///
/// @param at its place; `quote` is its text
/// @param words the text as it is searched: blanks in the place of what is no word of it, nothing moved
/// @param kind of the message: `email memo letter note chat meeting`; `sheet` for a spreadsheet's, null for all else
/// @param message the message's id, null without one
/// @param bridge the words that follow on the next page, margins left out, so that a phrase over the break is found;
///     null if none follow
/// @param tags what was found in its text; what runs on behind the page counts here alone
/// @param exemptions claimed on it, as `b5`, `b7C`
public record Passage(
        Located at,
        String words,
        @Nullable String kind,
        @Nullable String from,
        @Nullable String subject,
        @Nullable String date,
        @Nullable String dateSource,
        @Nullable String message,
        @Nullable Bridge bridge,
        List<Tag> tags,
        List<String> exemptions) {
    public Passage {
        tags = List.copyOf(tags);
        exemptions = List.copyOf(exemptions);
    }

    /// One that is searched as it is written.
    public Passage(
            Located at,
            @Nullable String kind,
            @Nullable String from,
            @Nullable String subject,
            @Nullable String date,
            @Nullable String dateSource,
            @Nullable String message,
            @Nullable Bridge bridge,
            List<Tag> tags,
            List<String> exemptions) {
        this(
                at,
                at.quote() == null ? "" : at.quote(),
                kind,
                from,
                subject,
                date,
                dateSource,
                message,
                bridge,
                tags,
                exemptions);
    }

    /// The kind of a page of a spreadsheet.
    public static final String SHEET = "sheet";

    /// The end of a passage and the beginning of what follows it on a later page.
    ///
    /// @param text both stretches, joined by one line break
    /// @param words the text as it is searched
    /// @param tail where the first stretch stands on its page
    /// @param head where the second one stands on its page
    /// @param tags what was found in `text`
    public record Bridge(String text, String words, Span tail, Span head, List<Tag> tags) {
        public Bridge {
            tags = List.copyOf(tags);
        }

        /// One that is searched as it is written.
        public Bridge(String text, Span tail, Span head, List<Tag> tags) {
            this(text, text, tail, head, tags);
        }
    }

    /// A mention as the index knows it.
    ///
    /// @param kind of the mention, or the topic's name
    /// @param name what it is found by: its canonical name or value; null if it could not be resolved
    /// @param label of a topic's mention, null for others
    /// @param start in UTF-16 units of the passage's or the bridge's text
    /// @param end exclusive, at most the text's end
    /// @param also what else it is found by
    public record Tag(
            String kind, @Nullable String name, @Nullable String label, int start, int end, List<String> also) {
        public Tag {
            also = List.copyOf(also);
        }
    }
}
