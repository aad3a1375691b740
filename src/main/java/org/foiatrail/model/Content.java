package org.foiatrail.model;

import java.util.List;

/// What reading one file's bytes gave, whatever paths they stand at. Written once all its pages and members are read.
///
/// @param sha256 of the bytes
/// @param pages how many there are
/// @param outcome as the reader saw it; a file's own outcome also looks at its pages
/// @param members in their order in the container
public record Content(String sha256, String mediaType, int pages, ExtractionOutcome outcome, List<MemberRef> members) {
    public Content {
        members = List.copyOf(members);
    }

    /// A member by its name in the container and its bytes.
    public record MemberRef(String name, String sha256, long size) {}
}
