package org.cvmworkbench.workspace;

import java.time.Instant;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.store.SavedImport;

/// A file that is in the base.
///
/// @param id by which it can be taken out again
/// @param at for people to read; no result depends on it
public record ImportedFile(int id, Kind kind, String name, RowCounts counts, Instant at) {
    static ImportedFile of(SavedImport file) {
        return new ImportedFile(file.id(), file.kind(), file.file(), file.counts(), file.importedAt());
    }
}
