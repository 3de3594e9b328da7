package org.cvmworkbench.store;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.RunMerging;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;

/// Merges small runs. Every import can be undone as before, and no question is answered otherwise; so it is no
/// generation, only an entry in the audit. Where there is no room for it, it waits.
final class Compaction {
    /// Room for the new runs beside the old, and for what H2 has not yet tidied up.
    private static final double ROOM = 2.5;

    private record Merged(EncodedRun run, List<StoredRun> parts) {}

    private Compaction() {}

    /// @param most how many runs may be small
    /// @return whether there was something to merge
    static boolean of(BaseFile file, int most, Progress progress) throws WorkbenchException {
        List<List<StoredRun>> due = file.read(sql -> SmallRuns.due(StoredRun.all(sql), most));
        if (due.isEmpty()) return false;
        List<Merged> merged = new ArrayList<>();
        for (List<StoredRun> alike : due) {
            progress.checkCancelled();
            read(alike, file, progress);
            Run run = RunMerging.merged(alike.stream().map(StoredRun::run).toList());
            merged.add(new Merged(EncodedRun.of(run, progress), alike));
        }
        long bytes = merged.stream().mapToLong(one -> one.run().bytes()).sum();
        if (StoreFailure.free(file.file()) < ROOM * bytes) return false;
        return file.write(sql -> {
            for (Merged one : merged) {
                progress.checkCancelled();
                MergedRuns.insert(sql, one.run(), one.parts());
            }
            Generation.note(sql, "compact", "");
            return true;
        });
    }

    private static void read(List<StoredRun> runs, BaseFile file, Progress progress) throws WorkbenchException {
        List<ParallelReading.Part> parts = new ArrayList<>();
        for (StoredRun run : runs) for (StoredRun.Chunk chunk : run.chunks()) parts.add(chunk::read);
        ParallelReading.run(parts, file, progress);
        file.read(_ -> {
            for (StoredRun run : runs) run.unpack();
            return runs;
        });
    }
}
