package org.foiatrail.tag.name;

import java.util.ArrayList;
import java.util.List;
import org.foiatrail.model.Mention;
import org.foiatrail.tag.text.Tokens;

/// Finds people by where letters name them: in greetings, on the line after a closing, on a line of their own.
final class LetterLines {
    private static final double GREETED = 0.8;
    private static final double SIGNED = 0.8;
    /// Tokens on a line that holds names alone.
    private static final int LONGEST_LINE = 12;
    private static final int MOST_WORDS = 3;

    private final NameText names;
    private final Tokens tokens;
    private final List<NamedSpan> found = new ArrayList<>();

    LetterLines(NameText names) {
        this.names = names;
        this.tokens = names.tokens();
    }

    List<NamedSpan> find() {
        int line = 0;
        boolean closed = false;
        while (line < tokens.size()) {
            int next = lineEnd(line);
            boolean isClosing = next < tokens.size() && isClosing(line, next);
            if (closed && !isClosing) {
                signature(line, next);
            } else if (isClosing) {
                closingWithName(line, next);
            } else {
                greeting(line, next);
            }
            closed = isClosing;
            line = next;
        }
        return found;
    }

    /// The first token of the next line, looked for only so far as a line of names may reach.
    private int lineEnd(int line) {
        int at = line + 1;
        while (at < tokens.size() && !names.isLineStart(at) && !tokens.isAfterBreak(at)) {
            at++;
        }
        return at;
    }

    /// `Thanks,`, `Best regards,`, `Thanks again for your help!`
    private boolean isClosing(int line, int next) {
        if (!NameWords.CLOSINGS.contains(norm(line)) || !tokens.isCapital(line) || next - line > LONGEST_LINE) {
            return false;
        }
        for (int i = line; i < next; i++) {
            if (!NameWords.CLOSING_REST.contains(norm(i)) && !isMark(i)) {
                return i > line && tokens.is(i - 1, ",") && tokens.isCapital(i);
            }
        }
        return true;
    }

    /// `Thanks, Dana`
    private void closingWithName(int line, int next) {
        for (int i = line + 1; i < next; i++) {
            if (tokens.is(i, ",") || tokens.is(i, "-") || tokens.is(i, "!")) {
                if (i + 1 < next) {
                    signature(i + 1, next);
                }
            }
        }
    }

    /// A line of a name alone, or one that begins with it: `Dana R. Whitlock`, `Dana Whitlock, Analyst`.
    private void signature(int line, int next) {
        int first = tokens.is(line, "-") || tokens.is(line, "/") ? line + 1 : line;
        while (first + 1 < next && tokens.is(first, "-")) {
            first++;
        }
        int last = names(first, next);
        if (last < first || names.isNetworkName(first)) {
            return;
        }
        boolean whole = last + 1 >= next || tokens.is(last + 1, ",") || isMark(last + 1);
        boolean sure = names.isGiven(first) || (last + 1 >= next && !names.isWord(first));
        if (whole && sure) {
            add(first, last, SIGNED);
        }
    }

    /// `Hi Dana,`, `Dear Ms. Whitlock:`, `Dana -`, `Dana, Tom and Rita:`
    private void greeting(int line, int next) {
        int at = line;
        boolean greeted = NameWords.GREETINGS.contains(norm(at)) && tokens.isCapital(at);
        if (greeted) {
            at++;
            while (at < next && (NameWords.GREETED.contains(norm(at)) || tokens.is(at, ","))) {
                at++;
            }
        }
        if (at >= next || (tokens.isAfterBreak(at) && at > line)) {
            return;
        }
        List<int[]> list = new ArrayList<>();
        while (at < next) {
            while (at < next && NameWords.TITLES.contains(norm(at)) && tokens.isCapital(at)) {
                at = tokens.is(at + 1, ".") ? at + 2 : at + 1;
            }
            int last = names(at, next);
            if (last < at) {
                break;
            }
            list.add(new int[] {at, last});
            at = last + 1;
            if (at + 1 < next
                    && (tokens.is(at, ",") || tokens.is(at, "/") || tokens.is(at, "&") || tokens.is(at, "and"))) {
                at += tokens.is(at, ",") && tokens.is(at + 1, "and") ? 2 : 1;
            } else {
                break;
            }
        }
        boolean ended = at < next && isEndOfGreeting(at);
        if (list.isEmpty() || !(ended || (greeted && at >= next))) {
            return;
        }
        boolean alone = ended && at + 1 >= next;
        boolean allListed = list.stream().allMatch(name -> names.isGiven(name[0]));
        boolean unknownOnly = list.size() == 1
                && list.getFirst()[0] == list.getFirst()[1]
                && tokens.is(at, ",")
                && !names.isWord(list.getFirst()[0]);
        if (greeted || (alone && (allListed || unknownOnly))) {
            list.forEach(name -> add(name[0], name[1], GREETED));
        }
    }

    private boolean isEndOfGreeting(int at) {
        return tokens.is(at, ",")
                || tokens.is(at, ":")
                || tokens.is(at, "-")
                || tokens.is(at, "!")
                || tokens.is(at, "\u2013")
                || tokens.is(at, "\u2014")
                || tokens.is(at, ";");
    }

    /// The last token of a name that begins at `first`; before it if there is none.
    private int names(int first, int next) {
        int last = first - 1;
        int at = first;
        for (int word = 0; word < MOST_WORDS && at < next; word++) {
            if (names.isInitial(at) && word > 0) {
                at = names.initialEnd(at) + 1;
                last = at - 1;
            } else if (names.isNameWord(at) || (word == 0 && names.isGiven(at) && !isLabel(at))) {
                last = names.wordEnd(at);
                at = last + 1;
            } else {
                break;
            }
        }
        return last;
    }

    /// `PAGE:`
    private boolean isLabel(int token) {
        return norm(token).equals("page");
    }

    private boolean isMark(int token) {
        return token < tokens.size() && !tokens.isWord(token) && !tokens.isNumber(token);
    }

    private String norm(int token) {
        return names.norm(token);
    }

    private void add(int first, int last, double score) {
        found.add(new NamedSpan(Mention.PERSON, first, last, names.words(first, last), "rule", score));
    }
}
