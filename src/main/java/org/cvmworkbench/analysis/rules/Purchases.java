package org.cvmworkbench.analysis.rules;

import org.cvmworkbench.columns.IntBuilder;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.LongBuilder;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.Member;
import org.cvmworkbench.language.Ranges;
import org.cvmworkbench.model.DaySpan;

/// What customers bought of some products up to the as-of day.
///
/// @param customers all of the snapshot
/// @param buyers those with a line of these products, ascending; the arrays are by buyer
/// @param spend the sum of amounts after returns, in hundredths
/// @param visits receipts on which one of the products has a quantity above 0
/// @param quantity after returns, in thousandths
/// @param recency days since the last of the visits, [Ranges#UNKNOWN] without one
record Purchases(int customers, int[] buyers, long[] spend, long[] visits, long[] quantity, long[] recency) {
    /// O(lines).
    ///
    /// @param days to look at
    /// @param wanted by product
    static Purchases of(Snapshot snapshot, int asOf, DaySpan days, boolean[] wanted) {
        Scan scan = new Scan(snapshot.receipts(), snapshot.lines(), asOf, days.until(asOf), wanted);
        int customers = snapshot.customers().count();
        for (int customer = 0; customer < customers; customer++) scan.follow(customer);
        return scan.result(customers);
    }

    PurchaseNumbers numbers(Member member) {
        return switch (member) {
            case SPEND -> new PurchaseNumbers(customers, buyers, spend, 0, 2);
            case ITSELF, VISITS -> new PurchaseNumbers(customers, buyers, visits, 0, 0);
            case QUANTITY -> new PurchaseNumbers(customers, buyers, quantity, 0, 3);
            case RECENCY -> new PurchaseNumbers(customers, buyers, recency, Ranges.UNKNOWN, 0);
        };
    }

    /// Adds up the lines of one customer after the other.
    private static final class Scan {
        private final Receipts receipts;
        private final Lines lines;
        private final int asOf;
        private final DaySpan days;
        private final boolean[] wanted;
        private final IntBuilder buyers = new IntBuilder();
        private final LongBuilder spend = new LongBuilder();
        private final LongBuilder visits = new LongBuilder();
        private final LongBuilder quantity = new LongBuilder();
        private final LongBuilder recency = new LongBuilder();
        private boolean buys;
        private long spent;
        private long taken;

        Scan(Receipts receipts, Lines lines, int asOf, DaySpan days, boolean[] wanted) {
            this.receipts = receipts;
            this.lines = lines;
            this.asOf = asOf;
            this.days = days;
            this.wanted = wanted;
        }

        void follow(int customer) {
            buys = false;
            spent = 0;
            taken = 0;
            long visited = 0;
            long silence = Ranges.UNKNOWN;
            for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
                int day = receipts.day()[receipt];
                if (day > days.last()) break;
                if (day < days.first() || !add(receipt)) continue;
                visited++;
                silence = (long) asOf - day;
            }
            if (!buys) return;
            buyers.add(customer);
            spend.add(spent);
            visits.add(visited);
            quantity.add(taken);
            recency.add(silence);
        }

        /// Whether it is a visit.
        private boolean add(int receipt) {
            boolean visit = false;
            for (int line = receipts.firstLine()[receipt]; line < receipts.firstLine()[receipt + 1]; line++) {
                if (!wanted[lines.product()[line]]) continue;
                buys = true;
                spent += lines.amount()[line];
                taken += lines.quantity()[line];
                visit |= lines.quantity()[line] > 0;
            }
            return visit;
        }

        Purchases result(int customers) {
            return new Purchases(
                    customers,
                    buyers.toArray(),
                    spend.toArray(),
                    visits.toArray(),
                    quantity.toArray(),
                    recency.toArray());
        }
    }
}
