package org.cvmworkbench.analysis.health;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.ReceiptKey;
import org.cvmworkbench.model.Text;

/// Receipts that a customer seems to have twice: the same lines again within minutes, as when a till or a link sends a
/// receipt a second time. Needs times of day.
final class NearDuplicates {
    private static final int MINUTE = 60;
    private static final int APART = 10 * MINUTE;
    private static final int DAY = 86_400;
    /// How many receipts before it are looked at.
    private static final int BACK = 3;

    private final Receipts receipts;
    private final Lines lines;

    private NearDuplicates(Snapshot snapshot) {
        this.receipts = snapshot.receipts();
        this.lines = snapshot.lines();
    }

    /// O(lines). Lines are compared by their sum of hashes, so their order does not matter.
    static Finding of(Snapshot snapshot) {
        NearDuplicates near = new NearDuplicates(snapshot);
        Receipts receipts = snapshot.receipts();
        Witness witness = new Witness(snapshot);
        Count count = new Count();
        List<ReceiptKey> keys = new ArrayList<>();
        for (int customer = 0; customer < receipts.customers(); customer++) {
            for (int receipt = receipts.from(customer) + 1; receipt < receipts.to(customer); receipt++) {
                int before = near.before(receipt, Math.max(receipts.from(customer), receipt - BACK));
                if (before < 0) continue;
                int which = receipt;
                long apart = near.moment(receipt) - near.moment(before);
                count.add(() -> witness.receipt(which, said(receipts, before, apart)));
                if (keys.size() < ReceiptChecks.KEYS) keys.add(witness.key(receipt));
            }
        }
        return ReceiptChecks.asideReceipts(count.finding(HealthCheck.NEAR_DUPLICATES, receipts.count()), keys);
    }

    private static Text said(Receipts receipts, int before, long apart) {
        return Text.of("health.says.again", receipts.number().text(before), apart / MINUTE);
    }

    /// The receipt it repeats, or -1.
    private int before(int receipt, int first) {
        if (receipts.second()[receipt] == Column.NO_INT) return -1;
        for (int before = receipt - 1; before >= first; before--) {
            if (receipts.second()[before] == Column.NO_INT || moment(receipt) - moment(before) > APART) return -1;
            if (size(before) == size(receipt) && isPurchase(receipt) && hash(before) == hash(receipt)) return before;
        }
        return -1;
    }

    private long moment(int receipt) {
        return (long) receipts.day()[receipt] * DAY + receipts.second()[receipt];
    }

    private int size(int receipt) {
        return receipts.firstLine()[receipt + 1] - receipts.firstLine()[receipt];
    }

    private boolean isPurchase(int receipt) {
        return lines.quantity()[receipts.firstLine()[receipt]] > 0;
    }

    private long hash(int receipt) {
        long sum = 0;
        for (int line = receipts.firstLine()[receipt]; line < receipts.firstLine()[receipt + 1]; line++) {
            long mixed = lines.product()[line] * 0x9E3779B97F4A7C15L
                    + lines.quantity()[line] * 0xC2B2AE3D27D4EB4FL
                    + lines.amount()[line];
            mixed = (mixed ^ mixed >>> 31) * 0xBF58476D1CE4E5B9L;
            sum += mixed ^ mixed >>> 29;
        }
        return sum;
    }
}
