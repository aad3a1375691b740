package org.foiatrail.extract.worker;

import java.io.IOException;
import java.nio.file.Files;
import org.foiatrail.extract.unit.ExtractSettings;
import org.jspecify.annotations.Nullable;

/// A place for one worker, started when it is first needed and again after it died. Used by one thread at a
/// time, but closed by any.
public final class WorkerSlot implements AutoCloseable {
    private final String mainClass;
    private final ExtractSettings settings;
    private @Nullable Worker worker;
    private boolean closed;

    public WorkerSlot(String mainClass, ExtractSettings settings) {
        this.mainClass = mainClass;
        this.settings = settings;
    }

    /// Throws [Stopped] once the slot is closed.
    public synchronized Worker worker() throws IOException {
        if (closed) {
            throw new Stopped();
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
    public synchronized void drop() {
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }

    /// Throws if the slot is closed: how its worker ended then says nothing about what it was reading.
    public synchronized void checkOpen() {
        if (closed) {
            throw new Stopped();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        drop();
    }
}
