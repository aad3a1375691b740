package org.foiatrail.index.word;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// The form in which words are compared, by the index and by a query alike: lower case, without accents, ligatures,
/// full-width letters, typographic apostrophes and invisible characters.
public final class Folding {
    private static final int MOST_CHARS_FOR_ONE = 4;

    private Folding() {}

    /// Folds one word or name. Other characters stay as they are.
    public static String fold(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return foldUnicode(word);
            }
        }
        return word.toString().toLowerCase(Locale.ROOT);
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '´' || c == '`' || c == '′';
    }

    private static String foldUnicode(CharSequence word) {
        // The marks go before the filter runs, since it knows letters with their accent only, not beside it.
        String decomposed = Normalizer.normalize(apostrophesStraight(word), Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(c -> !isInvisible(c)).forEach(bare::appendCodePoint);
        char[] in = bare.toString().toCharArray();
        char[] out = new char[in.length * MOST_CHARS_FOR_ONE];
        int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
        return new String(out, 0, length).toLowerCase(Locale.ROOT);
    }

    /// Before decomposition: NFKD makes a space and a mark of an acute accent that stands alone.
    private static String apostrophesStraight(CharSequence word) {
        StringBuilder out = new StringBuilder(word);
        for (int i = 0; i < out.length(); i++) {
            if (isApostrophe(out.charAt(i))) {
                out.setCharAt(i, '\'');
            }
        }
        return out.toString();
    }

    static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }
}
