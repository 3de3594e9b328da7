package org.cvmworkbench.analysis.oldnew;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Products;

/// What one customer after the other bought in two periods: products and categories, marked with the number of the
/// customer or receipt rather than wiped out each time.
final class Goods {
    private final int[] categoryOf;
    private final int[] boughtFirst;
    private final int[] boughtNext;
    private final int[] onReceipt;
    private final int[] count;
    private final int[] touched;
    private int categoriesTouched;
    private int customer;
    private int receipt;
    private int categories;
    private long pairsOnOneReceipt;
    private int next;
    private int untried;

    Goods(Products products) {
        Coded category = products.attribute("category");
        categoryOf = IntStream.range(0, products.size()).map(category::code).toArray();
        boughtFirst = new int[categoryOf.length];
        boughtNext = new int[categoryOf.length];
        count = new int[category.dictionary().size()];
        onReceipt = new int[count.length];
        touched = new int[count.length];
    }

    /// Begins with another customer.
    void clear() {
        for (int i = 0; i < categoriesTouched; i++) count[touched[i]] = 0;
        categoriesTouched = 0;
        pairsOnOneReceipt = 0;
        customer++;
        next = 0;
        untried = 0;
    }

    /// Begins another receipt.
    void open() {
        receipt++;
        categories = 0;
    }

    /// A line of it. All receipts of the first period come before those of the next.
    void add(int product, boolean isNext) {
        if (product == 0) return;
        if (!isNext) boughtFirst[product] = customer;
        else if (boughtNext[product] != customer) {
            boughtNext[product] = customer;
            next++;
            if (boughtFirst[product] != customer) untried++;
        }
        int category = categoryOf[product];
        if (category == 0 || onReceipt[category] == receipt) return;
        onReceipt[category] = receipt;
        pairsOnOneReceipt += 2L * categories++;
        if (count[category]++ == 0) touched[categoriesTouched++] = category;
    }

    /// Different categories of the receipt.
    int categories() {
        return categories;
    }

    /// Different products of the next period.
    int next() {
        return next;
    }

    /// Those of them not bought in the first.
    int untried() {
        return untried;
    }

    /// How likely two purchases on different receipts are of the same category, a category on a receipt being one
    /// purchase; empty with fewer than two receipts. Simpson's index without replacement (Nature 163, 1949), which
    /// does not depend on how many purchases there are.
    OptionalDouble alike() {
        long all = 0;
        double same = 0;
        for (int i = 0; i < categoriesTouched; i++) {
            int times = count[touched[i]];
            all += times;
            same += (double) times * (times - 1);
        }
        double pairs = (double) all * (all - 1) - pairsOnOneReceipt;
        return pairs > 0 ? OptionalDouble.of(same / pairs) : OptionalDouble.empty();
    }
}
