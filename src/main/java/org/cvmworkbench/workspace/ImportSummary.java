package org.cvmworkbench.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.intake.Reject;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.RowCounts;

/// What became of one imported file.
///
/// @param part of the file that it is, where the file holds several tables
/// @param run the id of the import, by which it can be undone; none after a dry run
/// @param unmapped columns that were not used
/// @param rejected the first rows that could not be taken
/// @param skipped what else the file holds; with its first table alone
public record ImportSummary(
        Path file,
        Optional<String> part,
        Kind kind,
        RowCounts counts,
        Optional<Integer> run,
        List<String> unmapped,
        List<Reject> rejected,
        List<SkippedPart> skipped) {
    public ImportSummary {
        rejected = List.copyOf(rejected);
        unmapped = List.copyOf(unmapped);
        skipped = List.copyOf(skipped);
    }

    /// The name of the file, and of its part.
    public String name() {
        String name = String.valueOf(file.getFileName());
        return part.map(one -> name + ": " + one).orElse(name);
    }
}
