package org.foiatrail.index.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.index.word.TagSigns;
import org.foiatrail.model.CorpusException;

/// A query as typed, made fit for Lucene's parser: characters that records are full of and that mean something else
/// to the parser are escaped (`and/or`, `287(g)`, `(b)(6)`, a path's slashes, a time's colon), curly quotes become
/// straight ones. Finds what was opened and not closed, and says where.
final class QueryText {
    private static final Pattern LABEL =
            Pattern.compile("\\(\\s?b\\s?\\)\\s?\\(\\s?\\d\\s?\\)(?:\\s?\\([A-F]\\))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECTION = Pattern.compile("\\d+\\([a-zA-Z]\\)");
    private static final Pattern WHOLE_VALUE = Pattern.compile(
            "(?:path|production|bates|sent|kind|origin|exemption):(?![\"“”(\\[{/])|exemption:(?=\\([a-zA-Z]\\)\\()");
    private static final String SPECIAL = "+-!(){}[]^~:/&|\\\"";
    /// Lucene's parser goes down with each bracket.
    private static final int DEEPEST = 100;
    private static final String QUOTES = "\"“”„";

    private final String raw;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Matcher label;
    private final Matcher section;
    private final Matcher wholeValue;
    private final Matcher sign;
    private int at;

    private QueryText(String typed) {
        // Nobody types it, and signs are told by it.
        this.raw = typed.replace(TagSigns.MARK, ' ');
        label = LABEL.matcher(raw);
        section = SECTION.matcher(raw);
        wholeValue = WHOLE_VALUE.matcher(raw);
        sign = TagSigns.TYPED.matcher(raw).useTransparentBounds(true);
    }

    static String prepare(String raw) {
        return new QueryText(raw).run();
    }

    private String run() {
        while (at < raw.length()) {
            char c = raw.charAt(at);
            boolean wordStart = at == 0 || !isWordChar(raw.charAt(at - 1));
            if (c == '\\' && at + 1 < raw.length()) {
                copy(2);
            } else if (QUOTES.indexOf(c) >= 0) {
                quoted();
            } else if (c == '_' && startsHere(sign)) {
                sign();
            } else if (c == '/') {
                slash();
            } else if ((c == '(' && startsHere(label)) || (wordStart && startsHere(section))) {
                escapeTo(c == '(' ? label.end() : section.end(), true);
            } else if (wordStart && startsHere(wholeValue)) {
                copy(wholeValue.end() - at);
                escapeTo(endOfValue(), false);
            } else if (c == '[' || c == '{') {
                range();
            } else {
                bracket(c);
                copy(1);
            }
        }
        if (!open.isEmpty()) {
            throw notClosed("bracket", open.getLast());
        }
        return out.toString();
    }

    private void quoted() {
        int start = at;
        out.append('"');
        at++;
        while (at < raw.length() && QUOTES.indexOf(raw.charAt(at)) < 0) {
            if (raw.charAt(at) == '_' && startsHere(sign)) {
                sign();
            } else {
                copy(raw.charAt(at) == '\\' && at + 1 < raw.length() ? 2 : 1);
            }
        }
        if (at == raw.length()) {
            throw notClosed("quotation mark", start);
        }
        out.append('"');
        at++;
    }

    private void sign() {
        out.append(TagSigns.prepared(sign.group(1)));
        at = sign.end();
    }

    /// A slash opens a regular expression where a word may begin; inside a word it is only a slash.
    private void slash() {
        if (at > 0 && isWordChar(raw.charAt(at - 1)) && raw.charAt(at - 1) != ':') {
            out.append('\\');
            copy(1);
            return;
        }
        int start = at;
        copy(1);
        while (at < raw.length() && raw.charAt(at) != '/') {
            copy(raw.charAt(at) == '\\' && at + 1 < raw.length() ? 2 : 1);
        }
        if (at == raw.length()) {
            throw notClosed("regular expression", start);
        }
        copy(1);
    }

    private void range() {
        int start = at;
        while (at < raw.length() && raw.charAt(at) != ']' && raw.charAt(at) != '}') {
            copy(1);
        }
        if (at == raw.length()) {
            throw notClosed("range", start);
        }
        copy(1);
    }

    private void bracket(char c) {
        if (c == '(') {
            open.addLast(at);
            if (open.size() > DEEPEST) {
                throw Unreadable.query(raw, "its brackets are more than " + DEEPEST + " deep; remove some");
            }
        } else if (c == ')' && open.pollLast() == null) {
            throw Unreadable.query(
                    raw,
                    "the bracket at column " + (at + 1) + " closes nothing; remove it, or put the "
                            + "words in quotes");
        }
    }

    /// Where the value that begins at `at` ends: at a space, or at a bracket opened before it.
    private int endOfValue() {
        int depth = 0;
        int end = at;
        while (end < raw.length() && !Character.isWhitespace(raw.charAt(end))) {
            char c = raw.charAt(end);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                break;
            }
            end += c == '\\' ? 2 : 1;
        }
        return Math.min(end, raw.length());
    }

    private void escapeTo(int end, boolean dropSpaces) {
        while (at < end) {
            char c = raw.charAt(at);
            if (c == '\\' && at + 1 < end) {
                copy(2);
                continue;
            }
            if (SPECIAL.indexOf(c) >= 0) {
                out.append('\\');
            }
            if (!dropSpaces || !Character.isWhitespace(c)) {
                out.append(c);
            }
            at++;
        }
    }

    private void copy(int length) {
        out.append(raw, at, at + length);
        at += length;
    }

    private boolean startsHere(Matcher matcher) {
        return matcher.region(at, raw.length()).lookingAt();
    }

    private static boolean isWordChar(char c) {
        return !Character.isWhitespace(c) && "()+-!\"".indexOf(c) < 0;
    }

    private CorpusException notClosed(String what, int start) {
        return Unreadable.query(
                raw,
                "the " + what + " at column " + (start + 1) + " is not closed; close it, or write \\"
                        + raw.charAt(start) + " to search for the character");
    }
}
