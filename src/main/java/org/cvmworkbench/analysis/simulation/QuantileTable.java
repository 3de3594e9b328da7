package org.cvmworkbench.analysis.simulation;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.uptake.CountDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;

/// The quantiles of a distribution at 2,049 normal scores from -8 to 8, read between them by straight lines: never
/// falling, and within a thousandth of an sd of the inverse. Made in less than a millisecond, where inverting a Beta at
/// as many places takes a hundred: the density is summed up once, by cubic Hermite quadrature on an even grid.
final class QuantileTable {
    private static final double OUTERMOST = 8;
    private static final int PER_UNIT = 128;
    private static final double[] PROBABILITIES = probabilities();

    private static final int STEPS = 2048;
    /// The logarithm of what is too little to count.
    private static final double NOTHING = -45;

    private final double[] quantiles;

    private QuantileTable(double[] quantiles) {
        this.quantiles = quantiles;
    }

    /// @param sd of the distribution; values below a billionth of it are as good as 0
    static QuantileTable of(OpenDensity density, double sd) {
        double nearZero = density.place(Math.min(sd * 1e-9, 0.5));
        double low = Math.max(nearZero, edge(density, -1));
        double high = edge(density, 1);
        double step = (high - low) / STEPS;
        double[] below = below(density, low, step);
        double all = below[STEPS];
        double[] quantiles = new double[PROBABILITIES.length];
        int cell = 0;
        for (int i = 0; i < quantiles.length; i++) {
            double sought = PROBABILITIES[i] * all;
            while (cell < STEPS - 1 && below[cell + 1] < sought) cell++;
            double width = below[cell + 1] - below[cell];
            double share = width == 0 ? 0 : Math.clamp((sought - below[cell]) / width, 0, 1);
            quantiles[i] = density.value(low + (cell + share) * step);
        }
        return new QuantileTable(quantiles);
    }

    /// Of a count, each counting as much as `unit`; scaled so that the mean is kept.
    static QuantileTable of(CountDistribution counts, double unit) {
        double[] quantiles = counts.quantiles(PROBABILITIES);
        double sum = 0;
        for (int i = 1; i < quantiles.length; i++)
            sum += (PROBABILITIES[i] - PROBABILITIES[i - 1]) * (quantiles[i] + quantiles[i - 1]) / 2;
        double scale = sum <= 0 ? unit : unit * counts.mean() / sum;
        return new QuantileTable(
                Arrays.stream(quantiles).map(count -> scale * count).toArray());
    }

    double at(double score) {
        double place = Math.clamp((score + OUTERMOST) * PER_UNIT, 0, quantiles.length - 1.0);
        int below = Math.min((int) place, quantiles.length - 2);
        double share = place - below;
        return quantiles[below] + (quantiles[below + 1] - quantiles[below]) * share;
    }

    /// The weight below each point of the grid; what lies below the first is the tail of an exponential.
    private static double[] below(OpenDensity density, double low, double step) {
        double top = density.logWeight(density.mode());
        double[] weight = new double[STEPS + 1];
        Arrays.setAll(weight, i -> Math.exp(density.logWeight(low + i * step) - top));
        double[] below = new double[STEPS + 1];
        below[0] = weight[0] / Math.max(density.slope(low), Double.MIN_NORMAL);
        for (int i = 0; i < STEPS; i++) {
            double rises = weight[i] * density.slope(low + i * step);
            double risesNext = weight[i + 1] * density.slope(low + (i + 1) * step);
            double cell = step * (weight[i] + weight[i + 1]) / 2 + step * step * (rises - risesNext) / 12;
            below[i + 1] = below[i] + Math.max(0, cell);
        }
        return below;
    }

    /// Where, on this side of the mode, the weight has become nothing; found by doubling and halving the distance.
    private static double edge(OpenDensity density, int side) {
        double mode = density.mode();
        double bound = density.logWeight(mode) + NOTHING;
        double outside = 1;
        while (density.logWeight(mode + side * outside) > bound) outside *= 2;
        double inside = 0;
        for (int halving = 0; halving < 40; halving++) {
            double middle = (inside + outside) / 2;
            if (density.logWeight(mode + side * middle) > bound) inside = middle;
            else outside = middle;
        }
        return mode + side * outside;
    }

    private static double[] probabilities() {
        NormalDistribution normal = new NormalDistribution();
        return IntStream.rangeClosed(0, (int) (2 * OUTERMOST * PER_UNIT))
                .mapToDouble(i -> normal.cumulativeProbability((double) i / PER_UNIT - OUTERMOST))
                .toArray();
    }
}
