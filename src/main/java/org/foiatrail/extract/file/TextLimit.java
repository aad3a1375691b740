package org.foiatrail.extract.file;

import org.jspecify.annotations.Nullable;

/// Ends what unfolds to more text than any real document has.
public final class TextLimit {
    /// A thousand pages are three million characters; several copies of it all are in memory at once.
    private static final int MOST = 16_000_000;

    /// Too much text came out of a file.
    public static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("more than " + MOST + " characters of text");
        }

        /// The one that `problem` is or stems from, whatever a parser wrapped it in.
        public static @Nullable Exceeded in(Throwable problem) {
            for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
                if (cause instanceof Exceeded exceeded) {
                    return exceeded;
                }
            }
            return null;
        }
    }

    private long sum;

    public void add(int characters) {
        sum += characters;
        if (sum > MOST) {
            throw new Exceeded();
        }
    }
}
