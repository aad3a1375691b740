package org.foiatrail.tag.figure;

import java.util.Set;

/// Which words are nouns in the plural.
final class Plurals {
    static final int SHORTEST = 4;

    /// Plurals that do not end in s.
    private static final Set<String> PLURALS = Set.of(
            "people",
            "men",
            "women",
            "children",
            "police",
            "personnel",
            "staff",
            "data",
            "media",
            "fte",
            "ftes",
            "memoranda",
            "moas",
            "mous",
            "loas",
            "ids",
            "feet");

    /// Words in s that are no plurals.
    private static final Set<String> NO_PLURALS = Set.of(
            "this",
            "thus",
            "less",
            "plus",
            "does",
            "goes",
            "says",
            "has",
            "was",
            "always",
            "perhaps",
            "across",
            "unless",
            "previous",
            "various",
            "serious",
            "status",
            "process",
            "access",
            "focus",
            "business",
            "analysis",
            "basis",
            "census",
            "virus",
            "campus",
            "congress",
            "dangerous",
            "numerous",
            "criminals'",
            "his",
            "its",
            "ours",
            "yes",
            "besides",
            "towards",
            "sometimes",
            "afterwards",
            "texas",
            "kansas",
            "illinois",
            "arkansas",
            "massachusetts",
            "dallas",
            "hours",
            "hrs",
            "minutes",
            "mins",
            "seconds",
            "days",
            "weeks",
            "months",
            "years",
            "times",
            "yrs",
            "decades",
            "weekends",
            "nights",
            "class",
            "press",
            "address",
            "homeless",
            "makes",
            "means",
            "needs",
            "wants",
            "is",
            "as",
            "us");

    private Plurals() {}

    static boolean is(String norm) {
        return PLURALS.contains(norm)
                || (norm.length() >= SHORTEST
                        && norm.endsWith("s")
                        && !norm.endsWith("ss")
                        && !NO_PLURALS.contains(norm));
    }
}
