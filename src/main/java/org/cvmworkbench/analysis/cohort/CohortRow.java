package org.cvmworkbench.analysis.cohort;

/// One cohort and what it did since.
///
/// @param period number of the period of its first visits ([org.cvmworkbench.model.Period])
/// @param label that period as text
/// @param size its customers
/// @param cells the measure in its own period, the one after, and so on to the as-of day
/// @param complete whether each of these periods had ended on the as-of day
public record CohortRow(int period, String label, int size, long[] cells, boolean[] complete) implements FollowedRow {
    @Override
    public int of(int age) {
        return size;
    }

    /// Whether the cohort has lived through this period.
    @Override
    public boolean isComplete(int offset) {
        return offset < complete.length && complete[offset];
    }
}
