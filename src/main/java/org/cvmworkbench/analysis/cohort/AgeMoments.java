package org.cvmworkbench.analysis.cohort;

import java.util.Arrays;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Snapshot;

/// What customers did at each age, and how much they differ in it. At an age only those count who had lived through it
/// on the as-of day.
///
/// @param customers who had, by age
/// @param sum of their measure
/// @param squares the sum of its squares
public record AgeMoments(int[] customers, long[] sum, double[] squares) {
    /// Of the customers the request is for. O(receipts + customers · ages), on all processors.
    ///
    /// @param money of the request's measure
    /// @param ages how many are wanted
    public static AgeMoments of(
            Snapshot snapshot, ReceiptTotals totals, CohortRequest request, CohortMoney money, int ages) {
        AgeMoments all = new AgeMoments(new int[ages], new long[ages], new double[ages]);
        if (snapshot.asOf() == Column.NO_INT) return all;
        GroupWindows windows = GroupWindows.of(snapshot, totals, request, money);
        Parts.find(request.whom().size(), (from, to) -> {
                    AgeMoments part = new AgeMoments(new int[ages], new long[ages], new double[ages]);
                    long[] own = new long[ages];
                    for (int customer = from; customer < to; customer++) {
                        if (request.whom().contains(customer)) part.follow(customer, windows, own);
                    }
                    return part;
                })
                .forEach(all::add);
        return all;
    }

    int ages() {
        return customers.length;
    }

    /// The measure for each customer; NaN of nobody.
    double mean(int age) {
        return customers[age] == 0 ? Double.NaN : (double) sum[age] / customers[age];
    }

    /// The sum of products of what two means are off at each customer.
    double products(int age, double one, double other) {
        return squares[age] - (one + other) * sum[age] + customers[age] * one * other;
    }

    /// @param own numbers to write into
    private void follow(int customer, GroupWindows windows, long[] own) {
        int begin = windows.first()[customer];
        if (begin == FirstVisits.NONE) return;
        int first = windows.period(begin);
        int ages = Math.min(own.length, windows.complete() - first);
        if (ages <= 0) return;
        Arrays.fill(own, 0, ages, 0);
        int end = windows.receipts().to(customer);
        for (int receipt = begin; receipt < end; receipt++) {
            int age = windows.period(receipt) - first;
            if (age >= ages) break;
            switch (windows.request().measure()) {
                case CUSTOMERS -> own[age] |= windows.counts(receipt) ? 1 : 0;
                case RECEIPTS -> own[age] += windows.counts(receipt) ? 1 : 0;
                case REVENUE, MARGIN, VALUE -> own[age] += windows.money()[receipt];
            }
        }
        long together = 0;
        for (int age = 0; age < ages; age++) {
            together += own[age];
            long value = windows.request().measure() == Measure.VALUE ? together : own[age];
            customers[age]++;
            sum[age] += value;
            squares[age] += (double) value * value;
        }
    }

    private void add(AgeMoments others) {
        for (int age = 0; age < customers.length; age++) {
            customers[age] += others.customers[age];
            sum[age] += others.sum[age];
            squares[age] += others.squares[age];
        }
    }
}
