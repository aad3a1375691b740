package org.foiatrail.extract.file;

import org.foiatrail.model.ExtractionOutcome.Failed.Failure;

/// Why a file could not be read, found while reading it.
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final Failure why;

    public Unreadable(Failure why, String detail) {
        super(detail);
        this.why = why;
    }

    public Failure why() {
        return why;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    /// A problem in one line.
    public static String describe(Throwable problem) {
        String message = problem.getMessage();
        String name = problem.getClass().getSimpleName();
        return message == null || message.isBlank()
                ? name
                : name + ": " + message.lines().findFirst().orElse("");
    }
}
