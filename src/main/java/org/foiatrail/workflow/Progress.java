package org.foiatrail.workflow;

/// How far a long run has come. Called from many threads.
public interface Progress {
    /// A new stage begins.
    ///
    /// @param what in a word or two: `reading`, `ocr`, `indexing`
    /// @param total how many steps it will take
    void stage(String what, long total);

    /// Some steps are done.
    void step(long steps);
}
