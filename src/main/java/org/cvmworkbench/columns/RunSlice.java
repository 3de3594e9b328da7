package org.cvmworkbench.columns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The rows of a run that one import brought.
///
/// @param from the first of them
/// @param to one past the last
record RunSlice(Run run, int importId, int from, int to) {
    int rows() {
        return to - from;
    }

    /// All rows of these runs, in the order of their imports.
    static List<RunSlice> inOrder(List<Run> runs) {
        List<RunSlice> slices = new ArrayList<>();
        for (Run run : runs) add(run, slices);
        slices.sort(Comparator.comparingInt(RunSlice::importId));
        return slices;
    }

    private static void add(Run run, List<RunSlice> slices) {
        int[] origins = run.ints(Run.ORIGIN);
        if (origins.length == 0) {
            slices.add(new RunSlice(run, run.origin().importId(), 0, run.rows()));
            return;
        }
        int start = 0;
        for (int row = 1; row <= origins.length; row++) {
            if (row < origins.length && origins[row] == origins[start]) continue;
            slices.add(new RunSlice(run, origins[start], start, row));
            start = row;
        }
    }
}
