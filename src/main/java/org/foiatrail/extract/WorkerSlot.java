package org.foiatrail.extract;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A place for one worker, started when it is first needed and again after it died. Used by one thread at a time.
final class WorkerSlot {
    private final String mainClass;
    private final ExtractSettings settings;
    private @Nullable Worker worker;

    WorkerSlot(String mainClass, ExtractSettings settings) {
        this.mainClass = mainClass;
        this.settings = settings;
    }

    Worker worker() throws IOException {
        Worker present = worker;
        if (present == null || !present.alive()) {
            present = new Worker(mainClass, settings);
            worker = present;
        }
        return present;
    }

    void drop() {
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }
}
