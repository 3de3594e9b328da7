package org.cvmworkbench.analysis.profile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Parts;

/// Values of some ranks among many, found without sorting the rest: values are counted by their leading bits, and only
/// those that share theirs with a wanted one are sorted (Knuth: The Art of Computer Programming 3, 5.2.5).
public final class Selection {
    /// Fewer are sorted.
    static final int FEW = 1 << 12;

    /// Sign, exponent and the first four bits behind them: a bucket holds values that differ by a sixteenth.
    private static final int LEADING = 16;

    private Selection() {}

    /// The values that a sort would put at these ranks. O(values · different ranks) and a sort of the buckets.
    ///
    /// @param values in any order, none NaN
    /// @param ranks ascending, each a place in `values`
    public static double[] of(double[] values, int... ranks) {
        if (values.length <= FEW) return picked(sorted(values.clone()), ranks, 0);
        int[] ends = ends(values);
        double[] found = new double[ranks.length];
        for (int next = 0; next < ranks.length; ) {
            int bucket = after(ends, ranks[next]);
            int before = bucket == 0 ? 0 : ends[bucket - 1];
            int first = next;
            while (next < ranks.length && ranks[next] < ends[bucket]) next++;
            double[] few = sorted(those(values, bucket, ends[bucket] - before));
            double[] some = picked(few, Arrays.copyOfRange(ranks, first, next), before);
            System.arraycopy(some, 0, found, first, some.length);
        }
        return found;
    }

    private static double[] sorted(double[] values) {
        Arrays.parallelSort(values);
        return values;
    }

    private static double[] picked(double[] sorted, int[] ranks, int before) {
        return IntStream.of(ranks).mapToDouble(rank -> sorted[rank - before]).toArray();
    }

    /// How many values lie in each bucket and those before it.
    private static int[] ends(double[] values) {
        List<int[]> counts = Parts.find(values.length, (from, to) -> {
            int[] some = new int[1 << LEADING];
            for (int i = from; i < to; i++) some[bucket(values[i])]++;
            return some;
        });
        int[] ends = new int[1 << LEADING];
        for (int[] some : counts) for (int i = 0; i < ends.length; i++) ends[i] += some[i];
        for (int i = 1; i < ends.length; i++) ends[i] += ends[i - 1];
        return ends;
    }

    /// Buckets come in the order of their values, as [Double#compare] has them.
    private static int bucket(double value) {
        long bits = Double.doubleToRawLongBits(value);
        long ordered = bits ^ ((bits >> (Long.SIZE - 1)) | Long.MIN_VALUE);
        return (int) (ordered >>> (Long.SIZE - LEADING));
    }

    /// The first bucket that ends after a rank.
    private static int after(int[] ends, int rank) {
        int low = 0;
        int high = ends.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > rank) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    private static double[] those(double[] values, int bucket, int count) {
        double[] those = new double[count];
        int next = 0;
        for (double value : values) if (bucket(value) == bucket) those[next++] = value;
        return those;
    }
}
