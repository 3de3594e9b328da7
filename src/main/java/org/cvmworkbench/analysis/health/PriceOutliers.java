package org.cvmworkbench.analysis.health;

import java.util.Arrays;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Products;

/// Prices that are so far from the usual one of their product that they are hardly prices of it: a slipped decimal, a
/// pack sold as a piece, a correction booked as a sale.
final class PriceOutliers {
    private static final int FACTOR = 10;
    private static final int ENOUGH = 5;

    private PriceOutliers() {}

    /// Prices above 0 of each product, sorted, against ten times and a tenth of their median; products with fewer than
    /// five such prices are left alone. O(lines · log of a product's lines).
    static int count(Lines lines, Products products) {
        int[] ends = ends(lines, products.size());
        long[] prices = byProduct(lines, ends.clone());
        int outliers = 0;
        for (int product = 1; product < products.size(); product++) {
            outliers += outliers(prices, ends[product - 1], ends[product]);
        }
        return outliers;
    }

    private static boolean counts(Lines lines, int line) {
        return lines.product()[line] > 0 && lines.price(line) > 0;
    }

    /// Where the prices of each product end, those of product 0 being none.
    private static int[] ends(Lines lines, int products) {
        int[] ends = new int[Math.max(1, products)];
        for (int line = 0; line < lines.count(); line++) if (counts(lines, line)) ends[lines.product()[line]]++;
        for (int product = 1; product < products; product++) ends[product] += ends[product - 1];
        return ends;
    }

    /// @param next where each product's prices end; used up
    private static long[] byProduct(Lines lines, int[] next) {
        long[] prices = new long[next[next.length - 1]];
        for (int line = 0; line < lines.count(); line++) {
            if (counts(lines, line)) prices[--next[lines.product()[line]]] = lines.price(line);
        }
        return prices;
    }

    private static int outliers(long[] prices, int from, int to) {
        if (to - from < ENOUGH) return 0;
        Arrays.sort(prices, from, to);
        double median = (prices[(from + to - 1) / 2] + prices[(from + to) / 2]) / 2.0;
        int outliers = 0;
        for (int i = from; i < to && prices[i] * FACTOR < median; i++) outliers++;
        for (int i = to - 1; i >= from && prices[i] > FACTOR * median; i--) outliers++;
        return outliers;
    }
}
