package org.foiatrail.samples.tags;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/// A text with the names that are known to stand in it.
///
/// @param name of the document, by which it belongs to one half of its set or the other
record LabelledText(String name, String text, List<Label> labels) {
    /// A name by its place in the text.
    record Label(String kind, int start, int end) {
        boolean overlaps(Label other) {
            return kind.equals(other.kind) && start < other.end && other.start < end;
        }
    }

    LabelledText {
        labels = List.copyOf(labels);
    }

    /// True for the half that may be looked at while rules are written; the other is only counted.
    boolean isTuned() {
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.UTF_8));
        return (crc.getValue() & 1) == 0;
    }
}
