package org.cvmworkbench.analysis.value;

import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Snapshot;

/// The steps from receipts to a [Value].
final class Valuation {
    private final Snapshot snapshot;
    private final ValueRequest request;
    private final VisitMoney money;
    private final RepeatPurchases purchases;
    private final PurchaseRows rows;
    private final int[] rowOf;
    private final int holdoutDays;

    Valuation(Snapshot snapshot, ReceiptTotals totals, ValueRequest request) {
        this.snapshot = snapshot;
        this.request = request;
        this.money = VisitMoney.of(snapshot, totals, request.measure());
        int after = Math.max(0, snapshot.asOf() - request.until());
        this.holdoutDays = Math.min(after, request.horizon().wholeDays());
        this.purchases = RepeatPurchases.of(snapshot.receipts(), money, request.whom(), request.until(), holdoutDays);
        PurchaseRows.Collapsed collapsed = PurchaseRows.of(purchases);
        this.rows = collapsed.rows();
        this.rowOf = collapsed.rowOf();
    }

    Value value() {
        RepeatFit repeat = RepeatFit.of(request.model(), rows);
        SpendFit spend = SpendFit.of(purchases);
        Optional<Value.Ahead> ahead = Optional.empty();
        Optional<Holdout> holdout = Optional.empty();
        if (repeat.fit() instanceof Fit.Fitted fitted) {
            BuyingLaw law = repeat.model().law(fitted.parameters());
            Totals.Base base = base(law, request.horizon());
            Totals totals = Totals.of(repeat, fitted, spend.fitted(), base);
            CustomerValues values =
                    new CustomerValues(snapshot.receipts(), money, purchases, rowOf, base.forecasts(), spend.law());
            ahead = Optional.of(new Value.Ahead(totals, values));
            if (holdoutDays > 0) holdout = Optional.of(holdout(repeat, fitted, law, weeks(law)));
        }
        return new Value(
                snapshot.version(),
                request,
                money.measure(),
                rows.people(),
                rows.visits(),
                soFar(),
                repeat,
                spend,
                Fitness.of(rows, spend),
                ahead,
                holdout);
    }

    /// Only what came after the calibration, without its weeks; nothing where the law of visits does not fit.
    Optional<Holdout> window() {
        RepeatFit repeat = RepeatFit.of(request.model(), rows);
        if (!(repeat.fit() instanceof Fit.Fitted fitted)) return Optional.empty();
        return Optional.of(holdout(repeat, fitted, repeat.model().law(fitted.parameters()), List.of()));
    }

    private Totals.Base base(BuyingLaw law, Horizon horizon) {
        return new Totals.Base(purchases, rows, rowOf, RowForecasts.of(law, rows, horizon), horizon);
    }

    private List<TrackedWeek> weeks(BuyingLaw law) {
        return new Tracking(snapshot.receipts(), money, purchases).weeks(law, snapshot.asOf());
    }

    private Holdout holdout(RepeatFit repeat, Fit.Fitted fitted, BuyingLaw law, List<TrackedWeek> weeks) {
        Totals.Base base = base(law, new Horizon(ModelUnit.DAY, holdoutDays, 0));
        Foreseen expected = Totals.of(repeat, fitted, Optional.empty(), base).visits();
        return new HoldoutCheck(purchases, rows, rowOf, base.forecasts()).check(expected, weeks);
    }

    private long soFar() {
        long sum = 0;
        for (int customer = 0; customer < purchases.customers(); customer++) {
            if (purchases.follows(customer)) sum += money.until(snapshot.receipts(), customer, request.until());
        }
        return sum;
    }
}
