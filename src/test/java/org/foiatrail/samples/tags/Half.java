package org.foiatrail.samples.tags;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// Every real set is split in two by a hash of its files' names, so that a file stays in its half when others come:
/// one may be looked at when rules are written, the other is only counted.
enum Half {
    TUNED,
    OTHER;

    static Half of(String name) {
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.UTF_8));
        return (crc.getValue() & 1) == 0 ? TUNED : OTHER;
    }

    /// As a table calls it.
    String title() {
        return this == TUNED ? "tuned half" : "other half";
    }
}
