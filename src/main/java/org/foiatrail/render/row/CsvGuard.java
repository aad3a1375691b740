package org.foiatrail.render.row;

/// Keeps a spreadsheet from taking a cell's words for a formula: an apostrophe is put before them. Can be undone
/// exactly, since a cell that begins with apostrophes and then a formula's sign gets one more.
public final class CsvGuard {
    private static final String SIGNS = "=+-@\t\r\n";

    private CsvGuard() {}

    /// `text` as a cell may hold it.
    public static String guard(String text) {
        return signAfterApostrophes(text) ? "'" + text : text;
    }

    /// What [#guard] was given.
    public static String unguard(String cell) {
        return cell.startsWith("'") && signAfterApostrophes(cell) ? cell.substring(1) : cell;
    }

    private static boolean signAfterApostrophes(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
    }
}
