package org.foiatrail.tag.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.Tokens;
import org.jspecify.annotations.Nullable;

/// What the head of its column says that a cell of a table counts, and what the first cell of its row narrows it to.
final class Columns {
    private static final int LONGEST_TABLE = 25;
    /// A wider table is a sheet of numbers, and each of its cells would look at all of its row.
    private static final int MOST_CELLS = 60;

    private Columns() {}

    /// Null for what stands in no cell, and where no head with as many cells stands above.
    ///
    /// @param dates tells which tokens are part of a date
    static @Nullable Counted of(int first, Tokens tokens, RunningText text, IntPredicate dates) {
        if (!text.isAfterCell(tokens.start(first))) {
            return null;
        }
        int start = text.lineStart(tokens.start(first));
        List<Integer> row = cells(start, tokens, text);
        int column = row.indexOf(first);
        boolean narrow = row.size() <= MOST_CELLS;
        for (int lines = 0; narrow && column > 0 && lines < LONGEST_TABLE && start > 0; lines++) {
            start = text.lineStart(start - 1);
            List<Integer> head = cells(start, tokens, text);
            if (head.size() < 2) {
                return null;
            }
            int end = tokens.from(text.lineEnd(start));
            if (head.size() == row.size() && !holdsNumber(head.getFirst(), end, tokens)) {
                int behind = column + 1 < head.size() ? head.get(column + 1) : end;
                Counted counted = Counted.read(tokens, head.get(column), behind, text.text(), dates);
                // A row may be numbered before it is named.
                boolean numbered = tokens.isNumber(row.getFirst()) && !tokens.isNumber(row.get(1));
                int named = column > 1 && numbered ? 1 : 0;
                String label = text.text()
                        .substring(tokens.start(row.get(named)), tokens.end(row.get(named + 1) - 1))
                        .strip();
                return counted.unit() == null ? null : new Counted(counted.unit(), label);
            }
        }
        return null;
    }

    /// The first tokens of the cells of a line; of a wide one no more than tell that it is.
    private static List<Integer> cells(int start, Tokens tokens, RunningText text) {
        List<Integer> cells = new ArrayList<>();
        int end = text.lineEnd(start);
        for (int i = tokens.from(start);
                i < tokens.size() && tokens.start(i) < end && cells.size() <= MOST_CELLS;
                i++) {
            if (cells.isEmpty() || text.isAfterCell(tokens.start(i))) {
                cells.add(i);
            }
        }
        return cells;
    }

    private static boolean holdsNumber(int from, int end, Tokens tokens) {
        for (int i = from; i < end; i++) {
            if (tokens.isNumber(i)) {
                return true;
            }
        }
        return false;
    }
}
