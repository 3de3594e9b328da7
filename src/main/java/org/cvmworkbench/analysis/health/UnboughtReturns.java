package org.cvmworkbench.analysis.health;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.ReceiptKey;
import org.cvmworkbench.model.SetAside;

/// Returns of a product that the same customer had not bought before, in the order of receipts.
final class UnboughtReturns {
    private final Receipts receipts;
    private final Lines lines;
    private final int[] boughtBy;

    private UnboughtReturns(Snapshot snapshot) {
        this.receipts = snapshot.receipts();
        this.lines = snapshot.lines();
        this.boughtBy = new int[Math.max(1, snapshot.products().size())];
        Arrays.fill(boughtBy, -1);
    }

    /// O(lines). Anonymous returns are nobody's.
    static Finding of(Snapshot snapshot) {
        return new UnboughtReturns(snapshot).finding(new Witness(snapshot));
    }

    private Finding finding(Witness witness) {
        Count count = new Count();
        List<ReceiptKey> whole = new ArrayList<>();
        int returns = 0;
        int inWhole = 0;
        for (int customer = 0; customer < receipts.customers(); customer++) {
            for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
                int from = receipts.firstLine()[receipt];
                int to = receipts.firstLine()[receipt + 1];
                int unbought = 0;
                for (int line = from; line < to; line++) {
                    if (lines.quantity()[line] < 0) returns++;
                    if (!isUnbought(line, customer)) continue;
                    unbought++;
                    int which = line;
                    count.add(
                            (double) Math.abs(lines.amount()[line]),
                            () -> witness.line(which, Says.quantity(lines, which)));
                }
                if (unbought == to - from && whole.size() < ReceiptChecks.KEYS) {
                    whole.add(witness.key(receipt));
                    inWhole += unbought;
                }
            }
        }
        Finding finding = count.finding(HealthCheck.UNBOUGHT_RETURNS, returns);
        return inWhole == 0 || inWhole < finding.count() ? finding : finding.aside(new SetAside.Receipts(whole));
    }

    private boolean isUnbought(int line, int customer) {
        int product = lines.product()[line];
        if (lines.quantity()[line] > 0) boughtBy[product] = customer;
        return product > 0 && lines.quantity()[line] < 0 && boughtBy[product] != customer;
    }
}
