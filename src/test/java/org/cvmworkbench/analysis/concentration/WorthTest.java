package org.cvmworkbench.analysis.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Optional;
import org.cvmworkbench.analysis.profile.ReceiptMargins;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.workspace.OpenBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorthTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void profitIsWhatWasPaidLessWhatItCost() throws Exception {
        OpenBase base = OpenBase.read(DemoBases.copyInto(folder, 2_000), Progress.NONE);
        Snapshot snapshot = base.snapshot();
        Dimensions dimensions = base.dimensions(Optional.empty());
        Worth worth = Worth.of(snapshot, dimensions.profile());
        assertThat(worth.profit()).isTrue();
        assertThat(worth.costed()).isBetween(0.5, 1.0);
        ReceiptMargins margins = ReceiptMargins.of(snapshot);
        assertThat(margins.known()).isTrue();
        Lines lines = snapshot.lines();
        Receipts receipts = snapshot.receipts();
        for (int customer = 0; customer < dimensions.customers(); customer += 37) {
            double margin = 0;
            boolean allCosted = true;
            int count = 0;
            int from = receipts.firstLine()[receipts.from(customer)];
            int to = receipts.firstLine()[receipts.to(customer)];
            for (int line = from; line < to; line++) {
                long cost = snapshot.products().unitCost(lines.product()[line]);
                allCosted &= cost != Column.NO_LONG;
                margin += lines.amount()[line] - cost * (double) lines.quantity()[line] / 100_000;
                count++;
            }
            if (allCosted) assertThat((double) worth.amount()[customer]).isCloseTo(margin, within(0.5 * count + 0.01));
            double ofReceipts = 0;
            for (int i = receipts.from(customer); i < receipts.to(customer); i++) ofReceipts += margins.margin()[i];
            if (allCosted) assertThat(ofReceipts).isCloseTo(margin, within(0.5 * count + 0.01));
        }
    }
}
