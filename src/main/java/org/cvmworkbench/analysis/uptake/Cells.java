package org.cvmworkbench.analysis.uptake;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An audience as the response model sees it: cells of customers who have about the same room left in what they need
/// and are given about as much; customers weigh as much as they buy anyway.
///
/// @param weight   by cell, of the whole baseline; less where silence or many messages make an offer weaker
/// @param headroom by cell, from 0 to 1
/// @param scale    by cell, what is given of the depth that the offer has at most
/// @param informed the share of the baseline of those whom the content concerns, weighed in the same way
record Cells(double[] weight, double[] headroom, double[] scale, double informed, double informable) {
    private static final int PARTS = 8;

    /// What is known of one customer.
    record Traits(IntToDoubleFunction headroom, IntToDoubleFunction scale, IntToDoubleFunction strength) {}

    /// Of each part of an audience, relative to its own baseline. O(customers).
    static List<Cells> of(Baseline baseline, Traits traits, Partition partition) {
        Sums[] sums = new Sums[partition.size()];
        Arrays.setAll(sums, _ -> new Sums());
        baseline.audience()
                .forEach(customer -> sums[partition.part().applyAsInt(customer)].add(baseline, traits, customer));
        return Stream.of(sums).map(Sums::cells).toList();
    }

    /// All of one cell.
    ///
    /// @param informed 1 where the content concerns them, 0 where not
    static Cells one(double headroom, double scale, double informed) {
        return new Cells(new double[] {1}, new double[] {headroom}, new double[] {scale}, informed, 1);
    }

    /// Everybody alike, with nothing bought so far and all of the depth.
    static Cells alike() {
        return one(1, 1, 1);
    }

    double[] weights(double power) {
        return IntStream.range(0, weight.length)
                .mapToDouble(cell -> weight[cell] * Math.pow(headroom[cell], power))
                .toArray();
    }

    /// Σ weight · dʰ / (dʰ + d₅₀ʰ).
    double sum(double[] weights, double depth, double steepness, double halfDepth) {
        double sum = 0;
        for (int cell = 0; cell < weights.length; cell++) {
            double given = depth * scale[cell];
            if (given > 0) sum += weights[cell] / (1 + Math.pow(halfDepth / given, steepness));
        }
        return sum;
    }

    private static final class Sums {
        private final double[] weight = new double[PARTS * PARTS];
        private final double[] headroom = new double[PARTS * PARTS];
        private final double[] scale = new double[PARTS * PARTS];
        private double baseline;
        private double informed;
        private double informable;

        void add(Baseline of, Traits traits, int customer) {
            double receipts = of.receipts(customer);
            if (receipts <= 0) return;
            double room = traits.headroom().applyAsDouble(customer);
            double given = traits.scale().applyAsDouble(customer);
            double counts = receipts * traits.strength().applyAsDouble(customer);
            int cell = part(room) * PARTS + part(given);
            weight[cell] += counts;
            headroom[cell] += counts * room;
            scale[cell] += counts * given;
            baseline += receipts;
            informable += counts;
            if (of.isKnown(customer)) informed += counts;
        }

        private static int part(double share) {
            return Math.clamp((int) (share * PARTS), 0, PARTS - 1);
        }

        Cells cells() {
            int[] used = IntStream.range(0, weight.length)
                    .filter(cell -> weight[cell] > 0)
                    .toArray();
            if (used.length == 0) return alike();
            return new Cells(
                    each(used, cell -> weight[cell] / baseline),
                    each(used, cell -> Math.min(1, headroom[cell] / weight[cell])),
                    each(used, cell -> Math.min(1, scale[cell] / weight[cell])),
                    informed / baseline,
                    informable / baseline);
        }

        private static double[] each(int[] cells, IntToDoubleFunction value) {
            return IntStream.of(cells).mapToDouble(value).toArray();
        }
    }
}
