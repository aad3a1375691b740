package org.foiatrail.samples.scans;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How far a reading is from the truth, in edits: insertions, deletions and replacements.
///
/// @param edits needed to turn one into the other
/// @param length of the truth
record ErrorCount(long edits, long length) {
    static final ErrorCount NONE = new ErrorCount(0, 0);

    private static final byte KEEP = 0;
    private static final byte DROP = 1;
    private static final byte ADD = 2;

    ErrorCount plus(ErrorCount other) {
        return new ErrorCount(edits + other.edits, length + other.length);
    }

    double percent() {
        return length == 0 ? 0 : 100.0 * edits / length;
    }

    /// Wrong characters of a page's body. Stamps and footers are read along, and are none of it.
    static ErrorCount characters(Sheet sheet, String read) {
        int[] above = plain(sheet.above() + " ").codePoints().toArray();
        int[] body = plain(sheet.body()).codePoints().toArray();
        int[] below = plain(" " + sheet.below()).codePoints().toArray();
        return aligned(above, body, below, plain(read).strip().codePoints().toArray());
    }

    /// Wrong words of a page's body.
    static ErrorCount words(Sheet sheet, String read) {
        Map<String, Integer> numbers = new HashMap<>();
        return aligned(
                words(sheet.above(), numbers),
                words(sheet.body(), numbers),
                words(sheet.below(), numbers),
                words(read, numbers));
    }

    /// The share of words in which two readings of a page differ, the order of the words apart.
    static ErrorCount disagreement(String one, String other) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<Integer, Integer> counts = new HashMap<>();
        int[] first = words(one, numbers);
        int[] second = words(other, numbers);
        for (int word : first) {
            counts.merge(word, 1, Integer::sum);
        }
        for (int word : second) {
            counts.merge(word, -1, Integer::sum);
        }
        long unequal = counts.values().stream().mapToLong(Math::abs).sum();
        return new ErrorCount(unequal, (long) first.length + second.length);
    }

    /// The errors in a short text that stands somewhere on the page: those of the place that is most like it.
    static ErrorCount somewhere(String truth, String read) {
        int[] wanted = plain(truth).strip().codePoints().toArray();
        int[] found = plain(read).codePoints().toArray();
        int[] row = new int[wanted.length + 1];
        for (int i = 0; i <= wanted.length; i++) {
            row[i] = i;
        }
        int best = wanted.length;
        for (int c : found) {
            int diagonal = 0;
            for (int i = 1; i <= wanted.length; i++) {
                int replaced = diagonal + (wanted[i - 1] == c ? 0 : 1);
                diagonal = row[i];
                row[i] = Math.min(replaced, 1 + Math.min(row[i], row[i - 1]));
            }
            best = Math.min(best, row[wanted.length]);
        }
        return new ErrorCount(best, wanted.length);
    }

    private static int[] words(String text, Map<String, Integer> numbers) {
        String plain = plain(text).strip();
        return plain.isEmpty()
                ? new int[0]
                : List.of(plain.split(" ", -1)).stream()
                        .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
                        .toArray();
    }

    /// White space of all kinds is one blank; quotes and dashes are what a typewriter has.
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ")
                .replace('‘', '\'')
                .replace('’', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('—', '-')
                .replace('–', '-');
    }

    /// Aligns all of it, and counts what went wrong between the first and the last of the middle part.
    private static ErrorCount aligned(int[] above, int[] middle, int[] below, int[] read) {
        int[] truth = new int[above.length + middle.length + below.length];
        System.arraycopy(above, 0, truth, 0, above.length);
        System.arraycopy(middle, 0, truth, above.length, middle.length);
        System.arraycopy(below, 0, truth, above.length + middle.length, below.length);
        byte[][] steps = steps(truth, read);
        long edits = 0;
        int i = truth.length;
        int j = read.length;
        while (i > 0 || j > 0) {
            boolean inside = i > above.length && i <= above.length + middle.length;
            byte step = steps[i][j];
            boolean wrong = step != KEEP || truth[i - 1] != read[j - 1];
            edits += wrong && inside ? 1 : 0;
            i -= step == ADD ? 0 : 1;
            j -= step == DROP ? 0 : 1;
        }
        return new ErrorCount(edits, middle.length);
    }

    private static byte[][] steps(int[] truth, int[] read) {
        byte[][] steps = new byte[truth.length + 1][read.length + 1];
        int[] row = new int[read.length + 1];
        for (int j = 0; j <= read.length; j++) {
            row[j] = j;
            steps[0][j] = ADD;
        }
        for (int i = 1; i <= truth.length; i++) {
            int diagonal = row[0];
            row[0] = i;
            steps[i][0] = DROP;
            for (int j = 1; j <= read.length; j++) {
                int kept = diagonal + (truth[i - 1] == read[j - 1] ? 0 : 1);
                int dropped = row[j] + 1;
                int added = row[j - 1] + 1;
                diagonal = row[j];
                row[j] = Math.min(kept, Math.min(dropped, added));
                steps[i][j] = row[j] == kept ? KEEP : row[j] == dropped ? DROP : ADD;
            }
        }
        return steps;
    }
}
