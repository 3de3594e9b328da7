package org.cvmworkbench.analysis.rules;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is computed when it is first asked for, once, whichever threads ask.
final class Lazy<T> {
    private final Supplier<T> computation;
    private volatile @Nullable T value;

    Lazy(Supplier<T> computation) {
        this.computation = computation;
    }

    T get() {
        T known = value;
        return known == null ? compute() : known;
    }

    private synchronized T compute() {
        T computed = value == null ? computation.get() : value;
        value = computed;
        return computed;
    }
}
