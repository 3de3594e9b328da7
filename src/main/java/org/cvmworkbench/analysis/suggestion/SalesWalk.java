package org.cvmworkbench.analysis.suggestion;

import java.util.Arrays;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.Lines;

/// Counts the sales of products from receipt to receipt, those of a customer together. Belongs to one
/// thread.
final class SalesWalk {
    static final int NOBODY = -1;

    private final ProductSales sales;
    private final Lines lines;
    private final int[] firstLine;
    private final int[] day;
    private final int asOf;
    private final int[] categoryOf;
    private final int[] seenOn;
    private final int[] categorySeenOn;
    private final int[] lastBuyer;

    /// @param sales where it is counted
    SalesWalk(Dimensions dimensions, ProductSales sales) {
        this.sales = sales;
        this.lines = dimensions.snapshot().lines();
        this.firstLine = dimensions.snapshot().receipts().firstLine();
        this.day = dimensions.snapshot().receipts().day();
        this.asOf = dimensions.asOf();
        this.categoryOf = sales.categories().ofProduct();
        this.seenOn = new int[categoryOf.length];
        this.categorySeenOn = new int[sales.categories().size()];
        this.lastBuyer = new int[categoryOf.length];
        Arrays.fill(lastBuyer, NOBODY);
    }

    void follow(int receipt, int customer) {
        if (day[receipt] < sales.begin(asOf)) return;
        boolean now = day[receipt] >= ProductSales.start(asOf);
        int[] products = now ? sales.now() : sales.before();
        int[] categories = now ? sales.categoryNow() : sales.categoryBefore();
        int mark = receipt + 1;
        for (int line = firstLine[receipt]; line < firstLine[receipt + 1]; line++) {
            int product = lines.product()[line];
            if (product == 0 || lines.quantity()[line] <= 0) continue;
            if (seenOn[product] != mark) products[product]++;
            seenOn[product] = mark;
            int category = categoryOf[product];
            if (categorySeenOn[category] != mark) categories[category]++;
            categorySeenOn[category] = mark;
            if (customer != NOBODY && lastBuyer[product] != customer) {
                lastBuyer[product] = customer;
                sales.buyers()[product]++;
            }
        }
    }
}
