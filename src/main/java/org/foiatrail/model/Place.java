package org.foiatrail.model;

import java.util.List;

/// One entry of the gazetteer.
///
/// @param canonical `Illinois`, `Cook County, IL`, `Chicago, IL`
/// @param type `state county city dc tribe territory`
/// @param state the two-letter code, empty for a tribe
/// @param fips two digits for a state, five for a county or the county a place lies in; two or none if unknown
/// @param population 0 if unknown
/// @param also `word` if the bare name is made of common words, `name` if it is a person's first name: such a name says
///     little alone; empty otherwise
/// @param names every name it is found by
public record Place(
        String canonical, String type, String state, String fips, long population, String also, List<String> names) {
    public Place {
        names = List.copyOf(names);
    }
}
