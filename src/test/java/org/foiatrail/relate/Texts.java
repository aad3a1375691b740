package org.foiatrail.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiatrail.model.Page;
import org.foiatrail.model.Span;
import org.foiatrail.relate.text.DocumentText;
import org.foiatrail.relate.text.Token;
import org.foiatrail.relate.text.Tokens;

/// Invented texts as words; `[hole]` stands for a redaction label.
public final class Texts {
    private static final Pattern HOLE = Pattern.compile("\\[hole]");

    private Texts() {}

    public static List<Token> printed(String text) {
        return tokens(text, false);
    }

    public static List<Token> recognised(String text) {
        return tokens(text, true);
    }

    public static DocumentText document(String path, List<Token> tokens, Integer... starts) {
        return new DocumentText(path, "", "first", path, tokens, List.of(starts));
    }

    /// The words of a run, holes as `[]`.
    public static String words(List<Token> tokens, int from, int to) {
        return String.join(
                " ",
                tokens.subList(from, to).stream()
                        .map(token -> token.hole() ? "[]" : token.word())
                        .toList());
    }

    private static List<Token> tokens(String text, boolean recognised) {
        List<Span> holes = new ArrayList<>();
        Matcher matcher = HOLE.matcher(text);
        while (matcher.find()) {
            holes.add(new Span(1, matcher.start(), matcher.end()));
        }
        return Tokens.of(Page.plain(1, text), List.of(), holes, recognised);
    }
}
