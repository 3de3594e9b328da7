package org.cvmworkbench.ui.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.workspace.ImportSummary;
import org.cvmworkbench.workspace.Importing;

/// What became of the files that were loaded last.
record Loaded(Path base, List<ImportSummary> files) {
    Loaded {
        files = List.copyOf(files);
    }

    RowCounts counts() {
        return files.stream().map(ImportSummary::counts).reduce(RowCounts.NONE, RowCounts::plus);
    }

    /// Where the rejected rows are, each with its reason; none where there are none.
    Optional<Path> rejects() {
        return counts().rejected() == 0
                ? Optional.empty()
                : Optional.of(Importing.rejectsBeside(base).toAbsolutePath());
    }
}
