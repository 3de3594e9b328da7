package org.cvmworkbench.analysis.value;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Parts;

/// What all customers together will do. The intervals hold the chance of each customer, one independent of the other,
/// and the doubt about the parameters, which is the same for all, by the delta method.
///
/// @param visits in the time ahead
/// @param value what they bring, discounted; not a number without a law of spend
public record Totals(Foreseen visits, Foreseen value) {
    /// The step in the logarithm of a parameter that slopes are taken over.
    static final double STEP = 1e-3;

    /// O(rows + customers), nine times for a law of four parameters.
    static Totals of(RepeatFit repeat, Fit.Fitted fitted, Optional<Fit.Fitted> spend, Base base) {
        Optional<SpendLaw> law = spend.map(one -> SpendLaw.of(one.parameters()));
        double[] worth = law.map(base::worth).orElseGet(() -> new double[base.rows.size()]);
        double[] sums = base.visits();
        double[][] slopes = slopes(repeat, fitted, base, worth);
        Foreseen visits = Foreseen.of(sums[0], sums[1] + fitted.variance(slopes[0]));
        if (law.isEmpty()) return new Totals(visits, Foreseen.UNKNOWN);
        double[] money = base.money(law.get());
        double doubt = fitted.variance(slopes[1]) + spendDoubt(spend.get(), base);
        return new Totals(visits, Foreseen.of(money[0], money[1] + doubt));
    }

    /// How both totals rise with the logarithm of each parameter of the law of visits.
    private static double[][] slopes(RepeatFit repeat, Fit.Fitted fitted, Base base, double[] worth) {
        int size = fitted.parameters().length;
        double[][] slopes = new double[2][size];
        for (int i = 0; i < size; i++) {
            double[] above = base.means(repeat.model().law(moved(fitted, i, STEP)), worth);
            double[] below = base.means(repeat.model().law(moved(fitted, i, -STEP)), worth);
            for (int total = 0; total < 2; total++) slopes[total][i] = (above[total] - below[total]) / (2 * STEP);
        }
        return slopes;
    }

    /// What the parts come to, place by place, in their order.
    static double[] sum(int places, List<double[]> parts) {
        double[] sums = new double[places];
        for (double[] part : parts) for (int i = 0; i < places; i++) sums[i] += part[i];
        return sums;
    }

    /// The parameters, one of them changed by so much of its logarithm.
    static double[] moved(Fit.Fitted fitted, int parameter, double step) {
        double[] parameters = fitted.parameters().clone();
        parameters[parameter] *= Math.exp(step);
        return parameters;
    }

    private static double spendDoubt(Fit.Fitted spend, Base base) {
        double[] slopes = IntStream.range(0, spend.parameters().length)
                .mapToDouble(i -> (base.money(SpendLaw.of(moved(spend, i, STEP)))[0]
                                - base.money(SpendLaw.of(moved(spend, i, -STEP)))[0])
                        / (2 * STEP))
                .toArray();
        return spend.variance(slopes);
    }

    /// The customers, and what is foretold of them.
    record Base(RepeatPurchases purchases, PurchaseRows rows, int[] rowOf, RowForecasts forecasts, Horizon horizon) {
        private static final double HUNDREDTHS = 100;

        /// Mean and variance of all visits, as far as they are chance.
        double[] visits() {
            double[] sums = new double[2];
            for (int row = 0; row < rows.size(); row++) {
                VisitForecast visits = forecasts.visits(row);
                sums[0] += rows.customers()[row] * visits.mean();
                sums[1] += rows.customers()[row] * visits.variance();
            }
            return sums;
        }

        /// What one more visit of a row's customers, each, is worth, by row.
        double[] worth(SpendLaw law) {
            double[] worth = new double[rows.size()];
            for (int customer = 0; customer < rowOf.length; customer++) {
                int row = rowOf[customer];
                if (row >= 0) worth[row] += law.mean(rows.repeats()[row], spent(customer));
            }
            for (int row = 0; row < worth.length; row++) worth[row] *= forecasts.discount(row);
            return worth;
        }

        /// Mean and variance of all the money, as far as they are chance.
        double[] money(SpendLaw law) {
            return sum(2, Parts.find(rowOf.length, (from, to) -> {
                double[] sums = new double[2];
                for (int customer = from; customer < to; customer++) {
                    int row = rowOf[customer];
                    if (row < 0) continue;
                    VisitForecast visits = forecasts.visits(row);
                    int repeats = rows.repeats()[row];
                    double spent = spent(customer);
                    double discount = forecasts.discount(row);
                    double mean = discount * visits.mean() * law.mean(repeats, spent);
                    double square = discount * discount * law.square(repeats, spent, visits.mean(), visits.square());
                    sums[0] += mean;
                    sums[1] += square - mean * mean;
                }
                return sums;
            }));
        }

        /// The visits of all, and what they are worth, under another law.
        double[] means(BuyingLaw law, double[] worth) {
            return sum(2, Parts.find(rows.size(), (from, to) -> {
                double[] sums = new double[2];
                double ahead = 0;
                for (int row = from; row < to; row++) {
                    int repeats = rows.repeats()[row];
                    int last = rows.last()[row];
                    int age = rows.age()[row];
                    if (row == from || !rows.sharesAhead(law, row)) {
                        ahead = law.ahead(repeats, last, age, horizon.days()).mean();
                    }
                    double mean = law.alive(repeats, last, age) * ahead;
                    sums[0] += rows.customers()[row] * mean;
                    sums[1] += worth[row] * mean;
                }
                return sums;
            }));
        }

        private double spent(int customer) {
            return purchases.spent()[customer] / HUNDREDTHS;
        }
    }
}
