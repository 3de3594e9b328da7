package org.cvmworkbench.store;

import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.SetAsideEntry;
import org.cvmworkbench.model.WorkbenchException;

/// Reads all of a base, each chunk into its place, and unpacks what every question needs.
///
/// @param dictionaries one more than the highest code of each
record SnapshotReading(
        long generation,
        Map<String, Integer> dictionaries,
        List<StoredRun> runs,
        List<StoredRun.Chunk> chunks,
        List<SetAsideEntry> setAside) {

    static Snapshot of(BaseFile file, Progress progress) throws WorkbenchException {
        return file.read(SnapshotReading::planned).read(file, progress);
    }

    private static SnapshotReading planned(Sql sql) throws SQLException, WorkbenchException {
        List<StoredRun> runs = StoredRun.all(sql);
        List<StoredRun.Chunk> chunks = new ArrayList<>();
        for (StoredRun run : runs) chunks.addAll(run.chunks());
        List<SetAsideEntry> setAside = new ArrayList<>();
        for (SavedSetAside saved : SetAsideStore.all(sql)) setAside.add(saved.entry());
        return new SnapshotReading(Generation.of(sql), StoredWords.sizes(sql), runs, chunks, setAside);
    }

    private Snapshot read(BaseFile file, Progress progress) throws WorkbenchException {
        Map<String, Dictionary> words = new ConcurrentHashMap<>();
        List<ParallelReading.Part> parts = new ArrayList<>();
        dictionaries.forEach((name, size) -> parts.add(sql -> words.put(name, StoredWords.later(sql, name, size))));
        for (StoredRun.Chunk chunk : chunks) parts.add(chunk::read);
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

    /// What a run is put together by.
    private static void requireKeys(Run run) throws SQLDataException {
        List<String> keys = run.kind() == Kind.RECEIPTS
                ? List.of("customer_id", "time")
                : List.of(run.kind().fields().getFirst().name());
        for (String key : keys) if (!run.has(key)) throw new SQLDataException("a run without " + key);
    }
}
