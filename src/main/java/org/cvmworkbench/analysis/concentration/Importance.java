package org.cvmworkbench.analysis.concentration;

import java.util.Arrays;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Parts;

/// How important each customer is, 0 to 100 (capabilities C66): 100 · (customers worth less + half of those
/// worth as much) / customers with a visit, rounded. 90 means: nine of ten customers are worth less. It
/// depends on the order of customers alone, so neither the currency nor one huge buyer changes it. Whoever
/// never visited has 0.
///
/// @param score by customer
public record Importance(byte[] score) {
    private static final double YEAR = 365;

    /// By a worth of any unit, such as what is still to come of a customer. O(customers · log customers).
    ///
    /// @param worth by customer, all of them numbers
    public static Importance of(double[] worth, Profile profile) {
        int customers = profile.customers();
        double[] sorted = new double[customers];
        int visited = 0;
        for (int customer = 0; customer < customers; customer++) {
            if (profile.frequency()[customer] > 0) sorted[visited++] = worth[customer] + 0.0;
        }
        double[] order = Arrays.copyOf(sorted, visited);
        Arrays.parallelSort(order);
        byte[] score = new byte[customers];
        Parts.each(customers, (from, to) -> {
            for (int customer = from; customer < to; customer++) {
                if (profile.frequency()[customer] == 0) continue;
                double rank = place(order, worth[customer] + 0.0) / order.length;
                score[customer] = (byte) Math.round(100 * rank);
            }
        });
        return new Importance(score);
    }

    /// By what a year with the customer was worth so far: who came within the last year counts as if a year
    /// were over.
    public static Importance ofYears(Worth worth, Profile profile) {
        double[] yearly = new double[profile.customers()];
        for (int customer = 0; customer < yearly.length; customer++) {
            int tenure = profile.tenure(customer);
            if (tenure != Column.NO_INT) yearly[customer] = worth.amount()[customer] * YEAR / Math.max(YEAR, tenure);
        }
        return of(yearly, profile);
    }

    /// How many are smaller, and half of the equal.
    private static double place(double[] order, double value) {
        return (first(order, value, false) + first(order, value, true)) / 2.0;
    }

    /// The first place whose value is not smaller, or larger.
    private static int first(double[] order, double value, boolean larger) {
        int from = 0;
        int to = order.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            boolean reached = larger ? order[middle] > value : order[middle] >= value;
            if (reached) to = middle;
            else from = middle + 1;
        }
        return from;
    }
}
