package org.foiatrail.segment.redaction;

import java.util.List;
import java.util.Set;
import org.foiatrail.model.Box;
import org.foiatrail.model.Layout;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Word;

/// What stands around a rectangle: words of the sentence it stands in, or cells of a table and bars of a chart.
final class Surroundings {
    /// Of a word's height: how far a word and its neighbour stand apart.
    private static final float BLANK = 1;
    /// How many lines a box may be high that stands between two words.
    private static final float ONE_LINE = 2.2f;
    private static final float LINES_APART = 1.5f;
    /// In points: where lines begin that begin alike.
    private static final float FLUSH = 6;
    private static final float SAME = 1;
    private static final int BARS = 3;

    private final List<Word> words;
    private final List<Box> boxes;

    Surroundings(Layout layout) {
        words = layout.words().stream().filter(word -> !word.hidden()).toList();
        boxes = layout.boxes();
    }

    /// Whether it stands where a word or some words would: beside a word that was read for sure, on its line.
    ///
    /// @param sure how sure
    boolean inLine(Rect rect, float sure) {
        return words.stream().anyMatch(word -> word.confidence() >= sure && isBeside(word.box(), rect));
    }

    private static boolean isBeside(Rect word, Rect rect) {
        float apart = Math.max(rect.x() - word.right(), word.x() - rect.right());
        float middle = word.y() + word.height() / 2;
        return apart > -word.height() / 2
                && apart <= BLANK * word.height()
                && middle > rect.y()
                && middle < rect.bottom()
                && rect.height() <= ONE_LINE * word.height();
    }

    /// Whether it stands where lines would: flush with one above and one below.
    boolean betweenLines(Rect rect) {
        boolean below = false;
        boolean above = false;
        for (Word word : words) {
            Rect box = word.box();
            float near = LINES_APART * box.height();
            boolean flush = Math.abs(box.x() - rect.x()) <= FLUSH;
            above |= flush && box.bottom() <= rect.y() + FLUSH && rect.y() - box.bottom() <= near;
            below |= flush && box.y() >= rect.bottom() - FLUSH && box.y() - rect.bottom() <= near;
        }
        return above && below;
    }

    /// Whether a box of its kind that bears words has its width and edge, or goes on where it ends: cells of a table
    /// have one colour, with words in them or without.
    ///
    /// @param labelled those whose words are labels: they make no table
    boolean isCell(Box cell, Set<Box> labelled) {
        Rect rect = cell.rect();
        return boxes.stream()
                .filter(box -> box.kind() == cell.kind() && isLike(box.rect(), rect) && !labelled.contains(box))
                .anyMatch(box -> words.stream()
                        .anyMatch(word ->
                                2 * word.box().overlap(box.rect()) > word.box().area()));
    }

    private static boolean isLike(Rect one, Rect other) {
        boolean below = Math.abs(one.x() - other.x()) < SAME && Math.abs(one.width() - other.width()) < SAME;
        boolean level = Math.abs(one.y() - other.y()) < SAME && Math.abs(one.height() - other.height()) < SAME;
        boolean touches = Math.abs(one.right() - other.x()) < SAME || Math.abs(other.right() - one.x()) < SAME;
        return !one.equals(other) && (below || (level && touches));
    }

    /// Whether it is one of several bars of different heights on one base line.
    static boolean isBar(Rect rect, List<Rect> others) {
        return rect.height() > rect.width()
                && others.stream()
                                .filter(other -> Math.abs(other.bottom() - rect.bottom()) < SAME
                                        && Math.abs(other.width() - rect.width()) < SAME)
                                .map(other -> Math.round(other.height()))
                                .distinct()
                                .count()
                        >= BARS;
    }
}
