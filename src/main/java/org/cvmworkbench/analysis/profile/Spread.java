package org.cvmworkbench.analysis.profile;

/// How a value lies among some customers. All NaN where there is nobody.
public record Spread(double mean, double median, double max) {
    /// Expected O(values).
    ///
    /// @param values in any order; reordered
    public static Spread of(double[] values) {
        if (values.length == 0) return new Spread(Double.NaN, Double.NaN, Double.NaN);
        double sum = 0;
        double max = values[0];
        for (double value : values) {
            sum += value;
            max = Math.max(max, value);
        }
        return new Spread(sum / values.length, Quantiles.among(values, 0.5)[0], max);
    }
}
