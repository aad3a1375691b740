package org.foiatrail.segment.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.foiatrail.model.Office;

/// A label of a header with what it labels, wrapped lines joined.
final class Field {
    /// Far above any real list of recipients; keeps a hostile line from costing more.
    private static final int LONGEST = 40_000;

    private static final Set<HeaderLabel> PARTIES =
            Set.of(HeaderLabel.FROM, HeaderLabel.TO, HeaderLabel.CC, HeaderLabel.MEMO_FOR);
    private static final Pattern SEPARATED = Pattern.compile("[@;<]");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'\u2019.-]{0,30}(?:\\s\\p{Lu}[\\p{L}'\u2019.-]{0,30}){1,3}");

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
            parts.add(isOffice(part) ? ", " + part : isNextParty(part) ? "; " + part : part);
            length += part.length();
        }
    }

    /// The office below the name of who holds it.
    private boolean isOffice(String part) {
        boolean several = part.indexOf(' ') > 0 || label == HeaderLabel.FROM;
        return PARTIES.contains(label) && isPlain(part) && several && Office.isNamedBy(part);
    }

    /// One name below another, each in its line.
    private boolean isNextParty(String part) {
        return PARTIES.contains(label)
                && label != HeaderLabel.FROM
                && isPlain(part)
                && NAME.matcher(part).matches()
                && NAME.matcher(parts.getLast()).matches();
    }

    /// True if neither the value nor what follows it has signs of a list that is merely wrapped.
    private boolean isPlain(String part) {
        return !parts.isEmpty()
                && !unfinished()
                && !SEPARATED.matcher(value() + part).find();
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
