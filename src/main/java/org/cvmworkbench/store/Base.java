package org.cvmworkbench.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.cvmworkbench.columns.KnownWords;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.columns.WordPart;
import org.cvmworkbench.model.Erasure;
import org.cvmworkbench.model.HeldRow;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;

/// An open base: the imported files, as runs of columns, and what people saved, in one H2 file. While it is open no
/// other program may write the file. Every change is a generation: it is there as a whole or not at all, whatever
/// happens to the program meanwhile. One thread at a time.
public final class Base implements AutoCloseable {
    private final BaseFile file;
    private final List<LaterReading> begun = new ArrayList<>();

    private Base(BaseFile file) {
        this.file = file;
    }

    /// @param path with or without `.mv.db`
    /// @throws WorkbenchException where there is no base that this program may open; a file of unknown origin is
    ///     looked through before anything in it could run
    public static Base open(Path path, Access access) throws WorkbenchException {
        return new Base(BaseFile.open(path, access));
    }

    /// Whether there is a file where the base is meant to be, of whatever kind.
    ///
    /// @throws WorkbenchException where no base can be
    public static boolean exists(Path path) throws WorkbenchException {
        return Files.exists(BasePath.of(path));
    }

    /// How many changes the base has seen.
    public long generation() throws WorkbenchException {
        return file.read(Generation::of);
    }

    /// The imported files, in the order of their import.
    public List<SavedImport> imports() throws WorkbenchException {
        return file.read(ImportFiles::all);
    }

    /// The dictionaries that a new import goes on with, each read when it is asked for; on any thread, while the base
    /// is open.
    public KnownWords words() {
        return (name, asked) -> file.read(sql -> StoredWords.known(sql, name, asked));
    }

    /// Reads everything. The progress may be told from another thread.
    public Snapshot snapshot(Progress progress) throws WorkbenchException {
        Snapshot whole = begin(progress);
        finish(progress);
        return whole;
    }

    /// Reads what the first pictures of a base are counted from. The rest comes with [#finish], which must follow as
    /// long as the base is open; who asks the snapshot for more before that waits until it is read.
    public Snapshot begin(Progress progress) throws WorkbenchException {
        SnapshotReading reading = SnapshotReading.of(file);
        begun.add(reading.later());
        try {
            return reading.read(progress);
        } catch (CancellationException e) {
            reading.later().requireReadable();
            throw e;
        }
    }

    /// Reads what [#begin] left.
    public void finish() throws WorkbenchException {
        finish(Progress.NONE);
    }

    private void finish(Progress progress) throws WorkbenchException {
        for (LaterReading reading : begun) reading.finish(progress);
        begun.clear();
    }

    /// Saves files, all or none of them.
    ///
    /// @param grown the words that the runs use and the base lacks
    /// @return when the change is on the disk
    public Saved save(List<NewImport> imports, Collection<WordPart> grown, Progress progress)
            throws WorkbenchException {
        Map<String, Integer> known = file.read(StoredWords::sizes);
        return ImportSaving.of(imports, grown, known, progress).write(file, progress);
    }

    /// Takes a file out again, with everything it brought, whichever files came after.
    ///
    /// @return the new generation
    public long undo(int importId) throws WorkbenchException {
        return file.write(sql -> ImportFiles.drop(sql, importId));
    }

    /// Takes files out and keeps what they brought, so that they can be put back.
    ///
    /// @param importIds of files that are in the base
    public TakenOut takeOut(List<Integer> importIds) throws WorkbenchException {
        return file.write(sql -> {
            for (int id : importIds) MergedRuns.release(sql, id, true);
            TakenOut kept = TakenOut.read(sql, importIds);
            for (int id : importIds) ImportFiles.drop(sql, id);
            return kept;
        });
    }

    /// Puts files back under their old ids, as if they had never been taken out.
    ///
    /// @return the new generation
    public long putBack(TakenOut files) throws WorkbenchException {
        return file.write(sql -> {
            files.insert(sql);
            return Generation.begin(sql, "import", String.join(", ", files.names()));
        });
    }

    /// Merges small runs where there are many, as many increments leave them. No answer changes, and every import can
    /// be undone as before.
    ///
    /// @return whether there was something to merge
    public boolean compact(Progress progress) throws WorkbenchException {
        return compact(SmallRuns.MOST, progress);
    }

    /// Whether there are so many small runs that [#compact] has something to merge.
    public boolean isToBeCompacted() throws WorkbenchException {
        return file.read(
                sql -> !SmallRuns.due(StoredRun.all(sql), SmallRuns.MOST).isEmpty());
    }

    boolean compact(int most, Progress progress) throws WorkbenchException {
        return Compaction.of(file, most, progress);
    }

    /// What erasing a customer would take away.
    ///
    /// @throws WorkbenchException where there is no such customer
    public Erasure erasure(String customer, Progress progress) throws WorkbenchException {
        return new Erasing(CustomerTraces.of(file, customer, progress)).announced();
    }

    /// Erases a customer for good: nothing brings them back but the files they came from. Receipts stay, anonymous.
    ///
    /// @return what went
    /// @throws WorkbenchException where there is no such customer, or saved work names them
    public Erasure erase(String customer, Progress progress) throws WorkbenchException {
        return new Erasing(CustomerTraces.of(file, customer, progress)).done(progress);
    }

    /// All rows that speak of a customer, each with the file it came with, by kind and import.
    ///
    /// @throws WorkbenchException where there is no such customer
    public List<HeldRow> held(String customer, Progress progress) throws WorkbenchException {
        return HeldRows.of(CustomerTraces.of(file, customer, progress));
    }

    public SegmentStore segments() {
        return new SegmentStore(file);
    }

    public FrozenStore frozen() {
        return new FrozenStore(file);
    }

    public ScenarioStore scenarios() {
        return new ScenarioStore(file);
    }

    public ProfileStore profiles() {
        return new ProfileStore(file);
    }

    public SetAsideStore setAside() {
        return new SetAsideStore(file);
    }

    public SettingStore settings() {
        return new SettingStore(file);
    }

    @Override
    public void close() throws WorkbenchException {
        begun.forEach(LaterReading::giveUp);
        file.close();
    }
}
