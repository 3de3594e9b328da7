package org.cvmworkbench.analysis.simulation;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Function;

/// The values that were asked for last, each made once as long as it is among them. One thread at a time.
final class Recent<K, V> {
    private final int most;
    private final SequencedMap<K, V> known = new LinkedHashMap<>();

    /// @param most values kept
    Recent(int most) {
        this.most = most;
    }

    V get(K asked, Function<? super K, ? extends V> make) {
        V value = known.remove(asked);
        if (value == null) value = make.apply(asked);
        known.putLast(asked, value);
        if (known.size() > most) known.pollFirstEntry();
        return value;
    }
}
