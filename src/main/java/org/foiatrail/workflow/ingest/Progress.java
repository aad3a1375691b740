package org.foiatrail.workflow.ingest;

import org.foiatrail.model.RunNote;

/// Who is told how far a long run has come, about once a second and at the start of each stage.
@FunctionalInterface
public interface Progress {
    void show(RunNote note);
}
