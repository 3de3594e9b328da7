package org.cvmworkbench.analysis.simulation;

import java.util.function.DoubleUnaryOperator;
import org.cvmworkbench.analysis.uptake.CountDistribution;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;

/// The distribution of one assumption, as a function of a standard normal score.
sealed interface Marginal {
    double mean();

    /// The value as likely to be exceeded as the score.
    double at(double score);

    /// The expectation of a function of the value, by Gauss-Legendre, 64 nodes on the probabilities.
    default double mean(DoubleUnaryOperator function) {
        return OverProbability.mean(function, this::at);
    }

    record Fixed(double mean) implements Marginal {
        @Override
        public double mean(DoubleUnaryOperator function) {
            return function.applyAsDouble(mean);
        }

        @Override
        public double at(double score) {
            return mean;
        }
    }

    record Drawn(double mean, QuantileTable quantiles) implements Marginal {
        @Override
        public double at(double score) {
            return quantiles.at(score);
        }
    }

    /// So narrow that its skewness is nothing and it is Normal.
    record Narrow(double mean, double sd) implements Marginal {
        /// The sd below which it is, relative to the distance from the nearest bound.
        private static final double RELATIVE_SD = 1e-5;

        static boolean holds(double sd, double distance) {
            return sd < RELATIVE_SD * distance;
        }

        @Override
        public double at(double score) {
            return mean + sd * score;
        }
    }

    /// A Beta for a share, a Gamma for money and for receipts a customer, each of the mean and sd of the assumption. A
    /// share of 0 or 1 and money of 0 leave nothing to vary and are fixed, whatever their sd.
    static Marginal of(AssumptionName name, Assumption assumption, boolean baselineIsShare) {
        double mean = assumption.value();
        if (assumption.isFixed() || mean == 0) return new Fixed(mean);
        boolean share = name == AssumptionName.BASELINE ? baselineIsShare : !name.isMoney();
        return share ? beta(assumption) : gamma(assumption);
    }

    /// Purchases a customer of so many, as they were estimated. The chance of their count is that of what the offer
    /// makes of them, which is less than that many times the chance of the few there were before; few of them are
    /// counted, not measured.
    ///
    /// @param growth how many times as many the offer makes of them, above 0
    static Marginal ofCount(Assumption baseline, long customers, double growth) {
        double count = baseline.value() * customers;
        if (count <= 0) return of(AssumptionName.BASELINE, baseline, false);
        double sd = baseline.sd() * customers;
        double doubt = Math.max(0, sd * sd - count);
        double taken = count * growth;
        if (taken > CountDistribution.LARGEST_MEAN)
            return gamma(Assumption.of(baseline.value(), Math.sqrt(count / growth + doubt) / customers));
        CountDistribution counts = new CountDistribution(taken, taken + doubt * growth * growth);
        return new Drawn(baseline.value(), QuantileTable.of(counts, 1 / (customers * growth)));
    }

    private static Marginal beta(Assumption share) {
        double mean = share.value();
        if (mean == 1) return new Fixed(1);
        if (Narrow.holds(share.sd(), Math.min(mean, 1 - mean))) return new Narrow(mean, share.sd());
        double weight = mean * (1 - mean) / (share.sd() * share.sd()) - 1;
        OpenDensity density = new OpenDensity.Beta(mean * weight, (1 - mean) * weight);
        return new Drawn(mean, QuantileTable.of(density, share.sd()));
    }

    private static Marginal gamma(Assumption money) {
        double mean = money.value();
        if (Narrow.holds(money.sd(), mean)) return new Narrow(mean, money.sd());
        double scale = money.sd() * money.sd() / mean;
        return new Drawn(mean, QuantileTable.of(new OpenDensity.Gamma(mean / scale, scale), money.sd()));
    }
}
