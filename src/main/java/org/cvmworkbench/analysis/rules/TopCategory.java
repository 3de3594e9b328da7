package org.cvmworkbench.analysis.rules;

import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;

/// The category each customer spends most on up to the as-of day, after returns: of equals the one with the smaller
/// code. Lines without a category are not looked at, and a category nothing was spent on is nobody's first.
final class TopCategory {
    private final Receipts receipts;
    private final Lines lines;
    private final int[] categoryOf;
    private final int asOf;
    private final long[] spend;

    /// @param categoryOf by product
    private TopCategory(Snapshot snapshot, int[] categoryOf, int asOf, int categories) {
        this.receipts = snapshot.receipts();
        this.lines = snapshot.lines();
        this.categoryOf = categoryOf;
        this.asOf = asOf;
        this.spend = new long[categories];
    }

    /// O(lines).
    static Words of(Snapshot snapshot, int asOf) {
        int[] codes = new int[snapshot.customers().count()];
        Coded category = snapshot.products().attribute("category");
        if (category.present()) {
            int[] categoryOf = category.codes();
            Parts.each(codes.length, (from, to) -> {
                TopCategory top = new TopCategory(
                        snapshot, categoryOf, asOf, category.dictionary().size());
                for (int customer = from; customer < to; customer++) codes[customer] = top.of(customer);
            });
        }
        return new Words(codes, category.dictionary().size(), category.dictionary()::value);
    }

    private int of(int customer) {
        int first = receipts.from(customer);
        int end = first;
        while (end < receipts.to(customer) && receipts.day()[end] <= asOf) end++;
        int from = receipts.firstLine()[first];
        int to = receipts.firstLine()[end];
        for (int line = from; line < to; line++) spend[categoryOf(line)] += lines.amount()[line];
        int top = 0;
        spend[0] = 0;
        for (int line = from; line < to; line++) {
            int one = categoryOf(line);
            if (spend[one] > spend[top] || (spend[one] == spend[top] && one < top)) top = one;
        }
        for (int line = from; line < to; line++) spend[categoryOf(line)] = 0;
        return top;
    }

    private int categoryOf(int line) {
        return categoryOf[lines.product()[line]];
    }
}
