package org.cvmworkbench.analysis.value;

import java.util.Arrays;

/// A point of a log-likelihood.
///
/// @param logs the logarithms of the parameters
/// @param value the log-likelihood; minus infinity where it cannot be told
/// @param slopes in the logarithms
record Ascent(double[] logs, double value, double[] slopes) {
    static Ascent at(Likelihood likelihood, double[] logs) {
        double[] parameters = Arrays.stream(logs).map(Math::exp).toArray();
        double[] slopes = new double[logs.length];
        double value = likelihood.at(parameters, slopes);
        for (int i = 0; i < slopes.length; i++) slopes[i] *= parameters[i];
        boolean told = Double.isFinite(value) && Arrays.stream(slopes).allMatch(Double::isFinite);
        return new Ascent(logs, told ? value : Double.NEGATIVE_INFINITY, slopes);
    }

    double[] parameters() {
        return Arrays.stream(logs).map(Math::exp).toArray();
    }

    /// The steepest slope a customer.
    double steepness(Likelihood likelihood) {
        double steepest = Arrays.stream(slopes).map(Math::abs).max().orElse(0);
        return steepest / Math.max(1, likelihood.people());
    }
}
