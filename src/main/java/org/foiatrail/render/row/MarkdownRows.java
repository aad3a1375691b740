package org.foiatrail.render.row;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.foiatrail.model.Row;

/// A Markdown table. Nothing a document says is taken as markup: an image in it would be fetched by whoever reads it.
public final class MarkdownRows {
    private static final String MARKUP = "\\`*_[]|~$";

    private MarkdownRows() {}

    public static <R extends Row> void write(Writer out, Class<R> type, List<R> rows) throws IOException {
        write(out, Table.of(type, rows));
    }

    public static void write(Writer out, Table table) throws IOException {
        line(out, table.headings());
        line(out, table.headings().stream().map(h -> "---").toList());
        for (List<String> cells : table.lines()) {
            line(out, cells.stream().map(MarkdownRows::escaped).toList());
        }
    }

    private static void line(Writer out, List<String> cells) throws IOException {
        out.write(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\n' -> out.append("<br>");
                case '\t' -> out.append(' ');
                default -> {
                    if (MARKUP.indexOf(c) >= 0) {
                        out.append('\\');
                    }
                    out.append(c);
                }
            }
        }
        return out.toString();
    }
}
