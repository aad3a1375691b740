package org.foiatrail.samples;

import java.util.Locale;

/// Numbers the pages of a production, one after another.
final class Bates {
    private final String prefix;
    private final int width;
    private long next;

    Bates(String prefix, int width, long first) {
        this.prefix = prefix;
        this.width = width;
        this.next = first;
    }

    String next() {
        return prefix + String.format(Locale.ROOT, "%0" + width + "d", next++);
    }

    /// Leaves a gap, as pages withheld in full do.
    String skip(int pages) {
        String first = next();
        next += pages - 2;
        return pages == 1 ? first : first + " - " + next();
    }
}
