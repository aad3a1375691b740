package org.foiatrail.render.chronology;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.foiatrail.model.Chronology;
import org.foiatrail.render.row.Table;

/// A chronology as a workbook: events, undated records, and what they rest on.
final class ChronologySheet {
    /// In characters: date, event, from, to, source, quotation, exemptions.
    private static final int[] WIDTHS = {20, 34, 22, 26, 34, 70, 16};

    private static final int WIDE = 120;

    private ChronologySheet() {}

    static void write(OutputStream out, Chronology chronology, ChronologyLook look) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            table(book, "Chronology", ChronologyTable.of(chronology.dated()));
            table(book, "Undated", ChronologyTable.of(chronology.undated()));
            if (look.pages()) {
                table(
                        book,
                        CitedPages.TITLE,
                        new Table(
                                List.of("Source", "Page"),
                                CitedPages.of(chronology).entrySet().stream()
                                        .map(page -> List.of(page.getKey(), page.getValue()))
                                        .toList()));
            }
            table(
                    book,
                    "About",
                    new Table(
                            List.of(AboutLines.TITLE),
                            AboutLines.of(chronology).stream().map(List::of).toList()));
            SteadyPackage.settle(book.getProperties().getCoreProperties());
            book.write(bytes);
        }
        SteadyPackage.copy(new ByteArrayInputStream(bytes.toByteArray()), out);
    }

    private static void table(XSSFWorkbook book, String name, Table table) {
        Sheet sheet = book.createSheet(name);
        CellStyle bold = book.createCellStyle();
        Font font = book.createFont();
        font.setBold(true);
        bold.setFont(font);
        CellStyle wrapped = book.createCellStyle();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        row(sheet.createRow(0), table.headings(), bold);
        for (List<String> line : table.lines()) {
            row(sheet.createRow(sheet.getLastRowNum() + 1), line, wrapped);
        }
        sheet.createFreezePane(0, 1);
        for (int i = 0; i < table.headings().size(); i++) {
            int width = table.headings().size() < WIDTHS.length ? WIDE : WIDTHS[i];
            sheet.setColumnWidth(i, width * 256);
        }
    }

    private static void row(Row row, List<String> cells, CellStyle style) {
        for (int i = 0; i < cells.size(); i++) {
            // A cell of text is never a formula, whatever it begins with.
            row.createCell(i).setCellValue(fitting(cells.get(i)));
            row.getCell(i).setCellStyle(style);
        }
    }

    private static String fitting(String text) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        return text.length() <= most ? text : text.substring(0, most - 1) + "\u2026";
    }
}
