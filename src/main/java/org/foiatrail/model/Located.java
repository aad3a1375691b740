package org.foiatrail.model;

import org.jspecify.annotations.Nullable;

/// The columns every row with a place begins with.
///
/// @param id made of what the row is and where it stands
/// @param document the id of the document
/// @param path relative to its production's root
/// @param page where it starts, null for a file without pages
/// @param lastPage where it ends
/// @param start in UTF-16 units of the stored text of `page`
/// @param end in those of `lastPage`, exclusive
/// @param quote exactly that stretch
public record Located(
        String id,
        String production,
        String document,
        String path,
        @Nullable Integer page,
        @Nullable Integer lastPage,
        @Nullable String bates,
        @Nullable String lastBates,
        @Nullable String origin,
        @Nullable Double confidence,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String quote) {
    /// The same pages, none of their words.
    public Located withoutWords() {
        return new Located(
                id, production, document, path, page, lastPage, bates, lastBates, origin, confidence, null, null, null);
    }
}
