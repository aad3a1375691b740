package org.foiatrail.extract;

import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/// A place for one worker, started when it is first needed and again after it died. Used by one thread at a
/// time, but closed by any.
final class WorkerSlot implements AutoCloseable {
    private final String mainClass;
    private final ExtractSettings settings;
    private @Nullable Worker worker;
    private boolean closed;

    WorkerSlot(String mainClass, ExtractSettings settings) {
        this.mainClass = mainClass;
        this.settings = settings;
    }

    /// Throws [Extraction.Stopped] once the slot is closed.
    synchronized Worker worker() throws IOException {
        if (closed) {
            throw new Extraction.Stopped();
        }
        Worker present = worker;
        if (present == null || !present.alive()) {
            if (present != null) {
                present.close();
            }
            makeScratch();
            present = new Worker(mainClass, settings);
            worker = present;
        }
        return present;
    }

    private void makeScratch() {
        try {
            Files.createDirectories(settings.scratch());
        } catch (IOException e) {
            // Drawing a page of a corpus that cannot be written needs none; who needs it says so.
            return;
        }
    }

    /// Ends the worker; the next one is a fresh one.
    synchronized void drop() {
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }

    /// Throws if the slot is closed: how its worker ended then says nothing about what it was reading.
    synchronized void checkOpen() {
        if (closed) {
            throw new Extraction.Stopped();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        drop();
    }
}
