package org.foiatrail.tag.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Page;
import org.foiatrail.model.Rect;
import org.foiatrail.model.Word;
import org.jspecify.annotations.Nullable;

/// Where on a page the cells of tables begin, and the items of lists: in the page's text they only follow each
/// other. Told by tabs and wide blanks, by the signs of items, by commas where the whole page is such a table, and
/// by where the words stand: a cell of several lines ends where the next line stands beside it.
final class Cells {
    /// Before a cell, within a line.
    private static final Pattern GAP = Pattern.compile("(?:\\t| {3})\\s*(?=\\S)");
    /// What a list begins its items with.
    private static final Pattern ITEM = Pattern.compile("(?m)^\\h*([*\\u2022\\u25AA\\u00B7-]) +(?=\\p{L})");
    /// Notes in one cell.
    private static final Pattern NOTE = Pattern.compile("; (?=\\p{L})");

    /// Of a word's height: columns that stand higher are not the cells of one row.
    private static final float HIGHEST = 12;
    /// The same of a gap that parts cells if a column begins behind it.
    private static final float NARROW = 0.8f;
    /// Points by which the cells of a column begin farther left or right.
    private static final float SHIFT = 2;
    /// Cells that make a column.
    private static final int COLUMN = 3;

    private final String text;
    private final Map<Integer, Rect> boxes = new HashMap<>();
    private final BitSet starts = new BitSet();
    private final BitSet rows = new BitSet();

    private Cells(Page page, String text) {
        this.text = text;
        page.layout().words().stream()
                .filter(word -> !word.hidden())
                .forEach(word -> boxes.put(word.start(), word.box()));
    }

    /// @param text the page's, without the numbers of its lines
    static Cells of(Page page, String text) {
        Cells cells = new Cells(page, text);
        if (!CommaRows.mark(cells.text, cells.starts, cells.rows)) {
            cells.markLines();
            cells.markColumns(page.layout().words());
        }
        cells.markNotes();
        cells.markItems();
        return cells;
    }

    /// True if a cell, an item or a note begins at `offset`, or what stands between two cells.
    boolean begin(int offset) {
        return starts.get(offset);
    }

    /// True if a row begins at `offset`, or what follows the last one.
    boolean beginRow(int offset) {
        return rows.get(offset);
    }

    private void markLines() {
        int at = 0;
        int gapsBefore = 0;
        Rect before = null;
        float left = 0;
        boolean inRow = false;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int first = at;
            while (first < end && Character.isWhitespace(text.charAt(first))) {
                first++;
            }
            if (first < end) {
                List<Integer> cells = cells(first, end);
                cells.subList(1, cells.size()).forEach(starts::set);
                int gaps = cells.size() - 1;
                Rect cell = around(first, gaps == 0 ? end : cells.get(1));
                boolean row = cell == null
                        ? gaps + gapsBefore > 1
                        : before != null
                                && cell.y() > before.y()
                                && (cell.right() < before.x() || (inRow && cell.x() <= left + SHIFT));
                boolean beside = !row && cell != null && before != null && isBeside(before, cell);
                if (row || beside) {
                    starts.set(first);
                    rows.set(first, row);
                }
                // Behind the first cell no line begins where the row does, until it ends.
                inRow = gaps > 0 || beside || (inRow && !row);
                left = row && cell != null ? cell.x() : left;
                gapsBefore = gaps;
                before = gaps == 0 ? cell : around(cells.getLast(), end);
            }
            at = end + 1;
        }
    }

    private List<Integer> cells(int first, int end) {
        List<Integer> cells = new ArrayList<>(List.of(first));
        Matcher gap = GAP.matcher(text).region(first, end);
        while (gap.find()) {
            cells.add(gap.end());
        }
        return cells;
    }

    /// What holds the words between two places; null if none has a place.
    private @Nullable Rect around(int from, int to) {
        Rect around = null;
        for (int i = from; i < to; i++) {
            Rect box = boxes.get(i);
            if (box != null) {
                around = around == null ? box : around.around(box);
            }
        }
        return around;
    }

    /// True if what comes next does not go on below: it stands beside what is before, or shares no column with it.
    private static boolean isBeside(Rect before, Rect next) {
        boolean apart = next.x() > before.right() || next.right() < before.x();
        float up = before.y() - next.y();
        return apart && up < HIGHEST * next.height();
    }

    /// Cells that stand close to the one before are told by those above and below.
    private void markColumns(List<Word> words) {
        List<Float> lefts = words.stream()
                .filter(word -> !word.hidden() && starts.get(word.start()))
                .map(word -> word.box().x())
                .sorted()
                .toList();
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            Rect last = words.get(i - 1).box();
            boolean gap = !word.hidden()
                    && Math.abs(word.box().y() - last.y()) < last.height() / 2
                    && word.box().x() - last.right() > NARROW * word.box().height();
            if (gap
                    && lefts.stream()
                                    .filter(left -> Math.abs(left - word.box().x()) <= SHIFT)
                                    .count()
                            >= COLUMN) {
                starts.set(word.start());
            }
        }
    }

    private void markNotes() {
        Matcher note = NOTE.matcher(text);
        while (note.find()) {
            int row = rows.previousSetBit(note.start());
            int cell = starts.previousSetBit(note.start());
            if (row >= 0 && cell > row && text.indexOf('\n', cell) > note.start()) {
                starts.set(note.end());
            }
        }
    }

    /// One sign alone may be a dash.
    private void markItems() {
        Map<String, Integer> signs = new HashMap<>();
        ITEM.matcher(text).results().forEach(item -> signs.merge(item.group(1), 1, Integer::sum));
        ITEM.matcher(text)
                .results()
                .filter(item -> signs.getOrDefault(item.group(1), 0) > 1)
                .forEach(item -> {
                    starts.set(item.start(1));
                    starts.set(item.end());
                });
    }
}
