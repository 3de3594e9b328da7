package org.cvmworkbench.store;

import java.util.List;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.RowCounts;

/// A file that has been read and is to be saved.
///
/// @param kind of the file
/// @param file its name, as people know it
/// @param mapping how its columns were understood, as JSON
/// @param runs what it brought: one run of its own kind, and of what it brought besides; receipts already in order
/// @param fingerprint equal for files of equal content, empty where unknown
/// @param replaces whether its receipts stand in place of those of earlier imports
public record NewImport(
        Kind kind,
        String file,
        RowCounts counts,
        String mapping,
        List<Run> runs,
        String fingerprint,
        boolean replaces) {
    public NewImport {
        runs = List.copyOf(runs);
    }

    /// A file of unknown content that adds to what is there.
    public NewImport(Kind kind, String file, RowCounts counts, String mapping, List<Run> runs) {
        this(kind, file, counts, mapping, runs, "", false);
    }
}
