package org.foiatrail.model;

/// A stored stretch of a file's pages: the unit of work and of durability.
///
/// @param sha256 of the file's bytes
/// @param first page, from 1
/// @param textHash SHA-256 of the pages as stored, taken when they were extracted; `verify` holds the store against it
/// @param empty pages that were read and have no text
/// @param unread pages that wait for OCR
/// @param failed pages that could not be read
public record PageRange(String sha256, int first, int last, String textHash, int empty, int unread, int failed) {
    /// Small enough to lose little, large enough to open a file seldom.
    public static final int MOST = 50;
}
