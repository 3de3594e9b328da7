package org.cvmworkbench.analysis.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.basket.Association;
import org.cvmworkbench.analysis.basket.FalseDiscovery;

/// A product that still sells, but less than it did beside its category, or to few customers beside its
/// neighbours (capabilities C54). Where the whole category falls with the season, no product of it has
/// fallen.
///
/// @param weeklyBefore receipts a week before the last eight weeks
/// @param weekly receipts a week in the last eight
/// @param expected receipts a week in the last eight, had it kept its part of its category
/// @param fallen whether it sells less, beyond chance
/// @param rate the false discovery rate at which it does, among all products
/// @param usualBuyers the median of the products of its category
record SlowMover(
        int product,
        double weeklyBefore,
        double weekly,
        double expected,
        boolean fallen,
        double rate,
        int buyers,
        double usualBuyers) {
    private static final double MOST_LEFT = 0.7;
    private static final double FEW = 0.25;
    private static final int NEIGHBOURS = 4;

    /// The receipts they are missing, a week.
    double missing() {
        return fallen ? expected - weekly : weekly * (usualBuyers / Math.max(1, buyers) - 1);
    }

    /// What has fallen first, then what few buy, those with most receipts missing first. O(products ·
    /// log products).
    static List<SlowMover> of(ProductSales sales) {
        int products = sales.now().length;
        double[] usual = usualBuyers(sales);
        double[] chances = new double[products];
        Arrays.setAll(chances, product -> lessThanBefore(sales, product));
        double[] rates = FalseDiscovery.rates(chances);
        List<SlowMover> slow = new ArrayList<>();
        for (int product = 1; product < products; product++) {
            if (sales.now()[product] == 0 || sales.before()[product] == 0) continue;
            SlowMover one =
                    of(sales, product, rates[product], usual[sales.categories().ofProduct()[product]]);
            if (one.fallen || one.buyers < FEW * one.usualBuyers) slow.add(one);
        }
        slow.sort(Comparator.comparing(SlowMover::fallen)
                .thenComparingDouble(SlowMover::missing)
                .reversed()
                .thenComparingInt(SlowMover::product));
        return slow;
    }

    private static SlowMover of(ProductSales sales, int product, double rate, double usual) {
        int category = sales.categories().ofProduct()[product];
        int now = sales.now()[product];
        double expected =
                (double) sales.before()[product] * sales.categoryNow()[category] / sales.categoryBefore()[category];
        boolean fallen = rate <= FalseDiscovery.RATE && now <= MOST_LEFT * expected;
        double weeks = ProductSales.WEEKS_NOW;
        double before = sales.before()[product] / (double) Math.max(1, sales.weeksBefore());
        return new SlowMover(
                product, before, now / weeks, expected / weeks, fallen, rate, sales.buyers()[product], usual);
    }

    /// The chance that it was so much more on the receipts of its category before than now, were
    /// nothing changed.
    private static double lessThanBefore(ProductSales sales, int product) {
        int category = sales.categories().ofProduct()[product];
        int before = sales.categoryBefore()[category];
        int all = before + sales.categoryNow()[category];
        int own = sales.now()[product] + sales.before()[product];
        if (own == 0 || before == 0) return 1;
        return new Association(all, before, own, sales.before()[product]).chance();
    }

    /// By category, 0 where there are too few neighbours to compare with. O(categories · products).
    private static double[] usualBuyers(ProductSales sales) {
        double[] usual = new double[sales.categories().size()];
        int[] categoryOf = sales.categories().ofProduct();
        for (int category = 1; category < usual.length; category++) {
            int wanted = category;
            double[] buyers = IntStream.range(1, categoryOf.length)
                    .filter(product -> categoryOf[product] == wanted && sales.buyers()[product] > 0)
                    .mapToDouble(product -> sales.buyers()[product])
                    .sorted()
                    .toArray();
            if (buyers.length >= NEIGHBOURS) usual[category] = buyers[buyers.length / 2];
        }
        return usual;
    }
}
