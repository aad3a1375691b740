package org.foiatrail.relate.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foiatrail.model.Page;
import org.foiatrail.model.Span;

/// Cuts a page into the words that copies are compared by.
///
/// A word is a run of letters and digits, an apostrophe among them left out. So line breaks, blanks, letter
/// case and punctuation make no difference, which is what printing anew and reading a picture change most.
public final class Tokens {
    /// What OCR makes of an `I` or an `l`.
    private static final char STROKE = '|';

    private Tokens() {}

    /// The words of `page` in the order of its text.
    ///
    /// @param left stretches to be left out: margins
    /// @param holes stretches where words were taken out: labels, and empty ones for boxes without a label
    /// @param recognised whether its words may have been read from a picture
    public static List<Token> of(Page page, List<Span> left, List<Span> holes, boolean recognised) {
        String text = page.text();
        List<Span> special = new ArrayList<>(holes);
        special.sort(null);
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (Span hole : special) {
            words(page.number(), text, at, Math.max(at, hole.start()), recognised, tokens);
            if (!inside(left, hole.start())) {
                tokens.add(Token.hole(hole));
            }
            at = Math.max(at, hole.end());
        }
        words(page.number(), text, at, text.length(), recognised, tokens);
        tokens.removeIf(token -> !token.hole() && inside(left, token.span().start()));
        return tokens;
    }

    private static void words(int page, String text, int from, int to, boolean recognised, List<Token> tokens) {
        int start = -1;
        for (int at = from; at < to; ) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean within = start >= 0 && apostrophe(c) && next < to && letter(text.codePointAt(next));
            if (letter(c)) {
                start = start < 0 ? at : start;
            } else if (start >= 0 && !within) {
                add(page, text, start, at, recognised, tokens);
                start = -1;
            }
            at = next;
        }
        if (start >= 0) {
            add(page, text, start, to, recognised, tokens);
        }
    }

    private static void add(int page, String text, int start, int end, boolean recognised, List<Token> tokens) {
        String word = folded(text.substring(start, end));
        if (!word.isEmpty()) {
            tokens.add(new Token(new Span(page, start, end), word, recognised, false));
        }
    }

    private static boolean letter(int c) {
        return Character.isLetterOrDigit(c) || c == STROKE || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean apostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }

    /// Letters and digits alone, in lower case, without accents.
    static String folded(String word) {
        String letters = word.replace(STROKE, 'l');
        boolean plain = letters.chars().allMatch(c -> c < 0x80);
        String decomposed = plain ? letters : Normalizer.normalize(letters, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean inside(List<Span> spans, int offset) {
        return spans.stream().anyMatch(span -> span.start() <= offset && offset < span.end());
    }
}
