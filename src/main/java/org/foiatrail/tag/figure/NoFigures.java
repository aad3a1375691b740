package org.foiatrail.tag.figure;

import java.util.Set;
import org.foiatrail.tag.text.RunningText;
import org.foiatrail.tag.text.Tokens;

/// Numbers that name and do not count: of sections, pages, rooms, telephones, lists.
final class NoFigures {
    private static final Set<String> NAMED = words("""
            section sections sec § §§ title chapter part rule form no nos number # page pages p pp pg room rm
            suite ste tab version v ver level tier phase exhibit appendix attachment figure table item question
            bates slide docket case ticket bill hr order box building bldg floor unit ward district ext
            extension x step option paragraph line lines article amendment highway route interstate exit runway
            flight boeing channel apt apartment class grade volume vol footnote note day week scenario attach
            encl enclosure annex circular directive memorandum eo usc cfr act code zip fax tel phone telephone
            cell aged age id fin windows group wave track block q fy goal objective priority task topic category
            agenda proposition prop resolution ordinance revision rev draft model series serial type lot badge
            mailstop
            """);

    /// Words that name only with a capital: one may order 150 copies.
    private static final Set<String> VERBS =
            Set.of("order", "part", "note", "act", "line", "exit", "block", "track", "x", "model", "type", "lot");

    private static final Set<String> LAW = Set.of(
            "u", "c", "cfr", "usc", "usca", "fed", "stat", "f", "s", "ilcs", "mrsa", "cmr", "nycrr", "mca", "nmsa",
            "dcmr");

    private static final Set<String> STREETS = words("""
            street st avenue ave road rd drive dr boulevard blvd lane ln way place plaza court ct highway hwy
            parkway pkwy square circle nw ne sw se
            """);

    private static final Set<String> JOINTS = Set.of("-", "/", ".", ":", "_", "#", "(", "@", "+", "\\", "=", "&");

    /// What stands behind a name after one of these goes on with the sentence: `in Florida 1200 removals`.
    private static final Set<String> NAMING = Set.of("in", "at", "from", "and");

    private static final int MODEL = 4;
    private static final int AREA = 3;

