package org.cvmworkbench.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.intake.Reject;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.RowCounts;

/// What became of one imported file.
///
/// @param run the id of the import, by which it can be undone; none after a dry run
/// @param unmapped columns that were not used
/// @param rejected the first rows that could not be taken
public record ImportSummary(
        Path file, Kind kind, RowCounts counts, Optional<Integer> run, List<String> unmapped, List<Reject> rejected) {
    public ImportSummary {
        rejected = List.copyOf(rejected);
        unmapped = List.copyOf(unmapped);
    }
}
