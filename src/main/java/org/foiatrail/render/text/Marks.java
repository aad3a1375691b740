package org.foiatrail.render.text;

import java.util.ArrayList;
import java.util.List;

/// A quote cut where its matched words begin and end.
public final class Marks {
    private Marks() {}

    public record Piece(String text, boolean marked) {}

    /// Finds the highlights one after the other, each as a whole word where it can be: `us` is not marked in `focus`.
    public static List<Piece> pieces(String quote, List<String> highlights) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (String highlight : highlights) {
            int at = find(quote, highlight, done);
            if (at < 0 || highlight.isEmpty()) {
                continue;
            }
            if (at > done) {
                pieces.add(new Piece(quote.substring(done, at), false));
            }
            done = at + highlight.length();
            pieces.add(new Piece(highlight, true));
        }
        if (done < quote.length()) {
            pieces.add(new Piece(quote.substring(done), false));
        }
        return pieces;
    }

    private static int find(String quote, String word, int from) {
        for (int at = quote.indexOf(word, from); at >= 0; at = quote.indexOf(word, at + 1)) {
            if (!letterAt(quote, at - 1) && !letterAt(quote, at + word.length())) {
                return at;
            }
        }
        return quote.indexOf(word, from);
    }

    private static boolean letterAt(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
