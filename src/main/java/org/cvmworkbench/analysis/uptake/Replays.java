package org.cvmworkbench.analysis.uptake;

import java.util.List;

/// What the past says of a forecast: by what factor it was off, and how sure that is (Tashman 2000, International
/// Journal of Forecasting 16).
///
/// What season and trend do to the scope is told by all customers, the same weeks of last year before all; what is
/// peculiar to such an audience by how much more it was off than all were, in every window alike. Both in logarithms,
/// weighted by how sure they are: chance (Poisson), and how much one window differs from another. Before any of them
/// is seen the factor is 1, give or take.
///
/// @param windows the same weeks of last year first, then the latest first
public record Replays(List<Replay> windows) {
    /// How far the factor is from 1 before anything is seen, as a variance of logarithms.
    private static final double UNSEEN = 0.06;
    /// The same for what is peculiar to an audience.
    private static final double ALIKE = 0.025;
    /// How much the same weeks of two years differ.
    private static final double BETWEEN_YEARS = 0.005;
    /// How much windows of the same year differ.
    private static final double BETWEEN_WINDOWS = 0.016;
    /// How much what is peculiar to an audience differs between windows.
    private static final double BETWEEN_AUDIENCES = 0.006;
    /// How many windows these are worth.
    private static final double WORTH = 3;

    public Replays {
        windows = List.copyOf(windows);
    }

    /// The mean and the variance of the logarithm of the factor of one more window.
    record Factor(double log, double variance) {
        Factor plus(Factor other) {
            return new Factor(log + other.log, variance + other.variance);
        }
    }

    Factor factor() {
        return ofAll().plus(ofAudience());
    }

    private Factor ofAll() {
        double restless = restlessness();
        double precision = 1 / UNSEEN;
        double sum = 0;
        double next = BETWEEN_WINDOWS;
        for (Replay window : windows) {
            double weight = 1 / variance(window, restless);
            precision += weight;
            sum += weight * window.everybody().miss();
            if (window.lastYear()) next = BETWEEN_YEARS;
        }
        return new Factor(sum / precision, 1 / precision + next * restless);
    }

    private Factor ofAudience() {
        double precision = 1 / ALIKE;
        double sum = 0;
        for (Replay window : windows) {
            double weight = 1 / (window.audience().chance() + BETWEEN_AUDIENCES);
            precision += weight;
            sum += weight * window.peculiar();
        }
        return new Factor(sum / precision, 1 / precision);
    }

    private static double variance(Replay window, double restless) {
        return window.everybody().chance() + between(window) * restless;
    }

    private static double between(Replay window) {
        return window.lastYear() ? BETWEEN_YEARS : BETWEEN_WINDOWS;
    }

    /// By what factor windows differ more than is usual; at least by half of it.
    private double restlessness() {
        double precision = 0;
        double sum = 0;
        for (Replay window : windows) {
            precision += 1 / variance(window, 1);
            sum += window.everybody().miss() / variance(window, 1);
        }
        double squares = WORTH;
        for (Replay window : windows) {
            double off = window.everybody().miss() - sum / precision;
            squares += off * off / variance(window, 1);
        }
        return Math.max(0.5, squares / (WORTH + Math.max(0, windows.size() - 1)));
    }
}
