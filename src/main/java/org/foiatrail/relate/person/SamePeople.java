package org.foiatrail.relate.person;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Joins names that are surely one person's, with the care of [Identities].
public final class SamePeople {
    private final Identities identities;
    private final Set<String> known;

    /// @param names every name as often as it is used
    public SamePeople(Collection<String> names) {
        identities = new Identities(names, List.of());
        known = new HashSet<>(names);
    }

    /// The name printed most often of the person who bears this one.
    public String name(String name) {
        return known.contains(name) ? identities.name(identities.person(name)) : name;
    }
}
