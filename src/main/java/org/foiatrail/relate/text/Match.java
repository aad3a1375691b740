package org.foiatrail.relate.text;

import java.util.List;

/// A passage of one document and its copy in another, by the places of their words.
///
/// @param from in the first document
/// @param to exclusive
/// @param otherFrom in the second one
/// @param otherTo exclusive
public record Match(int first, int from, int to, int second, int otherFrom, int otherTo) {
    /// Words that may be missed at the end of a passage without a hole to tell why.
    private static final int UNREAD = 80;
    private static final int FEW = 8;
    /// Words that a hole at the end of a passage may stand for.
    private static final int HIDDEN = 400;

    /// Whether both are about the same words of the same documents, at least in part.
    public boolean meets(Match other) {
        return first == other.first
                && second == other.second
                && from < other.to
                && other.from < to
                && otherFrom < other.otherTo
                && other.otherFrom < otherTo;
    }

    /// The passage with its ends, which are hard to find where one side hides them: as far as the message or
    /// the document goes, if that is not far, and never into a neighbour.
    ///
    /// @param all the matches of these two documents
    public Match widened(DocumentText one, DocumentText other, List<Match> all) {
        int low = one.starts().stream().filter(start -> start <= from).reduce(0, Math::max);
        int otherLow =
                other.starts().stream().filter(start -> start <= otherFrom).reduce(0, Math::max);
        int high = one.starts().stream()
                .filter(start -> start >= to)
                .reduce(one.tokens().size(), Math::min);
        int otherHigh = other.starts().stream()
                .filter(start -> start >= otherTo)
                .reduce(other.tokens().size(), Math::min);
        for (Match match : all) {
            low = match.to <= from ? Math.max(low, match.to) : low;
            high = match.from >= to ? Math.min(high, match.from) : high;
            otherLow = match.otherTo <= otherFrom ? Math.max(otherLow, match.otherTo) : otherLow;
            otherHigh = match.otherFrom >= otherTo ? Math.min(otherHigh, match.otherFrom) : otherHigh;
        }
        boolean before = belong(one.tokens().subList(low, from), other.tokens().subList(otherLow, otherFrom));
        boolean after = belong(one.tokens().subList(to, high), other.tokens().subList(otherTo, otherHigh));
        return new Match(
                first,
                before ? low : from,
                after ? high : to,
                second,
                before ? otherLow : otherFrom,
                after ? otherHigh : otherTo);
    }

    /// Whether words around a passage are its ends: few, or read or hidden in one of the two.
    private static boolean belong(List<Token> words, List<Token> others) {
        boolean hole = words.stream().anyMatch(Token::hole) || others.stream().anyMatch(Token::hole);
        if (Math.max(words.size(), others.size()) > (hole ? HIDDEN : UNREAD)) {
            return false;
        }
        int strange = 0;
        int same = 0;
        for (Piece piece : Alignment.of(words, others)) {
            // Headers are printed in any order, with addresses or without.
            int length = Math.max(
                    body(words.subList(piece.from(), piece.to())),
                    body(others.subList(piece.otherFrom(), piece.otherTo())));
            switch (piece.kind()) {
                case SAME, READING -> same += length;
                case REVEALED, HIDDEN -> {}
                case ADDED, REMOVED, CHANGED -> strange += length;
            }
        }
        return strange <= FEW + same;
    }

    private static int body(List<Token> tokens) {
        return (int) tokens.stream().filter(token -> !token.header()).count();
    }
}
