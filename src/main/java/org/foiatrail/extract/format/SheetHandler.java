package org.foiatrail.extract.format;

import java.util.List;
import org.foiatrail.extract.file.TextLimit;
import org.foiatrail.model.SheetText;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Takes the XHTML that Tika writes of a workbook: a heading for each sheet, a table of all its cells, then what
/// stands outside them.
final class SheetHandler extends DefaultHandler {
    private final List<SheetText.Writer> sheets;
    private final boolean cellsKnown;
    private final TextLimit limit = new TextLimit();
    private final StringBuilder words = new StringBuilder();
    private int sheet = -1;
    private int row = -1;
    private int column = -1;
    private int tables;

    /// Fills `sheets`.
    ///
    /// @param cellsKnown whether they have their cells already, or the tables tell them, row by row without a gap
    SheetHandler(List<SheetText.Writer> sheets, boolean cellsKnown) {
        this.sheets = sheets;
        this.cellsKnown = cellsKnown;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "table" -> {
                endOutside();
                tables++;
                row = -1;
            }
            case "tr" -> {
                row++;
                column = -1;
            }
            case "td", "th" -> {
                column++;
                words.setLength(0);
            }
            case "h1", "p", "div", "br", "a", "head" -> {
                if (tables == 0) {
                    endOutside();
                } else {
                    words.append(' ');
                }
            }
            default -> {
                // Marks nothing.
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "head" -> words.setLength(0);
            case "h1" -> beginSheet();
            case "table" -> {
                tables--;
                words.setLength(0);
            }
            case "td", "th" -> {
                if (!cellsKnown && sheet >= 0) {
                    sheets.get(sheet).cell(row, column, words.toString().strip());
                }
                words.setLength(0);
            }
            case "p", "div", "a" -> {
                if (tables == 0) {
                    endOutside();
                }
            }
            default -> {
                // Marks nothing.
            }
        }
    }

    private void beginSheet() {
        sheet++;
        if (sheet == sheets.size()) {
            sheets.add(new SheetText.Writer(words.toString()));
        }
        words.setLength(0);
    }

    private void endOutside() {
        if (sheet >= 0) {
            sheets.get(sheet).outside(words.toString().replaceAll("\\s+", " "));
        }
        words.setLength(0);
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        limit.add(length);
        words.append(chars, start, length);
    }
}
