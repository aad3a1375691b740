package org.foiatrail.model;

import java.util.List;
import java.util.Set;

/// What is known of names before a record is read.
///
/// @param agencies with their parts
/// @param givenNames in small letters
/// @param doubtful those of the given names that are words too: `mark`, `grace`
/// @param words common words, in small letters
/// @param surnames those of the words that people are called, too: `baker`, `stone`
public record NameLists(
        List<Agency> agencies, Set<String> givenNames, Set<String> doubtful, Set<String> words, Set<String> surnames) {
    public static final NameLists NONE = new NameLists(List.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public NameLists {
        agencies = List.copyOf(agencies);
        givenNames = Set.copyOf(givenNames);
        doubtful = Set.copyOf(doubtful);
        words = Set.copyOf(words);
        surnames = Set.copyOf(surnames);
    }
}
