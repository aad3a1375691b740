package org.foiatrail.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place in the text that names something: a jurisdiction, a person, an opt-out phrase.
///
/// @param kind `jurisdiction person agency date figure` or a topic's name
/// @param surface the words as they stand
/// @param canonical `Illinois`, `Cook County, IL`, `Chicago, IL`; null if unresolved
/// @param candidates what it may be, sorted, if unresolved
/// @param type `state county city dc tribe territory`, else null
/// @param value EDTF or a plain number, else null
/// @param stance only for a topic's mention
/// @param address true for a place in a postal address
/// @param layer what found it: `gazetteer`, `rule`, `header`, `model`
/// @param score from 0 to 1
/// @param spans one, or two over a page break
public record Mention(
        String kind,
        String surface,
        @Nullable String canonical,
        List<String> candidates,
        @Nullable String type,
        @Nullable String value,
        @Nullable Stance stance,
        boolean address,
        String layer,
        double score,
        List<Span> spans) {
    public static final String JURISDICTION = "jurisdiction";

    public Mention {
        candidates = List.copyOf(candidates);
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a mention without a span has no citation: " + surface);
        }
    }

    /// What a topic's mention says.
    ///
    /// @param label one of the topic's labels
    /// @param scope what exactly is spoken of, null if not told
    /// @param speaker whose words they are, null if unsure
    public record Stance(
            String label, @Nullable String scope, @Nullable String speaker) {}
}
