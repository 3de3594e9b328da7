package org.cvmworkbench.analysis.rules;

import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.language.Ranges;

/// Over how many categories a customer's spend is spread: as many as would have the same entropy if spend were equal
/// (Shannon's entropy as a number of kinds: Hill, Ecology 54, 1973; Jost, Oikos 113, 2006). 1 where all goes to one
/// category. Spend is after returns; a category with none is not looked at. In hundredths.
final class CategorySpread implements LineFigures.Sum {
    private static final double HUNDREDTHS = 100;

    private final Lines lines;
    private final Coded category;
    private final long[] spend;
    private final boolean[] seen;
    private final int[] touched;
    private int count;

    CategorySpread(Lines lines, Coded category) {
        this.lines = lines;
        this.category = category;
        this.spend = new long[category.dictionary().size()];
        this.seen = new boolean[spend.length];
        this.touched = new int[spend.length];
    }

    @Override
    public void add(int line) {
        int code = category.code(lines.product()[line]);
        if (code == 0) return;
        if (!seen[code]) touched[count++] = code;
        seen[code] = true;
        spend[code] += lines.amount()[line];
    }

    @Override
    public long take() {
        long all = 0;
        for (int i = 0; i < count; i++) all += Math.max(0, spend[touched[i]]);
        double entropy = 0;
        for (int i = 0; i < count; i++) {
            double share = Math.max(0, spend[touched[i]]) / (double) all;
            if (share > 0) entropy -= share * Math.log(share);
            spend[touched[i]] = 0;
            seen[touched[i]] = false;
        }
        count = 0;
        return all == 0 ? Ranges.UNKNOWN : Math.round(HUNDREDTHS * Math.exp(entropy));
    }
}
