package org.foiatrail.tag.topic.reading;

import java.util.Set;
import opennlp.tools.util.Span;
import org.foiatrail.tag.text.Phrases;
import org.foiatrail.tag.text.SentenceBounds;
import org.foiatrail.tag.text.Tokens;

/// A sentence as a range of tokens.
///
/// @param from its first token
/// @param to behind its last one
/// @param asks true if it ends in a question mark
public record Sentence(Tokens tokens, int from, int to, boolean asks) {
    private static final Set<String> APOSTROPHES = Set.of("'", "\u2019");

    private static final Set<String> JOINING = English.words("""
            and but or because so to if when after since as while although before until unless that which who again
            """);
    /// Words that a noun without its article may have.
    private static final int NOUN = 5;

    private static final Set<String> SUBORDINATING = Set.of("that", "whether", "if");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "been");
    /// `anything but mandatory`
    private static final Set<String> SET_APART = Set.of("anything", "nothing");
    /// `lost its right to`
    private static final Set<String> POSSESSED =
            Set.of("the", "its", "their", "any", "our", "his", "her", "all", "that");

    /// The sentence that holds `token`.
    public static Sentence of(Tokens tokens, int token, SentenceBounds sentences) {
        Span span = sentences.around(tokens.start(token));
        int from = token;
        while (from > 0 && tokens.start(from - 1) >= span.getStart()) {
            from--;
        }
        int to = token + 1;
        while (to < tokens.size() && tokens.start(to) < span.getEnd()) {
            to++;
        }
        for (int i = token; i < to - 1; i++) {
            if (tokens.is(i, ".") && endsSentence(tokens, i)) {
                return new Sentence(tokens, from, i + 1, false);
            }
            if (tokens.is(i, "?")) {
                break;
            }
        }
        boolean asks = span.getEnd() > span.getStart() && sentences.text().charAt(span.getEnd() - 1) == '?';
        for (int i = token; i < to && !asks; i++) {
            // Two sentences that the detector took for one.
            asks = tokens.is(i, "?");
        }
        return new Sentence(tokens, from, to, asks);
    }

    /// True for a full stop between a word and a capital: two sentences that the detector took for one.
    private static boolean endsSentence(Tokens tokens, int stop) {
        return tokens.isWord(stop - 1)
                && !tokens.isCapital(stop - 1)
                && tokens.length(stop - 1) > 2
                && !tokens.touchesLast(stop + 1)
                && tokens.isCapital(stop + 1);
    }

    /// Its words in the text the tokens are of.
    public String in(String text) {
        return text.substring(tokens.start(from), tokens.end(to - 1));
    }

    /// True for the `s` or the apostrophe behind an owner, and not for the end of a quotation.
    public boolean isPossessive(int token) {
        boolean behind = token > from && tokens.touchesLast(token) && tokens.isWord(token - 1);
        return behind && (norm(token).equals("s") || (isAny(token, APOSTROPHES) && !endsQuotation(token)));
    }

    private boolean endsQuotation(int mark) {
        for (int i = mark - 1; i >= from; i--) {
            boolean quote = isAny(i, APOSTROPHES) || norm(i).equals("\u2018");
            if (quote && (i == from || !tokens.touchesLast(i))) {
                return true;
            }
        }
        return false;
    }

    public String norm(int token) {
        return token >= from && token < to ? tokens.norm(token) : "";
    }

    public boolean isAny(int token, Set<String> words) {
        return words.contains(norm(token));
    }

    /// True if the word denies; `No.` as an answer and `five to nothing` do not.
    public boolean isNegation(int token) {
        String norm = norm(token);
        boolean answer = norm.equals("no")
                && (norm(token + 1).equals(".") || norm(token + 1).equals(",") || isAny(token + 1, English.PRONOUNS));
        boolean tally = norm(token - 1).equals("to") && (norm.equals("nothing") || norm.equals("none"));
        boolean lost = English.LOSING.contains(norm) && isAny(token + 1, POSSESSED);
        return lost || (English.NEGATIONS.contains(norm) && !answer && !tally);
    }

    /// True for the `no` of `he says no county may`: it is the county's, and no answer.
    public boolean isNone(int no) {
        if (!norm(no).equals("no") || isAny(no + 1, English.PRONOUNS) || !tokens.isWord(no + 1)) {
            return false;
        }
        int i = no + 1;
        while (i <= no + NOUN && tokens.isWord(i) && !isAny(i, JOINING)) {
            if (i > no + 1 && isAny(i, English.FINITE)) {
                return true;
            }
            i++;
        }
        return false;
    }

    /// `was not asked`
    public boolean isDeniedPassive(int verb) {
        return norm(verb).endsWith("ed") && isNegation(verb - 1) && isAny(verb - 2, BEING);
    }

    public int start() {
        return tokens.start(from);
    }

    public int end() {
        return tokens.end(to - 1);
    }

    /// Where the clause that holds a phrase begins: behind what ends the one before. Two commas around a remark end
    /// nothing: `may not, under the agreement, leave`.
    public int clauseStart(Phrases.Match match, boolean finite) {
        int i = match.first() - 1;
        while (i >= from) {
            boolean notSo = norm(i).equals("so") && isNegation(i - 1);
            boolean anythingBut = norm(i).equals("but") && isAny(i - 1, SET_APART);
            if (isAny(i, English.CLAUSE_ENDS) && !notSo && !anythingBut) {
                return i + 1;
            }
            boolean joins = norm(i).equals("and") || norm(i).equals("or");
            boolean subordinate = joins && i + 1 < match.first() && isAny(i + 1, SUBORDINATING);
            // `and I would`
            boolean clause = joins && isAny(i + 1, English.PRONOUNS) && isAny(i + 2, English.FINITE);
            // `is not one of them and is free to`
            clause |= norm(i).equals("and") && isAny(i + 1, English.FINITE);
            if (subordinate || clause || (finite && joins && isNewSubject(i + 1, match.first()))) {
                return i + 1;
            }
            // `has been, will be or may be left out` is one.
            boolean list = norm(i).equals(",") && (isAny(i - 1, English.FINITE) || isAny(i - 1, Set.of("be", "been")));
            if (norm(i).equals(",") && !list) {
                int remark = remarkStart(i);
                if (remark < 0) {
                    return i + 1;
                }
                i = remark;
            }
            i--;
        }
        return from;
    }

    /// `and it will be`: another subject stands between the word and the phrase.
    private boolean isNewSubject(int after, int phrase) {
        return after < phrase && !isAny(after, English.NEGATIONS) && phrase - after < 8;
    }

    /// The comma that opens a remark closed at `comma`, behind a verb or a negation; -1 if there is none.
    private int remarkStart(int comma) {
        for (int i = comma - 1; i > from && comma - i < 10; i--) {
            if (norm(i).equals(",")) {
                return isAny(i - 1, English.NEGATIONS) || isAny(i - 1, English.FINITE) ? i : -1;
            }
        }
        return -1;
    }

    /// Behind the last token of the clause that holds `token`.
    public int clauseEnd(int token) {
        int i = token;
        while (i < to && !isAny(i, English.CLAUSE_ENDS) && !norm(i).equals(",") && !norm(i).equals("then")) {
            i++;
            if (isAny(i, English.CONDITIONS)) {
                return i;
            }
        }
        return i;
    }
}
