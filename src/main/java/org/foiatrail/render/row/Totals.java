package org.foiatrail.render.row;

/// How much of an answer is shown.
///
/// @param shown how many of `total` are shown
/// @param total how many there are
/// @param complete false while pages are unread or failed, so that what was not found may still be there
/// @param unit what is counted: `pages`, `events`
public record Totals(int shown, int total, boolean complete, String unit) {
    /// All rows of a complete answer.
    public static Totals all(int rows, String unit) {
        return new Totals(rows, rows, true, unit);
    }

    /// `20 of 340 pages shown`.
    public String line() {
        return shown + " of " + total + " " + unit + " shown";
    }
}
