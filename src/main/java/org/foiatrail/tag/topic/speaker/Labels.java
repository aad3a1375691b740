package org.foiatrail.tag.topic.speaker;

import java.util.Set;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.Tokens;
import org.foiatrail.tag.topic.reading.English;
import org.foiatrail.tag.topic.reading.Sentence;
import org.foiatrail.tag.topic.speaker.Callings.Called;
import org.jspecify.annotations.Nullable;

/// Reads who speaks off the words before a colon: `Ms. Dunmore: they can`.
final class Labels {
    static final Set<String> REMARKS = Set.of("on", "by", "verbatim", "today", "yesterday", "via", "in");

    private static final Set<String> PLACED = Set.of("in", "at", "from", "with");

    private static final Set<String> BULLETS = Set.of("*", "-", "\u2022", "\u2013", "\u2014");

    private static final int REMARK = 9;
    private static final int ACRONYM = 5;
    private static final int LABEL = 5;

    private final Sentence sentence;
    private final Tokens tokens;
    private final Discourse discourse;

    Labels(Sentence sentence, Discourse discourse) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.discourse = discourse;
    }

    /// Who begins the sentence, before a remark and a colon: `Hask, on background: they can`; null if nobody does.
    @Nullable
    Attribution remarking(int before) {
        Called called = discourse.leading(sentence);
        int last = called == null ? before : called.last();
        int comma = last + 1;
        if (sentence.isAny(comma, PLACED)) {
            comma++;
            while (tokens.isCapital(comma)) {
                comma++;
            }
        }
        boolean remark = sentence.norm(comma).equals(",") && sentence.isAny(comma + 1, REMARKS);
        for (int i = comma + 2; called != null && remark && i < before && i < comma + REMARK; i++) {
            if (sentence.norm(i).equals(":")) {
                return new Attribution(discourse.words(new Called(called.first(), comma - 1, called.kind())), true);
            }
        }
        return null;
    }

    /// True if another takes the floor within the words: `LB: they can - WC: they cannot`.
    boolean isWithin(Phrases.Match match) {
        for (int i = match.first() + 1; i < match.last(); i++) {
            Attribution turn = sentence.norm(i).equals(":") ? before(i) : null;
            if (turn != null && turn.speaker() != null) {
                return true;
            }
        }
        return false;
    }

    /// True for the colon behind one word that a bullet stands before: another's turn, whoever that is.
    boolean isTurn(int colon) {
        return sentence.norm(colon).equals(":")
                && tokens.isCapital(colon - 1)
                && sentence.isAny(colon - 2, BULLETS)
                && !tokens.touchesLast(colon - 1);
    }

    /// Who stands before a colon: initials, a body or somebody with a title. A title at a paragraph's head may belong
    /// to whoever is spoken to; `Q:` and `A:` are anybody.
    @Nullable
    Attribution before(int colon) {
        int last = colon - 1;
        if (sentence.norm(last).equals(")")) {
            while (last > sentence.from() && !sentence.norm(last).equals("(")) {
                last--;
            }
            last--;
        }
        int first = last;
        while (first > sentence.from()
                && (tokens.isWord(first - 1)
                        || (tokens.touchesLast(first - 1)
                                && sentence.norm(first - 1).equals(".")
                                && sentence.isAny(first - 2, English.TITLES)))
                && last - first < LABEL) {
            first--;
        }
        if (last < sentence.from() || !tokens.isWord(last) || (last - first >= LABEL && first > sentence.from())) {
            return null;
        }
        boolean quote = sentence.norm(colon + 1).startsWith("\"")
                || sentence.norm(colon + 1).startsWith("\u201C");
        String words = discourse.words(new Called(first, last, Callings.Kind.ANY));
        if (first == last) {
            boolean one =
                    (tokens.length(first) == 1 && !sentence.norm(first - 1).equals("&"))
                            || English.TITLES.contains(sentence.norm(first));
            return isBody(first)
                    ? new Attribution(words, true)
                    : quote ? Attribution.SOMEBODY : one ? new Attribution(null, false) : null;
        }
        if (sentence.isAny(last, English.BODIES)) {
            return new Attribution(words, true);
        }
        if (English.TITLES.contains(sentence.norm(first))) {
            boolean said = quote || discourse.isNote() || !tokens.isAfterBreak(first);
            return said ? new Attribution(words, true) : new Attribution(null, false);
        }
        return null;
    }

    /// `HQ`, `counsel`, or initials, of somebody or of an agency; a place in two letters is a heading.
    private boolean isBody(int token) {
        boolean number = sentence.norm(token).matches("[ivx]+");
        boolean initials =
                !number && tokens.isUpper(token) && tokens.length(token) > 1 && tokens.length(token) < ACRONYM;
        return sentence.isAny(token, English.BODIES)
                || (initials && !sentence.isAny(token, English.HEADINGS) && !discourse.isPlace(token));
    }
}
