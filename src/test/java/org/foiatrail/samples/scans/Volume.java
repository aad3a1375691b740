package org.foiatrail.samples.scans;

import java.util.List;
import java.util.Set;

/// A merged production before it is printed.
///
/// @param starts the pages on which a document begins, from 1
record Volume(List<Sheet> sheets, Set<Integer> starts) {
    Volume {
        sheets = List.copyOf(sheets);
        starts = Set.copyOf(starts);
    }
}
