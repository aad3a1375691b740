package org.foiatrail.index;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Lucene warns on stderr that the vector module, which we do not use, is missing.
final class Quiet {
    /// Held here: the JDK forgets the level of a logger nobody holds.
    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Quiet() {}

    /// To be called before the first index is opened.
    static void logging() {
        VECTORS.setLevel(Level.OFF);
    }
}
