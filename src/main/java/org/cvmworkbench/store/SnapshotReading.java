package org.cvmworkbench.store;

import java.sql.SQLDataException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.DictionaryCodec;
import org.cvmworkbench.columns.Packed;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.SetAsideEntry;
import org.cvmworkbench.model.WorkbenchException;

/// Reads all of a base, each chunk into its place: at first what receipts and customers are told apart by and what
/// they come to, and everything small; later the rest, which is more than half of a large base.
///
/// @param dictionaries one more than the highest code of each
record SnapshotReading(
        BaseFile file,
        long generation,
        Map<String, Integer> dictionaries,
        List<StoredRun> runs,
        List<SetAsideEntry> setAside,
        LaterReading later) {
    private static final Set<String> FIRST =
            Set.of("customer_id", "receipt_id", "time", "time.second", "amount", "quantity", "currency", Run.ORIGIN);
    private static final int FEW = 1 << 12;

    static SnapshotReading of(BaseFile file) throws WorkbenchException {
        return file.read(sql -> {
            List<SetAsideEntry> setAside = new ArrayList<>();
            for (SavedSetAside saved : SetAsideStore.all(sql)) setAside.add(saved.entry());
            return new SnapshotReading(
                    file,
                    Generation.of(sql),
                    StoredWords.sizes(sql),
                    StoredRun.all(sql),
                    setAside,
                    new LaterReading(file));
        });
    }

    /// What is needed at first is there afterwards.
    Snapshot read(Progress progress) throws WorkbenchException {
        Map<String, Dictionary> words = new ConcurrentHashMap<>();
        List<ParallelReading.Part> parts = new ArrayList<>();
        dictionaries.forEach((name, size) -> plan(name, size, parts, words));
        for (StoredRun run : runs) for (StoredRun.Chunk chunk : run.chunks()) plan(run.run(), chunk, parts);
        ParallelReading.run(parts, file, progress);
        Dictionaries all = new Dictionaries(words);
        return file.read(_ -> {
            List<Run> read = runs.stream().map(StoredRun::run).toList();
            for (Run run : read) requireKeys(run);
            try {
                return Snapshot.of(generation, all, read, setAside);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new SQLDataException("a chunk or words", e);
            }
        });
    }

    private void plan(String name, int size, List<ParallelReading.Part> parts, Map<String, Dictionary> words) {
        Map<String, List<byte[]>> read = new ConcurrentHashMap<>(1);
        ParallelReading.Part part = sql -> read.put(name, StoredWords.chunks(sql, name));
        boolean first = size <= FEW;
        if (first) parts.add(part);
        else later.add(part);
        // whoever asks for words later holds on to no more of this reading than it takes
        Runnable arrival = first ? () -> {} : later::require;
        Supplier<List<byte[]>> chunks = () -> {
            arrival.run();
            return read.getOrDefault(name, List.of());
        };
        words.put(name, DictionaryCodec.later(name, chunks, size));
    }

    private void plan(Run run, StoredRun.Chunk chunk, List<ParallelReading.Part> parts) {
        Packed column = chunk.into();
        if (run.rows() <= FEW || isFirst(run.kind(), column.name())) {
            parts.add(chunk::read);
            return;
        }
        later.add(chunk::read);
        column.later(later::require);
    }

    private static boolean isFirst(Kind kind, String column) {
        return switch (kind) {
            case RECEIPTS, CUSTOMERS -> FIRST.contains(column);
            case LINES, STORES, POINTS, PRODUCTS -> true;
            case CAMPAIGNS, TARGETS, REDEMPTIONS -> false;
        };
    }

    /// What a run is put together by.
    private static void requireKeys(Run run) throws SQLDataException {
        List<String> keys = run.kind() == Kind.RECEIPTS
                ? List.of("customer_id", "time")
                : List.of(run.kind().fields().getFirst().name());
        for (String key : keys) if (!run.has(key)) throw new SQLDataException("a run without " + key);
    }
}
