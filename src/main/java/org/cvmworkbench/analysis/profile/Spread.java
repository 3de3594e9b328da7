package org.cvmworkbench.analysis.profile;

import java.util.Arrays;

/// How a value lies among some customers. All NaN where there is nobody.
public record Spread(double mean, double median, double max) {
    /// @param values in any order; sorted in place
    public static Spread of(double[] values) {
        if (values.length == 0) return new Spread(Double.NaN, Double.NaN, Double.NaN);
        Arrays.sort(values);
        double sum = 0;
        for (double value : values) sum += value;
        return new Spread(sum / values.length, Quantiles.of(values, 0.5), values[values.length - 1]);
    }
}
