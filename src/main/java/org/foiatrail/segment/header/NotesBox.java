package org.foiatrail.segment.header;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.segment.label.HeaderLabel;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// A head as Lotus Notes sets it above what is quoted: in frames drawn with signs, a value beside its label or in a
/// frame below.
///
/// @param block its fields
/// @param column where its first label begins in its first line
/// @param last the index of its last line
record NotesBox(HeaderBlock block, int column, int last) {
    /// Rows and frames: lists of recipients are wrapped.
    private static final int MOST_LINES = 80;

    /// `|------------>`, `>-------|`
    private static final Pattern FRAME = Pattern.compile("[|>+]+\\s?-{4}[-+|>\\s]*");
    /// What stands around a cell.
    private static final Pattern BARS = Pattern.compile("^[\\s|]++|(?<![\\s|])[\\s|]++$");

    private static final Pattern LABEL =
            Pattern.compile("(From|To|cc|bcc|Date|Sent|Subject)\\s?:\\s*(?:\\|\\s*(.*))?", Pattern.CASE_INSENSITIVE);

    /// The head that begins in line `first`; null if none does.
    static @Nullable NotesBox read(List<Line> lines, int first) {
        Line top = lines.get(first);
        if (top.blank() || top.text().charAt(top.column()) != '|') {
            return null;
        }
        HeaderBlock block = new HeaderBlock();
        int column = 0;
        int last = first;
        for (int i = first; i < lines.size() && i < first + MOST_LINES; i++) {
            String words = lines.get(i).text().strip();
            boolean frame = FRAME.matcher(words).matches();
            if (frame ? i == first : !words.isEmpty() && !isRow(words)) {
                break;
            }
            String cell = frame ? "" : BARS.matcher(words).replaceAll("");
            Matcher label = LABEL.matcher(cell);
            if (label.matches()) {
                column = i == first ? top.column() + words.indexOf(cell) : column;
                block.addUnlabelled(label(label.group(1)), label.group(2) == null ? "" : label.group(2));
            } else if (i == first) {
                break;
            } else {
                block.last().append(cell);
            }
            last = words.isEmpty() ? last : i;
        }
        boolean told = !block.lacks(HeaderLabel.FROM) && !block.lacks(HeaderLabel.SENT) && !block.lacks(HeaderLabel.TO);
        return told ? new NotesBox(block, column, last) : null;
    }

    private static boolean isRow(String words) {
        return words.length() > 1 && words.startsWith("|") && words.endsWith("|");
    }

    private static HeaderLabel label(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "from" -> HeaderLabel.FROM;
            case "date", "sent" -> HeaderLabel.SENT;
            default -> NotesHead.label(word);
        };
    }
}
