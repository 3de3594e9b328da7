package org.cvmworkbench.analysis.value;

/// How far is looked ahead.
///
/// @param periods how many units
/// @param yearlyRate what money a year later is worth less, 0.1 for a tenth
public record Horizon(ModelUnit unit, int periods, double yearlyRate) {
    public double days() {
        return periods * unit.days();
    }

    /// Whole days, for counting.
    int wholeDays() {
        return (int) Math.round(days());
    }

    /// What money at the end of a period is worth today.
    double worth(int period) {
        return Math.pow(1 + yearlyRate, -period * unit.days() / ModelUnit.YEAR);
    }
}
