package org.foiatrail.workflow;

import java.util.Locale;

/// Enum constants in the words of rows and documentation.
public final class Words {
    private Words() {}

    /// `QUOTED_HEADER` as `quoted-header`.
    public static String dashed(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
