package org.foiatrail.extract.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.foiatrail.model.Rect;
import org.jspecify.annotations.Nullable;

/// Puts the rows of a table together again: the engine takes its columns for columns of prose, and reads one after the
/// other. So it does with the labels and the values of a mail's header.
final class CellRows {
    /// In the mean, in one column of two at least: a line of prose has more.
    private static final double WORDS_IN_A_CELL = 3;
    /// Of the shorter column's lines: so many stand beside a line of the other.
    private static final double ALIGNED = 0.7;

    private CellRows() {}

    /// The same lines in the order of reading, those of one row as one.
    static List<ReadLine> joined(List<ReadLine> lines) {
        List<ReadLine> joined = new ArrayList<>();
        for (List<ReadLine> block : blocks(lines)) {
            List<ReadLine> before = notAbove(joined, block);
            if (isBeside(before, block)) {
                List<ReadLine> rows = rows(before, block);
                before.clear();
                joined.addAll(rows);
            } else {
                joined.addAll(block);
            }
        }
        return joined;
    }

    /// The last lines as far as they do not stand above the block, which may be a column that continues them.
    private static List<ReadLine> notAbove(List<ReadLine> lines, List<ReadLine> block) {
        float top =
                (float) block.stream().mapToDouble(line -> line.box().y()).min().orElse(0);
        int from = lines.size();
        while (from > 0 && lines.get(from - 1).box().bottom() > top) {
            from--;
        }
        return lines.subList(from, lines.size());
    }

    private static List<List<ReadLine>> blocks(List<ReadLine> lines) {
        List<List<ReadLine>> blocks = new ArrayList<>();
        int last = -1;
        for (ReadLine line : lines) {
            if (blocks.isEmpty() || line.block() != last) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(line);
            last = line.block();
        }
        return blocks;
    }

    private static boolean isBeside(List<ReadLine> left, List<ReadLine> right) {
        int shorter = Math.min(left.size(), right.size());
        if (shorter < 2 || isSideways(left) || isSideways(right)) {
            return false;
        }
        if (Math.min(wordsInALine(left), wordsInALine(right)) > WORDS_IN_A_CELL) {
            return false;
        }
        long aligned =
                right.stream().filter(line -> partner(left, line) != null).count();
        return aligned >= ALIGNED * shorter;
    }

    /// Lines that run up or down the page have no rows beside them.
    private static boolean isSideways(List<ReadLine> lines) {
        long tall = lines.stream()
                .filter(line -> line.box().height() > line.box().width())
                .count();
        return 2 * tall > lines.size();
    }

    private static double wordsInALine(List<ReadLine> lines) {
        return lines.stream().mapToInt(line -> line.words().size()).average().orElse(0);
    }

    /// The line that stands to the left or right of `line`, at its height.
    private static @Nullable ReadLine partner(List<ReadLine> lines, ReadLine line) {
        Rect box = line.box();
        for (ReadLine other : lines) {
            Rect its = other.box();
            float middle = its.y() + its.height() / 2;
            boolean level = middle > box.y() && middle < box.bottom();
            if (level && (its.right() <= box.x() || its.x() >= box.right())) {
                return other;
            }
        }
        return null;
    }

    private static List<ReadLine> rows(List<ReadLine> left, List<ReadLine> right) {
        List<ReadLine> rows = new ArrayList<>(left);
        for (ReadLine cell : right) {
            ReadLine partner = partner(rows, cell);
            if (partner == null) {
                rows.add(cell);
            } else {
                List<ReadWord> words = new ArrayList<>(partner.words());
                words.addAll(cell.words());
                words.sort(Comparator.comparingDouble(word -> word.box().x()));
                rows.set(rows.indexOf(partner), new ReadLine(words, partner.block(), false));
            }
        }
        rows.sort(Comparator.comparingDouble(line -> line.box().y()));
        ReadLine last = rows.getLast();
        rows.set(rows.size() - 1, new ReadLine(last.words(), last.block(), true));
        return rows;
    }
}
