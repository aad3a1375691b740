package org.foiatrail.render.chronology;

/// A page as an exhibit shows it.
public sealed interface Sheet {
    /// A PDF of that page alone.
    // Never compared.
    @SuppressWarnings("ArrayRecordComponent")
    record Copied(byte[] pdf) implements Sheet {}

    /// A PNG of it.
    // Never compared.
    @SuppressWarnings("ArrayRecordComponent")
    record Drawn(byte[] png, int dpi) implements Sheet {}

    /// Its stored text, where the format has no pages to show.
    record Words(String text) implements Sheet {}
}
