package org.foiatrail.extract.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.foiatrail.extract.file.TextLimit;
import org.foiatrail.extract.file.Unreadable;
import org.foiatrail.model.SheetText;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// The cells of an OpenDocument spreadsheet, each at its place. It writes a row or cell that repeats once, with a
/// count; an empty rest of a million rows is the rule.
final class OpenSheetReader extends DefaultHandler {
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    /// A cell of the row at hand.
    private record Cell(int column, int count, String text) {}

    private final List<SheetText.Writer> sheets;
    private final TextLimit limit = new TextLimit();
    private final StringBuilder words = new StringBuilder();
    private final List<Cell> cells = new ArrayList<>();
    private @Nullable StringBuilder cellText;
    private int row;
    private int rowCount;
    private int column;
    private int cellCount;
    private int tables;
    private int notes;

    private OpenSheetReader(List<SheetText.Writer> sheets) {
        this.sheets = sheets;
    }

    /// Adds one writer a sheet, in the file's order, so that what was read before an exception is kept.
    static void read(Path file, List<SheetText.Writer> sheets) throws IOException, SAXException {
        OpenSheetReader reader = new OpenSheetReader(sheets);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry content = zip.getEntry("content.xml");
            if (content == null) {
                throw new IOException("it has no content.xml");
            }
            try (InputStream in = zip.getInputStream(content)) {
                XMLReaderUtils.parseSAX(in, reader, new ParseContext());
            }
        } catch (TikaException e) {
            throw new IOException(Unreadable.describe(e), e);
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (uri.equals(TABLE)) {
            switch (name) {
                case "table" -> beginSheet(attributes);
                case "table-row" -> {
                    rowCount = count(attributes, "number-rows-repeated");
                    column = 0;
                    cells.clear();
                }
                case "table-cell", "covered-table-cell" -> {
                    cellCount = count(attributes, "number-columns-repeated");
                    cellText = new StringBuilder();
                }
                default -> {
                    // Marks nothing.
                }
            }
        } else if (uri.equals(OFFICE) && name.equals("annotation")) {
            notes++;
        } else if (uri.equals(TEXT)) {
            switch (name) {
                case "p", "h" -> words.setLength(0);
                case "s", "tab", "line-break" -> words.append(' ');
                default -> {
                    // Marks nothing.
                }
            }
        }
    }

    private void beginSheet(Attributes attributes) {
        tables++;
        if (tables == 1) {
            String name = attributes.getValue(TABLE, "name");
            sheets.add(new SheetText.Writer(name == null ? "" : name));
            row = 0;
        }
    }

    private static int count(Attributes attributes, String name) {
        String count = attributes.getValue(TABLE, name);
        return count == null ? 1 : Math.max(1, Integer.parseInt(count));
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (uri.equals(TABLE)) {
            switch (name) {
                case "table" -> tables--;
                case "table-row" -> endRow();
                case "table-cell", "covered-table-cell" -> endCell();
                default -> {
                    // Marks nothing.
                }
            }
        } else if (uri.equals(OFFICE) && name.equals("annotation")) {
            notes--;
        } else if (uri.equals(TEXT) && (name.equals("p") || name.equals("h"))) {
            endParagraph();
        }
    }

    private void endParagraph() {
        if (sheets.isEmpty()) {
            return;
        }
        StringBuilder cell = cellText;
        if (cell == null || notes > 0) {
            sheets.getLast().outside(words.toString());
        } else {
            cell.append(cell.isEmpty() ? "" : " ").append(words);
        }
        words.setLength(0);
    }

    private void endCell() {
        if (cellText != null && !cellText.toString().isBlank()) {
            cells.add(new Cell(column, cellCount, cellText.toString()));
        }
        cellText = null;
        column += cellCount;
    }

    private void endRow() {
        if (tables == 1 && !cells.isEmpty()) {
            for (int i = 0; i < rowCount; i++) {
                writeRow(row + i);
            }
        }
        row += rowCount;
    }

    private void writeRow(int number) {
        for (Cell cell : cells) {
            for (int i = 0; i < cell.count(); i++) {
                // Tabs count too: a cell far to the right in each row is a bomb.
                limit.add(cell.text().length() + (i == 0 ? cell.column() : 1));
                sheets.getLast().cell(number, cell.column() + i, cell.text());
            }
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        limit.add(length);
        words.append(chars, start, length);
    }
}
