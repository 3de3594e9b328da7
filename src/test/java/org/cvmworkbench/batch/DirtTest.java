package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// An invented shop that is clean, and dirt of known amounts in it.
class DirtTest {
    private static final int CUSTOMERS = 60;
    private static final int PRODUCTS = 25;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final int DAYS = 84;

    @TempDir
    Path folder;

    private final List<String> lines = new ArrayList<>();
    private final Map<String, Integer> expected = new TreeMap<>();
    private int receipts;

    @Test
    void everySpeckIsFoundAndNothingElse() {
        Samples.check(3, random -> {
            Path base = shop(random, true, "dirty" + random.nextInt(1_000_000));

            assertThat(counts(Said.json("health", base))).containsAllEntriesOf(expected);
        });
    }

    @Test
    void aCleanShopIsClean() throws Exception {
        Map<String, Integer> found = counts(Said.json("health", shop(new SplittableRandom(9), false, "clean")));

        found.keySet().removeAll(List.of("no-consent", "no-address", "single-product", "one-day-customers"));
        assertThat(found.values()).as(found.toString()).containsOnly(0);
    }

    @Test
    void whatIsSetAsideIsCountedNowhereAndComesBack() throws Exception {
        Path base = shop(new SplittableRandom(4), true, "mended");
        String before = Said.of("describe", base, "--json").done();

        JsonNode mended = Said.json("health", base, "--fix", "quantity-outliers", "--fix", "duplicates");

        assertThat(counts(mended)).containsEntry("quantity-outliers", 0).containsEntry("duplicates", 0);
        assertThat(mended.path("setAside").size()).isEqualTo(2);
        JsonNode described = Said.json("describe", base);
        assertThat(described.path("setAside").path("lines").intValue())
                .isEqualTo(expected.get("quantity-outliers") + expected.get("duplicates"));
        assertThat(Said.of("sql", base, "SELECT COUNT(*) FROM receipt_line", "--json")
                        .done())
                .contains(described.path("lines").toString());
        for (JsonNode entry : mended.path("setAside"))
            Said.json("health", base, "--undo", entry.path("id").intValue());
        assertThat(Said.of("describe", base, "--json").done()).isEqualTo(before);
    }

    @Test
    void whatCannotBeMendedIsRefused() throws Exception {
        Path base = shop(new SplittableRandom(5), false, "refused");

        assertThat(Said.of("health", base, "--fix", "gremlins").exit()).isEqualTo(1);
        assertThat(Said.of("health", base, "--fix", "silent-days").err()).contains("silent-days");
        assertThat(Said.of("health", base, "--undo", 7).exit()).isEqualTo(1);
    }

