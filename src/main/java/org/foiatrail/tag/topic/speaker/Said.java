package org.foiatrail.tag.topic.speaker;

import java.util.Set;
import java.util.stream.IntStream;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.topic.reading.English;
import org.foiatrail.tag.topic.reading.Sentence;

/// What a whole sentence says, without who is said to say it: `they can` of `Hask said that they can` and of `they can,
/// Hask said`.
public final class Said {
    private static final Set<String> STOPS = Set.of(",", "\"", "\u201D", ",\"", ".\"", "?\"", "!\"");

    private static final Set<String> QUOTES = Set.of("\"", "\u201C");

    /// Behind what stands before who says it: `"They can," said Hask.`
    private static final Set<String> CLOSING = Set.of("\"", "\u201D", ",\"", ".\"", "?\"", "!\"");

    /// `told us: "they can"`
    private static final Set<String> SKIPPED =
            Set.of("\"", "\u201C", ",", ":", "us", "me", "them", "him", "her", "you");

    /// They begin a phrase that tells whose word the rest is: `as Hask sees it, they can`.
    private static final Set<String> SOURCES = Set.of("as", "per", "according");

    /// Words of a statement, at least.
    private static final int SHORTEST = 2;

    /// Words of whoever is told.
    private static final int TOLD = 4;

    /// Words of who says it and of the verb, behind a statement.
    private static final int TRAILING = 10;

    /// Words before a colon.
    private static final int LABEL = 6;

    private Said() {}

    public static Phrases.Match in(Sentence sentence) {
        int last = lastWord(sentence, sentence.from(), sentence.to() - 1);
        int first = first(sentence, last);
        return new Phrases.Match(first, trimmed(sentence, first, last), 0);
    }

    private static int first(Sentence sentence, int last) {
        Phrases.Match end = new Phrases.Match(last, last, 0);
        int source = source(sentence);
        if (source > 0 && source <= last - SHORTEST) {
            return source;
        }
        boolean opens = true;
        for (int i = sentence.from(); i <= last - SHORTEST; i++) {
            int viewed = Views.opened(i, sentence);
            if (viewed > 0 && viewed <= last - SHORTEST) {
                return viewed;
            }
            boolean label = i - sentence.from() < LABEL && isLabel(i, sentence);
            boolean said = Speech.isAt(i, sentence) && !Speech.isAside(i, end, sentence);
            if (said && CLOSING.contains(sentence.norm(i - 1))) {
                int next = opens ? quote(i + 1, last, sentence) : -1;
                if (next > 0) {
                    return next + 1;
                }
                // Where none opens behind it, none does farther on.
                opens = false;
                continue;
            }
            if (label || said || Speech.governor(i, sentence) >= 0 || Hearsay.isTold(i, sentence)) {
                return begin(sentence, i + 1, last);
            }
        }
        return sentence.from();
    }

    private static int quote(int from, int last, Sentence sentence) {
        return IntStream.range(from, last)
                .filter(i -> QUOTES.contains(sentence.norm(i)))
                .findFirst()
                .orElse(-1);
    }

    /// Behind the comma of a phrase that begins the sentence and tells a source; -1 if none does.
    private static int source(Sentence sentence) {
        int first = sentence.from();
        if (!sentence.isAny(first, SOURCES)) {
            return -1;
        }
        for (int i = first + 1; i < first + TRAILING; i++) {
            if (sentence.norm(i).equals(",")) {
                boolean seen = !sentence.norm(first).equals("as") || Introduction.isSeen(i - 1, sentence);
                return seen ? i + 1 : -1;
            }
        }
        return -1;
    }

    /// `Ms. Dunmore:`; `10:30` is none, nor is half a sentence.
    private static boolean isLabel(int colon, Sentence sentence) {
        if (!sentence.norm(colon).equals(":") || sentence.tokens().touchesLast(colon + 1)) {
            return false;
        }
        for (int i = sentence.from(); i < colon; i++) {
            if (sentence.tokens().isWord(i)
                    && !sentence.tokens().isCapital(i)
                    && (i == sentence.from() || !sentence.isAny(i, Labels.REMARKS))) {
                return false;
            }
        }
        return true;
    }

    /// Behind a `that` close by, else behind whoever is told and quotation marks.
    private static int begin(Sentence sentence, int from, int last) {
        int end = Math.min(from + TOLD, last - SHORTEST);
        for (int i = from; i < end; i++) {
            if (sentence.norm(i).equals("that")) {
                return i + 1;
            }
        }
        int first = from;
        while (first < end && sentence.isAny(first, SKIPPED)) {
            first++;
        }
        return first;
    }

    private static int trimmed(Sentence sentence, int first, int last) {
        for (int i = Math.max(first + SHORTEST, last - TRAILING); i < last; i++) {
            if (!sentence.isAny(i, STOPS)) {
                continue;
            }
            for (int verb = i + 1; verb <= last; verb++) {
                boolean ends = verb == last || sentence.norm(verb + 1).equals(",");
                boolean source = sentence.norm(verb).equals("according")
                        || sentence.norm(verb).equals("per");
                if ((source && verb == i + 1) || (sentence.isAny(verb, English.SPEECH) && (ends || verb == i + 1))) {
                    return lastWord(sentence, first, i - 1);
                }
            }
        }
        return last;
    }

    private static int lastWord(Sentence sentence, int first, int from) {
        int last = from;
        while (last > first
                && !sentence.tokens().isWord(last)
                && !sentence.tokens().isNumber(last)) {
            last--;
        }
        return last;
    }
}
