package org.cvmworkbench.analysis.explore;

import java.util.Arrays;

/// Rows of counts and of sums of money, all rows with the same places. Filled by one thread, then never changed.
final class Sheet {
    private final int width;
    private final int sumWidth;
    private final int[] whole;
    private final long[] sums;

    /// @param width how many counts a row has
    /// @param sumWidth how many sums
    Sheet(int rows, int width, int sumWidth) {
        this(width, sumWidth, new int[rows * width], new long[rows * sumWidth]);
    }

    private Sheet(int width, int sumWidth, int[] whole, long[] sums) {
        this.width = width;
        this.sumWidth = sumWidth;
        this.whole = whole;
        this.sums = sums;
    }

    int width() {
        return width;
    }

    int sumWidth() {
        return sumWidth;
    }

    int[] whole() {
        return whole;
    }

    long[] sums() {
        return sums;
    }

    /// Adds the rows of another sheet of the same shape.
    void add(Sheet other) {
        for (int i = 0; i < whole.length; i++) whole[i] += other.whole[i];
        for (int i = 0; i < sums.length; i++) sums[i] += other.sums[i];
    }

    /// Makes each of the first rows the sum of itself and those before it.
    void accumulate(int rows) {
        for (int i = width; i < rows * width; i++) whole[i] += whole[i - width];
        for (int i = sumWidth; i < rows * sumWidth; i++) sums[i] += sums[i - sumWidth];
    }

    /// A row as a sheet of its own.
    Sheet row(int row) {
        return new Sheet(
                width,
                sumWidth,
                Arrays.copyOfRange(whole, row * width, (row + 1) * width),
                Arrays.copyOfRange(sums, row * sumWidth, (row + 1) * sumWidth));
    }

    /// This row and another, each of a sheet with one row.
    ///
    /// @param sign 1 to add, -1 to take away
    Sheet with(Sheet other, int sign) {
        Sheet result = row(0);
        for (int i = 0; i < width; i++) result.whole[i] += sign * other.whole[i];
        for (int i = 0; i < sumWidth; i++) result.sums[i] += sign * other.sums[i];
        return result;
    }
}
