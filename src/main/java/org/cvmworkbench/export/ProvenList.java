package org.cvmworkbench.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;

/// A list with its manifest: both files are there afterwards, or neither.
///
/// @param rows how many there will be
public record ProvenList(ListManifest manifest, TableFile.Rows content, int rows) {
    /// Writes both, as the ending of the list's name says.
    ///
    /// @throws WorkbenchException when one cannot be written; what stood there before stands there still
    public void write(Path file, Progress progress) throws WorkbenchException {
        boolean[] proven = {false};
        try {
            WholeFile.write(file, unfinished -> {
                TableFile kind = TableFile.of(file);
                SummedOutput summed = new SummedOutput(Files.newOutputStream(unfinished));
                WatchedTable watched;
                try (TableWriter table = kind.open(summed)) {
                    watched = new WatchedTable(table, rows, progress);
                    content.writeTo(watched);
                }
                manifest.write(file, watched.columns(), summed.sum());
                proven[0] = true;
            });
        } catch (WorkbenchException refused) {
            if (proven[0]) discard(ListManifest.beside(file), refused);
            throw refused;
        }
    }

    private static void discard(Path manifest, WorkbenchException refused) {
        try {
            Files.deleteIfExists(manifest);
        } catch (IOException e) {
            refused.addSuppressed(e);
        }
    }
}
