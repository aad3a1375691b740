package org.foiatrail.workflow.ingest;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.foiatrail.workflow.Parallel;
import org.foiatrail.workflow.StoreDamage;
import org.jspecify.annotations.Nullable;

/// Makes searchable what has been read, every few seconds while more is read, and once at the end.
final class Publisher implements AutoCloseable {
    private static final Duration FIRST = Duration.ofSeconds(3);
    private static final Duration BETWEEN = Duration.ofSeconds(5);
    /// A step writes again what changed since the last one, such as a long file of which ten more pages were
    /// recognised: with this much time between them, that costs little however large the corpus is.
    private static final int REST_FOR_WORK = 4;

    private final FindRecords find;
    private final WriteIndex index;
    private final StoreDamage damage;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean ended;
    private final AtomicReference<@Nullable RuntimeException> problem = new AtomicReference<>();
    private final Thread thread;

    /// @param damage what cannot be published yet
    Publisher(FindRecords find, WriteIndex index, StoreDamage damage) {
        this.damage = damage;
        this.find = find;
        this.index = index;
        this.thread = Thread.ofPlatform().name("publisher").start(this::publish);
    }

    private void publish() {
        Duration pause = FIRST;
        try {
            while (true) {
                boolean asked = wake.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
                if (asked && ended) {
                    return;
                }
                long start = System.nanoTime();
                find.whereMissing(damage);
                index.step(false);
                Duration rest = Duration.ofNanos((System.nanoTime() - start) * REST_FOR_WORK);
                pause = rest.compareTo(BETWEEN) > 0 ? rest : BETWEEN;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            problem.set(e);
        } catch (Error e) {
            problem.set(new IllegalStateException("indexing ended: " + e, e));
        }
    }

    /// Publishes at once, as when all text has been read and scans are left.
    void now() {
        wake.release();
    }

    /// Throws what went wrong in the background, such as a full disk: reading on would be of no use.
    void check() {
        RuntimeException failed = problem.get();
        if (failed != null) {
            throw failed;
        }
    }

    /// Publishes the last of it.
    void finish() {
        close();
        check();
        find.whereMissing(damage);
        index.step(true);
    }

    @Override
    public void close() {
        ended = true;
        wake.release();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Parallel.Interrupted(e);
        }
    }
}
