package org.foiatrail.tag.name;

import java.util.List;

/// A stretch of the text that may be a name.
///
/// @param kind `person` or `agency`
/// @param first its first token
/// @param last its last token, inclusive
/// @param canonical the name in full as far as it is known
/// @param candidates who it may be, if several may
/// @param layer `header`, `gazetteer`, `rule` or `model`
record NamedSpan(
        String kind, int first, int last, String canonical, List<String> candidates, String layer, double score) {
    NamedSpan {
        candidates = List.copyOf(candidates);
    }

    NamedSpan(String kind, int first, int last, String canonical, String layer, double score) {
        this(kind, first, last, canonical, List.of(), layer, score);
    }

    int length() {
        return last - first + 1;
    }

    boolean overlaps(NamedSpan other) {
        return first <= other.last && other.first <= last;
    }
}
