package org.cvmworkbench.analysis.rules;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Supplier;

/// The values that were asked for last, each computed once as long as it is among them, whichever threads ask: what
/// somebody types is a new question with each letter, and columns are large.
final class Kept<K, V> {
    private final int most;
    private final SequencedMap<K, Lazy<V>> known = new LinkedHashMap<>();

    /// @param most values kept
    Kept(int most) {
        this.most = most;
    }

    V get(K asked, Supplier<V> computation) {
        return entry(asked, computation).get();
    }

    private synchronized Lazy<V> entry(K asked, Supplier<V> computation) {
        Lazy<V> before = known.remove(asked);
        Lazy<V> entry = before == null ? new Lazy<>(computation) : before;
        known.putLast(asked, entry);
        if (known.size() > most) known.pollFirstEntry();
        return entry;
    }
}
