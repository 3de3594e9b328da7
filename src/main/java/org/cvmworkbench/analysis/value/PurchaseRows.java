package org.cvmworkbench.analysis.value;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.RadixOrder;

/// The different histories (x, T, t_x) of customers, ascending, and how many have each: all that a law of repeat buying
/// is fitted to.
///
/// @param repeats x
/// @param age T in days
/// @param last t_x in days
/// @param customers with this history
/// @param gaps what lies between all their visits
public record PurchaseRows(int[] repeats, int[] age, int[] last, int[] customers, Gaps gaps) {
    private static final int DAY_BITS = 20;
    private static final long DAYS = (1 << DAY_BITS) - 1;

    /// Rows, and which of them each customer has; -1 for none.
    record Collapsed(PurchaseRows rows, int[] rowOf) {}

    /// Histories written down, without what lies between their visits.
    public static PurchaseRows of(int[] repeats, int[] age, int[] last, int[] customers) {
        return new PurchaseRows(repeats, age, last, customers, Gaps.NONE);
    }

    /// O(customers), by radix.
    static Collapsed of(RepeatPurchases purchases) {
        int[] whom = IntStream.range(0, purchases.customers())
                .filter(purchases::follows)
                .toArray();
        long[] keys = new long[whom.length];
        for (int i = 0; i < keys.length; i++) keys[i] = key(purchases, whom[i]);
        new RadixOrder(keys, whom).sort(0, keys.length);
        int[] rowOf = new int[purchases.customers()];
        Arrays.fill(rowOf, -1);
        int[] starts = new int[keys.length + 1];
        int rows = 0;
        for (int i = 0; i < keys.length; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) starts[rows++] = i;
            rowOf[whom[i]] = rows - 1;
        }
        starts[rows] = keys.length;
        return new Collapsed(of(keys, starts, rows, purchases.gaps()), rowOf);
    }

    private static PurchaseRows of(long[] keys, int[] starts, int size, Gaps gaps) {
        PurchaseRows rows = new PurchaseRows(new int[size], new int[size], new int[size], new int[size], gaps);
        for (int row = 0; row < size; row++) {
            long key = keys[starts[row]];
            rows.repeats[row] = (int) (key >>> (2 * DAY_BITS));
            rows.age[row] = (int) ((key >>> DAY_BITS) & DAYS);
            rows.last[row] = (int) (key & DAYS);
            rows.customers[row] = starts[row + 1] - starts[row];
        }
        return rows;
    }

    private static long key(RepeatPurchases purchases, int customer) {
        long days = ((long) purchases.age()[customer] << DAY_BITS) | purchases.last()[customer];
        return ((long) purchases.repeats()[customer] << (2 * DAY_BITS)) | days;
    }

    int size() {
        return repeats.length;
    }

    long people() {
        return Arrays.stream(customers).asLongStream().sum();
    }

    /// All repeat visits, Σx.
    long visits() {
        return IntStream.range(0, size())
                .mapToLong(row -> (long) repeats[row] * customers[row])
                .sum();
    }

    /// Whether the same comes next for a row as for the one before it, as far as they still buy.
    boolean sharesAhead(BuyingLaw law, int row) {
        return !law.remembersLast() && repeats[row] == repeats[row - 1] && age[row] == age[row - 1];
    }

    /// The different numbers of repeat visits, ascending.
    int[] differentRepeats() {
        return different(repeats);
    }

    /// The different days of last visits and of today, counted from the first visit, ascending.
    int[] differentDays() {
        return different(last, age);
    }

    private static int[] different(int[]... values) {
        BitSet seen = new BitSet();
        for (int[] some : values) for (int value : some) seen.set(value);
        return seen.stream().toArray();
    }

    int mostDays() {
        return Arrays.stream(age).max().orElse(0);
    }

    /// Every so many-th row, no more than `most`: enough to find a good place to start from.
    PurchaseRows thinned(int most) {
        int step = Math.ceilDiv(size(), most);
        if (step <= 1) return this;
        return new PurchaseRows(each(repeats, step), each(age, step), each(last, step), each(customers, step), gaps);
    }

    private static int[] each(int[] values, int step) {
        return IntStream.range(0, values.length / step)
                .map(i -> values[i * step])
                .toArray();
    }
}
