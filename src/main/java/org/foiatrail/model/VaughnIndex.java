package org.foiatrail.model;

import java.util.List;

/// The agency's itemised justification of what it withheld, as its file tells it.
///
/// @param entries in the order of the file
/// @param problems rows that could not be read, and why
public record VaughnIndex(String file, List<Entry> entries, List<Problem> problems) {
    public VaughnIndex {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /// An entry as printed.
    ///
    /// @param line of the file, from 1
    /// @param range Bates numbers, one or from–to
    /// @param exemptions those claimed
    public record Entry(int line, String range, String exemptions, String description) {}

    /// A row that could not be read.
    public record Problem(int line, String what) {}
}
