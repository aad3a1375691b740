package org.foiatrail.model;

import java.util.List;

/// One entry of the gazetteer.
///
/// @param canonical `Illinois`, `Cook County, IL`, `Chicago, IL`
/// @param type `state county city dc tribe territory`
/// @param state the two-letter code
/// @param population 0 if unknown
/// @param names every name it is found by
public record Place(String canonical, String type, String state, long population, List<String> names) {
    public Place {
        names = List.copyOf(names);
    }
}
