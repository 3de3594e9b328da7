package org.cvmworkbench.analysis.cohort;

/// One group of customers and what it did since the first visits.
///
/// @param size its customers
/// @param cells the measure in the period of the first visit, the one after, and so on, of those who had
///     lived through that period on the as-of day
/// @param reached how many these are
public record GroupRow(String label, int size, long[] cells, int[] reached) implements FollowedRow {
    @Override
    public int of(int age) {
        return reached[age];
    }

    @Override
    public boolean isComplete(int age) {
        return age < reached.length;
    }
}
