package org.cvmworkbench.columns;

import java.util.Set;

/// Which imports the rows of a run came with.
///
/// @param importId of all rows, where the run has no column of its own for that; the higher came later
/// @param replacing the imports whose receipts stand in place of those of earlier ones
public record Origin(int importId, Set<Integer> replacing) {
    public static final Origin NONE = new Origin(0, Set.of());

    public Origin {
        replacing = Set.copyOf(replacing);
    }

    /// Whether the import of all rows replaces.
    public boolean replaces() {
        return replacing.contains(importId);
    }
}
