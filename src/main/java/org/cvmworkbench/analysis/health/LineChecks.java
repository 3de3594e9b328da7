package org.cvmworkbench.analysis.health;

import java.util.List;
import org.cvmworkbench.analysis.profile.BaseDescription;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.RepeatedLines;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.SetAside;
import org.cvmworkbench.model.Text;

/// What single lines look like: prices, quantities, amounts. One pass over the lines and one over repetitions.
final class LineChecks {
    private static final int HUNDREDTHS = 100_000;

    private final Snapshot snapshot;
    private final Lines lines;
    private final Witness witness;
    private final Count noPrice = new Count();
    private final Count returns = new Count();
    private final Count zeroPrice = new Count();
    private final Count negativePrice = new Count();
    private final Count mismatch = new Count();
    private final Count repeats = new Count();

    private LineChecks(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.lines = snapshot.lines();
        this.witness = new Witness(snapshot);
    }

    /// O(lines · log of a receipt's lines).
    static List<Finding> of(Snapshot snapshot, BaseDescription base) {
        return new LineChecks(snapshot).findings(base);
    }

    private List<Finding> findings(BaseDescription base) {
        for (int line = 0; line < lines.count(); line++) look(line);
        if (base.exactDuplicates() > 0) findRepeats();
        int all = base.lines();
        return List.of(
                new Finding(HealthCheck.ANONYMOUS, base.anonymousLines(), all),
                noPrice.finding(HealthCheck.NO_PRICE, all),
                returns.finding(HealthCheck.RETURNS, all),
                zeroPrice.finding(HealthCheck.ZERO_PRICE, all).aside(new SetAside.Lines("price = 0")),
                negativePrice.finding(HealthCheck.NEGATIVE_PRICE, all).aside(new SetAside.Lines("price < 0")),
                mismatch.finding(HealthCheck.AMOUNT_MISMATCH, all),
                repeats.finding(HealthCheck.DUPLICATES, all).aside(new SetAside.Repeats()));
    }

    private void findRepeats() {
        new RepeatedLines(snapshot.receipts(), lines)
                .forEach(line -> repeats.add(
                        (double) Math.abs(lines.amount()[line]), () -> witness.line(line, Says.amount(lines, line))));
    }

    private void look(int line) {
        boolean priced = lines.price().length > 0 && lines.price()[line] != Column.NO_LONG;
        long price = lines.price(line);
        if (!priced) noPrice.add();
        if (lines.quantity()[line] < 0) {
            returns.add(-lines.quantity()[line], () -> witness.line(line, Says.quantity(lines, line)));
        }
        if (price == 0) zeroPrice.add(lines.quantity()[line], () -> witness.line(line, Says.quantity(lines, line)));
        if (price < 0) negativePrice.add((double) -price, () -> witness.line(line, Says.price(lines, line)));
        if (priced) compare(line, price);
    }

    /// Where amounts are rounded, they may be off by one. The discount of a return is written with either sign.
    private void compare(int line, long price) {
        long discount = lines.discount().length == 0 ? 0 : lines.discount()[line];
        double full = (double) price * lines.quantity()[line] / HUNDREDTHS;
        long amount = lines.amount()[line];
        boolean isReturn = lines.quantity()[line] < 0;
        double due = full - discount;
        if (isReturn && Math.abs(full + discount - amount) < Math.abs(due - amount)) due = full + discount;
        double off = Math.abs(due - amount);
        if (off <= 1) return;
        Text says = Text.of("health.says.instead", Says.money(amount), Says.money(Math.round(due)));
        mismatch.add(off, () -> witness.line(line, says));
    }
}
