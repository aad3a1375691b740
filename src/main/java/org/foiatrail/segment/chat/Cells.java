package org.foiatrail.segment.chat;

import java.util.ArrayList;
import java.util.List;

/// The cells of a record that tabs, bars or commas part. Among commas, words in quotes may hold some, and line
/// ends; quotes within them are doubled. Libraries that read such records do not say where a cell's words stand.
record Cells(List<Cell> cells, boolean open) {
    /// @param start where its words begin in the record
    record Cell(String words, int start) {}

    /// @param separator quotes mean nothing but to commas
    static Cells of(String text, char separator) {
        boolean quotable = separator == ',';
        List<Cell> cells = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || (!quoted && text.charAt(i) == separator)) {
                cells.add(cell(text, start, i, quotable));
                start = i + 1;
            } else if (quotable && text.charAt(i) == '"') {
                quoted = !quoted;
            }
        }
        return new Cells(cells, quoted);
    }

    private static Cell cell(String text, int from, int to, boolean quotable) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (quotable && end > start + 1 && text.charAt(start) == '"' && text.charAt(end - 1) == '"') {
            start++;
            end--;
        }
        return new Cell(text.substring(start, end), start);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\uFEFF';
    }
}
