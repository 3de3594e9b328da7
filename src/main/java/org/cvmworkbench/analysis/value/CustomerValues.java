package org.cvmworkbench.analysis.value;

import java.util.Optional;
import org.cvmworkbench.columns.Receipts;
import org.hipparchus.distribution.continuous.NormalDistribution;

/// What is foretold of each customer, told one by one when asked for.
///
/// The interval of a customer's value: nothing, as probable as no visit; otherwise log-normal with the mean and the
/// variance of a sum of so many visits, each of which brings what his are like.
public final class CustomerValues {
    private static final NormalDistribution NORMAL = new NormalDistribution();
    private static final double HUNDREDTHS = 100;

    private final Receipts receipts;
    private final VisitMoney money;
    private final RepeatPurchases purchases;
    private final int[] rowOf;
    private final RowForecasts forecasts;
    private final Optional<SpendLaw> spend;

    CustomerValues(
            Receipts receipts,
            VisitMoney money,
            RepeatPurchases purchases,
            int[] rowOf,
            RowForecasts forecasts,
            Optional<SpendLaw> spend) {
        this.receipts = receipts;
        this.money = money;
        this.purchases = purchases;
        this.rowOf = rowOf;
        this.forecasts = forecasts;
        this.spend = spend;
    }

    /// Whether a customer had come until the last day looked at.
    public boolean knows(int customer) {
        return purchases.follows(customer);
    }

    public int customers() {
        return purchases.customers();
    }

    /// Visits after the first.
    public int repeats(int customer) {
        return purchases.repeats()[customer];
    }

    /// Days since the last visit.
    public int silence(int customer) {
        return purchases.age()[customer] - purchases.last()[customer];
    }

    /// Days since the first visit.
    public int age(int customer) {
        return purchases.age()[customer];
    }

    /// The probability that a known customer still buys. O(1), as the next two.
    public double alive(int customer) {
        return forecasts.alive()[rowOf[customer]];
    }

    /// Visits expected in the time ahead.
    public double visits(int customer) {
        return forecasts.visits(rowOf[customer]).mean();
    }

    /// What they bring, discounted, in the currency; not a number without a law of spend.
    public double worth(int customer) {
        int row = rowOf[customer];
        double each =
                spend.map(law -> law.mean(repeats(customer), spent(customer))).orElse(Double.NaN);
        return forecasts.visits(row).mean() * forecasts.discount(row) * each;
    }

    /// The variance of what a known customer's visits bring, as far as it is chance.
    double chance(int customer) {
        int row = rowOf[customer];
        VisitForecast visits = forecasts.visits(row);
        double discount = forecasts.discount(row);
        double mean = worth(customer);
        return spend.map(law -> law.square(repeats(customer), spent(customer), visits.mean(), visits.square()))
                                .orElse(Double.NaN)
                        * discount
                        * discount
                - mean * mean;
    }

    /// Expected O(visits ahead).
    public CustomerValue of(int customer) {
        int row = rowOf[customer];
        VisitForecast visits = forecasts.visits(row);
        Foreseen counted = new Foreseen(visits.mean(), visits.quantile(Foreseen.LOW), visits.quantile(Foreseen.HIGH));
        double soFar = soFar(customer);
        if (spend.isEmpty()) return new CustomerValue(visits.alive(), counted, Double.NaN, Foreseen.UNKNOWN, soFar);
        SpendLaw law = spend.get();
        int repeats = repeats(customer);
        double spent = spent(customer);
        double mean = law.mean(repeats, spent);
        double discount = forecasts.discount(row);
        double square = discount * discount * law.square(repeats, spent, visits.mean(), visits.square());
        Foreseen value = value(visits.never(), visits.mean() * discount * mean, square);
        return new CustomerValue(visits.alive(), counted, mean, value, soFar);
    }

    private static Foreseen value(double never, double mean, double square) {
        if (mean == 0 || never >= 1) return new Foreseen(mean, 0, 0);
        if (!Double.isFinite(square)) return new Foreseen(mean, Double.NaN, Double.NaN);
        double some = mean / (1 - never);
        double width = Math.sqrt(Math.log(Math.max(1, square / (1 - never) / (some * some))));
        double middle = Math.log(some) - width * width / 2;
        return new Foreseen(
                mean, quantile(never, middle, width, Foreseen.LOW), quantile(never, middle, width, Foreseen.HIGH));
    }

    private static double quantile(double never, double middle, double width, double share) {
        if (share <= never) return 0;
        return Math.exp(middle + width * NORMAL.inverseCumulativeProbability((share - never) / (1 - never)));
    }

    /// By the repeat visits together, in the currency.
    double spent(int customer) {
        return purchases.spent()[customer] / HUNDREDTHS;
    }

    /// What a known customer has brought until now, after returns, in the currency.
    public double soFar(int customer) {
        return money.until(receipts, customer, purchases.until()) / HUNDREDTHS;
    }
}
