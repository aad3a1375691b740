package org.foiatrail.samples.tags;

import org.jspecify.annotations.Nullable;

/// A stretch of a text that names something.
///
/// @param canonical what it names, null if that is open
/// @param address true in a postal address
record NamedSpan(int start, int end, String words, @Nullable String canonical, boolean address) {
    boolean isAt(NamedSpan other) {
        return start == other.start && end == other.end;
    }

    boolean overlaps(NamedSpan other) {
        return start < other.end && other.start < end;
    }
}
