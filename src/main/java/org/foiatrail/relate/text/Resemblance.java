package org.foiatrail.relate.text;

import java.util.List;
import java.util.stream.Stream;

/// How far two texts are one, by their alignment.
///
/// @param kind what sets them apart
/// @param similarity from 0 to 1: what both show alike, as a share of what either shows. Holes do not count,
///     nor does a stretch of a picture that was read as other words of the same length: misread pages lose
///     many words and yet keep their places, while another text has words too many or too few
/// @param garbled the share, from 0 to 1, of such stretches
public record Resemblance(Kind kind, double similarity, double garbled) {
    /// The same thing twice.
    static final Resemblance EXACT = new Resemblance(Kind.EXACT, 1, 0);

    /// In what way one document is another's copy, the closest first.
    public enum Kind {
        /// The same bytes.
        EXACT,
        /// The same words, however they are laid out or were read.
        SAME_TEXT,
        /// The same words, but what is taken out differs.
        REDACTED_OTHERWISE,
        /// Some words were changed.
        DRAFT_VARIANT
    }

    /// Specks that a machine took for words, as a share of the text.
    private static final double NOISE = 0.02;
    private static final int SPECK = 2;

    /// Of all words; where fewer agree, even the places of the others tell nothing.
    private static final double LEAST_ALIKE = 0.1;

    /// The share of all words that both show alike, with nothing forgiven.
    public double strict() {
        return similarity * (1 - garbled);
    }

    /// Measures two texts.
    public static Resemblance of(List<Token> old, List<Token> fresh) {
        return of(old, fresh, Alignment.of(old, fresh));
    }

    /// Measures two texts by their alignment.
    public static Resemblance of(List<Token> old, List<Token> fresh, List<Piece> pieces) {
        double same = 0;
        double garbled = 0;
        double different = 0;
        boolean redacted = false;
        boolean specks = true;
        for (Piece piece : pieces) {
            List<Token> before = old.subList(piece.from(), piece.to());
            List<Token> after = fresh.subList(piece.otherFrom(), piece.otherTo());
            double words = weight(before);
            double newWords = weight(after);
            switch (piece.kind()) {
                case SAME, READING -> same += words + newWords;
                case REVEALED, HIDDEN -> redacted |= words + newWords > 0;
                case ADDED, REMOVED, CHANGED -> {
                    boolean recognised =
                            Stream.concat(before.stream(), after.stream()).anyMatch(Token::recognised);
                    double inPlace = recognised ? 2 * Math.min(words, newWords) : 0;
                    garbled += inPlace;
                    different += words + newWords - inPlace;
                    specks &= specks(before) && specks(after);
                }
            }
        }
        double all = same + garbled + different;
        boolean draft = !specks || garbled + different > NOISE * all;
        Kind kind = draft ? Kind.DRAFT_VARIANT : redacted ? Kind.REDACTED_OTHERWISE : Kind.SAME_TEXT;
        return new Resemblance(
                kind, same <= LEAST_ALIKE * all ? 0 : same / (same + different), all == 0 ? 0 : garbled / all);
    }

    private static double weight(List<Token> tokens) {
        return tokens.stream()
                .mapToDouble(token -> Likeness.weight(token.word()))
                .sum();
    }

    private static boolean specks(List<Token> tokens) {
        return tokens.stream()
                .allMatch(token -> token.recognised() && token.word().length() <= SPECK);
    }
}
