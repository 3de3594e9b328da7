package org.cvmworkbench.analysis.profile;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Values of some ranks among many, found without sorting the rest (Hoare: Algorithm 65, CACM 1961, with the three-way
/// partition of Bentley & McIlroy 1993, so that ties cost nothing).
public final class Selection {
    private static final int FEW = 32;

    private final double[] values;
    private final SplittableRandom random = new SplittableRandom(1);

    private Selection(double[] values) {
        this.values = values;
    }

    /// Puts those values in place that a sort would put at these ranks; expected O(values · log ranks).
    ///
    /// @param values in any order, none NaN; reordered
    /// @param ranks ascending, each a place in `values`
    public static void place(double[] values, int... ranks) {
        new Selection(values).place(0, values.length, ranks, 0, ranks.length);
    }

    private void place(int from, int to, int[] ranks, int first, int end) {
        if (first == end) return;
        if (to - from <= FEW) {
            Arrays.sort(values, from, to);
            return;
        }
        double pivot = pivot(from, to);
        int below = from;
        int above = to;
        for (int i = from; i < above; ) {
            double value = values[i];
            if (value < pivot) swap(i++, below++);
            else if (value > pivot) swap(i, --above);
            else i++;
        }
        int firstEqual = first;
        while (firstEqual < end && ranks[firstEqual] < below) firstEqual++;
        int firstAbove = firstEqual;
        while (firstAbove < end && ranks[firstAbove] < above) firstAbove++;
        place(from, below, ranks, first, firstEqual);
        place(above, to, ranks, firstAbove, end);
    }

    private double pivot(int from, int to) {
        double one = values[random.nextInt(from, to)];
        double two = values[random.nextInt(from, to)];
        double three = values[random.nextInt(from, to)];
        return Math.max(Math.min(one, two), Math.min(Math.max(one, two), three));
    }

    private void swap(int one, int other) {
        double value = values[one];
        values[one] = values[other];
        values[other] = value;
    }
}
