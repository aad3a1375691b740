package org.foiatrail.workflow.ingest;

/// The user ended a run before it was through.
public final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped(RuntimeException cause) {
        super(cause);
    }
}
