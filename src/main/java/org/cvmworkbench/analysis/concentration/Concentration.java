package org.cvmworkbench.analysis.concentration;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.RadixOrder;
import org.cvmworkbench.columns.Snapshot;

/// The customers who bought, the one who brought most first: prepared once a base, so that the curve of a selection is
/// one walk.
///
/// @param profit whether margin is meant, not revenue
/// @param costed the part of all amounts whose cost is known, 0 to 1
/// @param order customers by what they brought, the highest first
/// @param amount of each in that order, in hundredths
public record Concentration(long version, boolean profit, double costed, int[] order, long[] amount) {
    /// O(lines + customers).
    public static Concentration of(Snapshot snapshot, Profile profile) {
        Worth worth = Worth.of(snapshot, profile);
        long[] brought = worth.amount();
        int[] order = IntStream.range(0, brought.length)
                .filter(customer -> profile.frequency()[customer] > 0 || brought[customer] != 0)
                .toArray();
        long[] keys = Arrays.stream(order)
                .mapToLong(customer -> ~(brought[customer] ^ Long.MIN_VALUE))
                .toArray();
        new RadixOrder(keys, order).sort(0, order.length);
        long[] amount =
                Arrays.stream(order).mapToLong(customer -> brought[customer]).toArray();
        return new Concentration(snapshot.version(), worth.profit(), worth.costed(), order, amount);
    }

    /// The curve of some customers. O(customers).
    public WhaleCurve curve(CustomerSet whom) {
        long[] own = new long[order.length];
        int count = 0;
        for (int i = 0; i < order.length; i++) if (whom.contains(order[i])) own[count++] = amount[i];
        return WhaleCurve.of(version, Arrays.copyOf(own, count));
    }
}
