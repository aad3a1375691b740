package org.foiatrail.segment.line;

import java.util.ArrayList;
import java.util.List;

/// Splits a list at a separator, but not inside quotation marks or brackets.
public final class Pieces {
    private Pieces() {}

    /// The pieces that are not blank, stripped.
    public static List<String> split(String text, char separator) {
        // A mark left open by OCR would swallow the rest of the list: then it is not obeyed.
        boolean quotes = text.chars().filter(c -> c == '"').count() % 2 == 0;
        List<String> pieces = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean bracket = c == '<' || c == '[' || c == '(';
            if (c == '"' && quotes) {
                quoted = !quoted;
            } else if (bracket && !quoted) {
                i = closing(text, i);
            } else if (c == separator && !quoted) {
                add(pieces, text.substring(start, i));
                start = i + 1;
            }
        }
        add(pieces, text.substring(start));
        return pieces;
    }

    /// Where the bracket at `open` closes; `open` if it does not before the next one opens or a `;` stands.
    private static int closing(String text, int open) {
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>' || c == ']' || c == ')') {
                return i;
            }
            if (c == ';' || c == '<' || c == '[' || c == '(') {
                return open;
            }
        }
        return open;
    }

    private static void add(List<String> pieces, String piece) {
        if (!piece.isBlank()) {
            pieces.add(piece.strip());
        }
    }
}
