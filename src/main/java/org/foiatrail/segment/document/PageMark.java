package org.foiatrail.segment.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a margin says of a page's place in its document: `Page 2 of 3`.
///
/// @param of null for a number alone
public record PageMark(int number, @Nullable Integer of) {
    /// Digits that OCR took for letters count too.
    private static final Pattern OF = Pattern.compile(
            "(?:\\b(?:page|pg\\.?|p\\.)\\s{0,2}([\\dIl|]{1,4})\\s{0,2}(?:of|/)\\s{0,2}([\\dIl|]{1,4})"
                    + "|^(\\d{1,3})\\s{0,2}(?:of|/)\\s{0,2}(\\d{1,3})$)(?![\\d/])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WIDE_GAP = Pattern.compile("\\s{3,}");

    /// The mark in a line of a margin, if it says how many pages there are.
    public static Optional<PageMark> read(String line) {
        for (String cell : WIDE_GAP.split(line, -1)) {
            Matcher of = OF.matcher(cell.strip());
            if (of.find()) {
                String number = of.group(1) == null ? of.group(3) : of.group(1);
                String all = of.group(2) == null ? of.group(4) : of.group(2);
                return Optional.of(new PageMark(digits(number), digits(all)));
            }
        }
        return Optional.empty();
    }

    private static int digits(String printed) {
        return Integer.parseInt(printed.replaceAll("\\D", "1"));
    }

    boolean last() {
        return of != null && number >= of;
    }

    @Override
    public String toString() {
        return of == null ? "page " + number : "page " + number + " of " + of;
    }
}
