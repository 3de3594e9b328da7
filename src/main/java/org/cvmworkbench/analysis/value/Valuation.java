package org.cvmworkbench.analysis.value;

import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Snapshot;

/// The steps from receipts to a [Value].
final class Valuation {
    private final Snapshot snapshot;
    private final ValueRequest request;
    private final VisitMoney money;
    private final RepeatPurchases purchases;
    private final PurchaseRows rows;
    private final int[] rowOf;
    private final ModelUnit clock;
    private final int ahead;

    Valuation(Snapshot snapshot, ReceiptTotals totals, ValueRequest request) {
        this.snapshot = snapshot;
        this.request = request;
        this.money = VisitMoney.of(snapshot, totals, request.measure());
        Horizon horizon = request.horizon();
        boolean periods = request.model().inPeriods();
        this.clock = periods ? horizon.unit() : ModelUnit.DAY;
        int until = clock.lastWhole(request.until());
        int after = Math.max(0, clock.lastWhole(snapshot.asOf()) - until);
        this.ahead = Math.min(after, periods ? horizon.periods() : horizon.wholeDays());
        RepeatPurchases.Span span = new RepeatPurchases.Span(clock, until, ahead);
        this.purchases = RepeatPurchases.of(snapshot.receipts(), money, request.whom(), span);
        PurchaseRows.Collapsed collapsed = PurchaseRows.of(purchases);
        this.rows = collapsed.rows();
        this.rowOf = collapsed.rowOf();
    }

    Value value() {
        RepeatFit repeat = RepeatFit.of(request.model(), clock, rows);
        SpendFit spend = SpendFit.of(purchases);
        Optional<Value.Ahead> foretold = Optional.empty();
        Optional<Holdout> holdout = Optional.empty();
        if (repeat.fit() instanceof Fit.Fitted fitted) {
            BuyingLaw law = repeat.model().law(fitted.parameters());
            Totals.Base base = base(law, request.horizon());
            Totals totals = Totals.of(repeat, fitted, spend.fitted(), base);
            CustomerValues values =
                    new CustomerValues(snapshot.receipts(), money, purchases, rowOf, base.forecasts(), spend.law());
            foretold = Optional.of(new Value.Ahead(totals, values));
            if (ahead > 0) holdout = Optional.of(holdout(repeat, fitted, law, weeks(law)));
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
                Fitness.of(rows, spend, repeat.fit(), request.model().inPeriods(), empty()),
                foretold,
                holdout);
    }

    Optional<BuyingLaw> law() {
        return RepeatFit.of(request.model(), clock, rows).law();
    }

    /// Only what came after the calibration, without its weeks; nothing where the law of visits does not fit.
    Optional<Holdout> window() {
        RepeatFit repeat = RepeatFit.of(request.model(), clock, rows);
        if (!(repeat.fit() instanceof Fit.Fitted fitted)) return Optional.empty();
        return Optional.of(holdout(repeat, fitted, repeat.model().law(fitted.parameters()), List.of()));
    }

    private Totals.Base base(BuyingLaw law, Horizon horizon) {
        return new Totals.Base(purchases, rows, rowOf, RowForecasts.of(law, rows, horizon), horizon);
    }

    /// None of a law whose periods may be longer.
    private List<TrackedWeek> weeks(BuyingLaw law) {
        if (request.model().inPeriods()) return List.of();
        return new Tracking(snapshot.receipts(), money, purchases).weeks(law, snapshot.asOf());
    }

    private Holdout holdout(RepeatFit repeat, Fit.Fitted fitted, BuyingLaw law, List<TrackedWeek> weeks) {
        Horizon horizon = new Horizon(clock, ahead, 0);
        Totals.Base base = base(law, horizon);
        Foreseen expected = Totals.of(repeat, fitted, Optional.empty(), base).visits();
        return new HoldoutCheck(purchases, rows, rowOf, base.forecasts()).check(horizon, expected, weeks);
    }

    /// Days of silence only because the last receipt is older; 0 in a base without receipts.
    private int empty() {
        return snapshot.asOf() == Column.NO_INT ? 0 : Math.max(0, request.until() - snapshot.asOf());
    }

    private long soFar() {
        long sum = 0;
        for (int customer = 0; customer < purchases.customers(); customer++) {
            if (purchases.follows(customer)) sum += money.until(snapshot.receipts(), customer, purchases.until());
        }
        return sum;
    }
}
