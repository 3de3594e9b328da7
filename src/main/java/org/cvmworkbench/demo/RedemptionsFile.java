package org.cvmworkbench.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import org.cvmworkbench.demo.Mechanic.Reward;

/// `redemptions.csv`: who used an offer, on which receipt, and what it was worth.
final class RedemptionsFile implements AutoCloseable {
    private final CsvWriter rows;

    RedemptionsFile(Path file) throws IOException {
        rows = CsvFile.open(file, "campaign_id", "customer_id", "receipt_id", "date", "reward");
    }

    /// @param number of the receipt, from 1
    void write(int number, long key, Till.Receipt receipt) {
        receipt.campaign()
                .filter(campaign -> campaign.mechanic().reward() != Reward.NONE)
                .ifPresent(campaign -> rows.writeRecord(
                        campaign.id(),
                        Ids.customer(ReceiptKey.customer(key)),
                        Ids.receipt(number),
                        History.date(ReceiptKey.day(key)).toString(),
                        CsvFile.money(receipt.reward())));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
