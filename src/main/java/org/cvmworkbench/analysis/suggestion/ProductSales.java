package org.cvmworkbench.analysis.suggestion;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.basket.CountedReceipts;
import org.cvmworkbench.analysis.basket.Items;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.model.ItemKind;

/// On how many receipts products were in the last eight weeks and in up to 44 weeks before, and who
/// bought them.
///
/// @param categories the items of the base by category; 0 is none
/// @param weeksBefore how many weeks there are before the last eight
/// @param now receipts by product
/// @param before receipts by product
/// @param buyers different customers in both, by product
/// @param categoryNow receipts by category; of 0, those with a product of no category
/// @param categoryBefore receipts by category
record ProductSales(
        Items categories,
        int weeksBefore,
        int[] now,
        int[] before,
        int[] buyers,
        int[] categoryNow,
        int[] categoryBefore) {
    static final int WEEKS_NOW = 8;

    private static final int MOST_BEFORE = 44;
    private static final int WEEK = 7;

    /// O(lines), on all processors.
    static ProductSales of(Dimensions dimensions, CountedReceipts counted) {
        Receipts receipts = dimensions.snapshot().receipts();
        int first = Arrays.stream(receipts.day()).min().orElse(dimensions.asOf());
        int weeks = Math.clamp((dimensions.asOf() - first + 1) / WEEK - WEEKS_NOW, 0, MOST_BEFORE);
        int products = dimensions.snapshot().products().size();
        Items categories = Items.of(dimensions.snapshot().products(), ItemKind.CATEGORY);
        List<ProductSales> parts = Parts.find(dimensions.customers() + 1, (from, to) -> {
            ProductSales part = empty(categories, weeks, products);
            SalesWalk walk = new SalesWalk(dimensions, part);
            for (int customer = from; customer < to; customer++) {
                boolean named = customer < dimensions.customers();
                int end = named ? receipts.to(customer) : receipts.count();
                int begin = named ? receipts.from(customer) : receipts.firstAnonymous();
                for (int receipt = begin; receipt < end; receipt++) {
                    if (counted.in()[receipt]) walk.follow(receipt, named ? customer : SalesWalk.NOBODY);
                }
            }
            return part;
        });
        ProductSales all = empty(categories, weeks, products);
        parts.forEach(all::add);
        return all;
    }

    private static ProductSales empty(Items categories, int weeks, int products) {
        return new ProductSales(
                categories,
                weeks,
                new int[products],
                new int[products],
                new int[products],
                new int[categories.size()],
                new int[categories.size()]);
    }

    private void add(ProductSales part) {
        Arrays.setAll(now, i -> now[i] + part.now[i]);
        Arrays.setAll(before, i -> before[i] + part.before[i]);
        Arrays.setAll(buyers, i -> buyers[i] + part.buyers[i]);
        Arrays.setAll(categoryNow, i -> categoryNow[i] + part.categoryNow[i]);
        Arrays.setAll(categoryBefore, i -> categoryBefore[i] + part.categoryBefore[i]);
    }

    /// The first day of the last eight weeks.
    static int start(int asOf) {
        return asOf - WEEKS_NOW * WEEK + 1;
    }

    /// The first day that is looked at.
    int begin(int asOf) {
        return start(asOf) - weeksBefore * WEEK;
    }

    /// Those on most receipts, of equals the one with the smaller number.
    int[] mostSold(int most) {
        return IntStream.range(1, now.length)
                .filter(product -> now[product] > 0)
                .boxed()
                .sorted((one, other) -> Integer.compare(now[other] + before[other], now[one] + before[one]))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
