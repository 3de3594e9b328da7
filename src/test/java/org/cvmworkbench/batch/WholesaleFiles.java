package org.cvmworkbench.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Files such as those of Online Retail: returns on documents of their own, lines that name no customer, lines that
/// are free, lines twice over, several receipts a day, products without a category; most customers bought once, on
/// round figures that tie.
record WholesaleFiles(SplittableRandom random, Path folder) {
    private static final int CUSTOMERS = 500;
    private static final int PRODUCTS = 24;
    private static final LocalDateTime BEGIN = LocalDateTime.of(2024, 12, 1, 8, 0);
    private static final int DAYS = 500;
    private static final List<String> REASONS = List.of("prices", "moved away", "service", "", "", "");

    /// @return receipts, customers and products
    static List<Path> write(Path folder, long seed) throws IOException {
        WholesaleFiles files = new WholesaleFiles(new SplittableRandom(seed), Files.createDirectories(folder));
        return List.of(files.receipts(), files.customers(), files.products());
    }

    private Path receipts() throws IOException {
        List<String> lines =
                new ArrayList<>(List.of("receipt_id,customer_id,time,store,channel,product_id,quantity,price,amount"));
        int receipt = 536_000;
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            int visits = random.nextInt(10) < 6 ? 1 : random.nextInt(1, 25);
            int first = random.nextInt(DAYS);
            int gap = random.nextInt(1, 60);
            int day = first;
            for (int visit = 0; visit < visits && day < DAYS; visit++) {
                receipt(String.valueOf(receipt++), "W" + customer, day, lines);
                if (random.nextInt(8) == 0) receipt("C" + receipt++, "W" + customer, day + random.nextInt(20), lines);
                if (random.nextInt(9) == 0) receipt(String.valueOf(receipt++), "W" + customer, day, lines);
                if (random.nextInt(4) == 0) receipt(String.valueOf(receipt++), "", day, lines);
                day += random.nextInt(2 * gap);
            }
        }
        return Files.write(folder.resolve("receipts.csv"), lines);
    }

    private void receipt(String number, String customer, int day, List<String> lines) {
        LocalDateTime time = BEGIN.plusDays(day).plusMinutes(random.nextInt(600));
        String store = random.nextInt(7) == 0 ? "" : "Shop " + random.nextInt(3);
        String channel = random.nextBoolean() ? "till" : "phone";
        int sign = number.startsWith("C") ? -1 : 1;
        for (int line = random.nextInt(1, 5); line > 0; line--) {
            int quantity = sign * random.nextInt(1, 13);
            int price = random.nextInt(12) == 0 ? 0 : random.nextInt(1, 6) * 125;
            String amount = cents(quantity * price);
            String written = String.join(
                    ",",
                    number,
                    customer,
                    time.toString(),
                    store,
                    channel,
                    "P" + random.nextInt(PRODUCTS),
                    Integer.toString(quantity),
                    cents(price),
                    amount);
            lines.add(written);
            if (random.nextInt(30) == 0) lines.add(written);
        }
    }

    private static String cents(int cents) {
        return (cents < 0 ? "-" : "") + Math.abs(cents) / 100 + "." + "%02d".formatted(Math.abs(cents) % 100);
    }

    private Path customers() throws IOException {
        List<String> lines =
                new ArrayList<>(List.of("customer_id,birth_year,city,acquired_by,phone,consent_email,lapse_reason"));
        for (int customer = 0; customer < CUSTOMERS + 20; customer++) {
            if (random.nextInt(10) == 0) continue;
            lines.add(String.join(
                    ",",
                    "W" + customer,
                    random.nextInt(6) == 0 ? "" : Integer.toString(random.nextInt(1940, 2005)),
                    random.nextInt(5) == 0 ? "" : "Town " + random.nextInt(6),
                    random.nextBoolean() ? "fair" : "web",
                    "+4470000" + customer,
                    random.nextBoolean() ? "yes" : "",
                    REASONS.get(random.nextInt(REASONS.size()))));
        }
        return Files.write(folder.resolve("customers.csv"), lines);
    }

    private Path products() throws IOException {
        List<String> lines = new ArrayList<>(List.of("product_id,name,category"));
        for (int product = 0; product < PRODUCTS - 4; product++) {
            lines.add("P" + product + ",Thing " + product + "," + (product % 7 == 0 ? "" : "Range " + product % 4));
        }
        return Files.write(folder.resolve("products.csv"), lines);
    }
}
