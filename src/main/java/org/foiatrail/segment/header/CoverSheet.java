package org.foiatrail.segment.header;

import java.util.regex.Pattern;

/// What the cover sheet of a fax or a slip tells beside names and subject: numbers, pages, a day to answer by.
final class CoverSheet {
    private static final String END = "\\s?(?:(?i:no\\.?|number)|#)?\\s?:";
    private static final String FIGURE =
            "(?i:fax|phone|tel(?:ephone)?|pages|(?:no\\.?|number|#) of pages(?:\\s?\\([^)]{1,30}\\))?)" + END;
    private static final Pattern CELL = Pattern.compile(
            "(?<!\\s)\\s{3,}+(?:(?i:cc|date|pages)\\s?:$|(?:" + FIGURE + "|(?i:company|room)" + END + ").*$)");

    /// `Vera Lund SUSPENSE: 8-13-10`, where scanning closed the gap.
    private static final Pattern FIGURE_BESIDE =
            Pattern.compile("(?<!\\s)\\s++(?:" + FIGURE + "|(?!TIME)\\p{Lu}{4,}\\s?:)\\s*[\\d(].*$");

    private static final Pattern COLUMNS =
            Pattern.compile("(?:" + FIGURE + "|(?i:company)" + END + ")[^:]{0,80}\\s{3}\\p{Lu}[\\p{L}. ]{1,20}:");
    private static final Pattern FIGURE_ALONE = Pattern.compile(
            FIGURE + "\\s*[\\d(].*|(?i:company|agency|office|organi[sz]ation|firm|dept\\.?|department)\\s?:\\s*\\S.*");
    /// Whose attention it is sent to, in a cell of its own.
    private static final Pattern ATTENTION = Pattern.compile("(?<!\\s)\\s{3,}+(?i:attn|attention)\\s?:\\s*(?=\\S)");

    private CoverSheet() {}

    /// A value without the label of the cell beside it; who is named there is another party.
    static String withoutCell(String value) {
        return ATTENTION.matcher(CELL.matcher(value).replaceFirst("")).replaceFirst("; ");
    }

    /// A name or a day without the figure that stands behind it.
    static String withoutFigure(String value) {
        return FIGURE_BESIDE.matcher(value).replaceFirst("");
    }

    /// True for a row of two columns that begins with such a label.
    static boolean isRow(String words) {
        return COLUMNS.matcher(words).lookingAt();
    }

    /// True for a line of its own with a figure, or with whom a party works for.
    static boolean isFigure(String words) {
        return FIGURE_ALONE.matcher(words).matches();
    }
}
