package org.cvmworkbench.analysis.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// What parts of the customers will bring, such as their groups. The interval of a part holds the chance of its own
/// customers, and the doubt about the parameters, which is as large beside its mean as beside that of all.
public final class PartTotals {
    private final double[] means;
    private final double[] chances;
    private double mean;
    private double chance;

    private PartTotals(int parts) {
        this.means = new double[parts];
        this.chances = new double[parts];
    }

    /// O(customers). Not numbers without a law of spend.
    ///
    /// @param part of each customer, from 0
    public static List<Foreseen> of(Value.Ahead ahead, int parts, IntUnaryOperator part) {
        PartTotals totals = new PartTotals(parts);
        CustomerValues customers = ahead.customers();
        for (int customer = 0; customer < customers.customers(); customer++) {
            if (customers.knows(customer)) totals.add(part.applyAsInt(customer), customers, customer);
        }
        return totals.foreseen(ahead.totals().value().spread());
    }

    private void add(int part, CustomerValues customers, int customer) {
        double worth = customers.worth(customer);
        double own = customers.chance(customer);
        means[part] += worth;
        chances[part] += own;
        mean += worth;
        chance += own;
    }

    private List<Foreseen> foreseen(double spread) {
        double doubt = mean > 0 ? Math.max(0, spread * spread - chance) / (mean * mean) : 0;
        List<Foreseen> parts = new ArrayList<>();
        for (int part = 0; part < means.length; part++) {
            parts.add(Foreseen.of(means[part], chances[part] + doubt * means[part] * means[part]));
        }
        return parts;
    }
}
