package org.cvmworkbench.analysis.value;

/// A law of repeat buying with its parameters, times in days: what it foretells of a customer with `repeats` visits
/// after the first, the last of them at `last` days of an `age` of so many days; of a law of opportunities `last` and
/// `age` are periods.
public sealed interface BuyingLaw permits BetaGeometricLaw, ParetoLaw, BetaBernoulliLaw {
    /// The probability that he still buys.
    double alive(int repeats, int last, int age);

    /// His visits in the next days, given that he still buys.
    VisitsAhead ahead(int repeats, int last, int age, double days);

    /// Whether what comes next depends on the last visit even for who still buys: where gaps are even, the next visit
    /// is near after a long silence.
    boolean remembersLast();

    /// More visits than these cannot be.
    default int most(double days) {
        return Integer.MAX_VALUE;
    }

    /// The visits that somebody new makes after his first one.
    default double expected(double days) {
        return alive(0, 0, 0) * ahead(0, 0, 0, days).mean();
    }
}
