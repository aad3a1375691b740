package org.foiatrail.model;

/// A number printed in a page's margin that may be its Bates number; whether it is, its production's other pages
/// tell.
///
/// @param prefix what stands before the number, with its separators
/// @param number the value of the trailing digits
/// @param width how many digits are printed
public record Stamp(Span span, String prefix, long number, int width) {
    /// As many digits as a number can have here; those before them belong to the prefix.
    public static final int MOST_DIGITS = 18;

    /// The stamp as a Bates number is written.
    public String bates() {
        return prefix + String.format("%0" + width + "d", number);
    }
}
