package org.cvmworkbench.analysis.value;

import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Snapshot;

/// The visits that a law foretells of each customer in days that begin some time after the last known one.
public final class ExpectedVisits {
    private final int[] rowOf;
    private final double[] alive;
    private final double[] mean;
    private final double[] excess;

    private ExpectedVisits(int[] rowOf, int rows) {
        this.rowOf = rowOf;
        this.alive = new double[rows];
        this.mean = new double[rows];
        this.excess = new double[rows];
    }

    /// O(receipts + different histories), on all processors.
    ///
    /// @param law times in days
    public static ExpectedVisits of(
            Snapshot snapshot, ReceiptTotals totals, BuyingLaw law, CustomerSet whom, Days asked) {
        VisitMoney money = VisitMoney.of(snapshot, totals, ValueMeasure.REVENUE);
        RepeatPurchases.Span span = new RepeatPurchases.Span(ModelUnit.DAY, asked.until(), 0);
        PurchaseRows.Collapsed collapsed = PurchaseRows.of(RepeatPurchases.of(snapshot.receipts(), money, whom, span));
        PurchaseRows rows = collapsed.rows();
        ExpectedVisits expected = new ExpectedVisits(collapsed.rowOf(), rows.size());
        Parts.each(rows.size(), (from, to) -> {
            for (int row = from; row < to; row++) expected.tell(law, rows, row, row > from, asked);
        });
        return expected;
    }

    /// Some days after the last known one.
    ///
    /// @param until the last known day, days since 1970-01-01
    /// @param lead days between it and the first of the days asked for
    /// @param days how many are asked for
    public record Days(int until, int lead, int days) {}

    private void tell(BuyingLaw law, PurchaseRows rows, int row, boolean follows, Days asked) {
        int repeats = rows.repeats()[row];
        int last = rows.last()[row];
        int age = rows.age()[row];
        alive[row] = law.alive(repeats, last, age);
        if (follows && rows.sharesAhead(law, row)) {
            mean[row] = mean[row - 1];
            excess[row] = excess[row - 1];
            return;
        }
        VisitsAhead end = law.ahead(repeats, last, age, (double) asked.lead() + asked.days());
        double before = asked.lead() == 0
                ? 0
                : law.ahead(repeats, last, age, asked.lead()).mean();
        mean[row] = end.mean() - before;
        excess[row] = end.mean() == 0 ? 1 : end.pairs() / (end.mean() * end.mean());
    }

    /// 0 for somebody who had not come yet.
    public double mean(int customer) {
        int row = rowOf[customer];
        return row < 0 ? 0 : alive[row] * mean[row];
    }

    /// The probability that he still buys; 1 for somebody who had not come yet.
    public double alive(int customer) {
        int row = rowOf[customer];
        return row < 0 ? 1 : alive[row];
    }

    /// The mean of Y(Y − 1) over the square of that of Y, 1 where visits come by mere chance.
    public double excess(int customer) {
        int row = rowOf[customer];
        return row < 0 || alive[row] == 0 ? 1 : excess[row] / alive[row];
    }
}
