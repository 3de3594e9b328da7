package org.cvmworkbench.analysis.oldnew;

import org.hipparchus.distribution.continuous.NormalDistribution;

/// One claim about old and new customers, as the base has it.
///
/// @param fresh of the new customers
/// @param difference old less new
/// @param low of its interval, which holds for all eight claims together with 95 % (Bonferroni); so `high`; NaN where
///     there is too little to tell
public record Claim(
        Criterion criterion, Rate old, Rate fresh, double difference, double low, double high, Verdict verdict) {
    private static final double CHANCE_OF_ERROR = 0.05 / Criterion.values().length;
    private static final int ENOUGH = 30;

    static Claim of(Criterion criterion, Rate old, Rate fresh) {
        double difference = old.value() - fresh.value();
        boolean enough = Math.min(old.customers(), fresh.customers()) >= ENOUGH;
        double half = enough ? quantile() * Math.hypot(old.error(), fresh.error()) : Double.NaN;
        return new Claim(
                criterion,
                old,
                fresh,
                difference,
                difference - half,
                difference + half,
                verdict(criterion.oldHigher() ? difference : -difference, half));
    }

    private static double quantile() {
        return new NormalDistribution().inverseCumulativeProbability(1 - CHANCE_OF_ERROR / 2);
    }

    /// @param towards how far the difference goes the claimed way
    private static Verdict verdict(double towards, double half) {
        if (towards - half > 0) return Verdict.HOLDS;
        return towards + half < 0 ? Verdict.FAILS : Verdict.OPEN;
    }
}
