package org.foiatrail.relate.text;

import java.util.NavigableSet;
import java.util.TreeSet;
import org.foiatrail.model.Ids;

/// A document made small enough to be compared with all others: the least hashes of its shingles. Two documents
/// share about the part of them that they share of their text.
///
/// A shingle is a run of letters across words, so that one misread letter spoils few of them, and blanks none.
public final class Sketch {
    private static final int LETTERS = 7;
    private static final int SIZE = 256;
    /// A text with fewer letters is the same as another by chance.
    private static final int SHORTEST = 40;

    private final String content;
    private final String text;
    private final long[] hashes;
    private final int words;
    private final int holes;
    private final boolean recognised;

    private Sketch(String content, String text, long[] hashes, int words, int holes, boolean recognised) {
        this.content = content;
        this.text = text;
        this.hashes = hashes;
        this.words = words;
        this.holes = holes;
        this.recognised = recognised;
    }

    /// The sketch of `document`.
    public static Sketch of(DocumentText document) {
        StringBuilder letters = new StringBuilder();
        NavigableSet<Long> least = new TreeSet<>();
        int holes = 0;
        boolean recognised = false;
        int stretch = 0;
        for (Token token : document.tokens()) {
            if (token.hole()) {
                holes++;
                letters.append('\n');
                stretch = letters.length();
            }
            recognised |= token.recognised();
            for (int i = 0; i < token.word().length(); i++) {
                letters.append(token.word().charAt(i));
                if (letters.length() - stretch >= LETTERS) {
                    keep(least, hash(letters, letters.length() - LETTERS));
                }
            }
        }
        boolean enough = letters.length() >= SHORTEST;
        return new Sketch(
                document.content(),
                enough ? Ids.of(letters) : "",
                enough ? least.stream().mapToLong(Long::longValue).toArray() : new long[0],
                document.tokens().size() - holes,
                holes,
                recognised);
    }

    private static void keep(NavigableSet<Long> least, long hash) {
        if (least.size() < SIZE) {
            least.add(hash);
        } else if (hash < least.last() && least.add(hash)) {
            least.pollLast();
        }
    }

    private static long hash(CharSequence letters, int from) {
        long hash = 0xCBF29CE484222325L;
        for (int i = from; i < from + LETTERS; i++) {
            hash = (hash ^ letters.charAt(i)) * 0x100000001B3L;
        }
        // The last step of MurmurHash3: without it, the least hashes would favour some letters.
        hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return hash ^ (hash >>> 33);
    }

    /// The key of the bytes, empty for a part of a file.
    String content() {
        return content;
    }

    /// Equal for the same letters and holes; empty for a text too short to tell.
    String text() {
        return text;
    }

    long[] hashes() {
        return hashes.clone();
    }

    int words() {
        return words;
    }

    int holes() {
        return holes;
    }

    boolean recognised() {
        return recognised;
    }
}
