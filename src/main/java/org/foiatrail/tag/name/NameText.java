package org.foiatrail.tag.name;

import java.util.HashSet;
import java.util.Set;
import org.foiatrail.model.NameLists;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.Tokens;

/// One text as those who look for names in it see it: which words may be part of a name, which stand on one line.
final class NameText {
    /// A line at least as long runs on: a name may be cut at its end.
    private static final int FULL_LINE = 45;
    /// Characters of a line looked at: a file may be one endless line.
    private static final int WINDOW = 200;
    /// Parts looked at of a name or an identifier that signs join: a file may be one endless word.
    private static final int MOST_PARTS = 8;

    private final RunningText text;
    private final Tokens tokens;
    private final NameLists lists;
    /// Words that the text has in small letters: a capital says little of them.
    private final Set<String> plain = new HashSet<>();

    NameText(RunningText text, Tokens tokens, NameLists lists) {
        this.text = text;
        this.tokens = tokens;
        this.lists = lists;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i) && !tokens.isCapital(i)) {
                plain.add(tokens.norm(i));
            }
        }
    }

    Tokens tokens() {
        return tokens;
    }

    String norm(int token) {
        return token < 0 || token >= tokens.size() ? "" : tokens.norm(token);
    }

    boolean isLineStart(int token) {
        return token < tokens.size() && text.isLineStart(tokens.start(token));
    }

    /// True if the token begins a cell of a table: no name goes on from one to the next. OCR spreads initials.
    boolean isAfterCell(int token) {
        return token > 0 && token < tokens.size() && !isInitial(token) && text.isAfterCell(tokens.start(token));
    }

    /// True if the token stands on the same printed line as the one before, in the same paragraph and the same cell
    /// of a table.
    boolean followsOnLine(int token) {
        return token > 0
                && token < tokens.size()
                && !tokens.isAfterBreak(token)
                && !isLineStart(token)
                && !isAfterCell(token);
    }

    /// True if a name may go on from the token before to this one: on one line, or over the end of a full one.
    boolean runsOn(int token) {
        return followsOnLine(token)
                || (token > 0
                        && token < tokens.size()
                        && !tokens.isAfterBreak(token)
                        && !isAfterCell(token)
                        && tokens.end(token - 1) - text.lineStart(tokens.start(token - 1)) >= FULL_LINE);
    }

    boolean isLineEnd(int token) {
        return token + 1 >= tokens.size() || !followsOnLine(token + 1);
    }

    /// True if the whole line is in capitals, which then say nothing.
    boolean isCapitalsLine(int token) {
        int from = Math.max(text.lineStart(tokens.start(token)), tokens.start(token) - WINDOW);
        int to = Math.min(text.lineEnd(tokens.start(token)), tokens.end(token) + WINDOW);
        int capitals = 0;
        for (int i = from; i < to; i++) {
            char c = text.text().charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals > tokens.length(token);
    }

    /// @param norm in the form words are looked up by
    boolean isGivenName(String norm) {
        return lists.givenNames().contains(norm);
    }

    boolean isGiven(int token) {
        return tokens.isCapital(token) && lists.givenNames().contains(norm(token));
    }

    /// True for a given name that is a word as well: `Mark`, `Grace`.
    boolean isDoubtfulGiven(int token) {
        return lists.doubtful().contains(norm(token)) || NameWords.NO_NAME.contains(norm(token));
    }

    /// True for a word that has small letters elsewhere in this text.
    boolean isPlain(int token) {
        return plain.contains(norm(token));
    }

    /// True for a word of the language, given names apart.
    boolean isWord(int token) {
        return lists.words().contains(norm(token)) && (!isGiven(token) || isDoubtfulGiven(token));
    }

    /// True for a word or a name of the lists.
    ///
    /// @param norm in the form words are looked up by
    boolean isKnown(String norm) {
        return lists.words().contains(norm) || lists.givenNames().contains(norm);
    }

    /// True for a word of the language that nobody is called: `Library`, but not `Baker`.
    boolean isNobody(int token) {
        return isNobody(norm(token));
    }

    /// @param norm in the form words are looked up by
    boolean isNobody(String norm) {
        return lists.words().contains(norm)
                && !lists.surnames().contains(norm)
                && !lists.givenNames().contains(norm);
    }

    /// True for a capitalised word, not all in capitals, that may be part of a person's name.
    boolean isNameWord(int token) {
        return tokens.isCapital(token)
                && tokens.length(token) > 1
                && !tokens.isUpper(token)
                && !NameWords.NO_NAME.contains(norm(token))
                && !isNobody(token)
                && (!isPlain(token) || isGiven(token));
    }

    /// `O'Brien`
    boolean isJoinedWord(int token) {
        return isInitial(token) && wordEnd(token) > token;
    }

    boolean isInitial(int token) {
        return tokens.isCapital(token) && tokens.length(token) == 1;
    }

    /// The last token of the word that begins here: `O'Brien`, `Smith-Jones` are one.
    int wordEnd(int token) {
        int last = token;
        while (last + 2 < Math.min(tokens.size(), token + 2 * MOST_PARTS)
                && (tokens.is(last + 1, "-") || tokens.is(last + 1, "'"))
                && tokens.touchesLast(last + 1)
                && tokens.touchesLast(last + 2)
                && tokens.isCapital(last + 2)) {
            last += 2;
        }
        return last;
    }

    /// The initial with its dot.
    int initialEnd(int token) {
        return tokens.is(token + 1, ".") && tokens.touchesLast(token + 1) ? token + 1 : token;
    }

    /// True inside `ABC-22-0417`: letters and numbers joined by signs. A stroke joins what is one beside the other,
    /// `FBI/9 agents`, and `287(g)` is a section of a law.
    boolean isInIdentifier(int token) {
        return isNumbered(token, -1) || isNumbered(token, 1);
    }

    private boolean isNumbered(int token, int step) {
        int at = token;
        for (int part = 1; part < MOST_PARTS && isJoined(at, step); part++) {
            at += 2 * step;
            if (tokens.isNumber(at)) {
                return !tokens.is(at + 1, "(") || !tokens.touchesLast(at + 1);
            }
        }
        return false;
    }

    private boolean isJoined(int at, int step) {
        return isSign(at + step) && touches(at, step) && touches(at + step, step);
    }

    private boolean isSign(int token) {
        return tokens.is(token, "-") || tokens.is(token, "_");
    }

    private boolean touches(int token, int step) {
        return tokens.touchesLast(step > 0 ? token + 1 : token);
    }

    /// True for what is part of an e-mail address, a link, a file's name, or of a word.
    boolean isNetworkName(int token) {
        String all = text.text();
        int before = tokens.start(token) - 1;
        int after = tokens.end(token);
        return (before >= 0 && (isNetworkSign(all.charAt(before)) || isJoint(all, before)))
                || (after < all.length() && Character.isDigit(all.charAt(after)))
                || (after < all.length() && isNetworkSign(all.charAt(after)))
                || (after + 1 < all.length()
                        && (all.charAt(after) == '.' || all.charAt(after) == '_')
                        && Character.isLetterOrDigit(all.charAt(after + 1))
                        && tokens.length(token) > 1);
    }

    /// The middle of a word: `O'Keefe`.
    private static boolean isJoint(String all, int before) {
        return all.charAt(before) == '\'' && before > 0 && Character.isLetter(all.charAt(before - 1));
    }

    private static boolean isNetworkSign(char c) {
        return c == '@' || c == '_' || c == '=' || c == '\\';
    }

    boolean isBehindArticle(int first) {
        return switch (norm(first - 1)) {
            case "the", "a", "an", "this", "that", "each", "every", "any", "no" -> true;
            default -> false;
        };
    }

    /// True in the midst of a name.
    boolean isBehindName(int first) {
        return followsOnLine(first) && isNameWord(first - 1) && !isWord(first - 1);
    }

    /// `El Paso Energy`, `J.M. Huber Corporation`, `Whitlock & Kellner, LLP`, `Kellner, S.C.`
    boolean isBeforeOrganisation(int last) {
        int next = last + 1;
        if (tokens.is(next, ",") && followsOnLine(next + 1)) {
            return NameWords.FIRM.contains(norm(next + 1))
                    || (isInitial(next + 1)
                            && initialEnd(next + 1) > next + 1
                            && NameWords.FIRM.contains(norm(next + 1) + norm(next + 3))
                            && isInitial(next + 3));
        }
        return followsOnLine(next)
                && (tokens.isCapital(next) || norm(next).equals("insurance"))
                && NameWords.ORGANISATION.contains(norm(next));
    }

    /// `Powell's Valley`: what bears a name, and is nobody.
    boolean isBeforeFeature(int last) {
        int feature = last + 2;
        return tokens.is(last + 1, "s")
                && tokens.touchesLast(last + 1)
                && followsOnLine(feature)
                && tokens.isCapital(feature)
                && NameWords.ORGANISATION.contains(norm(feature))
                && !AgencyWords.HEADS.contains(norm(feature));
    }

    /// Between commas without a blank: what a table kept as text has in a cell need be nobody.
    boolean isCell(int first, int last) {
        return (tokens.is(first - 1, ",") && tokens.touchesLast(first))
                || (tokens.is(last + 1, ",") && tokens.touchesLast(last + 1) && tokens.touchesLast(last + 2));
    }

    /// `86 Fed. Reg. 4198`
    boolean isCited(int first, int last) {
        return tokens.is(first - 1, ".")
                && tokens.touchesLast(first - 1)
                && tokens.is(last + 1, ".")
                && tokens.isNumber(last + 2);
    }

    /// True if a sentence begins here, as far as signs tell.
    boolean isSentenceStart(int token) {
        if (token == 0 || tokens.isAfterBreak(token)) {
            return true;
        }
        String before = tokens.norm(token - 1);
        return switch (before) {
            case ".", "!", "?", ":", "\"", "\u201C", "*", "\u2022", ")" -> true;
            case "-" -> !tokens.touchesLast(token);
            default -> tokens.isNumber(token - 1) && isLineStart(token - 1);
        };
    }

    /// The words between two tokens with one blank for each gap.
    String words(int first, int last) {
        return text.text().substring(tokens.start(first), tokens.end(last));
    }
}
