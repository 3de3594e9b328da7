package org.cvmworkbench.analysis.power;

import org.hipparchus.distribution.continuous.NormalDistribution;

/// Power of the comparison of two shares.
///
/// @param significance two-sided, such as 0.05
/// @param power        the chance to see an effect that is there, such as 0.8
public record Power(double significance, double power) {
    /// Two-sided 5 %, power 80 %.
    public static final Power USUAL = new Power(0.05, 0.80);

    private static final NormalDistribution NORMAL = new NormalDistribution();

    public Power {
        if (!(significance > 0 && significance < 1 && power > 0 && power < 1))
            throw new IllegalArgumentException("significance and power are inside (0, 1)");
    }

    /// The smallest difference of shares that would be seen: (z_{1−α/2} + z_{1−β})·√(p(1−p)(1/control + 1/treated)).
    ///
    /// @param share   p, of both groups without an effect
    /// @param control customers held out, `treated` those contacted
    public double detectable(double share, long control, long treated) {
        return (falseAlarm() + miss()) * Math.sqrt(variance(share) * (1.0 / control + 1.0 / treated));
    }

    /// Customers needed in each of two equal groups to see a share change from `before` to `after`, with the variance
    /// of
    /// `before` under no effect (Evan Miller's calculator).
    public long required(double before, double after) {
        double root =
                falseAlarm() * Math.sqrt(2 * variance(before)) + miss() * Math.sqrt(variance(before) + variance(after));
        return Math.round(squared(root / (after - before)));
    }

    /// Customers needed in all, a share of them as control, to see a share change from `before` to `after`, with the
    /// pooled variance under no effect.
    public long required(double before, double after, double controlShare) {
        double treatedShare = 1 - controlShare;
        double pooled = variance(controlShare * before + treatedShare * after);
        double root = falseAlarm() * Math.sqrt(pooled * (1 / controlShare + 1 / treatedShare))
                + miss() * Math.sqrt(variance(before) / controlShare + variance(after) / treatedShare);
        return Math.round(squared(root / (after - before)));
    }

    private double falseAlarm() {
        return NORMAL.inverseCumulativeProbability(1 - significance / 2);
    }

    private double miss() {
        return NORMAL.inverseCumulativeProbability(power);
    }

    private static double variance(double share) {
        return share * (1 - share);
    }

    private static double squared(double value) {
        return value * value;
    }
}
