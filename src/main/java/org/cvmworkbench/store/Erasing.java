package org.cvmworkbench.store;

import java.sql.SQLException;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.model.Erasure;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;

/// Erases a customer: rows that speak of them go, their receipts stay as if they had no customer, and of every
/// dictionary what no row uses any more. The base is written anew without them, so no byte of them is left.
record Erasing(CustomerTraces traces) {
    private static final Set<String> PERSONAL =
            Set.of("customers.first_name", "customers.last_name", "customers.email", "customers.phone");

    /// What would go and what would stay.
    Erasure announced() throws WorkbenchException {
        return traces.file().read(sql -> {
            Set<String> words = words(sql);
            return traces.erasure(words, new Mentions(words).saved(sql));
        });
    }

    /// @return what went
    Erasure done(Progress progress) throws WorkbenchException {
        Erasure erasure = announced();
        erasure.requireUnnamed();
        Map<String, BitSet> used = UsedWords.of(traces, progress);
        traces.file().replace((from, into) -> {
            progress.checkCancelled();
            new ErasedCopy(from, into, traces, used, new Mentions(erasure.words())).copy();
            Generation.begin(into, "erase", "");
        });
        return erasure;
    }

    /// The key, and every name and contact that files have of this customer and of nobody else.
    private Set<String> words(Sql sql) throws SQLException {
        Map<String, BitSet> own = new TreeMap<>();
        Map<String, BitSet> others = new TreeMap<>();
        for (ColumnPlace place : ColumnPlace.all(sql)) {
            if (!PERSONAL.contains(place.dictionary())) continue;
            BitSet mine = own.computeIfAbsent(place.dictionary(), name -> new BitSet());
            BitSet theirs = others.computeIfAbsent(place.dictionary(), name -> new BitSet());
            int[] codes = place.codes(sql);
            for (int row : traces.rowsOf(place.importId(), place.run())) {
                mine.set(codes[row]);
                codes[row] = 0;
            }
            for (int code : codes) theirs.set(code);
        }
        Set<String> words = new TreeSet<>(Set.of(traces.key()));
        for (Map.Entry<String, BitSet> codes : own.entrySet()) {
            codes.getValue().andNot(others.getOrDefault(codes.getKey(), new BitSet()));
            if (codes.getValue().isEmpty()) continue;
            Dictionary dictionary = StoredWords.read(sql, codes.getKey());
            codes.getValue().stream().mapToObj(dictionary::value).forEach(words::add);
        }
        words.remove("");
        return words;
    }
}
