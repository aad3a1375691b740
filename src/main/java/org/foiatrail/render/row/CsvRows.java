package org.foiatrail.render.row;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.foiatrail.model.Row;
import org.foiatrail.render.text.Wording;
import org.jspecify.annotations.Nullable;

/// RFC 4180 with a header row, except that lines end in `\n`. A list is joined by `; `, null is an empty cell.
public final class CsvRows {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private CsvRows() {}

    public static <R extends Row> void write(Writer out, Class<R> type, List<R> rows) throws IOException {
        List<Columns.Column> columns = new Columns(type).all();
        // Not closed: the writer is the caller's.
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        printer.printRecord(columns.stream().map(Columns.Column::name));
        for (R row : rows) {
            List<@Nullable String> cells = new ArrayList<>();
            for (Columns.Column column : columns) {
                cells.add(cell(column.value(row)));
            }
            printer.printRecord(cells);
        }
    }

    private static @Nullable String cell(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> CsvGuard.guard(text);
            case List<?> list ->
                CsvGuard.guard(
                        String.join("; ", list.stream().map(String::valueOf).toList()));
            // Numbers are ours: a minus sign before one is no formula.
            default -> Wording.number(value);
        };
    }
}
