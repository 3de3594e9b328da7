package org.cvmworkbench.analysis.value;

import java.util.function.IntUnaryOperator;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Snapshot;

/// How many customers of each group are expected to come in each of the periods ahead. Both arrays are by group, and
/// in it by period.
///
/// @param variance of how many come: the chance of each, and the doubt about the parameters, which all share
public record Comers(double[][] expected, double[][] variance) {
    /// Which groups there are, and what is ahead of them.
    ///
    /// @param until the last day that is known, days since 1970-01-01
    /// @param ends the days from there to the end of each period, one after the other
    /// @param group of those whose first visit was on a day
    /// @param groups how many
    public record Ahead(int until, int[] ends, IntUnaryOperator group, int groups) {}

    /// O(receipts + rows + different x and T · periods · visits ahead), the latter nine times.
    ///
    /// @param fit MBG/NBD or BG/NBD
    /// @throws IllegalArgumentException of another law, or of one that does not fit
    public static Comers of(Snapshot snapshot, ReceiptTotals totals, RepeatFit fit, CustomerSet whom, Ahead ahead) {
        if (!(fit.fit() instanceof Fit.Fitted fitted)) throw new IllegalArgumentException("it does not fit");
        Comings comings = new Comings(RepeatPurchases.rows(snapshot, totals, whom, ahead.until()), ahead);
        int periods = ahead.ends().length;
        double[] sums = comings.sums(law(fit, fitted.parameters()));
        int size = fitted.parameters().length;
        double[][] above = new double[size][];
        double[][] below = new double[size][];
        for (int i = 0; i < size; i++) {
            above[i] = comings.sums(law(fit, Totals.moved(fitted, i, Totals.STEP)));
            below[i] = comings.sums(law(fit, Totals.moved(fitted, i, -Totals.STEP)));
        }
        double[][] expected = new double[ahead.groups()][periods];
        double[][] variance = new double[ahead.groups()][periods];
        double[] slopes = new double[size];
        for (int place = 0; place < ahead.groups() * periods; place++) {
            for (int i = 0; i < size; i++) slopes[i] = (above[i][2 * place] - below[i][2 * place]) / (2 * Totals.STEP);
            expected[place / periods][place % periods] = sums[2 * place];
            variance[place / periods][place % periods] = sums[2 * place + 1] + fitted.variance(slopes);
        }
        return new Comers(expected, variance);
    }

    private static BetaGeometricLaw law(RepeatFit fit, double[] parameters) {
        if (fit.model().law(parameters) instanceof BetaGeometricLaw law && !law.remembersLast()) return law;
        throw new IllegalArgumentException("a law of other leaving");
    }

    private record Comings(PurchaseRows rows, Ahead ahead) {
        /// By group and period the mean, and the variance that is chance.
        double[] sums(BetaGeometricLaw law) {
            int periods = ahead.ends().length;
            int places = 2 * periods * ahead.groups();
            ComingChances chances = new ComingChances(law, ahead.ends());
            return Totals.sum(places, Parts.find(rows.size(), (from, to) -> {
                double[] sums = new double[places];
                double[] given = new double[periods];
                for (int row = from; row < to; row++) {
                    int repeats = rows.repeats()[row];
                    int age = rows.age()[row];
                    if (row == from || !rows.sharesAhead(law, row)) given = chances.of(repeats, age);
                    double alive = law.alive(repeats, rows.last()[row], age);
                    int place = 2 * periods * ahead.group().applyAsInt(ahead.until() - age);
                    for (double one : given) {
                        double comes = alive * one;
                        sums[place++] += rows.customers()[row] * comes;
                        sums[place++] += rows.customers()[row] * comes * (1 - comes);
                    }
                }
                return sums;
            }));
        }
    }
}
