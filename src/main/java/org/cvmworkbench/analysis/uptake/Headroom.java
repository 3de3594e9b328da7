package org.cvmworkbench.analysis.uptake;

import java.util.Arrays;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;

/// How much room each customer has left in what he needs of something: 1 − spend / capacity, at least 0. The capacity
/// is what 85 of 100 customers do not exceed who spend about as much in all (one of ten equal groups), within a year
/// (`models.md` 4.11). A relative figure, never money: what is bought elsewhere is not known.
///
/// @param share by customer, from 0 to 1; 1 outside the audience
record Headroom(double[] share) {
    private static final int YEAR = 364;
    private static final int GROUPS = 10;
    private static final double CAPACITY = 0.85;

    /// O(lines + customers · log customers).
    static Headroom of(Snapshot snapshot, CustomerSet audience, boolean[] inScope, int asOf) {
        long[] all = new long[audience.size()];
        long[] scope = new long[audience.size()];
        Parts.each(audience.size(), (from, to) -> {
            for (int customer = from; customer < to; customer++) {
                if (audience.contains(customer)) sum(snapshot, customer, asOf, inScope, all, scope);
            }
        });
        double[] share = new double[audience.size()];
        Arrays.fill(share, 1);
        int[] members = audience.toArray();
        long[] spent = Arrays.stream(members)
                .mapToLong(customer -> all[customer])
                .sorted()
                .toArray();
        for (int group = 0; group < GROUPS && spent.length > 0; group++) {
            long least = spent[(int) ((long) group * spent.length / GROUPS)];
            long next =
                    group == GROUPS - 1 ? Long.MAX_VALUE : spent[(int) ((long) (group + 1) * spent.length / GROUPS)];
            fill(members, all, scope, least, next, share);
        }
        return new Headroom(share);
    }

    private static void sum(Snapshot snapshot, int customer, int asOf, boolean[] inScope, long[] all, long[] scope) {
        Receipts receipts = snapshot.receipts();
        Lines lines = snapshot.lines();
        for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
            int age = asOf - receipts.day()[receipt];
            if (age < 0 || age >= YEAR) continue;
            for (int line = receipts.firstLine()[receipt]; line < receipts.firstLine()[receipt + 1]; line++) {
                all[customer] += lines.amount()[line];
                if (inScope[lines.product()[line]]) scope[customer] += lines.amount()[line];
            }
        }
    }

    /// @param least what members of the group spend in all, and `next` what they stay below
    private static void fill(int[] members, long[] all, long[] scope, long least, long next, double[] share) {
        int[] group = Arrays.stream(members)
                .filter(customer -> all[customer] >= least && all[customer] < next)
                .toArray();
        if (group.length == 0) return;
        long[] spends = Arrays.stream(group)
                .mapToLong(customer -> scope[customer])
                .sorted()
                .toArray();
        long capacity = spends[(int) Math.min(spends.length - 1L, Math.round(CAPACITY * spends.length))];
        for (int customer : group)
            share[customer] = capacity <= 0 ? 1 : Math.clamp(1 - scope[customer] / (double) capacity, 0, 1);
    }
}
