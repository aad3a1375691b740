package org.foiatrail.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;

/// Many small tasks on all cores, results in the order of the items.
public final class Parallel {
    private Parallel() {}

    public record Done<T, R>(T item, R result) {}

    /// As many at once as there are cores.
    public static <T> void forEach(List<T> items, Consumer<T> task) {
        forEach(items, Runtime.getRuntime().availableProcessors(), task);
    }

    /// At most `atOnce` at once.
    public static <T> void forEach(List<T> items, int atOnce, Consumer<T> task) {
        map(items, atOnce, item -> {
            task.accept(item);
            return true;
        });
    }

    /// As many at once as there are cores.
    public static <T, R> List<Done<T, R>> map(List<T> items, Function<T, R> task) {
        return map(items, Runtime.getRuntime().availableProcessors(), task);
    }

    /// At most `atOnce` at once. The first failure ends the call, once the tasks under way have ended.
    public static <T, R> List<Done<T, R>> map(List<T> items, int atOnce, Function<T, R> task) {
        Semaphore free = new Semaphore(atOnce);
        List<Future<R>> futures = new ArrayList<>(items.size());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (T item : items) {
                free.acquire();
                futures.add(threads.submit(() -> {
                    try {
                        return task.apply(item);
                    } finally {
                        free.release();
                    }
                }));
                if (failed(futures)) {
                    break;
                }
            }
            List<Done<T, R>> results = new ArrayList<>(futures.size());
            for (int i = 0; i < futures.size(); i++) {
                results.add(new Done<>(items.get(i), futures.get(i).get()));
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interrupted(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a task threw a checked exception", e);
        }
    }

    /// A quick look at the newest ones, so that a full disk ends the run and not each file in turn.
    private static <R> boolean failed(List<Future<R>> futures) {
        for (int i = Math.max(0, futures.size() - 64); i < futures.size(); i++) {
            if (futures.get(i).state() == Future.State.FAILED) {
                return true;
            }
        }
        return false;
    }

    /// The thread was interrupted while it waited.
    public static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /// Wraps it for those who cannot be interrupted.
        public Interrupted(InterruptedException cause) {
            super(cause);
        }
    }
}