    private NoFigures() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+", -1));
    }

    /// @param from the first token of the paragraph
    static boolean is(Quantity quantity, Tokens tokens, RunningText text, int from, int limit) {
        int first = quantity.first();
        int next = quantity.next();
        if (quantity.unit() != null) {
            return tokens.touchesLast(first)
                    && first > from
                    && (tokens.isWord(first - 1) || tokens.isNumber(first - 1));
        }
        int before = tokens.is(first - 1, ".") || tokens.is(first - 1, "#") ? first - 2 : first - 1;
        boolean named = first > from
                && ((NAMED.contains(tokens.norm(first - 1))
                                && (!VERBS.contains(tokens.norm(first - 1)) || tokens.isCapital(first - 1)))
                        || (before >= from
                                && tokens.isWord(before)
                                && tokens.is(first - 1, ".")
                                && isShort(tokens, before))
                        || tokens.is(first - 1, "#"));
        boolean pages = !quantity.sure()
                && (tokens.is(first - 1, "of") || tokens.is(first - 1, "to"))
                && first - 3 >= from
                && tokens.isNumber(first - 2)
                && NAMED.contains(tokens.norm(first - 3));
        // 'nine in ten', but 494 sites 'in 27 states'
        boolean many = tokens.isNumber(first - 2) && tokens.length(first - 2) > tokens.length(first);
        boolean odds =
                first - 2 >= from && tokens.is(first - 1, "in") && !many && Quantity.endsBefore(tokens, first - 1);
        return named
                || pages
                || odds
                || isModel(tokens, first, from)
                || isDialled(tokens, first, next)
                || isJoined(tokens, first, next, from, limit)
                || isLaw(tokens, next, limit)
                || isAddress(tokens, first, next, limit)
                || isListNumber(tokens, text, first, next, limit)
                || (tokens.isNumber(first) && tokens.norm(first).startsWith("0") && tokens.length(first) > 1);
    }

    /// True for what is numbered and not counted: `pages` of `Pages: 4`.
    static boolean isNamed(String norm) {
        return NAMED.contains(norm);
    }

    private static boolean isShort(Tokens tokens, int token) {
        return NAMED.contains(tokens.norm(token)) && tokens.length(token) <= 4;
    }

    /// `Halvorsen 4100 brakes`: behind a name in the midst of a sentence, and a count of thousands has its comma.
    private static boolean isModel(Tokens tokens, int first, int from) {
        int name = first - 1;
        return name > from
                && tokens.isNumber(first)
                && tokens.length(first) == MODEL
                && tokens.isCapital(name)
                && !tokens.isUpper(name)
                && tokens.isWord(name - 1)
                && !NAMING.contains(tokens.norm(name - 1));
    }

    /// The area code of a telephone number.
    private static boolean isDialled(Tokens tokens, int first, int next) {
        return tokens.is(first - 1, "(")
                && tokens.is(next, ")")
                && tokens.isNumber(next + 1)
                && tokens.length(first) == AREA
                && tokens.length(next + 1) == AREA;
    }

    /// `10-2674`, `I-247`, `287(g)`, `3:00`, `555.0143`, `Form17`
    private static boolean isJoined(Tokens tokens, int first, int next, int from, int limit) {
        boolean before = first > from
                && tokens.touchesLast(first)
                && !(tokens.is(first - 1, "-") && isRange(tokens, first - 2, first - 1, limit))
                && (tokens.isWord(first - 1)
                        || tokens.isNumber(first - 1)
                        || (JOINTS.contains(tokens.norm(first - 1)) && !tokens.is(first - 1, "(")));
        boolean plus = tokens.is(next, "-") && tokens.is(next + 1, "plus");
        boolean after = next + 1 < limit
                && tokens.touchesLast(next)
                && !plus
                && !isRange(tokens, first, next, limit)
                && (tokens.isWord(next)
                        || (JOINTS.contains(tokens.norm(next))
                                && tokens.touchesLast(next + 1)
                                && (tokens.isWord(next + 1) || tokens.isNumber(next + 1))));
        boolean suffix = next < limit && tokens.touchesLast(next) && tokens.isWord(next);
        return before || after || suffix;
    }

    /// `30-35%`, `10-12 counties`
    private static boolean isRange(Tokens tokens, int first, int dash, int limit) {
        if (first < 0
                || dash != first + 1
                || dash + 2 >= limit
                || !tokens.is(dash, "-")
                || (tokens.touchesLast(first) && tokens.is(first - 1, "-"))) {
            return false;
        }
        boolean numbers = tokens.isNumber(first)
                && tokens.isNumber(dash + 1)
                && tokens.length(first) < 6
                && tokens.length(dash + 1) < 6;
        String behind = tokens.norm(dash + 2);
        return numbers
                && Integer.parseInt(tokens.norm(first)) < Integer.parseInt(tokens.norm(dash + 1))
                && (behind.equals("%") || behind.equals("percent") || behind.equals("million") || Plurals.is(behind));
    }

    /// True for a number that stands alone on its line: a cell of a table, or what OCR made of a mark.
    static boolean isCell(RunningText text, Tokens tokens, int first, int behind) {
        return text.isLineStart(tokens.start(first))
                && (behind >= tokens.size() || text.isLineStart(tokens.start(behind)) || tokens.isAfterBreak(behind));
    }

    /// `42 U.S.C.`, `5 ILCS 140`
    private static boolean isLaw(Tokens tokens, int next, int limit) {
        return next < limit
                && ((LAW.contains(tokens.norm(next)) && tokens.isUpper(next))
                        || (tokens.is(next, "c") && tokens.is(next + 1, ".")));
    }

    /// `500 12th Street`, `DC 20536`
    private static boolean isAddress(Tokens tokens, int first, int next, int limit) {
        if (!tokens.isNumber(first)) {
            return false;
        }
        for (int i = next;
                i < Math.min(limit, next + 4) && (tokens.isCapital(i) || tokens.isNumber(i) || tokens.is(i, "th"));
                i++) {
            if (STREETS.contains(tokens.norm(i))) {
                return true;
            }
        }
        return tokens.length(first) == 5 && next == first + 1 && tokens.isCapital(first - 1);
    }

    /// `1.` or `1)` at the beginning of a line
    private static boolean isListNumber(Tokens tokens, RunningText text, int first, int next, int limit) {
        return tokens.isNumber(first)
                && text.isLineStart(tokens.start(first))
                && next < limit
                && tokens.touchesLast(next)
                && (tokens.is(next, ".") || tokens.is(next, ")") || tokens.is(next, ":"));
    }
}
