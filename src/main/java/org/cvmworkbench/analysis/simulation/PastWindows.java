package org.cvmworkbench.analysis.simulation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.uptake.QualifyingReceipts;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.scenario.Assumption;

/// The purchases of an audience in scope, in up to six windows as long as the offer's, one behind the other, the last
/// ending on the as-of day. O(lines of the audience).
///
/// Of receipts alone they make a baseline only where no law of repeat buying fits the base: an audience chosen by its
/// recent visits has visited more in the last window than it will in the next.
final class PastWindows {
    private static final int MOST = 6;
    private static final double HUNDREDTHS = 100;

    private final Snapshot snapshot;
    private final boolean[] qualifying;
    private final boolean[] inScope;
    private final int asOf;
    private final int days;
    private final long audience;
    private final long[] receiptsOfWindow;
    private final LineSums scope = new LineSums();
    private final LineSums others = new LineSums();
    private final SupplierShares suppliers;
    private double squaredSpend;

    private PastWindows(
            Dimensions dimensions, QualifyingReceipts qualifying, boolean[] inScope, int days, long audience) {
        this.snapshot = dimensions.snapshot();
        this.suppliers = new SupplierShares(snapshot.products().attribute("supplier"));
        this.qualifying = qualifying.byReceipt();
        this.inScope = inScope;
        this.asOf = dimensions.asOf();
        this.days = days;
        this.audience = audience;
        int first = Arrays.stream(snapshot.receipts().day()).min().orElse(asOf);
        this.receiptsOfWindow = new long[Math.clamp((asOf - first + 1L) / days, 1, MOST)];
    }

    static PastWindows of(
            Dimensions dimensions, CustomerSet audience, QualifyingReceipts qualifying, boolean[] inScope, int days) {
        PastWindows windows = new PastWindows(dimensions, qualifying, inScope, days, audience.count());
        audience.forEach(windows::add);
        return windows;
    }

    private void add(int customer) {
        Receipts receipts = snapshot.receipts();
        for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
            int age = asOf - receipts.day()[receipt];
            if (!qualifying[receipt]) continue;
            if (age >= 0 && age / days < receiptsOfWindow.length) add(receipt, age / days);
        }
    }

    private void add(int receipt, int window) {
        int from = snapshot.receipts().firstLine()[receipt];
        int to = snapshot.receipts().firstLine()[receipt + 1];
        Lines lines = snapshot.lines();
        long spend = 0;
        for (int line = from; line < to; line++) {
            if (inScope[lines.product()[line]] && lines.quantity()[line] > 0) spend += lines.amount()[line];
        }
        receiptsOfWindow[window]++;
        squaredSpend += (double) spend * spend;
        for (int line = from; line < to; line++) {
            if (lines.quantity()[line] <= 0) continue;
            boolean in = inScope[lines.product()[line]];
            (in ? scope : others).add(snapshot, line);
            if (in) suppliers.add(lines.product()[line], lines.amount()[line]);
        }
    }

    PastMoney money() {
        long receipts = Arrays.stream(receiptsOfWindow).sum();
        return new PastMoney(
                price(receipts),
                scope.unitPrice(),
                scope.marginRate(),
                assumed(others.unitPrice()),
                others.marginRate(),
                receipts == 0 ? OptionalDouble.empty() : OptionalDouble.of(scope.lines() / (double) receipts),
                suppliers.shares());
    }

    private static Optional<Assumption> assumed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(Assumption.of(value.getAsDouble())) : Optional.empty();
    }

    /// Receipts in scope a customer and window; the doubt is that of one more window: how windows differ from each
    /// other, but at least what chance alone does (Poisson).
    Assumption baseline() {
        if (audience == 0) return estimate(0, 0);
        int windows = receiptsOfWindow.length;
        double mean = Arrays.stream(receiptsOfWindow).average().orElse(0);
        double squares = 0;
        for (long receipts : receiptsOfWindow) squares += (receipts - mean) * (receipts - mean);
        double between = windows < 2 ? 0 : Math.sqrt(squares / (windows - 1) * (1 + 1.0 / windows));
        return estimate(mean / audience, Math.max(between, Math.sqrt(mean)) / audience);
    }

    /// The mean spend in scope of a receipt with something in scope, and the standard error of that mean.
    private Optional<Assumption> price(long receipts) {
        if (receipts == 0) return Optional.empty();
        double mean = scope.amount() / (double) receipts;
        double variance = Math.max(0, squaredSpend / receipts - mean * mean);
        return Optional.of(estimate(mean / HUNDREDTHS, Math.sqrt(variance / receipts) / HUNDREDTHS));
    }

    private Assumption estimate(double value, double sd) {
        return new Assumption(value, sd, null, null, LocalDate.ofEpochDay(asOf));
    }

    /// Sums over lines that were bought.
    private static final class LineSums {
        private static final double COST_UNITS = 100_000; // ten-thousandths times thousandths, in hundredths

        private long amount;
        private long lines;
        private double units;
        private double costedAmount;
        private double cost;

        void add(Snapshot snapshot, int line) {
            Lines all = snapshot.lines();
            lines++;
            amount += all.amount()[line];
            units += all.quantity()[line] / 1000.0;
            long unitCost = snapshot.unitCost(line);
            if (unitCost == Column.NO_LONG) return;
            costedAmount += all.amount()[line];
            cost += (double) unitCost * all.quantity()[line] / COST_UNITS;
        }

        long lines() {
            return lines;
        }

        long amount() {
            return amount;
        }

        /// 1 − cost / amount of the lines whose cost is known.
        Optional<Assumption> marginRate() {
            return costedAmount <= 0 ? Optional.empty() : Optional.of(Assumption.of(1 - cost / costedAmount));
        }

        OptionalDouble unitPrice() {
            return units <= 0 ? OptionalDouble.empty() : OptionalDouble.of(amount / units / HUNDREDTHS);
        }
    }
}
