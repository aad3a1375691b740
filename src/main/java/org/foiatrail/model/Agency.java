package org.foiatrail.model;

import java.util.List;

/// An agency of the vocabulary, or a part of one.
///
/// @param canonical `Department of Justice`, `U.S. Immigration and Customs Enforcement`
/// @param abbreviations that mean nothing else in capitals: `FEMA`
/// @param doubtful abbreviations that mean it where not all is in capitals: `ICE`
/// @param ambiguous abbreviations that mean it only where the same file names it in full: `VA`
/// @param names every name it is found by, its canonical one among them
public record Agency(
        String canonical,
        List<String> abbreviations,
        List<String> doubtful,
        List<String> ambiguous,
        List<String> names) {
    public Agency {
        abbreviations = List.copyOf(abbreviations);
        doubtful = List.copyOf(doubtful);
        ambiguous = List.copyOf(ambiguous);
        names = List.copyOf(names);
    }
}
