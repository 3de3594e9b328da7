package org.cvmworkbench.analysis.oldnew;

import org.cvmworkbench.analysis.cohort.WilsonInterval;
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

    /// The interval of a difference of shares is Newcombe's (Statistics in Medicine 17, 1998, method 10), which is not
    /// sure of what all answer alike; that of other ratios is the normal one.
    static Claim of(Criterion criterion, Rate old, Rate fresh) {
        double difference = old.value() - fresh.value();
        boolean enough = Math.min(old.customers(), fresh.customers()) >= ENOUGH;
        double below = Double.NaN;
        double above = Double.NaN;
        if (enough && criterion.isShare() && isShare(old) && isShare(fresh)) {
            WilsonInterval ofOld = old.share(quantile());
            WilsonInterval ofFresh = fresh.share(quantile());
            below = Math.hypot(old.value() - ofOld.low(), ofFresh.high() - fresh.value());
            above = Math.hypot(ofOld.high() - old.value(), fresh.value() - ofFresh.low());
        } else if (enough) {
            below = quantile() * Math.hypot(old.error(), fresh.error());
            above = below;
        }
        double low = difference - below;
        double high = difference + above;
        Verdict verdict = criterion.oldHigher() ? verdict(low, high) : verdict(-high, -low);
        return new Claim(criterion, old, fresh, difference, low, high, verdict);
    }

    /// Returns of what was bought at a discount may lead out of the range.
    private static boolean isShare(Rate rate) {
        return rate.value() >= 0 && rate.value() <= 1;
    }

    private static double quantile() {
        return new NormalDistribution().inverseCumulativeProbability(1 - CHANCE_OF_ERROR / 2);
    }

    /// @param low of how far the difference goes the claimed way; so `high`
    private static Verdict verdict(double low, double high) {
        if (low > 0) return Verdict.HOLDS;
        return high < 0 ? Verdict.FAILS : Verdict.OPEN;
    }
}
