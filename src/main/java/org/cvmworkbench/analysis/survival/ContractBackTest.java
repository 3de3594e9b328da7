package org.cvmworkbench.analysis.survival;

/// A projection of the first periods, held against those that followed.
///
/// @param actual survival as it was seen, at the times of `said`
public record ContractBackTest(ContractFit fit, Projection said, double[] actual) {
    /// @param fitted how many periods the law may see; fewer than there are
    public static ContractBackTest of(Retention seen, int fitted, double probability) {
        return ContractProjection.test(seen, fitted, probability);
    }

    /// The mean of how far it was off, as a part of what came; 0 where nothing was held back.
    public double error() {
        double error = 0;
        int counted = 0;
        for (int ahead = 1; ahead < actual.length; ahead++) {
            if (actual[ahead] == 0) continue;
            error += Math.abs(said.expected()[ahead] - actual[ahead]) / actual[ahead];
            counted++;
        }
        return counted == 0 ? 0 : error / counted;
    }

    /// How many of the times held back lie in the band.
    public int covered() {
        int covered = 0;
        for (int ahead = 1; ahead < actual.length; ahead++) {
            if (said.low()[ahead] <= actual[ahead] && actual[ahead] <= said.high()[ahead]) covered++;
        }
        return covered;
    }
}
