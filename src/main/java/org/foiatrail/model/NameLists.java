package org.foiatrail.model;

import java.util.List;
import java.util.Set;

/// What is known of names before a record is read.
///
/// @param agencies with their parts
/// @param givenNames in small letters
/// @param words those of the given names that are words too: `mark`, `grace`
public record NameLists(List<Agency> agencies, Set<String> givenNames, Set<String> words) {
    public static final NameLists NONE = new NameLists(List.of(), Set.of(), Set.of());

    public NameLists {
        agencies = List.copyOf(agencies);
        givenNames = Set.copyOf(givenNames);
        words = Set.copyOf(words);
    }
}
