package org.foiatrail.extract.worker;

import org.jspecify.annotations.Nullable;

/// Thrown to all who read or wait when the extraction is closed. What they were reading has no outcome.
public final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
        this(null);
    }

    Stopped(@Nullable Throwable cause) {
        super("reading was stopped", cause);
    }
}
