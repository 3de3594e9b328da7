package org.cvmworkbench.analysis.value;

import java.util.stream.IntStream;
import org.cvmworkbench.columns.RadixOrder;

/// Customers whose repeat visits brought something, by visits and then by money: those a law of spend is fitted to.
///
/// @param repeats x
/// @param spent by the repeat visits together, in hundredths, above 0
record Spenders(int[] repeats, long[] spent) {
    private static final int MONEY_BITS = 40;
    private static final long MONEY = (1L << MONEY_BITS) - 1;

    /// O(customers), by radix.
    static Spenders of(RepeatPurchases purchases) {
        int[] whom = IntStream.range(0, purchases.customers())
                .filter(customer ->
                        purchases.repeats()[customer] > 0 && purchases.spent()[customer] > 0)
                .toArray();
        long[] keys = new long[whom.length];
        for (int i = 0; i < keys.length; i++) {
            long money = Math.min(purchases.spent()[whom[i]], MONEY);
            keys[i] = ((long) purchases.repeats()[whom[i]] << MONEY_BITS) | money;
        }
        new RadixOrder(keys, whom).sort(0, keys.length);
        int[] repeats = new int[whom.length];
        long[] spent = new long[whom.length];
        for (int i = 0; i < whom.length; i++) {
            repeats[i] = purchases.repeats()[whom[i]];
            spent[i] = purchases.spent()[whom[i]];
        }
        return new Spenders(repeats, spent);
    }

    int count() {
        return repeats.length;
    }

    /// Pearson's correlation of visits and what a visit brings, which the law of spend takes to be none. NaN where one
    /// of them is the same for all.
    double correlation() {
        double meanRepeats = 0;
        double meanMoney = 0;
        for (int i = 0; i < count(); i++) {
            meanRepeats += (double) repeats[i] / count();
            meanMoney += each(i) / count();
        }
        double both = 0;
        double ofRepeats = 0;
        double ofMoney = 0;
        for (int i = 0; i < count(); i++) {
            double x = repeats[i] - meanRepeats;
            double y = each(i) - meanMoney;
            both += x * y;
            ofRepeats += x * x;
            ofMoney += y * y;
        }
        return both / Math.sqrt(ofRepeats * ofMoney);
    }

    private double each(int spender) {
        return (double) spent[spender] / repeats[spender];
    }
}
