package org.cvmworkbench.analysis.rules;

import java.util.Arrays;
import org.cvmworkbench.analysis.timing.NextPurchases;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.language.Member;
import org.cvmworkbench.language.Ranges;

/// What is told of customers' next purchases.
///
/// @param next of the buyers; nothing is known of others
/// @param size the customers of the snapshot
record NextFigures(NextPurchases next, int size) {
    private static final int SHARE = 4;
    private static final double SCALE = 1e4;

    Numbers ofVisits(Member figure) {
        long[] values = new long[size];
        Arrays.fill(values, Ranges.UNKNOWN);
        int[] buyers = next.days().buyers();
        for (int buyer = 0; buyer < buyers.length; buyer++) values[buyers[buyer]] = value(figure, buyer);
        return new Numbers(values, decimals(figure));
    }

    PurchaseNumbers ofCategory(Member figure) {
        int[] buyers = next.days().buyers();
        long[] values = new long[buyers.length];
        for (int buyer = 0; buyer < buyers.length; buyer++) values[buyer] = value(figure, buyer);
        return new PurchaseNumbers(size, buyers, values, Ranges.UNKNOWN, decimals(figure));
    }

    private static int decimals(Member figure) {
        return figure == Member.GAP ? SHARE : 0;
    }

    private long value(Member figure, int buyer) {
        if (figure == Member.GAP) return next.isKnown(buyer) ? gap(next.beyond()[buyer]) : Ranges.UNKNOWN;
        int day = figure == Member.SEND ? next.sendDay(buyer) : next.expectedDay(buyer);
        return day == Column.NO_INT ? Ranges.UNKNOWN : (long) day - next.asOf();
    }

    /// Never rounded up, so that `gap < 0.1` has those who are overdue and nobody else.
    private static long gap(double chance) {
        return (long) Math.floor(chance * SCALE);
    }
}
