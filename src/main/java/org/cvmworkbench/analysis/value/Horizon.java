package org.cvmworkbench.analysis.value;

/// How far is looked ahead.
///
/// @param periods how many units
/// @param yearlyRate what money a year later is worth less, 0.1 for a tenth
public record Horizon(ModelUnit unit, int periods, double yearlyRate) {
    /// The year to come, for rules and rooms: 52 weeks, a tenth less a year later.
    public static final Horizon YEAR = new Horizon(ModelUnit.WEEK, 52, 0.1);

    /// The farthest that can be looked, thirty years.
    private static final double FARTHEST = 10_958;
    private static final int MOST_PERIODS = 3_650;

    /// How many periods of a unit can be looked ahead at most.
    public static int most(ModelUnit unit) {
        return (int) Math.min(MOST_PERIODS, Math.floor(FARTHEST / unit.days()));
    }

    public double days() {
        return periods * unit.days();
    }

    /// Whole days, for counting.
    int wholeDays() {
        return (int) Math.round(days());
    }

    /// What money at the end of a period is worth today.
    double worth(int period) {
        return Math.pow(1 + yearlyRate, -period * unit.days() / ModelUnit.DAYS_OF_YEAR);
    }
}
