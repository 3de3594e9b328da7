package org.cvmworkbench.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The six files hang together.
class DemoFilesTest {
    private static final int CUSTOMERS = 20_000;

    private static DemoTables demo;

    @BeforeAll
    static void write(@TempDir Path folder) throws Exception {
        demo = DemoTables.write(folder, CUSTOMERS, 1);
        assertThat(Files.readAllLines(demo.files().receipts()).getFirst())
                .isEqualTo("receipt_id,customer_id,time,store,channel,product_id,quantity,price,discount,amount");
    }

    @Test
    void headersAreThoseAnImportKnows() {
        assertThat(header(demo.customers()))
                .containsExactly(
                        "customer_id",
                        "registered",
                        "first_name",
                        "last_name",
                        "birth_year",
                        "city",
                        "home_store",
                        "acquired_by",
                        "email",
                        "phone",
                        "consent_data",
                        "consent_email",
                        "consent_sms",
                        "consent_push",
                        "complaint_date",
                        "lapse_reason");
        assertThat(header(demo.products()))
                .containsExactly(
                        "product_id", "name", "name_ru", "category", "subcategory", "brand", "supplier", "unit_cost");
        assertThat(header(demo.campaigns()))
                .containsExactly(
                        "campaign_id",
                        "name",
                        "mechanic",
                        "depth",
                        "category",
                        "channel",
                        "start",
                        "days",
                        "contact_cost");
        assertThat(header(demo.targets())).containsExactly("campaign_id", "customer_id", "arm", "sent");
        assertThat(header(demo.redemptions()))
                .containsExactly("campaign_id", "customer_id", "receipt_id", "date", "reward");
    }

    @Test
    void countsAreAsLargeAsAskedFor() {
        assertThat(demo.customers()).hasSize(CUSTOMERS);
        assertThat(demo.products()).hasSize(2_000);
        assertThat(demo.campaigns()).hasSizeBetween(20, 63);
        assertThat(demo.receipts()).hasSize(demo.files().lineCount());
        assertThat(values(demo.receipts(), "receipt_id")).hasSize(demo.files().receiptCount());
        assertThat(demo.files().lineCount() / (double) CUSTOMERS).isBetween(9.0, 11.0);
        assertThat(demo.files().receiptCount() / (double) CUSTOMERS).isBetween(3.2, 3.7);
        assertThat(demo.targets().size()).isBetween(CUSTOMERS, 3 * CUSTOMERS);
        assertThat(demo.truth().at("/realised/lines").asInt())
                .isEqualTo(demo.files().lineCount());
    }

    @Test
    void everyIdResolves() {
        Set<String> customers = values(demo.customers(), "customer_id");
        Set<String> buyers = values(demo.receipts(), "customer_id");
        assertThat(buyers).contains("");
        buyers.remove("");
        assertThat(buyers).isEqualTo(customers);
        assertThat(beyond(values(demo.products(), "product_id"), values(demo.receipts(), "product_id")))
                .isEmpty();
        assertThat(beyond(customers, values(demo.targets(), "customer_id"))).isEmpty();
        assertThat(values(demo.campaigns(), "campaign_id")).isEqualTo(values(demo.targets(), "campaign_id"));
        assertThat(beyond(values(demo.receipts(), "receipt_id"), values(demo.redemptions(), "receipt_id")))
                .isEmpty();
    }

    @Test
    void amountIsPriceTimesQuantityRoundedHalfUpLessDiscount() {
        for (NamedCsvRecord line : demo.receipts()) {
            BigDecimal full = number(line, "price").multiply(number(line, "quantity"));
            assertThat(number(line, "amount"))
                    .as(line.toString())
                    .isEqualTo(full.setScale(2, RoundingMode.HALF_UP).subtract(number(line, "discount")));
        }
    }

    @Test
    void receiptsFollowEachOtherInTimeAndAreOfOneCustomer() {
        Map<String, String> heads = new HashMap<>();
        String before = "";
        for (NamedCsvRecord line : demo.receipts()) {
            assertThat(line.getField("time")).isGreaterThanOrEqualTo(before);
            before = line.getField("time");
            String head = line.getField("customer_id") + before + line.getField("store") + line.getField("channel");
            assertThat(heads.computeIfAbsent(line.getField("receipt_id"), receipt -> head))
                    .isEqualTo(head);
        }
        assertThat(DemoTables.day(demo.receipts().getFirst())).isEqualTo(LocalDate.of(2024, 11, 16));
        assertThat(DemoTables.day(demo.receipts().getLast())).isEqualTo(LocalDate.of(2026, 11, 15));
    }

