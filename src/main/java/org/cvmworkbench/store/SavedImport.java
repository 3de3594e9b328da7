package org.cvmworkbench.store;

import java.time.Instant;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.RowCounts;

/// A file in the base.
///
/// @param id never given twice, also after an undo
/// @param mapping how its columns were understood, as JSON
/// @param importedAt for people to read; no result depends on it
/// @param generation of the base that it made
/// @param fingerprint equal for files of equal content, empty where unknown
/// @param replaces whether its receipts stand in place of those of earlier imports
public record SavedImport(
        int id,
        Kind kind,
        String file,
        RowCounts counts,
        String mapping,
        Instant importedAt,
        long generation,
        String fingerprint,
        boolean replaces) {}
