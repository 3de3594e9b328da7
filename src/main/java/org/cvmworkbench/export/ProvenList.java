package org.cvmworkbench.export;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;

/// A list with its manifest: both files are there afterwards, or neither.
///
/// @param rows how many there will be
public record ProvenList(ListManifest manifest, TableFile.Rows content, int rows) {
    /// Writes both, as the ending of the list's name says. The list takes its place first: what stood there before
    /// keeps its proof as long as it stands there.
    ///
    /// @throws WorkbenchException when one cannot be written; what stood there before stands there still
    public void write(Path file, Progress progress) throws WorkbenchException {
        TableFile kind = TableFile.of(file);
        WholeFile.write(
                ListManifest.beside(file),
                proof -> WholeFile.write(file, unfinished -> {
                    SummedOutput summed = new SummedOutput(Files.newOutputStream(unfinished));
                    WatchedTable watched;
                    try (TableWriter table = kind.open(summed)) {
                        watched = new WatchedTable(table, rows, progress);
                        content.writeTo(watched);
                    }
                    Files.writeString(proof, manifest.text(file, watched.columns(), summed.sum()));
                }));
    }
}
