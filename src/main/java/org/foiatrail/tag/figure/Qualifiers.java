package org.foiatrail.tag.figure;

import java.util.List;
import java.util.Locale;
import org.foiatrail.tag.text.Tokens;

/// What stands before a number and says how it is meant: `more than`, `nearly`.
final class Qualifiers {
    private static final List<List<String>> ALL = List.of(
            List.of("slightly", "more", "than"),
            List.of("slightly", "less", "than"),
            List.of("no", "more", "than"),
            List.of("no", "fewer", "than"),
            List.of("no", "less", "than"),
            List.of("not", "more", "than"),
            List.of("as", "many", "as"),
            List.of("as", "few", "as"),
            List.of("as", "much", "as"),
            List.of("well", "more", "than"),
            List.of("far", "more", "than"),
            List.of("an", "average", "of"),
            List.of("in", "excess", "of"),
            List.of("more", "than"),
            List.of("fewer", "than"),
            List.of("less", "than"),
            List.of("greater", "than"),
            List.of("at", "least"),
            List.of("at", "most"),
            List.of("up", "to"),
            List.of("just", "over"),
            List.of("just", "under"),
            List.of("well", "over"),
            List.of("well", "under"),
            List.of("close", "to"),
            List.of("upwards", "of"),
            List.of("upward", "of"),
            List.of("an", "estimated"),
            List.of("only", "about"),
            List.of("estimated"),
            List.of("nearly"),
            List.of("almost"),
            List.of("about"),
            List.of("approximately"),
            List.of("approx", "."),
            List.of("approx"),
            List.of("roughly"),
            List.of("around"),
            List.of("over"),
            List.of("under"),
            List.of("some"),
            List.of("only"),
            List.of("just"),
            List.of("exactly"),
            List.of("barely"),
            List.of("maybe"),
            List.of("perhaps"),
            List.of("virtually"));

    private Qualifiers() {}

    /// How many tokens before `first` qualify it.
    static int before(Tokens tokens, int first, int from) {
        for (List<String> qualifier : ALL) {
            int start = first - qualifier.size();
            if (start >= from && stands(tokens, start, qualifier)) {
                return qualifier.size();
            }
        }
        return tokens.is(first - 1, "~") && first - 1 >= from ? 1 : 0;
    }

    static String text(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private static boolean stands(Tokens tokens, int start, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.is(start + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
