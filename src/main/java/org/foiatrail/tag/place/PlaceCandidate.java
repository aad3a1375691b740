package org.foiatrail.tag.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foiatrail.model.Place;
import org.jspecify.annotations.Nullable;

/// A stretch of text that may name a place.
///
/// @param first its first token
/// @param last its last token, inclusive
/// @param name the name's own words in the form they are looked up by, to know it again elsewhere
/// @param senses what it may mean, already narrowed by the words of the name itself
/// @param kind how strong the name is by itself
/// @param rule a canonical name made by rule for a place the gazetteer does not hold, else null
/// @param evidence what speaks for a place here, less what speaks against one; counts for bare names only
/// @param address true in a postal address
record PlaceCandidate(
        int first,
        int last,
        String name,
        List<Place> senses,
        Kind kind,
        @Nullable String rule,
        int evidence,
        boolean address) {
    enum Kind {
        /// Its state stands beside it, or it is a state's own name.
        EXPLICIT,
        /// It tells its type: `Cook County`, `City of Homer`; its state is open if several have one.
        TYPED,
        /// A name alone.
        BARE
    }

    /// The same with its state beside it, up to the token `end`.
    PlaceCandidate stated(int end) {
        return new PlaceCandidate(first, end, name, senses, Kind.EXPLICIT, rule, evidence, address);
    }

    /// The states of what it may mean.
    Set<String> states() {
        Set<String> states = new HashSet<>();
        senses.forEach(place -> states.add(place.state()));
        return states;
    }
}
