package org.cvmworkbench.analysis.survival;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.NormalDistribution;

/// The survival of a cohort beyond what was seen of it. The band has both doubts: that of the parameters
/// (delta method on ln S) and the chance of so many customers.
final class ContractProjection {
    private final ContractFit fit;
    private final double z;

    private ContractProjection(ContractFit fit, double probability) {
        this.fit = fit;
        this.z = new NormalDistribution().inverseCumulativeProbability((1 + probability) / 2);
    }

    /// @param periods beyond those seen
    /// @param probability that the band holds what will be seen
    static Projection of(ContractFit fit, int periods, double probability) {
        ContractProjection projection = new ContractProjection(fit, probability);
        double[] expected = new double[periods + 1];
        double[] low = new double[periods + 1];
        double[] high = new double[periods + 1];
        double start = fit.seen().survival(fit.seen().periods());
        for (int ahead = 0; ahead <= periods; ahead++) {
            double share = projection.share(ahead);
            double doubt = projection.z * projection.doubt(ahead, share);
            expected[ahead] = start * share;
            low[ahead] = start * Math.max(0, share - doubt);
            high[ahead] = start * Math.min(1, share + doubt);
        }
        return new Projection(fit.seen().periods(), expected, low, high, probability);
    }

    /// Of those still there, the part that stays so many further periods.
    private double share(int ahead) {
        double share = 1;
        for (int period = 1; period <= ahead; period++)
            share *= fit.law().retention(fit.seen().periods() + period);
        return share;
    }

    private double doubt(int ahead, double share) {
        double alpha = fit.law().alpha();
        double beta = fit.law().beta();
        double byAlpha = 0;
        double byBeta = 0;
        for (int i = fit.seen().periods(); i < fit.seen().periods() + ahead; i++) {
            byAlpha -= alpha / (alpha + beta + i);
            byBeta += beta / (beta + i) - beta / (alpha + beta + i);
        }
        double[] variances = fit.likelihood().variances();
        double ofLaw =
                byAlpha * byAlpha * variances[0] + 2 * byAlpha * byBeta * variances[1] + byBeta * byBeta * variances[2];
        double ofChance = share * (1 - share) / Math.max(1, fit.seen().stayed());
        return Math.sqrt(share * share * ofLaw + ofChance);
    }

    /// What was seen since the law was fitted, beside what it had said.
    static ContractBackTest test(Retention seen, int fitted, double probability) {
        ContractFit fit = ContractFit.of(seen.first(fitted));
        Projection said = of(fit, seen.periods() - fitted, probability);
        double[] actual = new double[said.length() + 1];
        Arrays.setAll(actual, ahead -> seen.survival(fitted + ahead));
        return new ContractBackTest(fit, said, actual);
    }
}
