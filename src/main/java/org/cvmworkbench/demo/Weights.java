package org.cvmworkbench.demo;

import java.util.Arrays;
import java.util.Collection;

/// Chances of the choices 0, 1, 2 … in proportion to their weights. A draw takes O(log n).
final class Weights {
    private final double[] cumulative;

    private Weights(double[] cumulative) {
        this.cumulative = cumulative;
    }

    static Weights of(double... weights) {
        double[] cumulative = weights.clone();
        Arrays.parallelPrefix(cumulative, Double::sum);
        return new Weights(cumulative);
    }

    static Weights of(Collection<Double> weights) {
        return of(weights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /// @param unit uniform on [0, 1)
    int at(double unit) {
        int found = Arrays.binarySearch(cumulative, unit * cumulative[cumulative.length - 1]);
        return found >= 0 ? Math.min(found + 1, cumulative.length - 1) : -found - 1;
    }
}
