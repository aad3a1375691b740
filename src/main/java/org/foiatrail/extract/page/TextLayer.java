package org.foiatrail.extract.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells a text layer that can be read from one that only looks like it: a broken font table, or an OCR gone wrong.
final class TextLayer {
    /// Fewer words than this prove nothing.
    private static final int ENOUGH = 12;
    private static final int LONGEST_ACRONYM = 5;
    private static final int CONSONANTS_IN_A_ROW = 6;
    private static final String VOWELS = "aeiouyáàâäãåéèêëíìîïóòôöõúùûüýæœø";
    /// What stands inside words of all kinds: names, addresses, paths, labels.
    private static final String JOINTS = "-–—'’.,/@&_:;()[]+#%$*=~\\|<>\"“”!?";

    /// So many words of letters have some of the commonest among them, whatever they are about.
    private static final int ENOUGH_FOR_LANGUAGE = 40;

    private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Set<String> COMMON = Set.of(
            ("a about after all also an and any are as at be been but by can could did do does for from had has have he"
                            + " her his how i if in into is it its may more no not of on one or other our out over"
                            + " said shall she should so such than that the their them then there these they this"
                            + " those to under up was we were what when which who will with would you your")
                    .split(" ", -1));

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

    /// The share of the commonest English words among those of letters alone, from 0 to 1; 1 if there are too few to
    /// tell. Prose has a third of them and more; what a bad OCR made of prose may be spelt like words and has few.
    static double commonWords(String text) {
        int words = 0;
        int common = 0;
        for (String token : text.split("\\s+", -1)) {
            String bare = bare(token).toLowerCase(Locale.ROOT);
            boolean word = !bare.isEmpty() && bare.chars().allMatch(Character::isLetter);
            words += word ? 1 : 0;
            common += word && COMMON.contains(bare) ? 1 : 0;
        }
        return words < ENOUGH_FOR_LANGUAGE ? 1 : (double) common / words;
    }

    /// The share of the words of `text` that another reading of the page has too, from 0 to 1.
    static double agreement(String text, String other) {
        Map<String, Integer> there = new HashMap<>();
        essences(other).forEach(word -> there.merge(word, 1, Integer::sum));
        List<String> wanted = essences(text);
        int found = 0;
        for (String word : wanted) {
            int left = there.getOrDefault(word, 0);
            if (left > 0) {
                there.put(word, left - 1);
                found++;
            }
        }
        return wanted.isEmpty() ? 0 : (double) found / wanted.size();
    }

    /// The letters and digits of each word that has two or more.
    private static List<String> essences(String text) {
        return Stream.of(text.split("\\s+", -1))
                .map(word -> NEITHER.matcher(word).replaceAll("").toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 1)
                .toList();
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
