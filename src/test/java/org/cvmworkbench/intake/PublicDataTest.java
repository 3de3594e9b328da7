package org.cvmworkbench.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.model.WorkbenchException;
import org.junit.jupiter.api.Test;

/// Public files come in with the counts that were taken of them by other programs (shared/data/README.md).
class PublicDataTest {
    private static final Path DATA = Path.of("../shared/data");

    @Test
    void onlineRetailComesInWhole() throws Exception {
        Imported imported = read("online-retail/online_retail.csv.gz", Map.of(), Optional.empty());
        assertThat(imported.kind()).isEqualTo(Kind.RECEIPTS);
        assertThat(imported.counts()).isEqualTo(new RowCounts(541_909, 541_909, 0, 0, 0));
        assertThat(imported.unmapped()).isEmpty();
        Snapshot snapshot = snapshot(imported);
        assertThat(snapshot.customers().count()).isEqualTo(4_372);
        assertThat(snapshot.customers().key(0)).isEqualTo("17850");
        assertThat(snapshot.receipts().number().dictionary().size() - 1).isEqualTo(25_900);
        assertThat(snapshot.receipts().country().dictionary().size() - 1).isEqualTo(38);
        assertThat(snapshot.knownProducts()).isEqualTo(4_070);
        assertThat(anonymousLines(snapshot)).isEqualTo(135_080);
        assertThat(total(snapshot)).isEqualTo(974_774_793);
        assertThat(Arrays.stream(snapshot.lines().quantity()).filter(q -> q < 0).count())
                .isEqualTo(10_624);
        assertThat(Arrays.stream(snapshot.lines().price()).filter(p -> p == 0).count())
                .isEqualTo(2_515);
        assertThat(first(snapshot)).isEqualTo(LocalDateTime.of(2010, 12, 1, 8, 26));
        assertThat(LocalDate.ofEpochDay(snapshot.asOf())).isEqualTo(LocalDate.of(2011, 12, 9));
    }

    @Test
    void theRuleKeepsCleanLinesOfOnlineRetail() throws Exception {
        Imported imported = read(
                "online-retail/online_retail.csv.gz",
                Map.of(),
                Optional.of("quantity > 0 and price > 0 and not receipt like \"C%\" and customer != \"\""));
        assertThat(imported.counts()).isEqualTo(new RowCounts(541_909, 397_884, 0, 541_909 - 397_884, 0));
        Snapshot snapshot = snapshot(imported);
        assertThat(snapshot.customers().count()).isEqualTo(4_338);
        assertThat(snapshot.receipts().count()).isEqualTo(18_532);
        assertThat(total(snapshot)).isEqualTo(891_140_790);
    }

    @Test
    void cdnowIsReadByWhatItsColumnsHold() throws Exception {
        Imported imported = read("cdnow/CDNOW_sample.txt", Map.of(), Optional.empty());
        assertThat(imported.sniffed().columns())
                .containsOnly(
                        Map.entry("customer", "1"),
                        Map.entry("date", "3"),
                        Map.entry("quantity", "4"),
                        Map.entry("amount", "5"));
        assertThat(imported.counts()).isEqualTo(new RowCounts(6_919, 6_919, 0, 0, 0));
        assertThat(imported.unmapped()).containsExactly("2");
        Snapshot snapshot = snapshot(imported);
        assertThat(snapshot.customers().count()).isEqualTo(2_357);
        assertThat(snapshot.customers().key(0)).isEqualTo("00004");
        assertThat(total(snapshot)).isEqualTo(24_409_194);
        assertThat(Arrays.stream(snapshot.lines().quantity()).asLongStream().sum())
                .isEqualTo(16_479_000);
        assertThat(LocalDate.ofEpochDay(snapshot.asOf())).isEqualTo(LocalDate.of(1998, 6, 30));
    }

