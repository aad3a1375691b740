package org.foiatrail.segment.line;

import java.util.List;
import java.util.stream.Stream;

/// Letters that OCR makes of digits, and the digits they were.
public final class MisreadDigits {
    /// A digit, misread or not.
    public static final String PATTERN = "[0-9OoQlI|SsB]";

    /// Stands between what is printed and what it was read as.
    private static final String READ_AS = " \u2192 ";

    private MisreadDigits() {}

    public static String read(String printed) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            digits.append(
                    switch (c) {
                        case 'O', 'o', 'Q' -> '0';
                        case 'l', 'I', '|' -> '1';
                        case 'S', 's' -> '5';
                        case 'B' -> '8';
                        default -> c;
                    });
        }
        return digits.toString();
    }

    /// Those of `printed` that were read otherwise.
    public static List<String> repairs(String... printed) {
        return Stream.of(printed)
                .filter(number -> !read(number).equals(number))
                .map(number -> repair(number, read(number)))
                .toList();
    }

    public static String repair(String printed, String read) {
        return printed + READ_AS + read;
    }

    /// True if at most half of it was misread: more than that might be anything.
    public static boolean mostlyPrinted(String printed) {
        long misread = printed.chars().filter(c -> !Character.isDigit(c)).count();
        return misread * 2 <= printed.length();
    }
}