    private static Map<String, Integer> counts(JsonNode health) {
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonNode finding : health.path("findings")) {
            counts.put(
                    finding.path("check").stringValue(), finding.path("count").intValue());
        }
        return counts;
    }

    /// @return the base
    private Path shop(SplittableRandom random, boolean dirty, String name) throws Exception {
        lines.clear();
        expected.clear();
        receipts = 0;
        lines.add("receipt_id,customer_id,time,store,product_id,quantity,price,amount");
        for (int customer = 0; customer < CUSTOMERS; customer++) visits(random, customer);
        if (dirty) soil(random);
        Path file = Files.write(folder.resolve(name + ".csv"), lines);
        Path base = folder.resolve(name);
        Said.of("import", base, file).done();
        if (dirty) Said.of("import", base, customers(name), "--as", "customers").done();
        return base;
    }

    /// Closed on Sundays; everybody comes on some of the other days, once a day.
    private void visits(SplittableRandom random, int customer) {
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = FIRST.plusDays(day);
            boolean closed = date.getDayOfWeek().getValue() == 7;
            if (closed || (customer > 1 && random.nextInt(4) > 0)) continue;
            String receipt = receipt();
            int first = random.nextInt(PRODUCTS);
            int count = random.nextInt(2, 5);
            for (int i = 0; i < count; i++) {
                line(receipt, "c" + customer, at(date, customer), (first + i) % PRODUCTS, random.nextInt(1, 4), 1);
            }
        }
    }

    private void soil(SplittableRandom random) {
        int few = random.nextInt(1, 4);
        for (int i = 0; i < few; i++) {
            line(receipt(), "c3", at(FIRST.plusDays(i), 600), 1, 1, 100);
            line(receipt(), "c4", at(FIRST.plusDays(i), 620), 2, 5_000, 1);
            lines.add(receipt() + ",c5," + at(FIRST.plusDays(i), 640) + ",s1,POST,1,4.00,4.00");
            lines.add(receipt() + ",c6," + at(FIRST.plusDays(i), 660) + ",s1,p3,1,0,0");
            lines.add(receipt() + ",c7," + at(FIRST.plusDays(i), 680) + ",s1,p3,1,13.00,9.99");
            lines.add(receipt() + ",c8," + at(FIRST.plusDays(i), 700) + ",s1,never,-1,3.00,-3.00");
            lines.add(receipt() + ",c9," + at(FIRST.minusYears(30).plusDays(i), 700) + ",s1,p4,1,14.00,14.00");
            lines.add("shared" + i + ",c10," + at(FIRST.plusDays(i), 720) + ",s1,p4,1,14.00,14.00");
            lines.add("shared" + i + ",c11," + at(FIRST.plusDays(i), 720) + ",s1,p4,1,14.00,14.00");
            repeat(i);
        }
        for (int visit = 0; visit < 400; visit++) {
            line(receipt(), "till", at(FIRST.plusDays(visit / 80), 60 + visit % 80 * 12), visit % 7, 1, 1);
        }
        expected.put("price-outliers", few);
        expected.put("quantity-outliers", few);
        expected.put("service-products", few);
        expected.put("zero-price", few);
        expected.put("amount-mismatch", few);
        expected.put("unbought-returns", few);
        expected.put("stray-days", few);
        expected.put("shared-numbers", few);
        expected.put("duplicates", few);
        expected.put("near-duplicates", few);
        expected.put("till-customers", 1);
        expected.put("silent-days", 0);
    }

    /// One line again on its receipt, and one receipt again three minutes later.
    private void repeat(int i) {
        String receipt = receipt();
        line(receipt, "c12", at(FIRST.plusDays(i), 740), 5, 1, 1);
        lines.add(lines.getLast());
        line(receipt(), "c" + (20 + i), at(FIRST.plusDays(i), 760), 6, 2, 1);
        line(receipt(), "c" + (20 + i), at(FIRST.plusDays(i), 763), 6, 2, 1);
    }

    private Path customers(String name) throws Exception {
        List<String> rows = new ArrayList<>(List.of("customer_id,birth_year,city,email,fax"));
        for (int customer = 0; customer < CUSTOMERS + 2; customer++) {
            String city = customer == 5 ? " kazan" : "Kazan";
            String email = customer < 3 ? "c" + customer + "@shop" : "c" + customer + "@shop.example";
            int year = customer < 4 ? 1000 + customer : 1960 + customer % 40;
            rows.add("c" + customer + "," + year + ",\"" + city + "\"," + email + "," + (customer == 0 ? "1" : ""));
        }
        expected.put("bad-emails", 3);
        expected.put("bad-birth-years", 4);
        expected.put("empty-attributes", 1);
        expected.put("word-variants", 1);
        expected.put("unknown-customers", 1);
        expected.put("no-visit", 2);
        return Files.write(folder.resolve(name + "-customers.csv"), rows);
    }

    private String receipt() {
        return "r" + ++receipts;
    }

    private static LocalDateTime at(LocalDate date, int minute) {
        return date.atTime(8, 0).plusMinutes(minute % 900);
    }

    private void line(String receipt, String customer, LocalDateTime time, int product, int quantity, int times) {
        int price = (10 + product) * times;
        lines.add(String.join(
                ",",
                receipt,
                customer,
                time.toString(),
                "s" + Math.floorMod(customer.hashCode(), 2),
                "p" + product,
                String.valueOf(quantity),
                price + ".00",
                price * quantity + ".00"));
    }
}
