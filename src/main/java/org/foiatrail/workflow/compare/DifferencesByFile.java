package org.foiatrail.workflow.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foiatrail.model.Row;
import org.foiatrail.relate.text.Alignment;
import org.foiatrail.relate.text.Piece;
import org.foiatrail.relate.text.Piece.Kind;

/// Tells what sets two texts apart that may each run over several files: what lies over the end of a file is told file
/// by file.
final class DifferencesByFile {
    private final CitedWords first;
    private final CitedWords second;

    DifferencesByFile(CitedWords first, CitedWords second) {
        this.first = first;
        this.second = second;
    }

    /// A row for every piece that is not the same in both.
    List<Row.DifferenceRow> rows() {
        List<Row.DifferenceRow> rows = new ArrayList<>();
        for (Piece piece : Alignment.of(first.tokens(), second.tokens())) {
            if (piece.kind() != Kind.SAME) {
                cut(piece).forEach(part -> rows.addAll(rows(part)));
            }
        }
        return rows;
    }

    private List<Row.DifferenceRow> rows(Piece piece) {
        int part = first.part(piece.from());
        int other = second.part(piece.otherFrom());
        int start = first.start(part);
        int otherStart = second.start(other);
        Piece own = new Piece(
                piece.kind(),
                piece.from() - start,
                piece.to() - start,
                piece.otherFrom() - otherStart,
                piece.otherTo() - otherStart);
        return new Differences(first.text(part), second.text(other)).rows(List.of(own));
    }

    /// The piece in as many as it takes for each to lie in one file on either side.
    private List<Piece> cut(Piece piece) {
        Optional<Integer> end = first.cuts(piece.from(), piece.to()).findFirst();
        if (end.isPresent()) {
            // A hole stands for all of the words that another text shows.
            int at = end.get();
            int otherAt = along(at - piece.from(), piece.to() - piece.from(), piece.otherFrom(), piece.otherTo());
            boolean hole = piece.kind() == Kind.HIDDEN;
            return both(
                    piece(piece.kind(), piece.from(), at, piece.otherFrom(), hole ? piece.otherTo() : otherAt),
                    piece(piece.kind(), at, piece.to(), hole ? piece.otherFrom() : otherAt, piece.otherTo()));
        }
        Optional<Integer> otherEnd =
                second.cuts(piece.otherFrom(), piece.otherTo()).findFirst();
        if (otherEnd.isPresent()) {
            int otherAt = otherEnd.get();
            int at = along(otherAt - piece.otherFrom(), piece.otherTo() - piece.otherFrom(), piece.from(), piece.to());
            boolean hole = piece.kind() == Kind.REVEALED;
            return both(
                    piece(piece.kind(), piece.from(), hole ? piece.to() : at, piece.otherFrom(), otherAt),
                    piece(piece.kind(), hole ? piece.from() : at, piece.to(), otherAt, piece.otherTo()));
        }
        return List.of(piece);
    }

    private List<Piece> both(Piece one, Piece other) {
        List<Piece> pieces = new ArrayList<>(cut(one));
        pieces.addAll(cut(other));
        return pieces;
    }

    /// What is as far along the stretch as `done` is of `all`.
    private static int along(int done, int all, int from, int to) {
        return from + Math.toIntExact((long) (to - from) * done / all);
    }

    private static Piece piece(Kind kind, int from, int to, int otherFrom, int otherTo) {
        boolean worded = kind == Kind.CHANGED || kind == Kind.READING;
        Kind left = worded && from == to ? Kind.ADDED : worded && otherFrom == otherTo ? Kind.REMOVED : kind;
        return new Piece(left, from, to, otherFrom, otherTo);
    }
}
