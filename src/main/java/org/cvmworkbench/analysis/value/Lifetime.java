package org.cvmworkbench.analysis.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// What some customers have brought from the first to the last visit, and what is to come (capabilities C61): margin
/// less incentives and contacts is the lifetime profit so far. In the currency of the base.
///
/// @param margin what their visits brought after returns; revenue where no costs are known
/// @param incentives rewards that are not in a price
/// @param contacts what it cost to reach them
/// @param toCome discounted, with its interval
public record Lifetime(int customers, double margin, double incentives, double contacts, Foreseen toCome) {
    private static final double HUNDREDTHS = 100;

    public double soFar() {
        return margin - incentives - contacts;
    }

    /// So far and to come; what was is sure, so the interval is that of what is to come.
    public Foreseen total() {
        return new Foreseen(soFar() + toCome.mean(), soFar() + toCome.p10(), soFar() + toCome.p90());
    }

    /// O(receipts).
    ///
    /// @param toCome of each part
    /// @param part of each customer, from 0
    public static List<Lifetime> of(
            CustomerValues customers, Outlay outlay, List<Foreseen> toCome, IntUnaryOperator part) {
        int[] count = new int[toCome.size()];
        double[][] sums = new double[toCome.size()][3];
        for (int customer = 0; customer < customers.customers(); customer++) {
            if (!customers.knows(customer)) continue;
            int place = part.applyAsInt(customer);
            count[place]++;
            sums[place][0] += customers.soFar(customer);
            sums[place][1] += outlay.incentives()[customer] / HUNDREDTHS;
            sums[place][2] += outlay.contacts()[customer] / HUNDREDTHS;
        }
        List<Lifetime> parts = new ArrayList<>();
        for (int place = 0; place < count.length; place++) {
            double[] sum = sums[place];
            parts.add(new Lifetime(count[place], sum[0], sum[1], sum[2], toCome.get(place)));
        }
        return parts;
    }

    /// All parts together.
    ///
    /// @param toCome of all, whose interval is narrower than the sum of those of the parts
    public static Lifetime all(List<Lifetime> parts, Foreseen toCome) {
        int count = 0;
        double[] sum = new double[3];
        for (Lifetime part : parts) {
            count += part.customers;
            sum[0] += part.margin;
            sum[1] += part.incentives;
            sum[2] += part.contacts;
        }
        return new Lifetime(count, sum[0], sum[1], sum[2], toCome);
    }

    /// Of one customer.
    public static Lifetime of(CustomerValue value, Outlay outlay, int customer) {
        return new Lifetime(
                1,
                value.soFar(),
                outlay.incentives()[customer] / HUNDREDTHS,
                outlay.contacts()[customer] / HUNDREDTHS,
                value.value());
    }
}
