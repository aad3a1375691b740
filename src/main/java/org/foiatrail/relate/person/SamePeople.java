package org.foiatrail.relate.person;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.foiatrail.model.Party;

/// Joins names that are surely one person's, with the care of [Identities].
public final class SamePeople {
    private final Identities identities;
    private final Set<String> known;

    /// @param names every name as often as it is used
    /// @param parties names that were printed with an address
    public SamePeople(Collection<String> names, Collection<Party> parties) {
        identities = new Identities(names, parties);
        known = new HashSet<>(names);
    }

    /// The name printed most often of the person who bears this one.
    public String name(String name) {
        return known.contains(name) ? identities.name(identities.person(name)) : name;
    }
}
