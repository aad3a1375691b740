package org.foiatrail.timeline;

import java.util.Set;
import java.util.regex.Pattern;

/// The stop of `Mr.`, `St.`, `U.S.` and of initials ends no sentence where a name goes on behind it.
final class Abbreviations {
    private static final Set<String> ABBREVIATIONS = Set.of("""
            Mr Mrs Ms Dr Sen Rep Gov Lt Col Gen Sgt Capt Maj Adm Cmdr Hon Prof Rev St Mt Ft Asst Dept \
            Messrs vs v\
            """.split(" ", -1));

    /// Only before a number.
    private static final Set<String> NUMBERED = Set.of("""
            No Nos Est Sec Secs Art Arts Vol Ch Fig Ext ext p pp para paras Para Paras approx Tel\
            """.split(" ", -1));

    private static final Pattern NUMBER = Pattern.compile("\\d.*|[IVXL]+");

    /// Words that a name does not go on with.
    private static final Set<String> BEGINNINGS = Set.of("""
            The This That These Those There It We I He She They You A An In On At As If But And So Our \
            My His Her Their Please What When No Not For To Is Are Thanks\
            """.split(" ", -1));

    private Abbreviations() {}

    /// Makes such stops commas.
    static void keep(char[] signs) {
        for (int at = 1; at < signs.length - 1; at++) {
            if (signs[at] != '.' || !Character.isLetter(signs[at - 1])) {
                continue;
            }
            if (isApostrophe(signs[at + 1]) && at + 2 < signs.length && Character.isLetter(signs[at + 2])) {
                // `the Gov.'s people`
                signs[at] = ',';
            } else if (signs[at + 1] == ' ') {
                int from = at;
                while (from > 0 && Character.isLetter(signs[from - 1])) {
                    from--;
                }
                String word = new String(signs, from, at - from);
                boolean initial = word.length() == 1 && Character.isUpperCase(signs[from]) && !word.equals("I");
                boolean numbered = NUMBERED.contains(word);
                if (initial || numbered || ABBREVIATIONS.contains(word)) {
                    String next = next(signs, at + 1);
                    boolean number = NUMBER.matcher(next).matches();
                    if (numbered ? number : !next.isEmpty() && !BEGINNINGS.contains(next)) {
                        signs[at] = ',';
                    }
                }
            }
        }
    }

    private static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '\u2019';
    }

    private static String next(char[] signs, int from) {
        int at = from;
        while (at < signs.length && signs[at] == ' ') {
            at++;
        }
        int to = at;
        while (to < signs.length && Character.isLetterOrDigit(signs[to])) {
            to++;
        }
        return new String(signs, at, to - at);
    }
}
