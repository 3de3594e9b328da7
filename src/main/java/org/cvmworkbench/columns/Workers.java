package org.cvmworkbench.columns;

import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Numbered pieces of work that need room: each processor has one of its own and uses it again and again, since fresh
/// memory costs more time than what is written into it.
final class Workers {
    private Workers() {}

    /// Works with some room.
    interface InRoom<R> {
        void work(int number, R room);
    }

    /// Does the pieces 0 to `count - 1` on all processors.
    static <R> void each(int count, Supplier<R> room, InRoom<R> work) {
        int workers = Math.min(count, Runtime.getRuntime().availableProcessors());
        IntConsumer worker = first -> {
            R own = room.get();
            for (int number = first; number < count; number += workers) work.work(number, own);
        };
        IntStream.range(0, workers).parallel().forEach(worker);
    }
}
