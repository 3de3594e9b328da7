package org.cvmworkbench.columns;

import java.util.List;
import java.util.stream.IntStream;

/// Work on the numbers 0 to `size - 1`, cut into ranges that all processors share. The cuts depend on the size alone
/// and results come in their order, so answers do not depend on the processors.
public final class Parts {
    private static final int MOST = 32;
    private static final int LEAST = 1 << 12;

    private Parts() {}

    /// What is found in a range.
    @FunctionalInterface
    public interface Found<R> {
        /// @param to one past the last number
        R in(int from, int to);
    }

    /// What is done with a range; ranges do not touch the same things.
    @FunctionalInterface
    public interface Done {
        void in(int from, int to);
    }

    /// What is found in each range, in order.
    public static <R> List<R> find(int size, Found<R> work) {
        int step = step(size);
        return IntStream.range(0, Math.ceilDiv(size, step))
                .parallel()
                .mapToObj(part -> work.in(part * step, Math.min(size, (part + 1) * step)))
                .toList();
    }

    public static void each(int size, Done work) {
        int step = step(size);
        IntStream.range(0, Math.ceilDiv(size, step))
                .parallel()
                .forEach(part -> work.in(part * step, Math.min(size, (part + 1) * step)));
    }

    /// Whole words of a [CustomerSet].
    private static int step(int size) {
        return Math.max(LEAST, Math.ceilDiv(size, MOST * Long.SIZE) * Long.SIZE);
    }
}
