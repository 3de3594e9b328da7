package org.cvmworkbench.analysis.explore;

import java.util.List;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.Numbers;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Ranges;
import org.cvmworkbench.language.Term;

/// The bin of each customer's number, so that counting is a look-up.
///
/// @param bin by customer; the count of bins where the number is not known
public record BinnedNumbers(Binning binning, byte[] bin) {
    /// O(customers).
    static BinnedNumbers of(Dimensions dimensions, CustomerWord word, Scale scale) {
        Term term = Term.of(word);
        if (!(dimensions.of(term) instanceof Numbers(long[] values, int decimals))) {
            throw new IllegalArgumentException(word + " is no number");
        }
        Binning binning = Binning.of(term, known(values), decimals, scale);
        byte[] bin = new byte[values.length];
        Parts.each(bin.length, (from, to) -> {
            for (int customer = from; customer < to; customer++) {
                long value = values[customer];
                bin[customer] = (byte) (value != Ranges.UNKNOWN ? binning.bin(value) : binning.bins());
            }
        });
        return new BinnedNumbers(binning, bin);
    }

    private static double[] known(long[] values) {
        List<Integer> counts = Parts.find(values.length, (from, to) -> {
            int count = 0;
            for (int i = from; i < to; i++) if (values[i] != Ranges.UNKNOWN) count++;
            return count;
        });
        double[] known = new double[counts.stream().mapToInt(Integer::intValue).sum()];
        int next = 0;
        for (long value : values) if (value != Ranges.UNKNOWN) known[next++] = value;
        return known;
    }

    Counter counter() {
        return new Counter.Bins(bin, binning.bins() + 1);
    }
}
