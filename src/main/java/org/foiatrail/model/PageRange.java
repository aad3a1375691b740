package org.foiatrail.model;

import java.util.List;

/// A stored stretch of a file's pages: the unit of work and of durability.
///
/// @param content the key of the file's content
/// @param first page, from 1
/// @param textHash SHA-256 of the pages as stored, taken when they were extracted; `verify` holds the store against it
/// @param empty pages that were read and have no text
/// @param unread pages that wait for OCR
/// @param failed pages that could not be read
/// @param doubts the pages a person should look at
public record PageRange(
        String content, int first, int last, String textHash, int empty, int unread, int failed, List<Doubt> doubts) {
    /// Small enough to lose little, large enough to open a file seldom.
    public static final int MOST = 50;

    public PageRange {
        doubts = List.copyOf(doubts);
    }

    /// A page whose text may be wrong or is not there.
    ///
    /// @param why in a few words
    public record Doubt(int page, String why) {}
}
