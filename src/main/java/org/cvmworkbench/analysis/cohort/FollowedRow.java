package org.cvmworkbench.analysis.cohort;

/// Customers who are followed together, and what they did at each age since their first visits.
public sealed interface FollowedRow permits CohortRow, GroupRow {
    /// What they have in common: a period or a name.
    String label();

    int size();

    /// The measure by age.
    long[] cells();

    /// Of how many customers a cell is.
    int of(int age);

    /// Whether the age is one that all the cell is of have lived through.
    boolean isComplete(int age);

    /// The measure for each of those; NaN where nobody is.
    default double each(int age) {
        return age >= cells().length || of(age) == 0 ? Double.NaN : (double) cells()[age] / of(age);
    }

    /// How many ages are complete.
    default int completeAges() {
        int ages = 0;
        while (isComplete(ages)) ages++;
        return ages;
    }
}
