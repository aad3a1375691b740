package org.foiatrail.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A timeline as it is published: its events, and what whoever relies on them must know.
///
/// @param dated in their order
/// @param undated listed apart, never dropped
public record Chronology(List<EventRow> dated, List<EventRow> undated, About about) {
    /// Stands before words that were found under a box, wherever they are shown.
    public static final String UNDER_BOX = "[under a box: ";

    public Chronology {
        dated = List.copyOf(dated);
        undated = List.copyOf(undated);
    }

    /// Whether words under boxes are shown.
    public boolean showsHidden() {
        return Stream.concat(dated.stream(), undated.stream())
                .anyMatch(event -> event.after() != null && event.after().contains(UNDER_BOX));
    }

    /// What it rests on.
    ///
    /// @param found pages of the productions; `found = embedded + recognised + empty + unread`
    /// @param recognised pages whose text comes from OCR, be it in part
    /// @param unread pages without text although they may hold some: waiting for OCR, or failed
    /// @param failedFiles files that could not be read
    /// @param query null if nothing was asked for
    /// @param filters such as `jurisdiction: Cook County, IL`
    /// @param leftOut what was left out and why, a sentence each
    /// @param versions of what made it
    /// @param compared how many of the quotes a person compared with the image
    public record About(
            List<Source> productions,
            int found,
            int embedded,
            int recognised,
            int empty,
            int unread,
            int failedFiles,
            @Nullable String query,
            List<String> filters,
            List<String> leftOut,
            List<String> versions,
            int quotes,
            int compared) {
        public About {
            productions = List.copyOf(productions);
            filters = List.copyOf(filters);
            leftOut = List.copyOf(leftOut);
            versions = List.copyOf(versions);
        }
    }

    /// A production.
    ///
    /// @param hash of the paths and contents of all its files: the same production has the same
    public record Source(
            String name,
            @Nullable String received,
            @Nullable String request,
            @Nullable String custodian,
            int files,
            int pages,
            String hash) {}
}
