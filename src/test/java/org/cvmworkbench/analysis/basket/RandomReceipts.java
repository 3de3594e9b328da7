package org.cvmworkbench.analysis.basket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.support.SampleBase;

/// A random small base, beside what its receipts hold, grouped once more by hand.
///
/// @param contents the products bought on each counted receipt
/// @param named the same of receipts with a customer
/// @param unnumbered anonymous days without a receipt number
record RandomReceipts(
        Dimensions dimensions, List<TreeSet<String>> contents, List<TreeSet<String>> named, int unnumbered) {
    /// @param products how many there are
    static RandomReceipts of(SplittableRandom random, int products) {
        SampleBase base = new SampleBase();
        for (int product = 0; product < products; product++) {
            base.row(Kind.PRODUCTS, "product_id", "P" + product, "category", "C" + product % 5);
        }
        Map<String, TreeSet<String>> bought = new TreeMap<>();
        for (int receipt = random.nextInt(1, 120); receipt > 0; receipt--) {
            String customer = random.nextInt(4) == 0 ? "" : "c" + random.nextInt(12);
            String number = random.nextInt(4) == 0 ? "" : "r" + receipt;
            LocalDate day = LocalDate.parse("2026-03-01").plusDays(random.nextInt(9));
            String key = customer + "/" + (number.isEmpty() ? day : number);
            int lines = random.nextInt(1, 7);
            for (int line = 0; line < lines; line++) {
                String product = "P" + (int) (products * Math.pow(random.nextDouble(), 2));
                int quantity = random.nextInt(-1, 4);
                base.line(customer, number, day.toString(), product, quantity * 1000L, quantity * 250L);
                if (quantity > 0)
                    bought.computeIfAbsent(key, same -> new TreeSet<>()).add(product);
            }
        }
        List<TreeSet<String>> contents = new ArrayList<>();
        List<TreeSet<String>> named = new ArrayList<>();
        int unnumbered = 0;
        for (Map.Entry<String, TreeSet<String>> one : bought.entrySet()) {
            boolean anonymous = one.getKey().startsWith("/");
            if (!anonymous) named.add(one.getValue());
            if (anonymous && one.getKey().startsWith("/2026")) unnumbered++;
            else contents.add(one.getValue());
        }
        Snapshot snapshot = base.snapshot();
        return new RandomReceipts(
                new Dimensions(snapshot, snapshot.asOf(), GroupCutoffs.DEFAULT), contents, named, unnumbered);
    }
}
