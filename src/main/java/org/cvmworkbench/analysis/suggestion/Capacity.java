package org.cvmworkbench.analysis.suggestion;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.profile.Quantiles;
import org.cvmworkbench.analysis.rules.CategorySpend;

/// What customers like somebody spend on a category at most: the 85 % quantile of its buyers among
/// those who spend about as much in all (a tenth of the base), shrunk towards that of all its buyers as
/// if fifty of them were in the tenth (models 4.11). It tells relative headroom, never money: what
/// somebody spends elsewhere is not known.
///
/// @param band of each customer, 0 to 9 by money in all
/// @param most in hundredths, by band and category as in [CategorySpend]
record Capacity(int[] band, double[][] most) {
    private static final int BANDS = 10;
    private static final double QUANTILE = 0.85;
    private static final double PRIOR = 50;

    /// O(customers + entries).
    ///
    /// @param money in all, by customer
    static Capacity of(CategorySpend spend, long[] money) {
        int[] band = bands(money);
        int categories = spend.codes().length;
        int[][] counts = new int[BANDS + 1][categories];
        each(spend, band, (row, category, amount) -> counts[row][category]++);
        double[][][] amounts = new double[BANDS + 1][categories][];
        for (int row = 0; row <= BANDS; row++) {
            for (int category = 0; category < categories; category++) {
                amounts[row][category] = new double[counts[row][category]];
                counts[row][category] = 0;
            }
        }
        each(spend, band, (row, category, amount) -> amounts[row][category][counts[row][category]++] = amount);
        double[][] most = new double[BANDS][categories];
        IntStream.range(0, categories).parallel().forEach(category -> {
            double all = quantile(amounts[BANDS][category]);
            for (int row = 0; row < BANDS; row++) {
                double[] own = amounts[row][category];
                most[row][category] = (own.length * quantile(own) + PRIOR * all) / (own.length + PRIOR);
            }
        });
        return new Capacity(band, most);
    }

    /// What is done with what a customer spent on a category.
    private interface Spent {
        void on(int row, int category, long amount);
    }

    /// Every entry with money in the row of its band, and once more in the last row.
    private static void each(CategorySpend spend, int[] band, Spent spent) {
        for (int customer = 0; customer < band.length; customer++) {
            for (int entry = spend.from()[customer]; entry < spend.from()[customer + 1]; entry++) {
                if (spend.amount()[entry] <= 0) continue;
                spent.on(band[customer], spend.category()[entry], spend.amount()[entry]);
                spent.on(BANDS, spend.category()[entry], spend.amount()[entry]);
            }
        }
    }

    private static double quantile(double[] amounts) {
        return amounts.length == 0 ? 0 : Quantiles.among(amounts, QUANTILE)[0];
    }

    private static int[] bands(long[] money) {
        long[] sorted = Arrays.stream(money).filter(one -> one > 0).toArray();
        Arrays.parallelSort(sorted);
        long[] cuts = IntStream.range(1, BANDS)
                .mapToLong(band -> sorted.length == 0 ? 0 : sorted[(int) ((long) sorted.length * band / BANDS)])
                .toArray();
        int[] bands = new int[money.length];
        Arrays.parallelSetAll(bands, customer ->
                (int) Arrays.stream(cuts).filter(cut -> money[customer] >= cut).count());
        return bands;
    }

    /// How much room a customer has left in a category, 0 for none to 1 for all.
    ///
    /// @param category as in [CategorySpend]
    /// @param amount spent on it, in hundredths
    double headroom(int customer, int category, long amount) {
        double cap = most[band[customer]][category];
        return cap <= 0 ? 0 : Math.clamp(1 - amount / cap, 0, 1);
    }
}
