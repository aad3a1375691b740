package org.foiatrail.relate.text;

import org.foiatrail.model.Span;

/// A word of a document where it stands, or a hole: a place where words were taken out.
///
/// @param word its letters and digits in lower case; empty for a hole
/// @param recognised true if the word may have been misread, since it came from a picture
/// @param header true in the header of a message, whose order and wording are the mail program's
public record Token(Span span, String word, boolean recognised, boolean header) {
    /// A place where words were taken out; `span` is that of its label, empty if it has none.
    public static Token hole(Span span) {
        return new Token(span, "", false, false);
    }

    public boolean hole() {
        return word.isEmpty();
    }

    /// The same in a header or not.
    public Token inHeader(boolean inside) {
        return inside == header ? this : new Token(span, word, recognised, inside);
    }
}
