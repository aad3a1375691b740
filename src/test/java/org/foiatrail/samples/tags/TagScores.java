package org.foiatrail.samples.tags;

import java.io.PrintStream;
import java.nio.file.Path;

/// One set of labelled text and how well the tagger does on it.
interface TagScores {
    /// What it is called on the command line.
    String name();

    /// Prints a table of precision, recall and F1, under a line that says whether the text is real or our own.
    ///
    /// @param records the folder of real records, which may be absent: then it prints that in one line
    void print(PrintStream out, Path records) throws Exception;
}
