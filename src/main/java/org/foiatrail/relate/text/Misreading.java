package org.foiatrail.relate.text;

/// Whether two words may be one word, misread by a machine.
public final class Misreading {
    /// Letters to one error.
    private static final int LETTERS = 4;

    private Misreading() {}

    /// True if few letters differ for their length and no digit is another digit: a number is not read anew
    /// from its neighbours as a word is, so another number is another number.
    static boolean likely(String a, String b) {
        return likely(a, plain(a), b, plain(b));
    }

    /// The same with the plain forms at hand.
    static boolean likely(String a, String plainA, String b, String plainB) {
        if (plainA.equals(plainB)) {
            return true;
        }
        int allowed = allowed(plainA.length(), plainB.length());
        return allowed > 0
                && Math.abs(plainA.length() - plainB.length()) <= allowed
                && distance(plainA, plainB, allowed) <= allowed
                && !digitsDiffer(a, b);
    }

    /// True if nothing differs but signs that look alike.
    public static boolean looksAlike(String a, String b) {
        return plain(a).equals(plain(b));
    }

    /// How many letters may differ in words of so many.
    static int allowed(int letters, int others) {
        return Math.max(letters, others) / LETTERS;
    }

    /// Signs that look alike made equal.
    static String plain(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == 'r' && i + 1 < word.length() && word.charAt(i + 1) == 'n') {
                out.append('m');
                i++;
            } else if (c == 'v' && i + 1 < word.length() && word.charAt(i + 1) == 'v') {
                out.append('w');
                i++;
            } else {
                out.append(
                        switch (c) {
                            case '0', 'q' -> 'o';
                            case '1', 'i', 'j' -> 'l';
                            case '5' -> 's';
                            case '8', 'h' -> 'b';
                            case 'c' -> 'e';
                            default -> c;
                        });
            }
        }
        return out.toString();
    }

    private static boolean digitsDiffer(String a, String b) {
        String one = digits(a);
        String other = digits(b);
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static String digits(String word) {
        StringBuilder out = new StringBuilder();
        word.chars().filter(Character::isDigit).forEach(c -> out.append((char) c));
        return out.toString();
    }

    /// How many letters must be added, left out or changed; more than `limit` is only known to be more.
    static int distance(String a, String b, int limit) {
        int start = 0;
        int end = a.length();
        int otherEnd = b.length();
        while (start < end && start < otherEnd && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        while (start < end && start < otherEnd && a.charAt(end - 1) == b.charAt(otherEnd - 1)) {
            end--;
            otherEnd--;
        }
        int longer = Math.max(end, otherEnd) - start;
        // What is left differs at both its ends, so that one change is enough for one letter alone.
        return longer <= 1 || limit <= 1 ? longer : steps(a.substring(start, end), b.substring(start, otherEnd), limit);
    }

    private static int steps(String a, String b, int limit) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return least;
            }
        }
        return row[b.length()];
    }
}
