package org.cvmworkbench.analysis.health;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.ReceiptKey;
import org.cvmworkbench.model.SetAside;
import org.cvmworkbench.model.Text;

/// What receipts look like: how many products, whose number, which days, which currency.
final class ReceiptChecks {
    /// More keys than these are no list somebody could look through.
    static final int KEYS = 10_000;

    private static final int DAY = 86_400;

    private final Receipts receipts;
    private final Lines lines;
    private final Witness witness;

    private ReceiptChecks(Snapshot snapshot) {

        this.receipts = snapshot.receipts();
        this.lines = snapshot.lines();
        this.witness = new Witness(snapshot);
    }

    /// O(lines).
    static List<Finding> of(Snapshot snapshot) {
        ReceiptChecks checks = new ReceiptChecks(snapshot);
        return List.of(checks.single(), checks.shared(), checks.longOnes(), checks.currencies());
    }

    private Finding single() {
        int[] firstLine = receipts.firstLine();
        int single = 0;
        int named = 0;
        for (int receipt = 0; receipt < receipts.count(); receipt++) {
            int first = lines.product()[firstLine[receipt]];
            if (first == 0) continue;
            named++;
            boolean same = true;
            for (int line = firstLine[receipt] + 1; same && line < firstLine[receipt + 1]; line++) {
                same = lines.product()[line] == first;
            }
            if (same) single++;
        }
        return new Finding(HealthCheck.SINGLE_PRODUCT, single, named);
    }

    private Finding shared() {
        int[] owners = new int[receipts.number().dictionary().size()];
        int numbers = 0;
        for (int code : receipts.number().codes()) if (code > 0 && owners[code]++ == 0) numbers++;
        Count count = new Count();
        for (int code = 1; code < owners.length; code++) {
            if (owners[code] < 2) continue;
            String number = receipts.number().dictionary().value(code);
            int customers = owners[code];
            count.add(
                    customers,
                    () -> new Example("", number, Column.NO_INT, "", Text.of("health.says.customers", customers)));
        }
        return count.finding(HealthCheck.SHARED_NUMBERS, numbers);
    }

    private Finding longOnes() {
        Count count = new Count();
        if (lines.delay().length == 0) return count.finding(HealthCheck.LONG_RECEIPTS, receipts.count());
        int[] firstLine = receipts.firstLine();
        for (int receipt = 0; receipt < receipts.count(); receipt++) {
            int began = Math.max(0, receipts.second()[receipt]);
            int days = 0;
            for (int line = firstLine[receipt]; line < firstLine[receipt + 1]; line++) {
                days = Math.max(days, Math.abs(Math.floorDiv(began + lines.delay()[line], DAY)));
            }
            if (days == 0) continue;
            int which = receipt;
            int later = days;
            count.add(days, () -> witness.receipt(which, Text.of("health.says.days-later", later)));
        }
        return count.finding(HealthCheck.LONG_RECEIPTS, receipts.count());
    }

    private Finding currencies() {
        int[] uses = new int[receipts.currency().dictionary().size()];
        for (int code : receipts.currency().codes()) uses[code]++;
        int usual = 0;
        int named = 0;
        for (int code = 1; code < uses.length; code++) {
            if (usual == 0 || uses[code] > uses[usual]) usual = code;
            named += uses[code];
        }
        Count count = new Count();
        List<ReceiptKey> keys = new ArrayList<>();
        for (int receipt = 0; named > 0 && receipt < receipts.count(); receipt++) {
            int code = receipts.currency().code(receipt);
            if (code == 0 || code == usual) continue;
            int which = receipt;
            count.add(() -> witness.receipt(
                    which, Text.of("health.says.currency", receipts.currency().text(which))));
            if (keys.size() < KEYS) keys.add(witness.key(receipt));
        }
        return asideReceipts(count.finding(HealthCheck.CURRENCY_MIX, named), keys);
    }

    /// Nothing where there are more receipts than keys.
    static Finding asideReceipts(Finding finding, List<ReceiptKey> keys) {
        return finding.count() > keys.size() ? finding : asideReceiptsOf(finding, keys);
    }

    /// Whatever the finding counts.
    static Finding asideReceiptsOf(Finding finding, List<ReceiptKey> keys) {
        return finding.aside(new SetAside.Receipts(keys));
    }
}
