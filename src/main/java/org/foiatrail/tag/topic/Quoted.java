package org.foiatrail.tag.topic;

import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.Tokens;

/// Where quotations stand in one text, looked for once.
final class Quoted {
    /// Fewer words in quotes are only called so.
    private static final int QUOTATION = 3;

    private static final char OPENS = '\u201C';
    private static final char CLOSES = '\u201D';

    /// A mark or a paragraph's end → where the quotation opened that is open behind it, -1 if none is.
    private final NavigableMap<Integer, Integer> opened = new TreeMap<>();
    private final NavigableSet<Integer> closing = new TreeSet<>();
    private final String text;

    Quoted(String text) {
        this.text = text;
        int open = -1;
        boolean single = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = open < 0 && isSingleOpen(i);
            boolean closes = single && isSingleClose(i);
            if (c == '"' || c == OPENS || c == CLOSES || c == RunningText.BREAK || opens || closes) {
                open = opens || c == OPENS || (c == '"' && open < 0) ? i : -1;
                single = opens;
                opened.put(i, open);
            }
            if (c == '"' || c == CLOSES || closes) {
                closing.add(i);
            }
        }
    }

    /// An apostrophe before a word that another closes in the same paragraph.
    private boolean isSingleOpen(int at) {
        char c = text.charAt(at);
        boolean before = at == 0 || " (\n-\u2014".indexOf(text.charAt(at - 1)) >= 0;
        if ((c != '\'' && c != '\u2018')
                || !before
                || at + 1 >= text.length()
                || !Character.isLetter(text.charAt(at + 1))) {
            return false;
        }
        for (int i = at + 2; i < text.length() && text.charAt(i) != RunningText.BREAK; i++) {
            if (isSingleClose(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSingleClose(int at) {
        char c = text.charAt(at);
        boolean behind = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return (c == '\'' || c == '\u2019') && behind && text.charAt(at - 1) != ' ' && text.charAt(at - 1) != 's';
    }

    /// Where the quotation opened that is open where the phrase begins and goes on behind it, too, so that it is no
    /// single word in quotes; -1 if none does.
    int opening(Phrases.Match match, Tokens tokens) {
        int start = tokens.start(match.first());
        var before = opened.lowerEntry(start);
        int open = before == null ? -1 : before.getValue();
        if (open < 0) {
            return -1;
        }
        Integer next = closing.higher(open);
        int closed = next == null ? text.length() : next;
        int end = tokens.end(match.last());
        long words = IntStream.rangeClosed(match.first(), match.last())
                .filter(tokens::isWord)
                .count();
        boolean holds = open < start - 1 || closed > end || (closed == end && words >= QUOTATION);
        return holds ? open : -1;
    }
}
