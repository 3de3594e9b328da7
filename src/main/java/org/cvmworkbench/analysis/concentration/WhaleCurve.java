package org.cvmworkbench.analysis.concentration;

/// What share of the total the best customers bring: the Lorenz curve from the best down. Where some customers cost
/// more than they bring, it rises above 100 % before it comes back ("whale curve", Kaplan & Narayanan 2001).
///
/// @param customers of whom it is
/// @param total of all, in hundredths
/// @param brought `[i]` is the share of the total that the best i % bring, i from 0 to 100; all 0 of no positive total
/// @param least `[i]` is what the last of the best i % brought, in hundredths
/// @param losing how many customers cost more than they bring
/// @param gini twice the area between the curve and the diagonal; NaN of no positive total
public record WhaleCurve(
        long version,
        int customers,
        long total,
        double[] brought,
        long[] least,
        int losing,
        double gini,
        TopShare top) {
    /// How many steps the curve has.
    public static final int STEPS = 100;

    /// O(customers).
    ///
    /// @param amounts of the customers, the highest first
    static WhaleCurve of(long version, long[] amounts) {
        long total = 0;
        int losing = 0;
        for (long amount : amounts) {
            total += amount;
            if (amount < 0) losing++;
        }
        double[] brought = new double[STEPS + 1];
        long[] least = new long[STEPS + 1];
        double sum = 0;
        double area = 0;
        int taken = 0;
        for (int step = 1; step <= STEPS && total > 0; step++) {
            double until = (double) step * amounts.length / STEPS;
            for (; taken + 1 <= until; taken++) {
                area += sum + amounts[taken] / 2.0;
                sum += amounts[taken];
            }
            double part = taken < amounts.length ? (until - taken) * amounts[taken] : 0;
            brought[step] = (sum + part) / total;
            least[step] = amounts[Math.min(amounts.length - 1, (int) Math.ceil(until) - 1)];
        }
        double gini = total > 0 ? 2 * area / ((double) total * amounts.length) - 1 : Double.NaN;
        return new WhaleCurve(
                version, amounts.length, total, brought, least, losing, gini, TopShare.of(amounts, total));
    }
}
