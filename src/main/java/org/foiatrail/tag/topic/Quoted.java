package org.foiatrail.tag.topic;

import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.Tokens;

/// Where quotations stand in one text, looked for once.
final class Quoted {
    private static final char OPENS = '\u201C';
    private static final char CLOSES = '\u201D';

    /// A mark or a paragraph's end → where the quotation opened that is open behind it, -1 if none is.
    private final NavigableMap<Integer, Integer> opened = new TreeMap<>();
    private final NavigableSet<Integer> closing = new TreeSet<>();
    private final int length;

    Quoted(String text) {
        length = text.length();
        int open = -1;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == OPENS || c == CLOSES || c == RunningText.BREAK) {
                open = c == OPENS || (c == '"' && open < 0) ? i : -1;
                opened.put(i, open);
            }
            if (c == '"' || c == CLOSES) {
                closing.add(i);
            }
        }
    }

    /// True if a quotation that is open where the phrase begins goes on behind it, too: no single word in quotes.
    boolean holds(Phrases.Match match, Tokens tokens) {
        int start = tokens.start(match.first());
        var before = opened.lowerEntry(start);
        int open = before == null ? -1 : before.getValue();
        if (open < 0) {
            return false;
        }
        Integer next = closing.higher(open);
        int closed = next == null ? length : next;
        int end = tokens.end(match.last());
        return open < start - 1 || closed > end || (closed == end && match.last() - match.first() > 3);
    }
}
