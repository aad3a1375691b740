package org.foiatrail.relate.bates;

import java.util.Locale;
import org.foiatrail.model.Stamp;
import org.jspecify.annotations.Nullable;

/// The number a page bears in one series.
///
/// @param series tells the series; its prefixes as OCR confuses them are one
/// @param prefix as most pages of the series print it
/// @param width of how many digits the number is printed
/// @param printed the stamp as read, null if none was found on the page
/// @param inferred true if the pages around tell the number, not the stamp alone
public record PageNumber(
        String series,
        String prefix,
        long number,
        int width,
        @Nullable Stamp printed,
        boolean inferred) {
    /// As it is written; in square brackets, as editors mark what they supply, if it is inferred.
    public String bates() {
        String whole = prefix + String.format(Locale.ROOT, "%0" + width + "d", number);
        return inferred ? "[" + whole + "]" : whole;
    }
}
