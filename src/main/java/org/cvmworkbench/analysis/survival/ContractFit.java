package org.cvmworkbench.analysis.survival;

import java.util.Optional;
import org.cvmworkbench.model.Text;

/// The shifted beta-geometric law that fits what was seen best.
///
/// @param likelihood its maximum: alpha and beta with their doubt
/// @param trouble why the law says nothing here; empty where it does
public record ContractFit(
        Retention seen, ShiftedBetaGeometric law, MaximumLikelihood likelihood, Optional<Text> trouble) {
    /// Two parameters cannot be told from fewer.
    private static final int FEWEST_PERIODS = 2;
    /// Beyond this α + β the chances to leave differ between customers by less than a thirtieth of what they
    /// could.
    private static final double ALIKE = 1000;

    /// O(periods) a step.
    public static ContractFit of(Retention seen) {
        MaximumLikelihood likelihood = MaximumLikelihood.of(new Surface(seen), 1, 1);
        ShiftedBetaGeometric law = new ShiftedBetaGeometric(likelihood.first(), likelihood.second());
        return new ContractFit(seen, law, likelihood, trouble(seen, likelihood));
    }

    /// The curve beyond the data. O(periods²).
    ///
    /// @param periods beyond those seen
    /// @param probability that the band holds what will be seen
    public Projection projection(int periods, double probability) {
        return ContractProjection.of(this, periods, probability);
    }

    private static Optional<Text> trouble(Retention seen, MaximumLikelihood likelihood) {
        if (seen.periods() < FEWEST_PERIODS) return Optional.of(Text.of("contract.short", FEWEST_PERIODS));
        if (seen.losses() == 0) return Optional.of(Text.of("contract.nobody-left"));
        if (seen.stayed() == 0) return Optional.of(Text.of("contract.everybody-left"));
        // without spread between customers the law runs off to the geometric one
        boolean spread = likelihood.converged() && likelihood.first() + likelihood.second() < ALIKE;
        return spread ? Optional.empty() : Optional.of(Text.of("contract.alike"));
    }

    private record Surface(Retention seen) implements LogLikelihood {
        @Override
        public double value(double first, double second) {
            return new ShiftedBetaGeometric(Math.exp(first), Math.exp(second)).logLikelihood(seen);
        }

        @Override
        public double[] derivatives(double first, double second) {
            double alpha = Math.exp(first);
            double beta = Math.exp(second);
            double[] by = new double[5];
            for (int i = 0; i < seen.periods(); i++) {
                double risk = seen.atRisk()[i] / (alpha + beta + i);
                double curved = risk / (alpha + beta + i);
                double stayed = (seen.atRisk()[i] - seen.lost()[i]) / (beta + i);
                by[0] += seen.lost()[i] / alpha - risk;
                by[1] += stayed - risk;
                by[2] += curved - seen.lost()[i] / (alpha * alpha);
                by[3] += curved;
                by[4] += curved - stayed / (beta + i);
            }
            return LogLikelihood.byLogarithms(alpha, beta, by);
        }
    }
}
