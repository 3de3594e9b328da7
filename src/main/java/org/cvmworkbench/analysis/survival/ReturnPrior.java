package org.cvmworkbench.analysis.survival;

import java.util.List;
import org.cvmworkbench.analysis.value.Foreseen;

/// What other shops have seen, for orientation beside a base's own curve: never in its place.
public final class ReturnPrior {
    private static final double SCALE = 0.55;
    private static final double SHAPE = -0.65;
    private static final double LOG_DEVIATION = 0.35;

    /// CDNOW, any customer: after so many days of silence, returns within 30 and 90 days (priors P20).
    public static final List<Seen> CDNOW = List.of(
            new Seen(30, 0.18, 0.32),
            new Seen(60, 0.11, 0.23),
            new Seen(90, 0.08, 0.19),
            new Seen(180, 0.04, 0.11),
            new Seen(270, 0.03, 0.07),
            new Seen(365, 0.02, 0.04));

    private ReturnPrior() {}

    /// One row of the table.
    public record Seen(int silence, double within30, double within90) {}

    /// The chance of a return within one own interval, 0.55·k^−0.65 (priors P21 and F6): of customers with at
    /// least four purchases; the interval holds 80 %.
    ///
    /// @param intervals of silence, at least 1
    public static Chance withinOwnInterval(double intervals) {
        double chance = SCALE * Math.pow(intervals, SHAPE);
        double reach = Math.exp(Foreseen.Z * LOG_DEVIATION);
        return new Chance(chance, chance / reach, Math.min(1, chance * reach), 0);
    }
}
