package org.cvmworkbench.analysis.survival;

import java.util.Arrays;

/// Who could leave in each period, and who did: all that a law of discrete contracts needs of the data.
/// Cohorts of different ages add up, and who is no longer seen simply is at risk no more.
///
/// @param atRisk at the beginning of period 1, 2 and so on
/// @param lost in it
public record Retention(long[] atRisk, long[] lost) {
    /// @param customers of one cohort at its beginning and after each period, never rising
    public static Retention of(long... customers) {
        long[] atRisk = Arrays.copyOf(customers, Math.max(0, customers.length - 1));
        long[] lost = new long[atRisk.length];
        for (int period = 0; period < lost.length; period++) lost[period] = customers[period] - customers[period + 1];
        return new Retention(atRisk, lost);
    }

    /// A curve by day, cut into periods; who was last seen before its end is not counted in it.
    ///
    /// @param days of a period
    public static Retention of(KaplanMeier curve, int days) {
        return of(curve, 0, days);
    }

    /// The same from a day on before which nobody has left.
    static Retention of(KaplanMeier curve, int start, int days) {
        int periods = (curve.lastSeen() - start) / days;
        long[] atRisk = new long[periods];
        long[] lost = new long[periods];
        for (int period = 0; period < periods; period++) {
            int from = start + (period == 0 ? 0 : period * days + 1);
            int to = start + (period + 1) * days;
            long stayed = curve.atRisk()[to] - curve.events()[to];
            for (int day = from; day <= to; day++) lost[period] += curve.events()[day];
            atRisk[period] = stayed + lost[period];
        }
        return new Retention(atRisk, lost);
    }

    public int periods() {
        return lost.length;
    }

    /// The first periods alone.
    public Retention first(int periods) {
        return new Retention(Arrays.copyOf(atRisk, periods), Arrays.copyOf(lost, periods));
    }

    /// Those of the last period who stayed.
    public long stayed() {
        return periods() == 0 ? 0 : atRisk[periods() - 1] - lost[periods() - 1];
    }

    /// The part that stays through all the periods, as seen.
    public double survival(int periods) {
        double survival = 1;
        for (int period = 0; period < periods; period++) {
            if (lost[period] > 0) survival *= 1 - (double) lost[period] / atRisk[period];
        }
        return survival;
    }

    long losses() {
        return Arrays.stream(lost).sum();
    }
}
