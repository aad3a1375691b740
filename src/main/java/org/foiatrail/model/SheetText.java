package org.foiatrail.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a spreadsheet's sheet stands on its page, so that the text alone tells the cell that words stand in.
///
/// The first line is the sheet's name. Then each row is a line, a tab before each column but the first, nothing
/// after the last cell that holds anything. So a line of tabs alone is no row: three or more, say k, stand for
/// 2^k empty rows, since sheets have gaps of a million; one tab alone ends the rows, and what follows stands in
/// no cell.
public final class SheetText {
    private static final String NO_CELLS = "\t";
    /// Shorter gaps are empty lines.
    private static final int LEAST_POWER = 3;
    private static final int LETTERS = 26;
    private static final String REASON = "sheet \"";

    private SheetText() {}

    /// The reason of a page that is written in this way.
    public static String reason(String sheet) {
        return REASON + sheet + "\"";
    }

    /// Whether a page is written in this way.
    public static boolean isSheet(Page page) {
        return page.reason().startsWith(REASON);
    }

    /// The name of the cell that the character at `offset` stands in, as `B7`.
    public static Optional<String> cellAt(String text, int offset) {
        int line = text.indexOf('\n') + 1;
        if (line == 0 || offset < line || offset >= text.length()) {
            return Optional.empty();
        }
        long row = 1;
        for (int end = text.indexOf('\n', line); end >= 0 && end < offset; end = text.indexOf('\n', line)) {
            int tabs = tabs(text, line, end);
            boolean blank = tabs == end - line;
            if (blank && tabs == NO_CELLS.length()) {
                return Optional.empty();
            }
            row += blank && tabs >= LEAST_POWER ? 1L << tabs : 1;
            line = end + 1;
        }
        return Optional.of(column(tabs(text, line, offset)) + row);
    }

    /// The sheet and the cell that the character at `offset` stands in, as `Counts!B7`; the sheet alone if in none.
    public static String placeAt(String text, int offset) {
        String sheet = text.lines().findFirst().orElse("");
        return cellAt(text, offset).map(cell -> sheet + "!" + cell).orElse(sheet);
    }

    private static int tabs(String text, int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\t').count();
    }

    /// `A` for 0, `AA` for 26.
    private static String column(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }

    /// Writes one sheet, cell by cell.
    public static final class Writer {
        private final String name;
        private final StringBuilder text = new StringBuilder();
        private final List<String> outside = new ArrayList<>();
        private int row;
        private int column;

        public Writer(String name) {
            this.name = name.replaceAll("\\p{Cntrl}+", " ").strip();
            text.append(this.name).append('\n');
        }

        /// A cell behind the last one; what comes out of order stands in no cell.
        ///
        /// @param cellRow from 0
        /// @param cellColumn from 0
        public void cell(int cellRow, int cellColumn, String content) {
            String words = onOneLine(content);
            if (words.isBlank()) {
                return;
            }
            if (cellRow < row || (cellRow == row && cellColumn < column)) {
                outside(words);
                return;
            }
            if (cellRow > row) {
                boolean open = text.charAt(text.length() - 1) != '\n';
                if (open) {
                    text.append('\n');
                }
                skip(cellRow - row - (open ? 1 : 0));
                row = cellRow;
                column = 0;
            }
            text.append("\t".repeat(cellColumn - column)).append(words);
            column = cellColumn;
        }

        /// A row is a line and a tab a column, whatever the cell holds.
        private static String onOneLine(String content) {
            StringBuilder line = new StringBuilder(content);
            for (int i = 0; i < line.length(); i++) {
                if (line.charAt(i) < ' ') {
                    line.setCharAt(i, ' ');
                }
            }
            return line.toString();
        }

        private void skip(int rows) {
            int rest = rows;
            while (rest >= 1 << LEAST_POWER) {
                int power = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(rest);
                text.append("\t".repeat(power)).append('\n');
                rest -= 1 << power;
            }
            text.append("\n".repeat(rest));
        }

        /// Words that stand in no cell: a header, a note, a text box.
        public void outside(String words) {
            if (!words.isBlank()) {
                outside.add(words.strip());
            }
        }

        /// How much was written so far.
        public int length() {
            return text.length();
        }

        public Page page(int number) {
            StringBuilder all = new StringBuilder(text);
            if (all.charAt(all.length() - 1) != '\n') {
                all.append('\n');
            }
            if (!outside.isEmpty()) {
                all.append(NO_CELLS).append('\n');
                outside.forEach(words -> all.append(words).append('\n'));
            }
            Page plain = Page.plain(number, all.toString());
            return new Page(
                    number,
                    plain.text(),
                    plain.origin(),
                    plain.confidence(),
                    plain.state(),
                    SheetText.reason(name),
                    plain.layout(),
                    "",
                    "");
        }
    }
}
