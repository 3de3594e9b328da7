package org.cvmworkbench.analysis.survival;

import java.util.List;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.SingularValueDecomposition;

/// Whether groups leave alike: the log-rank test (Mantel 1966; Peto and Peto 1972), all times weighing the
/// same.
///
/// @param observed ends by group
/// @param expected ends by group if all left alike
/// @param degrees of freedom: groups that can be told apart, less one
/// @param p the chance of so large a difference, or a larger, among groups that leave alike
public record LogRank(double[] observed, double[] expected, double chiSquare, int degrees, double p) {
    /// O(times · groups²).
    public static LogRank of(List<KaplanMeier> groups) {
        Sums sums = new Sums(groups);
        for (int time = 0; time < sums.times; time++) sums.add(time);
        double[] more = new double[groups.size()];
        for (int group = 0; group < more.length; group++) more[group] = sums.observed[group] - sums.expected[group];
        if (sums.largest == 0) return new LogRank(sums.observed, sums.expected, 0, 0, 1);
        // a pseudo-inverse, since the groups' differences add up to nothing
        SingularValueDecomposition spread =
                new SingularValueDecomposition(MatrixUtils.createRealMatrix(sums.covariance));
        int degrees = Math.min(spread.getRank(), groups.size() - 1);
        double[] solved =
                spread.getSolver().solve(MatrixUtils.createRealVector(more)).toArray();
        double chiSquare = 0;
        for (int group = 0; group < more.length; group++) chiSquare += more[group] * solved[group];
        double p = 1 - new ChiSquaredDistribution(degrees).cumulativeProbability(Math.max(0, chiSquare));
        return new LogRank(sums.observed, sums.expected, Math.max(0, chiSquare), degrees, p);
    }

    /// What the times add up to.
    private static final class Sums {
        private final List<KaplanMeier> groups;
        private final int times;
        private final double[] observed;
        private final double[] expected;
        private final double[][] covariance;
        private double largest;

        Sums(List<KaplanMeier> groups) {
            this.groups = groups;
            this.times =
                    groups.stream().mapToInt(one -> one.atRisk().length).max().orElse(0);
            this.observed = new double[groups.size()];
            this.expected = new double[groups.size()];
            this.covariance = new double[groups.size()][groups.size()];
        }

        void add(int time) {
            double risk = 0;
            double ends = 0;
            for (KaplanMeier one : groups) {
                risk += at(one.atRisk(), time);
                ends += at(one.events(), time);
            }
            if (ends == 0) return;
            double spread = risk > 1 ? ends * (risk - ends) / (risk - 1) : 0;
            for (int group = 0; group < observed.length; group++) {
                double share = at(groups.get(group).atRisk(), time) / risk;
                observed[group] += at(groups.get(group).events(), time);
                expected[group] += ends * share;
                for (int other = 0; other < observed.length; other++) {
                    double others = at(groups.get(other).atRisk(), time) / risk;
                    covariance[group][other] += spread * share * ((group == other ? 1 : 0) - others);
                }
                largest = Math.max(largest, covariance[group][group]);
            }
        }

        private static double at(long[] counts, int time) {
            return time < counts.length ? counts[time] : 0;
        }
    }
}
