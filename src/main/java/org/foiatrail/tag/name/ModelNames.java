package org.foiatrail.tag.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.util.Span;
import org.foiatrail.model.Mention;
import org.foiatrail.tag.text.Tokens;

/// Asks the model about sentences that hold a capitalised word which nothing else explains. The model is dear, and
/// such sentences are few. It is asked for people alone: what it took for agencies was wrong more often than right.
final class ModelNames {
    private static final int LONGEST = 80;
    /// Less sure, more of what it finds is wrong than right.
    private static final double SURE = 0.85;

    private final NameText names;
    private final Tokens tokens;
    private final PlaceSpans places;
    private final NameModel model;
    private final BitSet explained = new BitSet();

    ModelNames(NameText names, PlaceSpans places, NameModel model, List<NamedSpan> chosen) {
        this.names = names;
        this.tokens = names.tokens();
        this.places = places;
        this.model = model;
        chosen.forEach(span -> explained.set(span.first(), span.last() + 1));
    }

    List<NamedSpan> find() {
        List<NamedSpan> found = new ArrayList<>();
        int first = 0;
        boolean wanted = false;
        for (int i = 0; i < tokens.size(); i++) {
            wanted |= isUnexplained(i, first);
            if (i + 1 == tokens.size() || isEnd(i) || i - first + 1 == LONGEST) {
                if (wanted) {
                    ask(first, i, found);
                }
                first = i + 1;
                wanted = false;
            }
        }
        return found;
    }

    private boolean isUnexplained(int token, int first) {
        return tokens.isCapital(token)
                && tokens.length(token) > 1
                && !explained.get(token)
                && names.isNameWord(token)
                && !names.isWord(token)
                && !(token == first && names.isSentenceStart(token) && isLoneWord(token))
                && !places.covers(token)
                && !names.isNetworkName(token);
    }

    /// A sentence's first word has its capital from there, unless it is known or goes on with another.
    private boolean isLoneWord(int token) {
        return !tokens.isCapital(token + 1)
                && !names.isGiven(token)
                && !tokens.is(token + 1, ",")
                && !tokens.is(token + 1, "s");
    }

    /// The end of a sentence, a paragraph, or a line too short to run on.
    private boolean isEnd(int token) {
        int next = token + 1;
        if (tokens.isAfterBreak(next) || (names.isLineStart(next) && !names.runsOn(next))) {
            return true;
        }
        boolean stop =
                tokens.is(token, "?") || tokens.is(token, "!") || (tokens.is(token, ".") && !isAbbreviated(token - 1));
        return stop && !tokens.touchesLast(next) && !(tokens.isWord(next) && !tokens.isCapital(next));
    }

    /// `J.`, `Mr.`: the dot is theirs.
    private boolean isAbbreviated(int token) {
        return names.isInitial(token) || NameWords.TITLES.contains(names.norm(token));
    }

    /// False if each is a word of the language, which a name alone may be as well but mostly is not.
    private boolean isName(int from, int to) {
        boolean thing = to > from
                && IntStream.rangeClosed(from, to)
                        .anyMatch(i -> NameWords.NO_NAME.contains(names.norm(i)) || names.isNobody(i));
        // `NOV Breathitt`
        boolean heading = from == to
                && names.followsOnLine(from)
                && tokens.isUpper(from - 1)
                && tokens.length(from - 1) > 1
                && !NameWords.TITLES.contains(names.norm(from - 1));
        if (thing
                || heading
                || names.isBeforeOrganisation(to)
                || names.isBeforeFeature(to)
                || names.isBehindName(from)
                || names.isNetworkName(from)
                || names.isNetworkName(to)
                || (to > from && NameWords.NO_SURNAME.contains(names.norm(to)))) {
            return false;
        }
        for (int i = from; i <= to; i++) {
            if (tokens.isWord(i) && names.isNameWord(i) && !names.isWord(i)) {
                return true;
            }
        }
        return false;
    }

    private void ask(int first, int last, List<NamedSpan> found) {
        String[] words = new String[last - first + 1];
        for (int i = 0; i < words.length; i++) {
            words[i] = names.words(first + i, first + i);
        }
        for (Span span : model.find(words)) {
            int from = first + span.getStart();
            int to = first + span.getEnd() - 1;
            while (to > from && !tokens.isWord(to)) {
                to--;
            }
            if (span.getType().equals(Mention.PERSON) && span.getProb() >= SURE && isName(from, to)) {
                found.add(new NamedSpan(Mention.PERSON, from, to, names.words(from, to), "model", span.getProb()));
            }
        }
    }
}
