package org.foiatrail.relate.text;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.relate.text.Piece.Kind;

/// Makes the steps of an alignment into pieces that people can read.
final class Pieces {
    /// Of the letters of a stretch that was read differently as a whole.
    private static final int LETTERS_TO_AN_ERROR = 5;
    private static final int LONGEST_READING = 60;

    private final List<Token> old;
    private final List<Token> fresh;

    Pieces(List<Token> old, List<Token> fresh) {
        this.old = old;
        this.fresh = fresh;
    }

    /// Joins steps of one kind, words put in another's place, and words that blanks alone tell apart.
    List<Piece> tidied(List<Piece> steps) {
        List<Piece> joined = new ArrayList<>();
        for (Piece step : steps) {
            Piece named = new Piece(named(step), step.from(), step.to(), step.otherFrom(), step.otherTo());
            if (joined.isEmpty() || !joins(joined.getLast().kind(), named.kind())) {
                joined.add(named);
                continue;
            }
            Piece before = joined.removeLast();
            Kind kind = before.kind() == named.kind() ? named.kind() : Kind.CHANGED;
            joined.add(new Piece(kind, before.from(), named.to(), before.otherFrom(), named.otherTo()));
        }
        List<Piece> tidy = new ArrayList<>();
        for (Piece piece : joined) {
            Piece read = piece.kind() == Kind.CHANGED
                    ? new Piece(changed(piece), piece.from(), piece.to(), piece.otherFrom(), piece.otherTo())
                    : piece;
            boolean runsOn = !tidy.isEmpty() && tidy.getLast().kind() == read.kind();
            Piece before = runsOn ? tidy.removeLast() : read;
            tidy.add(new Piece(read.kind(), before.from(), read.to(), before.otherFrom(), read.otherTo()));
        }
        return tidy;
    }

    private static boolean joins(Kind before, Kind next) {
        return before == next || (isChange(before) && isChange(next));
    }

    private static boolean isChange(Kind kind) {
        return kind == Kind.ADDED || kind == Kind.REMOVED || kind == Kind.CHANGED;
    }

    /// What a machine did not read it cannot have misread.
    private Kind named(Piece step) {
        boolean read = step.kind() != Kind.READING
                || old.get(step.from()).recognised()
                || fresh.get(step.otherFrom()).recognised();
        return read ? step.kind() : Kind.CHANGED;
    }

    /// A change of blanks is none, and one of a few letters in a picture's words is a reading.
    private Kind changed(Piece piece) {
        List<Token> one = old.subList(piece.from(), piece.to());
        List<Token> other = fresh.subList(piece.otherFrom(), piece.otherTo());
        String before = letters(one);
        String after = letters(other);
        if (before.equals(after)) {
            return Kind.SAME;
        }
        boolean recognised =
                one.stream().anyMatch(Token::recognised) || other.stream().anyMatch(Token::recognised);
        int longer = Math.max(before.length(), after.length());
        int allowed = longer / LETTERS_TO_AN_ERROR;
        boolean digits = (before + after).chars().anyMatch(Character::isDigit);
        boolean few = longer <= LONGEST_READING && !digits && Misreading.distance(before, after, allowed) <= allowed;
        boolean read = recognised && (few || Misreading.likely(before, after));
        return read ? Kind.READING : Kind.CHANGED;
    }

    private static String letters(List<Token> tokens) {
        StringBuilder letters = new StringBuilder();
        tokens.forEach(token -> letters.append(token.word()));
        return letters.toString();
    }
}
