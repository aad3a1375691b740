package org.foiatrail.samples.tags;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text, when it was written, and the dates that it speaks of.
///
/// @param name by which it is dealt to a half
/// @param sent null if unknown
record DatedCase(String name, @Nullable String sent, String text, List<Label> labels) {
    DatedCase {
        labels = List.copyOf(labels);
    }

    /// A date known to stand in the text.
    ///
    /// @param end exclusive
    /// @param aside true where the set and the product follow unlike rules
    record Label(int start, int end, boolean aside, Truth truth) {}

    /// What a date's value has to be.
    interface Truth {
        /// True for the right value.
        ///
        /// @param value EDTF, null if none was told
        boolean allows(@Nullable String value);
    }
}
