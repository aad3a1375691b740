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
            mailstop region precinct zone sector division station engine gate terminal pier well tank outfall reg
            regulation marker milepost span
            """);

    /// Words that name only with a capital: one may order 150 copies.
    private static final Set<String> VERBS = words("""
            order part note act line exit block track x model type lot region precinct zone sector division station
            engine gate terminal pier well tank outfall regulation span
            """);

    private static final Set<String> LAW = Set.of(
            "u", "c", "cfr", "usc", "usca", "fed", "stat", "f", "s", "ilcs", "mrsa", "cmr", "nycrr", "mca", "nmsa",
            "dcmr");

    /// Places that have a number, or of which one counts what is there: `Region 6 asks`, `Gate 4 cars passed`.
    private static final Set<String> PLACES = words("""
            region precinct zone sector division station engine gate terminal pier well tank outfall span
            """);

    private static final Set<String> VERBS_OF_MANY =
            Set.of("are", "were", "have", "had", "came", "went", "left", "will");

    /// Before a law: `under 401 KAR 8`.
    private static final Set<String> CITING = Set.of("under", "see", "per", "by");

    /// The letters of a law between two numbers: `401 KAR 8:300`.
    private static final int SHORTEST_LAW = 2;

    private static final int LONGEST_LAW = 6;

    private static final Set<String> ROADS = Set.of("us", "sr", "cr", "fm", "rt", "rte");

    /// Before a road that is called by its state: `along KY 15`.
    private static final Set<String> ALONG =
            Set.of("along", "on", "off", "onto", "via", "across", "down", "up", "near", "past");

    private static final int LONGEST_ROAD = 4;

    /// Before the number of a thing in a row: `two towns: (1) Alder; (2) Birch`.
    private static final Set<String> ROW = Set.of(":", ";", ",", ".", "and", "or");

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
                && !(PLACES.contains(tokens.norm(first - 1)) && isCount(tokens, next, limit))
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
                || isBetweenLetters(tokens, first)
                || isBetweenLetters(tokens, first - 2)
                || isRoad(tokens, first)
                || isAddress(tokens, first, next, limit)
                || isListNumber(tokens, text, first, next, limit)
                || isInRow(tokens, first, next, from)
                || RowNumbers.is(tokens, text, first, next)
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

    /// `401` and `8` of `under 401 KAR 8:300`
    private static boolean isBetweenLetters(Tokens tokens, int first) {
        int letters = first + 1;
        int joint = letters + 2;
        boolean joined = (tokens.is(joint, ":") || tokens.is(joint, "."))
                && tokens.touchesLast(joint)
                && tokens.touchesLast(joint + 1)
                && tokens.isNumber(joint + 1);
        boolean cited = first > 0 && CITING.contains(tokens.norm(first - 1));
        return (joined || cited)
                && tokens.isNumber(first)
                && tokens.isNumber(letters + 1)
                && tokens.isUpper(letters)
                && !tokens.touchesLast(letters)
                && !tokens.touchesLast(letters + 1)
                && tokens.length(letters) >= SHORTEST_LAW
                && tokens.length(letters) <= LONGEST_LAW
                && !Plurals.is(tokens.norm(letters))
                && Units.read(tokens, letters) == null
                && !tokens.isUpper(first - 1);
    }

    /// True for a plural noun behind a number that ends its phrase or has a verb: `Gate 4 cars passed`.
    private static boolean isCount(Tokens tokens, int next, int limit) {
        if (next >= limit || !Plurals.is(tokens.norm(next)) || tokens.isCapital(next)) {
            return false;
        }
        int behind = next + 1;
        return behind >= limit
                || !tokens.isWord(behind)
                || VERBS_OF_MANY.contains(tokens.norm(behind))
                || tokens.norm(behind).endsWith("ed");
    }

    /// `along KY 15`, `US 23`, but not `in the US 45 states`
    private static boolean isRoad(Tokens tokens, int first) {
        int letters = first - 1;
        return tokens.isNumber(first)
                && tokens.length(first) < LONGEST_ROAD
                && !(tokens.isWord(first + 1) && Plurals.is(tokens.norm(first + 1)))
                && tokens.isUpper(letters)
                && (ROADS.contains(tokens.norm(letters))
                        || (tokens.length(letters) == 2 && letters > 0 && ALONG.contains(tokens.norm(letters - 1))));
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

    /// `(1)` and `(2)` of `two towns: (1) Alder; (2) Birch`
    private static boolean isInRow(Tokens tokens, int first, int next, int from) {
        int before = first - 2;
        return tokens.is(first - 1, "(")
                && tokens.is(next, ")")
                && (before < from || ROW.contains(tokens.norm(before)))
                && tokens.isWord(next + 1);
    }
}
