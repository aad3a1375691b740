package org.foiatrail.tag.topic.speaker;

import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.Tokens;

/// Where quotations stand in one text, looked for once.
public final class Quoted {
    /// Fewer words in quotes are only called so.
    private static final int QUOTATION = 3;

    /// `'em`, `'til`
    private static final Pattern ELIDED = Pattern.compile("(?i:em|til|till|cause|tis|twas|bout|round|n)\\b");

    private static final char OPENS = '\u201C';
    private static final char CLOSES = '\u201D';

    /// A mark or a paragraph's end → where the quotation opened that is open behind it, -1 if none is.
    private final NavigableMap<Integer, Integer> opened = new TreeMap<>();
    private final NavigableSet<Integer> closing = new TreeSet<>();
    private final String text;

    public Quoted(String text) {
        this.text = text;
        int[] closes = next(this::isSingleClose);
        int[] opens = next(this::isBeforeWord);
        int open = -1;
        boolean single = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean begins = open < 0 && isSingleOpen(i, closes, opens);
            boolean ends = single && isSingleClose(i);
            if (c == '"' || c == OPENS || c == CLOSES || c == RunningText.BREAK || begins || ends) {
                open = begins || c == OPENS || (c == '"' && open < 0) ? i : -1;
                single = begins;
                opened.put(i, open);
            }
            if (c == '"' || c == CLOSES || ends) {
                closing.add(i);
            }
        }
    }

    /// An apostrophe before a word that another closes in the same paragraph, before one opens again.
    ///
    /// @param closes where the next one that closes stands, by place; the text's length if none does
    private boolean isSingleOpen(int at, int[] closes, int[] opens) {
        return isBeforeWord(at)
                && at + 2 < text.length()
                && closes[at + 2] < text.length()
                && closes[at + 2] < opens[at + 2];
    }

    private boolean isBeforeWord(int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '\u2018')
                && (at == 0 || " (\n-\u2014".indexOf(text.charAt(at - 1)) >= 0)
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && !ELIDED.matcher(text).region(at + 1, text.length()).lookingAt();
    }

    /// Where the next apostrophe of a kind stands in the same paragraph, for each place in the text.
    private int[] next(IntPredicate kind) {
        int[] next = new int[text.length() + 1];
        int at = text.length();
        next[at] = at;
        for (int i = text.length() - 1; i >= 0; i--) {
            at = text.charAt(i) == RunningText.BREAK ? text.length() : kind.test(i) ? i : at;
            next[i] = at;
        }
        return next;
    }

    private boolean isSingleClose(int at) {
        char c = text.charAt(at);
        boolean behind = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return (c == '\'' || c == '\u2019')
                && behind
                && at > 0
                && text.charAt(at - 1) != ' '
                && text.charAt(at - 1) != 's';
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
