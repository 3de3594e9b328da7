package org.cvmworkbench.analysis.retention;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.cvmworkbench.analysis.value.Foreseen;

/// A number with its doubt.
///
/// @param spread its standard error; 0 for one that somebody has typed
public record Doubtful(double value, double spread) {
    private static final double STEP = 1e-4;

    /// As somebody gave it.
    public static Doubtful typed(double value) {
        return new Doubtful(value, 0);
    }

    /// With an interval of 80 % of this width.
    public static Doubtful within(double value, double low, double high) {
        return new Doubtful(value, (high - low) / (2 * Foreseen.Z));
    }

    /// What follows from numbers that know nothing of each other, with the interval of 80 %, by the delta method.
    static Foreseen of(List<Doubtful> from, ToDoubleFunction<double[]> law) {
        double[] at = from.stream().mapToDouble(Doubtful::value).toArray();
        double variance = 0;
        for (int i = 0; i < at.length; i++) {
            if (from.get(i).spread == 0) continue;
            double[] above = at.clone();
            double[] below = at.clone();
            double step = from.get(i).spread * STEP;
            above[i] += step;
            below[i] -= step;
            double slope = (law.applyAsDouble(above) - law.applyAsDouble(below)) / (2 * step);
            variance += Math.pow(slope * from.get(i).spread, 2);
        }
        double middle = law.applyAsDouble(at);
        double half = Foreseen.Z * Math.sqrt(variance);
        return new Foreseen(middle, middle - half, middle + half);
    }
}
