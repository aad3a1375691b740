package org.foiatrail.extract;

import java.util.Locale;

/// Tells a text layer that can be read from one that only looks like it: a broken font table, or an OCR gone wrong.
final class TextLayer {
    /// Fewer words than this prove nothing.
    private static final int ENOUGH = 12;
    private static final int LONGEST_ACRONYM = 5;
    private static final int CONSONANTS_IN_A_ROW = 6;
    private static final String VOWELS = "aeiouyáàâäãåéèêëíìîïóòôöõúùûüýæœø";
    /// What stands inside words of all kinds: names, addresses, paths, labels.
    private static final String JOINTS = "-–—'’.,/@&_:;()[]+#%$*=~\\|<>\"“”!?";

    private TextLayer() {}

    /// The share of noise in `text` from 0 to 1; 0 if it is too short to tell.
    static double noise(String text) {
        int visible = 0;
        int unreadable = 0;
        int words = 0;
        int noisy = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean space = i == text.length() || Character.isWhitespace(text.charAt(i));
            if (!space) {
                visible++;
                unreadable += isUnreadable(text.charAt(i)) ? 1 : 0;
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                Shape shape = shape(text.substring(start, i));
                words += shape == Shape.MARKS ? 0 : 1;
                noisy += shape == Shape.NOISE ? 1 : 0;
                start = -1;
            }
        }
        double characters = visible == 0 ? 0 : (double) unreadable / visible;
        double tokens = words < ENOUGH ? 0 : (double) noisy / words;
        return Math.max(visible < ENOUGH ? 0 : characters, tokens);
    }

    /// How many words of `text` look like words: what two readings of one page are compared by.
    static int words(String text) {
        int good = 0;
        for (String token : text.split("\\s+", -1)) {
            good += token.length() > 1 && shape(token) == Shape.WORD ? 1 : 0;
        }
        return good;
    }

    private static boolean isUnreadable(char c) {
        if (c >= ' ' && c < 0x7F) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> c == '\uFFFD';
        };
    }

    private enum Shape {
        WORD,
        NOISE,
        /// Punctuation alone: neither.
        MARKS
    }

    private static Shape shape(String token) {
        int letters = 0;
        int latin = 0;
        int digits = 0;
        int marks = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                latin += c < '\u0250' ? 1 : 0;
            } else if (Character.isDigit(c)) {
                digits++;
            } else if (isUnreadable(c)) {
                return Shape.NOISE;
            } else {
                marks++;
            }
        }
        if (letters + digits == 0) {
            return Shape.MARKS;
        }
        if (marks > letters + digits) {
            return Shape.NOISE;
        }
        if (digits > 0 || latin < letters) {
            // Numbers, codes and other scripts have shapes of their own.
            return Shape.WORD;
        }
        return looksSpelt(token) ? Shape.WORD : Shape.NOISE;
    }

    private static boolean looksSpelt(String token) {
        String bare = bare(token);
        if (bare.length() < 3) {
            return true;
        }
        if (bare.length() <= LONGEST_ACRONYM && bare.equals(bare.toUpperCase(Locale.ROOT))) {
            return true;
        }
        int vowels = 0;
        int row = 0;
        int turns = 0;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (JOINTS.indexOf(c) >= 0) {
                row = 0;
                vowels++;
                continue;
            }
            if (!Character.isLetter(c)) {
                return false;
            }
            boolean vowel = VOWELS.indexOf(Character.toLowerCase(c)) >= 0;
            vowels += vowel ? 1 : 0;
            row = vowel ? 0 : row + 1;
            if (row >= CONSONANTS_IN_A_ROW) {
                return false;
            }
            boolean turn = i > 0 && Character.isLowerCase(bare.charAt(i - 1)) && Character.isUpperCase(c);
            turns += turn ? 1 : 0;
        }
        return vowels > 0 && turns <= 2;
    }

    /// Without the marks around it.
    private static String bare(String token) {
        int start = 0;
        int end = token.length();
        while (start < end && !Character.isLetter(token.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(token.charAt(end - 1))) {
            end--;
        }
        return token.substring(start, end);
    }
}
