package org.cvmworkbench.analysis.profile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cvmworkbench.columns.Parts;

/// Values of some ranks among many, found without sorting the rest: values are counted by their leading bits, those of
/// them with the bits of a wanted one by the next bits, and the few that are left are sorted (Knuth: The Art of
/// Computer Programming 3, 5.2.5).
public final class Selection {
    /// Fewer are sorted.
    static final int FEW = 1 << 12;

    /// At first sign, exponent and four bits behind them: a bucket holds values that differ by a sixteenth.
    private static final int LEADING = 16;

    private Selection() {}

    /// The values that a sort would put at these ranks. O(values) and a sort of the buckets.
    ///
    /// @param values in any order, none NaN
    /// @param ranks ascending, each a place in `values`, fewer than 128
    public static double[] of(double[] values, int... ranks) {
        return of(values, ranks, Long.SIZE - LEADING);
    }

    /// @param shift below the bits to look at; those above are the same in all values
    private static double[] of(double[] values, int[] ranks, int shift) {
        if (values.length <= FEW) return picked(sorted(values.clone()), ranks);
        if (areAlike(values)) return picked(values, ranks);
        int[] ends = ends(values, shift);
        int[] buckets =
                IntStream.of(ranks).map(rank -> after(ends, rank)).distinct().toArray();
        List<double[]> those = those(values, buckets, shift);
        double[] found = new double[ranks.length];
        int next = 0;
        for (int i = 0; i < buckets.length; i++) {
            int bucket = buckets[i];
            int before = bucket == 0 ? 0 : ends[bucket - 1];
            int first = next;
            while (next < ranks.length && ranks[next] < ends[bucket]) next++;
            int[] among =
                    IntStream.range(first, next).map(one -> ranks[one] - before).toArray();
            double[] some = of(those.get(i), among, shift - LEADING);
            System.arraycopy(some, 0, found, first, some.length);
        }
        return found;
    }

    /// As small whole numbers are that share their leading bits.
    private static boolean areAlike(double[] values) {
        long first = Double.doubleToRawLongBits(values[0]);
        for (double value : values) if (Double.doubleToRawLongBits(value) != first) return false;
        return true;
    }

    private static double[] sorted(double[] values) {
        Arrays.sort(values);
        return values;
    }

    private static double[] picked(double[] sorted, int[] ranks) {
        return IntStream.of(ranks).mapToDouble(rank -> sorted[rank]).toArray();
    }

    /// How many values lie in each bucket and those before it.
    private static int[] ends(double[] values, int shift) {
        List<int[]> counts = Parts.find(values.length, (from, to) -> {
            int[] some = new int[1 << LEADING];
            for (int i = from; i < to; i++) some[bucket(values[i], shift)]++;
            return some;
        });
        int[] ends = new int[1 << LEADING];
        for (int[] some : counts) for (int i = 0; i < ends.length; i++) ends[i] += some[i];
        for (int i = 1; i < ends.length; i++) ends[i] += ends[i - 1];
        return ends;
    }

    /// Buckets come in the order of their values, as [Double#compare] has them.
    private static int bucket(double value, int shift) {
        long bits = Double.doubleToRawLongBits(value);
        long ordered = bits ^ ((bits >> (Long.SIZE - 1)) | Long.MIN_VALUE);
        return (int) (ordered >>> shift) & (1 << LEADING) - 1;
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

    /// The values of each of some buckets.
    private static List<double[]> those(double[] values, int[] buckets, int shift) {
        byte[] place = new byte[1 << LEADING];
        for (int i = 0; i < buckets.length; i++) place[buckets[i]] = (byte) (i + 1);
        List<List<Few>> parts = Parts.find(values.length, (from, to) -> {
            List<Few> some = Stream.generate(Few::new).limit(buckets.length).toList();
            for (int i = from; i < to; i++) {
                int at = place[bucket(values[i], shift)];
                if (at > 0) some.get(at - 1).add(values[i]);
            }
            return some;
        });
        return IntStream.range(0, buckets.length)
                .mapToObj(i ->
                        Few.together(parts.stream().map(part -> part.get(i)).toList()))
                .toList();
    }

    /// Values that come one by one.
    private static final class Few {
        private double[] values = new double[16];
        private int count;

        void add(double value) {
            if (count == values.length) values = Arrays.copyOf(values, 2 * count);
            values[count++] = value;
        }

        static double[] together(List<Few> parts) {
            double[] all =
                    new double[parts.stream().mapToInt(part -> part.count).sum()];
            int next = 0;
            for (Few part : parts) {
                System.arraycopy(part.values, 0, all, next, part.count);
                next += part.count;
            }
            return all;
        }
    }
}
