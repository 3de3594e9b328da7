package org.cvmworkbench.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;

/// `campaigns.csv` and `targets.csv`.
final class CampaignsFile {
    private CampaignsFile() {}

    static void write(Path file, Chain chain) throws IOException {
        try (CsvWriter rows = CsvFile.open(
                file,
                "campaign_id",
                "name",
                "mechanic",
                "depth",
                "category",
                "channel",
                "start",
                "days",
                "contact_cost")) {
            for (Campaign campaign : chain.campaigns()) {
                rows.writeRecord(
                        campaign.id(),
                        campaign.name(),
                        campaign.mechanic().type(),
                        BigDecimal.valueOf(campaign.depth())
                                .stripTrailingZeros()
                                .toPlainString(),
                        chain.category(campaign),
                        campaign.channel().name().toLowerCase(Locale.ROOT),
                        History.date(campaign.start()).toString(),
                        Integer.toString(campaign.days()),
                        campaign.contactCost());
            }
        }
    }

    static void writeTargets(Path file, Chain chain, Campaigning campaigning) throws IOException {
        try (CsvWriter rows = CsvFile.open(file, "campaign_id", "customer_id", "arm", "sent")) {
            for (int number = 0; number < chain.campaigns().size(); number++) {
                Campaign campaign = chain.campaigns().get(number);
                String sent = History.date(campaign.start()).toString();
                campaigning
                        .result(number)
                        .forEachTarget((customer, heard) -> rows.writeRecord(
                                campaign.id(), Ids.customer(customer), heard ? "treated" : "control", sent));
            }
        }
    }
}
