package org.foiatrail.tag.text;

import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Letters that OCR read for digits, and digits that it read for letters, in numbers and in known words: `2O10`,
/// `0ctober`, `OS/21/97`.
public final class Misprints {
    private static final int LONGEST_NUMBER = 4;

    private Misprints() {}

    /// The tokens of the text with such letters put right, each where it stood.
    ///
    /// @param known tells by what a word is looked up whether it may stand for one with digits in it
    public static Tokens mended(String text, Tokens tokens, Predicate<String> known) {
        StringBuilder mended = null;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            int digits = 0;
            int doubtful = 0;
            while (end < text.length() && isOfWord(text.charAt(end))) {
                char c = text.charAt(end);
                digits += c >= '0' && c <= '9' ? 1 : 0;
                doubtful += digit(c) == c ? 0 : 1;
                end++;
            }
            // "1B" is a billion, and "2B" a room.
            doubtful -= text.charAt(Math.max(at, end - 1)) == 'B' && end > at ? 1 : 0;
            String word = (digits > 0 || doubtful > 0) && digits < end - at
                    ? mended(text, at, end, digits, doubtful, known)
                    : null;
            if (word != null) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.replace(at, end, word);
            }
            at = end + 1;
        }
        return mended == null ? tokens : new Tokens(mended.toString());
    }

    private static @Nullable String mended(
            String text, int start, int end, int digits, int doubtful, Predicate<String> known) {
        int length = end - start;
        boolean numeric = digits + doubtful == length && length <= LONGEST_NUMBER;
        if (numeric && ((digits > 0 && length > 1) || isBetweenNumbers(text, start, end))) {
            StringBuilder number = new StringBuilder();
            for (int i = start; i < end; i++) {
                number.append(digit(text.charAt(i)));
            }
            return number.toString();
        }
        if (digits == 0 || length < 3 || digits > 2) {
            return null;
        }
        String name = text.substring(start, end)
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('5', 's')
                .replace('8', 'b');
        return known.test(name.toLowerCase(Locale.ROOT))
                ? Character.toUpperCase(name.charAt(0)) + name.substring(1)
                : null;
    }

    /// `OS` of `OS/21/97`
    private static boolean isBetweenNumbers(String text, int start, int end) {
        boolean before = start >= 2 && text.charAt(start - 1) == '/' && Character.isDigit(text.charAt(start - 2));
        boolean after = end + 1 < text.length() && text.charAt(end) == '/' && Character.isDigit(text.charAt(end + 1));
        return end - start <= 2 && (before || after);
    }

    private static boolean isOfWord(char c) {
        // The tables of all scripts are dear, and most signs are ASCII.
        boolean ascii = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return ascii || (c >= 128 && Character.isLetterOrDigit(c));
    }

    private static char digit(char c) {
        return switch (c) {
            case 'O', 'o' -> '0';
            case 'l', 'I' -> '1';
            case 'S' -> '5';
            case 'B' -> '8';
            default -> c;
        };
    }
}
