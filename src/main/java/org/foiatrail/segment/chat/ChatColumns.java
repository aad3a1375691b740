package org.foiatrail.segment.chat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.segment.line.Line;
import org.jspecify.annotations.Nullable;

/// The head of a table of text messages: a row for each, a column for who and when, and one for its words.
///
/// @param separator what parts the cells, 0 if they stand in columns
record ChatColumns(List<Column> columns, char separator) {
    enum Kind {
        WHEN,
        WORDS,
        FROM,
        TO,
        /// The one whom the owner of the telephone wrote to, or who wrote to him.
        PARTY,
        /// Which of the two.
        WAY,
        OTHER
    }

    /// @param start where its label begins in the head's line
    record Column(Kind kind, int start) {}

    static final char NONE = 0;

    private static final String SEPARATORS = "\t|,";

    private static final int LONGEST = 400;
    private static final Map<Kind, String> LABELS = new EnumMap<>(Map.of(
            Kind.WHEN,
            "(?:message )?(?:date|time)\\s?(?:/|&|and)\\s?time|message (?:date|time)|(?:date |time)?-?\\s?stamp(?:[:-]\\s?(?:date|time))?"
                    + "|(?:date|time)(?: sent)?|sent(?: (?:on|date|time))?",
            Kind.WORDS,
            "(?:text )?message(?: (?:text|body|contents?))?|body|text|contents?",
            Kind.FROM,
            "from|sender(?: name)?|author|sent by",
            Kind.TO,
            "to|recipients?|receiver|sent to",
            Kind.PARTY,
            "(?:other )?part(?:y|ies)|participants?|contact(?: name)?|(?:phone )?number|name",
            Kind.WAY,
            "folder|direction|type|in/out",
            Kind.OTHER,
            "#|no\\.?|id|status|deleted|read|attachments?|service|source|app(?:lication)?|platform|priority|account"));
    /// Each with its kind's name as that of its group.
    private static final String ANY = LABELS.entrySet().stream()
            .map(label -> "(?<" + label.getKey() + ">" + label.getValue() + ")")
            .reduce((one, other) -> one + "|" + other)
            .orElseThrow();

    private static final Pattern LABEL =
            Pattern.compile("(?:" + ANY + ")(?:\\s?\\([^()\\s]{2,9}\\))?(?=\\s|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAY_BE = Pattern.compile("(?i)(?:message|body|text|content)");
    /// That of mails, which have more to tell than such a table.
    private static final Pattern SUBJECT = Pattern.compile("(?i)subject");

    /// The head in a line, null if it is none.
    static @Nullable ChatColumns read(Line line) {
        String text = line.text();
        if (text.length() > LONGEST
                || !MAY_BE.matcher(text).find()
                || SUBJECT.matcher(text).find()) {
            return null;
        }
        char separator = SEPARATORS
                .chars()
                .filter(sign -> text.indexOf(sign) >= 0)
                .mapToObj(sign -> (char) sign)
                .findFirst()
                .orElse(NONE);
        List<Column> columns = separator == NONE ? labels(text, line.column()) : parted(text, separator);
        ChatColumns head = new ChatColumns(columns, separator);
        boolean whole = head.has(Kind.WHEN)
                && columns.stream()
                                .filter(column -> column.kind() == Kind.WORDS)
                                .count()
                        == 1
                && (head.has(Kind.FROM) || head.has(Kind.PARTY));
        return whole ? head : null;
    }

    private static List<Column> parted(String text, char separator) {
        return Cells.of(text, separator).cells().stream()
                .map(cell -> {
                    Matcher label = LABEL.matcher(cell.words());
                    return new Column(label.matches() ? kind(label) : Kind.OTHER, cell.start());
                })
                .toList();
    }

    /// The labels that a line is made of, empty if there are other words in it.
    private static List<Column> labels(String text, int from) {
        List<Column> columns = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        int at = from;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (label.region(at, text.length()).lookingAt()) {
                columns.add(new Column(kind(label), at));
                at = label.end();
            } else {
                return List.of();
            }
        }
        return columns;
    }

    private static Kind kind(Matcher label) {
        return LABELS.keySet().stream()
                .filter(kind -> label.group(kind.name()) != null)
                .findFirst()
                .orElse(Kind.OTHER);
    }

    boolean has(Kind kind) {
        return columns.stream().anyMatch(column -> column.kind() == kind);
    }
}
