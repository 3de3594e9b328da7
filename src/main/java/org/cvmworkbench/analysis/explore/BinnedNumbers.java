package org.cvmworkbench.analysis.explore;

import java.util.Arrays;
import java.util.function.LongPredicate;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.Numbers;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Ranges;
import org.cvmworkbench.language.Term;

/// The bin of each customer's number, so that counting is a look-up.
///
/// @param bin by customer; the count of bins where the number is not known
public record BinnedNumbers(Binning binning, byte[] bin) {
    /// O(customers · log customers).
    static BinnedNumbers of(Dimensions dimensions, CustomerWord word) {
        Term term = Term.of(word);
        if (!(dimensions.of(term) instanceof Numbers(long[] values, int decimals))) {
            throw new IllegalArgumentException(word + " is no number");
        }
        LongPredicate known = value -> value != Ranges.UNKNOWN;
        long[] sorted = Arrays.stream(values).filter(known).toArray();
        Arrays.parallelSort(sorted);
        Binning binning = Binning.of(term, sorted, decimals);
        byte[] bin = new byte[values.length];
        for (int customer = 0; customer < bin.length; customer++) {
            long value = values[customer];
            bin[customer] = (byte) (known.test(value) ? binning.bin(value) : binning.bins());
        }
        return new BinnedNumbers(binning, bin);
    }

    /// How many customers each bin has; those without a number are in none. O(members).
    int[] count(int[] members) {
        int[] counts = new int[binning.bins() + 1];
        for (int customer : members) counts[bin[customer]]++;
        return Arrays.copyOf(counts, binning.bins());
    }
}
