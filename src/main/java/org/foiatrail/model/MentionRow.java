package org.foiatrail.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A mention. The last six are those of [Mention.Stance] and [Mention.Figure].
public record MentionRow(
        Located at,
        String kind,
        String surface,
        @Nullable String canonical,
        List<String> candidates,
        @Nullable String type,
        @Nullable String value,
        @Nullable String stance,
        @Nullable String scope,
        @Nullable String speaker,
        boolean address,
        String layer,
        @Nullable Double score,
        String review,
        @Nullable String about,
        @Nullable String manner,
        @Nullable String unit,
        @Nullable String population,
        @Nullable String qualifier,
        @Nullable String asOf)
        implements Row {
    public MentionRow {
        candidates = List.copyOf(candidates);
    }

    /// What the words stand for: a name, a date, a number of something; null if that is not told.
    public @Nullable String meaning() {
        String name = canonical == null ? value : canonical;
        return unit == null || name == null ? name : name + " " + unit;
    }
}
