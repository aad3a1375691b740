package org.foiatrail.tag.text;

import java.util.BitSet;

/// The rows of a page that is nothing but a table whose cells are parted by commas: all rows have as many cells,
/// and no blank follows a comma as it does in prose.
final class CommaRows {
    private static final int LEAST_ROWS = 3;
    private static final int LEAST_CELLS = 3;

    private final String text;
    private final BitSet starts;
    private final BitSet rows;

    private CommaRows(String text, BitSet starts, BitSet rows) {
        this.text = text;
        this.starts = starts;
        this.rows = rows;
    }

    /// Marks the first characters of cells and of what stands between them; false if the page is no such table.
    static boolean mark(String text, BitSet starts, BitSet rows) {
        CommaRows table = new CommaRows(text, new BitSet(), new BitSet());
        boolean read = table.read();
        if (read) {
            starts.or(table.starts);
            rows.or(table.rows);
        }
        return read;
    }

    private boolean read() {
        int cellsOfAll = 0;
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '\n') {
                at++;
                continue;
            }
            rows.set(at);
            int cells = 1;
            at = cell(at);
            while (at < text.length() && text.charAt(at) == ',') {
                if (at + 1 < text.length() && text.charAt(at + 1) == ' ') {
                    return false;
                }
                starts.set(at);
                at = cell(at + 1);
                cells++;
            }
            if (cells < LEAST_CELLS || (cellsOfAll > 0 && cells != cellsOfAll)) {
                return false;
            }
            cellsOfAll = cells;
        }
        return rows.cardinality() >= LEAST_ROWS;
    }

    /// Marks what stands within a cell's quotation marks, and what follows.
    ///
    /// @return behind the cell that begins at `from`
    private int cell(int from) {
        int at = from;
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        if (!quoted) {
            starts.set(at);
            while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
                at++;
            }
            return at;
        }
        starts.set(++at);
        while (at < text.length()) {
            if (text.charAt(at) == '"') {
                if (at + 1 == text.length() || text.charAt(at + 1) != '"') {
                    starts.set(at);
                    return at + 1;
                }
                at++;
            }
            at++;
        }
        return at;
    }
}
