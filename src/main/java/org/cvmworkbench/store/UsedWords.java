package org.cvmworkbench.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;

/// Which words are used by what stays after a customer was erased. Goes once through every column of codes.
final class UsedWords {
    private final CustomerTraces traces;
    private final Map<String, BitSet> used = new TreeMap<>();

    private UsedWords(CustomerTraces traces) {
        this.traces = traces;
    }

    /// The codes that are used, by dictionary.
    static Map<String, BitSet> of(CustomerTraces traces, Progress progress) throws WorkbenchException {
        UsedWords words = new UsedWords(traces);
        List<ParallelReading.Part> parts = new ArrayList<>();
        for (ColumnPlace place : traces.file().read(ColumnPlace::all)) {
            if (place.isCoded()) parts.add(sql -> words.add(place, place.codes(sql)));
        }
        ParallelReading.run(parts, traces.file(), progress);
        return words.used;
    }

    private void add(ColumnPlace place, int[] codes) {
        for (int row : traces.rowsOf(place.importId(), place.run())) codes[row] = 0;
        BitSet own = new BitSet();
        for (int code : codes) own.set(code);
        if (CustomerTraces.names(place)) own.clear(traces.code());
        synchronized (this) {
            used.computeIfAbsent(place.dictionary(), name -> new BitSet()).or(own);
        }
    }
}
