package org.cvmworkbench.analysis.uptake;

/// The share of a customer's visits that qualify.
///
/// @param share of all visits of all of them
/// @param weight how many visits of his own the share of all is worth
record Affinity(Habits habits, double share, double weight) {
    /// Nobody differs from the others by more than chance.
    static final double ALL_ALIKE = 1e4;

    private static final double LEAST = 0.05;

    /// @param correlation of two visits of the same customer
    static Affinity of(Habits habits, double share, double correlation) {
        double weight = correlation <= 1 / ALL_ALIKE ? ALL_ALIKE : 1 / correlation - 1;
        return new Affinity(habits, share, Math.max(LEAST, weight));
    }

    double of(int customer) {
        return (habits.inScope()[customer] + weight * share) / (habits.visits()[customer] + weight);
    }

    /// Whether he has ever bought what the offer is about.
    boolean isKnown(int customer) {
        return habits.inScope()[customer] > 0;
    }
}
