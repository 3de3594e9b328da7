package org.cvmworkbench.workspace;

import java.util.List;

/// What a file looks like before anything of it is taken: one preview a table.
///
/// @param skipped parts that are no tables
public record Looked(List<FilePreview> tables, List<SkippedPart> skipped) {
    public Looked {
        tables = List.copyOf(tables);
        skipped = List.copyOf(skipped);
    }
}
