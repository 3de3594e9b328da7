package org.cvmworkbench.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.explore.Counting;
import org.cvmworkbench.analysis.explore.PrefixCube;
import org.cvmworkbench.columns.CustomerSet;

/// A brush over one of nine linked histograms of invented customers: how long the hand's grab takes, and each of its
/// moves, which gives the counts of the eight others anew. What the moves count is held against a full rescan.
final class Brushing {
    private static final int HISTOGRAMS = 8;
    private static final int BINS = 30;
    private static final int PIXELS = 100;
    private static final int GRABS = 15;
    private static final int MOVES = 20_000;

    private final int customers;
    private final List<byte[]> bins;
    private final byte[] pixel;
    private final Counting counting;
    private final CustomerSet others;
    private final SplittableRandom random = new SplittableRandom(1);

    private Brushing(int customers) {
        this.customers = customers;
        this.bins = IntStream.range(0, HISTOGRAMS).mapToObj(i -> drawn(BINS)).toList();
        this.pixel = drawn(PIXELS + 1);
        this.counting = Counting.ofBins(bins, BINS);
        this.others = CustomerSet.where(customers, customer -> customer % 5 != 0);
    }

    /// Most customers have low values, as in trade.
    private byte[] drawn(int below) {
        byte[] drawn = new byte[customers];
        for (int i = 0; i < customers; i++) {
            double one = random.nextDouble();
            drawn[i] = (byte) (below * one * one);
        }
        return drawn;
    }

    /// @return whether the moves counted right
    static boolean ask(int customers) {
        Brushing brushing = new Brushing(customers);
        double[] grabs = new double[GRABS];
        PrefixCube cube = brushing.grab();
        for (int i = 0; i < GRABS; i++) {
            long start = System.nanoTime();
            cube = brushing.grab();
            grabs[i] = System.nanoTime() - start;
        }
        double[] moves = brushing.moves(cube);
        Arrays.sort(grabs);
        String size = String.format(Locale.ROOT, "%,d customers", customers);
        boolean right = brushing.isRight(cube);
        Table.target("W5 grab, " + size, grabs[GRABS / 2], customers > 1_000_000 ? "" : "100 ms", right);
        Table.target("   brush move, 8 histograms, median", moves[MOVES / 2], "", right);
        Table.target("   brush move, p99", moves[MOVES * 99 / 100], "1 ms", right);
        return right;
    }

    private PrefixCube grab() {
        return counting.grab(pixel, PIXELS, others);
    }

    /// Nanoseconds of each move, ascending.
    private double[] moves(PrefixCube cube) {
        double[] moves = new double[MOVES];
        long seen = 0;
        for (int i = 0; i < MOVES; i++) {
            int from = random.nextInt(PIXELS);
            int to = from + 1 + random.nextInt(PIXELS - from);
            long start = System.nanoTime();
            seen += cube.counts(from, to)[0];
            moves[i] = System.nanoTime() - start;
        }
        if (seen < 0) throw new IllegalStateException("counts below 0");
        Arrays.sort(moves);
        return moves;
    }

    private boolean isRight(PrefixCube cube) {
        int[] counts = new int[HISTOGRAMS * BINS];
        others.forEach(customer -> {
            if (pixel[customer] < 20 || pixel[customer] >= 60) return;
            for (int i = 0; i < HISTOGRAMS; i++) counts[i * BINS + bins.get(i)[customer]]++;
        });
        return Arrays.equals(counts, cube.counts(20, 60));
    }
}
