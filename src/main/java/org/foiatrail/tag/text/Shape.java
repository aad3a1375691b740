package org.foiatrail.tag.text;

import java.util.ArrayList;
import java.util.List;

/// Words that character recognition takes for one another have one shape: `out`, `oul` and `oui`; `mandatory` and
/// `rnandatory`.
final class Shape {
    private static final String TALL = "lit1|!";
    private static final String ROUND = "o0";

    private Shape() {}

    static String of(String norm) {
        char[] shape = new char[norm.length()];
        int length = 0;
        for (int i = 0; i < norm.length(); i++) {
            char c = norm.charAt(i);
            char next = i + 1 < norm.length() ? norm.charAt(i + 1) : ' ';
            if ((c == 'r' && next == 'n') || (c == 'v' && next == 'v')) {
                shape[length++] = c == 'r' ? 'm' : 'w';
                i++;
            } else {
                shape[length++] = switch (c) {
                    case 'l', 'i', 't', '1', '|', '!' -> 'l';
                    case 'o', '0' -> 'o';
                    default -> c;
                };
            }
        }
        return new String(shape, 0, length);
    }

    /// The first two letters of every word that may be taken for `norm`.
    static List<String> beginnings(String norm) {
        List<String> beginnings = new ArrayList<>();
        for (char first : alike(norm.charAt(0))) {
            for (char second : alike(norm.charAt(1))) {
                beginnings.add("" + first + second);
            }
        }
        if (norm.charAt(0) == 'm') {
            beginnings.add("rn");
        } else if (norm.charAt(0) == 'w') {
            beginnings.add("vv");
        }
        return beginnings;
    }

    private static char[] alike(char c) {
        return TALL.indexOf(c) >= 0 ? TALL.toCharArray() : ROUND.indexOf(c) >= 0 ? ROUND.toCharArray() : new char[] {c};
    }
}
