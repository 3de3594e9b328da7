package org.cvmworkbench.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cvmworkbench.model.Erasure;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// Where a base names a customer.
///
/// @param code of the key
/// @param rows that name the customer, ascending, by the column where they do
record CustomerTraces(BaseFile file, String key, int code, Map<ColumnPlace, int[]> rows) {
    private static final String CUSTOMER = "customer_id";
    private static final Comparator<ColumnPlace> ORDER =
            Comparator.comparingInt(ColumnPlace::importId).thenComparingInt(ColumnPlace::run);

    /// @throws WorkbenchException where the base has no such customer
    static CustomerTraces of(BaseFile file, String key, Progress progress) throws WorkbenchException {
        int code = file.read(sql -> StoredWords.read(sql, "customer")).codeOf(key);
        Map<ColumnPlace, int[]> traces = new TreeMap<>(ORDER);
        List<ParallelReading.Part> parts = new ArrayList<>();
        for (ColumnPlace place : file.read(ColumnPlace::all)) {
            if (!place.name().equals(CUSTOMER)) continue;
            parts.add(sql -> {
                int[] codes = place.codes(sql);
                int[] rows = IntStream.range(0, codes.length)
                        .filter(row -> codes[row] == code)
                        .toArray();
                synchronized (traces) {
                    if (rows.length > 0) traces.put(place, rows);
                }
            });
        }
        if (code > 0) ParallelReading.run(parts, file, progress);
        if (traces.isEmpty()) throw new WorkbenchException(ErrorKind.CUSTOMER_UNKNOWN, key);
        return new CustomerTraces(file, key, code, traces);
    }

    /// Whether these are receipts, which say whose they are and stay without.
    static boolean names(ColumnPlace place) {
        return place.kind() == Kind.RECEIPTS && place.name().equals(CUSTOMER);
    }

    /// The rows of a run that are about nothing but the customer; none where they all are about something else.
    int[] rowsOf(int importId, int run) {
        return rows.entrySet().stream()
                .filter(trace -> trace.getKey().kind() != Kind.RECEIPTS)
                .filter(trace ->
                        trace.getKey().importId() == importId && trace.getKey().run() == run)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(new int[0]);
    }

    /// What erasing them takes away and what stays.
    Erasure erasure(Set<String> words, List<Text> namedIn) {
        SortedMap<Kind, Integer> gone = new TreeMap<>();
        int lines = 0;
        for (Map.Entry<ColumnPlace, int[]> trace : rows.entrySet()) {
            Kind kind = trace.getKey().kind();
            if (kind == Kind.RECEIPTS) lines += trace.getValue().length;
            else gone.merge(kind, trace.getValue().length, Integer::sum);
        }
        return new Erasure(key, gone, lines, words, namedIn);
    }
}
