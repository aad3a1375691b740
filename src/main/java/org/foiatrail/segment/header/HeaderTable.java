package org.foiatrail.segment.header;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Rect;
import org.foiatrail.segment.label.HeaderLabel;
import org.foiatrail.segment.label.HeaderLabels;
import org.foiatrail.segment.label.SentTimes;
import org.foiatrail.segment.line.Line;
import org.foiatrail.segment.line.Places;
import org.jspecify.annotations.Nullable;

/// Reads a header printed as a table whose labels and values came apart in the text: what stands beside a label, or
/// below that, is its value.
final class HeaderTable {
    /// A header's labels with their values, and the last line that holds one.
    record Found(HeaderBlock block, int last) {}

    /// In points: how exactly labels stand below each other, on the left or on the right.
    private static final float COLUMN = 12;
    /// Of a line's height: between the rows of a table, its recipients wrapped, and between the lines of a cell.
    private static final float ROWS_APART = 30;
    private static final float LINES_APART = 0.8f;
    private static final int MOST_VALUES = 80;

    private final List<Line> lines;
    private final Places places;

    HeaderTable(List<Line> lines, Places places) {
        this.lines = lines;
        this.places = places;
    }

    /// A label and where it stands.
    private record Row(Field field, Rect rect) {}

    /// A value and where it stands.
    private record Cell(String words, Rect rect) {}

    /// The table whose first label is line `first`; null if none is.
    @Nullable
    Found read(int first) {
        Rect top = isBare(first) ? places.of(lines.get(first)) : null;
        if (top == null) {
            return null;
        }
        HeaderBlock block = new HeaderBlock();
        List<Row> rows = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        float right = top.right();
        int last = first;
        for (int at = first; at >= 0 && cells.size() < MOST_VALUES; at = next(at)) {
            Line line = lines.get(at);
            Rect rect = places.of(line);
            HeaderLabels.Hit hit = HeaderLabels.match(line);
            if (rect == null) {
                break;
            }
            if (hit != null && block.accepts(hit) && isNext(rows, rect)) {
                block.add(line, hit, 0);
                rows.add(new Row(block.last(), rect));
                right = isBare(at) ? Math.max(right, rect.right()) : right;
            } else if (rect.x() >= right && isBeside(rect, rows, cells)) {
                cells.add(new Cell(line.words(), rect));
            } else {
                break;
            }
            last = at;
        }
        int placed = 0;
        for (Cell cell : cells) {
            placed += place(cell, rows, block) ? 1 : 0;
        }
        return placed >= 2 && placed == cells.size() && block.valid() ? new Found(block, last) : null;
    }

    /// A label and nothing else.
    private boolean isBare(int at) {
        Line line = lines.get(at);
        HeaderLabels.Hit hit = HeaderLabels.match(line);
        return hit != null && line.text().substring(hit.value()).isBlank();
    }

    /// The next line with words on the page, -1 without one.
    private int next(int from) {
        int at = Line.nextWords(lines, from, lines.size());
        return at >= 0 && lines.get(at).page() == lines.get(from).page() ? at : -1;
    }

    /// Whether a label is the next one of the column.
    private static boolean isNext(List<Row> rows, Rect rect) {
        if (rows.isEmpty()) {
            return true;
        }
        Rect top = rows.getFirst().rect();
        Rect above = rows.getLast().rect();
        boolean column = Math.abs(rect.x() - top.x()) <= COLUMN || Math.abs(rect.right() - top.right()) <= COLUMN;
        return column && rect.y() >= above.bottom() - 1 && rect.y() - above.bottom() <= ROWS_APART * above.height();
    }

    /// Whether a value stands in the table: not above its first row but for one, and not below its last but for the
    /// lines of a cell.
    private static boolean isBeside(Rect rect, List<Row> rows, List<Cell> cells) {
        Rect first = rows.getFirst().rect();
        if (rect.y() < first.y() - 2 * first.height()) {
            return false;
        }
        if (rect.y() <= rows.getLast().rect().bottom()) {
            return true;
        }
        Rect above = cells.isEmpty() ? first : cells.getLast().rect();
        return rect.y() - above.bottom() <= LINES_APART * rect.height();
    }

    /// Gives a value to the label it stands beside or below. A date whose label was lost is the date, the first row's
    /// value the sender; false for others without a label.
    private static boolean place(Cell cell, List<Row> rows, HeaderBlock block) {
        float middle = cell.rect().y() + cell.rect().height() / 2;
        Field owner = null;
        boolean beside = false;
        for (Row row : rows) {
            if (row.rect().y() <= middle) {
                owner = row.field();
                beside = middle <= row.rect().bottom();
            }
        }
        HeaderLabel lost = null;
        if (!beside && block.lacks(HeaderLabel.SENT) && SentTimes.isDate(cell.words())) {
            lost = HeaderLabel.SENT;
        } else if (owner == null && block.lacks(HeaderLabel.FROM)) {
            lost = HeaderLabel.FROM;
        }
        if (lost != null) {
            block.addUnlabelled(lost, cell.words());
        } else if (owner != null) {
            owner.append(cell.words());
        }
        return lost != null || owner != null;
    }
}