    @Test
    void theRussianShopIsTheSameInThreeDialects() throws Exception {
        for (String name :
                List.of("orders_utf8.csv", "orders_cp1251_semicolon_decimalcomma.csv", "orders_utf8bom.tsv")) {
            Imported imported = read("russian-shop/" + name, Map.of(), Optional.empty());
            assertThat(imported.counts()).as(name).isEqualTo(new RowCounts(7_474, 7_474, 0, 0, 0));
            Snapshot snapshot = snapshot(imported);
            assertThat(snapshot.customers().count()).as(name).isEqualTo(2_451);
            assertThat(snapshot.receipts().number().dictionary().size() - 1)
                    .as(name)
                    .isEqualTo(3_521);
            assertThat(snapshot.receipts().count()).as(name).isEqualTo(3_554);
            assertThat(snapshot.knownProducts()).as(name).isEqualTo(2_343);
            assertThat(total(snapshot)).as(name).isEqualTo(535_794_441);
            assertThat(snapshot.products().keys().value(1))
                    .isEqualTo("Комнатное растение в горшке Алое Вера, d12, h30");
            assertThat(LocalDate.ofEpochDay(snapshot.asOf())).isEqualTo(LocalDate.of(2020, 1, 31));
        }
    }

    @Test
    void membersOfAGroceryAreKnownThoughTheirNumbersAreCalledTransactions() throws Exception {
        Imported imported = read("groceries/groceries_members.csv", Map.of(), Optional.empty());
        assertThat(imported.counts()).isEqualTo(new RowCounts(38_765, 38_765, 0, 0, 0));
        Snapshot snapshot = snapshot(imported);
        assertThat(snapshot.customers().count()).isEqualTo(3_898);
        assertThat(Arrays.stream(snapshot.receipts().day()).distinct().count()).isEqualTo(728);
    }

    @Test
    void theCompleteJourneyComesInByItself() throws Exception {
        loads("complete-journey/transactions_sample.csv.gz", Kind.RECEIPTS, 75_000);
        loads("complete-journey/products.csv.gz", Kind.PRODUCTS, 92_331);
        loads("complete-journey/demographics.csv", Kind.CUSTOMERS, 801);
        loads("complete-journey/campaigns.csv", Kind.TARGETS, 2_850);
        loads("complete-journey/campaign_descriptions.csv", Kind.CAMPAIGNS, 16);
        loads("complete-journey/coupon_redemptions.csv", Kind.REDEMPTIONS, 591);
    }

    @Test
    void whatHasNoCustomerOrDateIsRefused() {
        refused("cdnow/btyd_cdnow_cu_tracking.csv", "no customer and no date");
        refused("cdnow/donations.csv", "no customer and no date");
        refused("groceries/groceries_basket.csv", "no customer and no date");
        refused("hillstrom/hillstrom_half.csv", "no customer and no date");
        refused("complete-journey/coupons.csv.gz", "no customer and no date");
    }

    private static void loads(String name, Kind kind, int rows) throws Exception {
        Imported imported = read(name, Map.of(), Optional.empty());
        assertThat(imported.kind()).as(name).isEqualTo(kind);
        assertThat(imported.counts()).as(name).isEqualTo(new RowCounts(rows, rows, 0, 0, 0));
    }

    private static void refused(String name, String missing) {
        requireThere(name);
        assertThatThrownBy(() -> read(name, Map.of(), Optional.empty())).hasMessageContaining(missing);
    }

    private static Imported read(String name, Map<String, String> settings, Optional<String> keep)
            throws WorkbenchException, IOException {
        return Intake.read(
                ImportRequest.of(requireThere(name)).with(settings).keeping(keep), Dictionaries.NONE, Progress.NONE);
    }

    private static Path requireThere(String name) {
        Path file = DATA.resolve(name);
        assumeTrue(Files.exists(file), "no " + file);
        return file;
    }

    private static Snapshot snapshot(Imported imported) {
        return Snapshot.of(1, Dictionaries.NONE.with(imported.grown()), imported.runs());
    }

    private static long total(Snapshot snapshot) {
        return Arrays.stream(snapshot.lines().amount()).sum();
    }

    private static int anonymousLines(Snapshot snapshot) {
        int first = snapshot.receipts().firstLine()[snapshot.receipts().firstAnonymous()];
        return snapshot.lines().count() - first;
    }

    private static LocalDateTime first(Snapshot snapshot) {
        return IntStream.range(0, snapshot.receipts().count())
                .mapToObj(receipt -> LocalDate.ofEpochDay(snapshot.receipts().day()[receipt])
                        .atStartOfDay()
                        .plusSeconds(snapshot.receipts().second()[receipt]))
                .min(LocalDateTime::compareTo)
                .orElseThrow();
    }
}
