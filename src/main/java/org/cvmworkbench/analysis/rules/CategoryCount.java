package org.cvmworkbench.analysis.rules;

import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Lines;

/// How many categories a customer has bought of.
final class CategoryCount implements LineFigures.Sum {
    private final Lines lines;
    private final Coded category;
    private final int[] seenBy;
    private int customer = 1;
    private int count;

    CategoryCount(Lines lines, Coded category) {
        this.lines = lines;
        this.category = category;
        this.seenBy = new int[category.dictionary().size()];
    }

    @Override
    public void add(int line) {
        int code = category.code(lines.product()[line]);
        if (code == 0 || lines.quantity()[line] <= 0 || seenBy[code] == customer) return;
        seenBy[code] = customer;
        count++;
    }

    @Override
    public long take() {
        int categories = count;
        count = 0;
        customer++;
        return categories;
    }
}