    @Test
    void customersAreRegisteredOnTheDayOfTheirFirstPurchase() {
        Map<String, LocalDate> first = demo.receipts().stream()
                .filter(DemoTables::bought)
                .collect(toMap(line -> line.getField("customer_id"), DemoTables::day, (left, right) -> left));
        for (NamedCsvRecord customer : demo.customers()) {
            assertThat(customer.getField("registered"))
                    .isEqualTo(String.valueOf(first.get(customer.getField("customer_id"))));
        }
    }

    @Test
    void whatComesBackWasBoughtBefore() {
        Set<String> bought = new HashSet<>();
        int returns = 0;
        Set<String> neverBought = new HashSet<>();
        for (NamedCsvRecord line : demo.receipts()) {
            String sale = line.getField("customer_id") + line.getField("product_id") + line.getField("price");
            if (DemoTables.bought(line)) {
                bought.add(sale + line.getField("quantity"));
            } else {
                returns++;
                String back = sale + line.getField("quantity").substring(1);
                if (!bought.contains(back)) neverBought.add(back);
            }
        }
        assertThat(neverBought).isEmpty();
        assertThat(returns).isEqualTo(demo.truth().at("/realised/returns").asInt());
        assertThat(returns / (double) demo.files().receiptCount()).isBetween(0.012, 0.025);
    }

    @Test
    void anOfferIsUsedByTheTreatedWithinItsDays() {
        Map<String, NamedCsvRecord> campaigns =
                demo.campaigns().stream().collect(toMap(row -> row.getField("campaign_id"), row -> row));
        Set<String> treated = demo.targets().stream()
                .filter(row -> row.getField("arm").equals("treated"))
                .map(row -> row.getField("campaign_id") + row.getField("customer_id"))
                .collect(toSet());
        Map<String, List<NamedCsvRecord>> receipts =
                demo.receipts().stream().collect(groupingBy(line -> line.getField("receipt_id")));
        for (NamedCsvRecord used : demo.redemptions()) {
            NamedCsvRecord campaign = campaigns.get(used.getField("campaign_id"));
            NamedCsvRecord line = receipts.get(used.getField("receipt_id")).getFirst();
            LocalDate start = LocalDate.parse(campaign.getField("start"));
            String offered = used.getField("campaign_id") + used.getField("customer_id");
            assertThat(treated.contains(offered)).as(offered).isTrue();
            assertThat(line.getField("customer_id")).isEqualTo(used.getField("customer_id"));
            assertThat(line.getField("time")).startsWith(used.getField("date"));
            assertThat(DemoTables.day(line))
                    .isBetween(start, start.plusDays(Integer.parseInt(campaign.getField("days")) - 1L));
            assertThat(number(used, "reward")).isPositive();
        }
    }

    @Test
    void nobodyIsContactedWithoutConsent() {
        Map<String, NamedCsvRecord> customers =
                demo.customers().stream().collect(toMap(row -> row.getField("customer_id"), row -> row));
        Map<String, String> channels = demo.campaigns().stream()
                .collect(toMap(row -> row.getField("campaign_id"), row -> row.getField("channel")));
        for (NamedCsvRecord target : demo.targets()) {
            NamedCsvRecord customer = customers.get(target.getField("customer_id"));
            assertThat(customer.getField("consent_data")).isEqualTo("yes");
            assertThat(customer.getField("consent_" + channels.get(target.getField("campaign_id"))))
                    .isEqualTo("yes");
        }
    }

    /// What the other has that this one lacks; found by hashing, where `contains` of an assertion looks at every
    /// element.
    private static Set<String> beyond(Set<String> these, Set<String> others) {
        Set<String> missing = new HashSet<>(others);
        missing.removeAll(these);
        return missing;
    }

    private static List<String> header(List<NamedCsvRecord> rows) {
        return rows.getFirst().getHeader();
    }

    private static Set<String> values(List<NamedCsvRecord> rows, String column) {
        return rows.stream().map(row -> row.getField(column)).collect(toSet());
    }

    private static BigDecimal number(NamedCsvRecord row, String column) {
        return new BigDecimal(row.getField(column));
    }
}
