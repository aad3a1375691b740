package org.foiatrail.model;

import java.util.List;

/// What reading one file's bytes gave, whatever paths they stand at. Written once all its pages are read and its
/// members are known; those have contents of their own.
///
/// @param key see [#key]
/// @param pages how many there are
/// @param outcome as the reader saw it; a file's own outcome also looks at its pages
/// @param members in their order in the container
/// @param bookmarks in the order of the file's outline
public record Content(
        String key,
        String mediaType,
        int pages,
        ExtractionOutcome outcome,
        List<MemberRef> members,
        List<Bookmark> bookmarks) {
    private static final int HASH_DIGITS = 64;

    public Content {
        members = List.copyOf(members);
        bookmarks = List.copyOf(bookmarks);
    }

    /// A member by its name in the container and its bytes.
    ///
    /// @param content the key of what was read of it
    public record MemberRef(String name, String content, long size) {}

    /// The key under which reading is kept: the hash of the bytes and, where the reader goes by the name, the way of
    /// reading. The same bytes are a mail in `x.eml` and a printed one in `x.txt`.
    public static String key(String sha256, String reading) {
        return reading.isEmpty() ? sha256 : sha256 + "-" + reading;
    }

    /// The hash of the bytes behind `key`.
    public static String sha256(String key) {
        return key.substring(0, Math.min(HASH_DIGITS, key.length()));
    }
}
