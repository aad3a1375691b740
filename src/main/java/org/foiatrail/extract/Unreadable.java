package org.foiatrail.extract;

import org.foiatrail.model.ExtractionOutcome.Failed.Failure;

/// Why a file could not be read, found while reading it.
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final Failure why;

    Unreadable(Failure why, String detail) {
        super(detail);
        this.why = why;
    }

    Failure why() {
        return why;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
