package org.foiatrail.tag.time;

import java.util.Set;
import org.foiatrail.model.DayOrder;
import org.foiatrail.tag.text.Tokens;

/// The tokens of one paragraph: none stands before or after them.
///
/// @param from the first token
/// @param to the token after the last
/// @param dayOrder of dates in digits
record Words(Tokens tokens, int from, int to, DayOrder dayOrder) {
    /// The same without what stands at `end` or behind it.
    Words upTo(int end) {
        return end >= to ? this : new Words(tokens, from, end, dayOrder);
    }

    /// What is not there is the empty word.
    String at(int token) {
        return token >= from && token < to ? tokens.norm(token) : "";
    }

    boolean is(int token, String norm) {
        return at(token).equals(norm);
    }

    boolean isAny(int token, Set<String> norms) {
        return norms.contains(at(token));
    }

    /// The token after `token` if that is `norm`, else itself.
    int skip(int token, String norm) {
        return is(token, norm) ? token + 1 : token;
    }

    int skipAny(int token, Set<String> norms) {
        return isAny(token, norms) ? token + 1 : token;
    }

    /// True if nothing stands between this token and the one before, both of this paragraph.
    boolean touches(int token) {
        return token > from && token < to && tokens.touchesLast(token);
    }

    boolean isNumber(int token) {
        return token >= from && token < to && tokens.isNumber(token);
    }

    boolean isWord(int token) {
        return token >= from && token < to && tokens.isWord(token);
    }

    boolean isCapital(int token) {
        return token >= from && token < to && tokens.isCapital(token);
    }

    int length(int token) {
        return at(token).length();
    }

    /// The number that stands in digits, -1 if none does.
    int number(int token) {
        return isNumber(token) && length(token) <= 8 ? Integer.parseInt(at(token)) : -1;
    }
}
