package org.cvmworkbench.intake;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.columns.DistinctRows;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.WordPart;

/// The runs of a file, in the codes of the base they are for, and the words that it lacks.
record Loaded(List<Run> runs, List<WordPart> grown) {
    static final Loaded NOTHING = new Loaded(List.of(), List.of());

    /// Without rows of the file's own kind that repeat earlier ones.
    Loaded distinct() {
        if (runs.isEmpty()) return this;
        List<Run> all = new ArrayList<>(runs);
        all.set(0, DistinctRows.of(runs.getFirst()));
        return new Loaded(all, grown);
    }

    /// How many rows of the file's own kind there are.
    long rows() {
        return runs.isEmpty() ? 0 : runs.getFirst().rows();
    }
}
