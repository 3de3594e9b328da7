package org.cvmworkbench.ui.offers.answer;

import java.util.List;
import java.util.stream.IntStream;

/// An axis between two round numbers.
///
/// @param step between its ticks, above 0
public record Scale(double low, double high, double step) {
    private static final int TICKS = 6;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /// The smallest round one that shows both values and 0.
    public static Scale showing(double from, double to) {
        double least = Math.min(0, Math.min(from, to));
        double most = Math.max(0, Math.max(from, to));
        double step = most > least ? round((most - least) / TICKS) : 1;
        double high = Math.max(Math.ceil(most / step), least < 0 ? 0 : 1) * step;
        return new Scale(Math.floor(least / step) * step, high, step);
    }

    /// This one as long as it shows both values, otherwise a wider one: so that an axis does not move with what is on
    /// it.
    public Scale widenedFor(double from, double to) {
        boolean shown = Math.min(from, to) >= low && Math.max(from, to) <= high;
        return shown ? this : showing(Math.min(low, from), Math.max(high, to));
    }

    public Scale widenedFor(Scale other) {
        return widenedFor(other.low, other.high);
    }

    /// Where a value stands, 0 at the low end and 1 at the high one; what lies beyond stands at the end.
    public double share(double value) {
        return Math.clamp((value - low) / (high - low), 0, 1);
    }

    public List<Double> ticks() {
        int count = (int) Math.round((high - low) / step);
        return IntStream.rangeClosed(0, count).mapToObj(i -> low + i * step).toList();
    }

    private static double round(double step) {
        double unit = Math.pow(10, Math.floor(Math.log10(step)));
        for (double factor : ROUND) if (step <= factor * unit * (1 + 1e-9)) return factor * unit;
        return 10 * unit;
    }
}
