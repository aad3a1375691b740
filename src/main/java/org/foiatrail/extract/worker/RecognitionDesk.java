package org.foiatrail.extract.worker;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.foiatrail.extract.ocr.OcrTextCodec;
import org.foiatrail.extract.unit.Recognitions;

/// Where workers ask whether a picture was recognised before: one that is being recognised at this moment is
/// waited for. A worker holds at most one claim and never waits while it does, so that no two wait for each
/// other.
public final class RecognitionDesk {
    private final Recognitions recognitions;
    /// Who waits gets the result, or nothing from one that gave up.
    private final Map<String, CompletableFuture<Optional<byte[]>>> inWork = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    public RecognitionDesk(Recognitions recognitions) {
        this.recognitions = recognitions;
    }

    /// What is known of a picture; if nothing is, the caller has the claim on it and must [#put] or [#release] it.
    public Optional<byte[]> ask(String key) throws InterruptedException {
        while (true) {
            Optional<byte[]> known = recognitions.find(key).filter(OcrTextCodec::sound);
            if (known.isPresent()) {
                return known;
            }
            CompletableFuture<Optional<byte[]>> claim = new CompletableFuture<>();
            CompletableFuture<Optional<byte[]>> other = inWork.putIfAbsent(key, claim);
            if (other == null) {
                // It may have been finished between the two looks.
                known = recognitions.find(key).filter(OcrTextCodec::sound);
                if (known.isPresent()) {
                    release(key);
                }
                return known;
            }
            Optional<byte[]> given = await(other);
            if (given.isPresent()) {
                return given;
            }
        }
    }

    private Optional<byte[]> await(CompletableFuture<Optional<byte[]>> other) throws InterruptedException {
        if (stopped) {
            throw new Stopped();
        }
        try {
            return other.get();
        } catch (CancellationException e) {
            throw new Stopped(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("claims are completed or cancelled, never failed", e);
        }
    }

    /// Keeps what the holder of the claim recognised, and gives it to those who wait.
    void put(String key, byte[] recognised) {
        try {
            recognitions.put(key, recognised);
        } finally {
            end(key, Optional.of(recognised));
        }
    }

    /// Gives the claim up: one of those who wait takes it.
    public void release(String key) {
        end(key, Optional.empty());
    }

    private void end(String key, Optional<byte[]> result) {
        CompletableFuture<Optional<byte[]>> claim = inWork.remove(key);
        if (claim != null) {
            claim.complete(result);
        }
    }

    /// Ends all waiting.
    public void stop() {
        stopped = true;
        inWork.values().forEach(claim -> claim.cancel(false));
    }
}
