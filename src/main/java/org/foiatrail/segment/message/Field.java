package org.foiatrail.segment.message;

import java.util.ArrayList;
import java.util.List;

/// A label of a header with what it labels, wrapped lines joined.
final class Field {
    /// Far above any real list of recipients; keeps a hostile line from costing more.
    private static final int LONGEST = 40_000;

    private final HeaderLabel label;
    private final List<String> parts = new ArrayList<>();
    private int length;

    Field(HeaderLabel label, String value) {
        this.label = label;
        append(value);
    }

    HeaderLabel label() {
        return label;
    }

    void append(String words) {
        String part = words.strip();
        if (!part.isEmpty() && length + part.length() <= LONGEST) {
            parts.add(part);
            length += part.length();
        }
    }

    String value() {
        return String.join(" ", parts);
    }

    /// True while a bracket or quotation mark is open, or the value ends in a separator: more must follow.
    boolean unfinished() {
        String value = value();
        if (value.endsWith(";") || value.endsWith(",")) {
            return true;
        }
        return label != HeaderLabel.SUBJECT
                && (count(value, '(') > count(value, ')')
                        || count(value, '<') > count(value, '>')
                        || value.chars().filter(Field::isQuote).count() % 2 == 1);
    }

    private static boolean isQuote(int c) {
        return c == '"' || c == '\u201C' || c == '\u201D';
    }

    private static long count(String value, char c) {
        return value.chars().filter(found -> found == c).count();
    }
}
