package org.cvmworkbench.analysis.value;

import java.util.List;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;

/// What each receipt brought: its margin where costs are known, otherwise its revenue. Lines without a cost among
/// others that have one are taken at the margin rate of those.
///
/// @param measure what the amounts are
/// @param amount by receipt, in hundredths
/// @param visit by receipt, whether something was bought
record VisitMoney(ValueMeasure measure, long[] amount, boolean[] visit) {
    /// With less than this part of the money costed, margin would be more guess than fact.
    private static final double ENOUGH = 0.5;
    private static final double TO_HUNDREDTHS = 1e5;

    /// O(lines), on all processors.
    static VisitMoney of(Snapshot snapshot, ReceiptTotals totals, ValueMeasure wanted) {
        boolean anyCost =
                snapshot.lines().cost().length > 0 || snapshot.products().unitCost().length > 0;
        if (wanted == ValueMeasure.REVENUE || !anyCost) return revenue(totals);
        Costs costs = new Costs(snapshot);
        Costed costed = costs.costed();
        if (costed.share() < ENOUGH) return revenue(totals);
        return new VisitMoney(ValueMeasure.MARGIN, costs.margins(costed.rate()), totals.visit());
    }

    private static VisitMoney revenue(ReceiptTotals totals) {
        return new VisitMoney(ValueMeasure.REVENUE, totals.amount(), totals.visit());
    }

    /// What a customer brought until a day, after returns.
    long until(Receipts receipts, int customer, int day) {
        long sum = 0;
        for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
            if (receipts.day()[receipt] <= day) sum += amount[receipt];
        }
        return sum;
    }

    /// What is known of the costs of all lines.
    ///
    /// @param known amounts with a cost, of `all`, both without their signs
    private record Costed(long all, long known, long revenue, long margin) {
        Costed plus(Costed other) {
            return new Costed(all + other.all, known + other.known, revenue + other.revenue, margin + other.margin);
        }

        double share() {
            return all == 0 ? 0 : (double) known / all;
        }

        double rate() {
            return revenue == 0 ? 0 : (double) margin / revenue;
        }
    }

    private record Costs(Snapshot snapshot) {
        Costed costed() {
            List<Costed> parts = Parts.find(snapshot.lines().count(), this::costed);
            return parts.stream().reduce(new Costed(0, 0, 0, 0), Costed::plus);
        }

        private Costed costed(int from, int to) {
            Lines lines = snapshot.lines();
            long all = 0;
            long known = 0;
            long revenue = 0;
            long margin = 0;
            for (int line = from; line < to; line++) {
                long amount = lines.amount()[line];
                all += Math.abs(amount);
                long unit = unitCost(line);
                if (unit == Column.NO_LONG) continue;
                known += Math.abs(amount);
                revenue += amount;
                margin += amount - cost(line, unit);
            }
            return new Costed(all, known, revenue, margin);
        }

        long[] margins(double rate) {
            int[] firstLine = snapshot.receipts().firstLine();
            long[] amounts = snapshot.lines().amount();
            long[] margins = new long[snapshot.receipts().count()];
            Parts.each(margins.length, (from, to) -> {
                for (int receipt = from; receipt < to; receipt++) {
                    long uncosted = 0;
                    for (int line = firstLine[receipt]; line < firstLine[receipt + 1]; line++) {
                        long unit = unitCost(line);
                        if (unit == Column.NO_LONG) uncosted += amounts[line];
                        else margins[receipt] += amounts[line] - cost(line, unit);
                    }
                    margins[receipt] += Math.round(uncosted * rate);
                }
            });
            return margins;
        }

        private long cost(int line, long unit) {
            return Math.round(unit * (double) snapshot.lines().quantity()[line] / TO_HUNDREDTHS);
        }

        private long unitCost(int line) {
            Lines lines = snapshot.lines();
            boolean ofLine = lines.cost().length > 0 && lines.cost()[line] != Column.NO_LONG;
            return ofLine ? lines.cost()[line] : snapshot.products().unitCost(lines.product()[line]);
        }
    }
}
