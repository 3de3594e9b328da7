package org.cvmworkbench.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.jspecify.annotations.Nullable;

/// Parts of a base, read by as many threads as H2 can feed, each with a session of its own.
final class ParallelReading {
    private static final int THREADS = 2;

    /// Reads a part into its place, which no other part touches.
    @FunctionalInterface
    interface Part {
        void read(Sql sql) throws SQLException;
    }

    private ParallelReading() {}

    /// @throws CancellationException when the progress was cancelled or the thread interrupted
    static void run(List<Part> parts, BaseFile file, Progress progress) throws WorkbenchException {
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> readers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                readers.add(threads.submit(() -> file.read(sql -> {
                    for (int part = next.getAndIncrement(); part < parts.size(); part = next.getAndIncrement()) {
                        progress.checkCancelled();
                        parts.get(part).read(sql);
                        progress.report((part + 1.0) / parts.size());
                    }
                    return next;
                })));
            }
            try {
                for (Future<?> reader : readers) reader.get();
            } finally {
                next.set(parts.size());
            }
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private static WorkbenchException rethrown(@Nullable Throwable cause) {
        return switch (cause) {
            case WorkbenchException refused -> refused;
            case RuntimeException failure -> throw failure;
            case Error error -> throw error;
            case null, default -> throw new IllegalStateException(cause);
        };
    }
}
