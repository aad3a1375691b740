package org.foiatrail.relate.text;

/// What became of a stretch of words from one text to another.
///
/// @param from the first token of the old text it is about
/// @param to exclusive; equal to `from` if the old text has nothing there
/// @param otherFrom the first token of the new text
/// @param otherTo exclusive
public record Piece(Kind kind, int from, int to, int otherFrom, int otherTo) {
    /// In what way the new text differs from the old.
    public enum Kind {
        SAME,
        /// The same words, read differently by a machine.
        READING,
        /// The new text shows words where the old one has a hole.
        REVEALED,
        /// The old text shows words where the new one has a hole.
        HIDDEN,
        ADDED,
        REMOVED,
        CHANGED
    }
}
