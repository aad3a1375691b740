package org.foiatrail.workflow.ingest;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.foiatrail.model.CorpusException;
import org.foiatrail.model.Page;
import org.foiatrail.model.RunNote;
import org.foiatrail.store.Corpus;
import org.jspecify.annotations.Nullable;

/// Counts what a run does and tells it, to whoever started it and through the corpus to whoever looks on. Safe for use
/// by many threads.
final class Meter implements AutoCloseable {
    private static final Duration TICK = Duration.ofSeconds(1);
    /// With less than this behind it, a stage's end cannot be foretold.
    private static final double ENOUGH_SECONDS = 2;

    private final Corpus corpus;
    private final Progress progress;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread ticker;
    private final long start = System.nanoTime();
    private final AtomicLong files = new AtomicLong();
    private final AtomicLong pages = new AtomicLong();
    private final AtomicLong ocrPages = new AtomicLong();
    private final AtomicLong ocrWaiting = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    /// Of the stage: bytes for reading, pages for OCR.
    private final AtomicLong done = new AtomicLong();
    private volatile Stage stage = new Stage("looking", 0, System.nanoTime());
    private volatile long filesFound;

    private record Stage(String name, long amount, long start) {}

    Meter(Corpus corpus, Progress progress) {
        this.corpus = corpus;
        this.progress = progress;
        this.ticker = Thread.ofPlatform().daemon().name("progress").start(this::tick);
    }

    /// A new stage begins.
    ///
    /// @param amount how much there is to do, in whatever unit [#advance] is called with
    void stage(String name, long amount) {
        done.set(0);
        stage = new Stage(name, amount, System.nanoTime());
        tell();
    }

    void advance(long amount) {
        done.addAndGet(amount);
    }

    void filesFound(long count) {
        filesFound = count;
    }

    void fileRead(boolean failure) {
        files.incrementAndGet();
        failed.addAndGet(failure ? 1 : 0);
    }

    void read(List<Page> read) {
        for (Page page : read) {
            (page.state() == Page.State.UNREAD ? ocrWaiting : pages).incrementAndGet();
            failed.addAndGet(page.state() == Page.State.FAILED ? 1 : 0);
        }
    }

    /// Pages that wait from an earlier run.
    void ocrWaiting(long count) {
        ocrWaiting.set(count);
    }

    void recognised(List<Page> read) {
        for (Page page : read) {
            pages.incrementAndGet();
            ocrPages.incrementAndGet();
            ocrWaiting.decrementAndGet();
            failed.addAndGet(page.state() == Page.State.FAILED ? 1 : 0);
        }
        advance(read.size());
    }

    private RunNote note() {
        Stage now = stage;
        return new RunNote(
                now.name(),
                files.get(),
                filesFound,
                pages.get(),
                ocrPages.get(),
                Math.max(0, ocrWaiting.get()),
                failed.get(),
                Math.round(seconds(start)),
                left(now));
    }

    private @Nullable Long left(Stage now) {
        double spent = seconds(now.start());
        long behind = done.get();
        return behind <= 0 || now.amount() <= 0 || spent < ENOUGH_SECONDS
                ? null
                : Math.round(Math.max(0, spent * (now.amount() - behind) / behind));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private synchronized void tell() {
        RunNote note = note();
        progress.show(note);
        try {
            corpus.note(note);
        } catch (CorpusException e) {
            // A disk that is full stops the run where it writes what matters; a note does not.
            return;
        }
    }

    private void tick() {
        try {
            while (!ended.await(TICK.toMillis(), TimeUnit.MILLISECONDS)) {
                tell();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// No note is written after this.
    @Override
    public void close() {
        ended.countDown();
        try {
            ticker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
