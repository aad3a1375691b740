package org.foiatrail.extract.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.Comments;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.foiatrail.extract.file.TextLimit;
import org.foiatrail.extract.file.Unreadable;
import org.foiatrail.model.SheetText;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// The cells of an XLSX workbook, each at its place, which Tika loses: it leaves empty rows out.
final class WorkbookReader {
    private WorkbookReader() {}

    /// Adds one writer a sheet, in the workbook's order, so that what was read before an exception is kept.
    static void read(Path file, List<SheetText.Writer> sheets) throws IOException, SAXException {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(workbook);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook);
            DataFormatter formatter = new DataFormatter();
            TextLimit limit = new TextLimit();
            XSSFReader.SheetIterator all = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (all.hasNext()) {
                try (InputStream sheet = all.next()) {
                    SheetText.Writer writer = new SheetText.Writer(all.getSheetName());
                    sheets.add(writer);
                    Comments comments = all.getSheetComments();
                    XMLReaderUtils.parseSAX(
                            sheet,
                            new XSSFSheetXMLHandler(
                                    reader.getStylesTable(),
                                    comments,
                                    strings,
                                    new Cells(writer, limit),
                                    formatter,
                                    false),
                            new ParseContext());
                }
            }
        } catch (OpenXML4JException | TikaException e) {
            throw new IOException(Unreadable.describe(e), e);
        }
    }

    private record Cells(SheetText.Writer sheet, TextLimit limit) implements XSSFSheetXMLHandler.SheetContentsHandler {
        @Override
        public void startRow(int row) {
            // A cell tells its row itself.
        }

        @Override
        public void endRow(int row) {
            // A cell tells its row itself.
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            if (value != null && reference != null) {
                CellReference place = new CellReference(reference);
                // Tabs count: a cell far to the right in each row is a bomb.
                limit.add(value.length() + place.getCol());
                sheet.cell(place.getRow(), place.getCol(), value);
            }
            if (comment != null && comment.getString() != null) {
                sheet.outside(String.valueOf(comment.getString().getString()));
            }
        }

        @Override
        public void headerFooter(String words, boolean header, String tag) {
            // Tika brings them, cleaned of their codes.
        }
    }
}
