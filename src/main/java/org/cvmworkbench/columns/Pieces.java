package org.cvmworkbench.columns;

import java.util.Arrays;
import java.util.List;

/// The lines of several receipt runs in the order of the snapshot, as pieces: a piece is what one run has of one
/// receipt.
///
/// @param runs the receipt runs
/// @param run of each piece, in the order of the snapshot
/// @param from first line of each piece in its run
/// @param to one past its last line
/// @param customer dense number of each piece's customer; the count of customers for the anonymous
/// @param continues whether the piece belongs to the same receipt as the one before
record Pieces(List<Run> runs, int[] run, int[] from, int[] to, int[] customer, boolean[] continues) {

    /// @param dense the dense number of each customer code
    static Pieces of(List<Run> runs, int[] dense, int customers) {
        PieceScan scan = new PieceScan();
        for (int i = 0; i < runs.size(); i++) scan.add(i, runs.get(i), dense, customers);
        return scan.inOrder(runs, customers);
    }

    int count() {
        return run.length;
    }

    int lines() {
        int lines = 0;
        for (int i = 0; i < run.length; i++) lines += to[i] - from[i];
        return lines;
    }

    int receipts() {
        int receipts = 0;
        for (boolean same : continues) if (!same) receipts++;
        return receipts;
    }

    /// The codes of all lines; an empty array where no run has the column.
    int[] codesOfLines(String column) {
        return runs.stream().anyMatch(one -> one.has(column)) ? gather(column, true) : new int[0];
    }

    /// The codes of the first line of each receipt; an empty array where no run has the column.
    int[] codesOfReceipts(String column) {
        return runs.stream().anyMatch(one -> one.has(column)) ? first(column, true, 0) : new int[0];
    }

    /// The whole numbers of the first line of each receipt, [Column#NO_INT] where a run lacks the column.
    int[] intsOfReceipts(String column) {
        return first(column, false, Column.NO_INT);
    }

    /// The decimals of all lines, `missing` where a run lacks the column; an empty array where all do.
    long[] longsOfLines(String column, long missing) {
        if (runs.stream().noneMatch(one -> one.has(column))) return new long[0];
        long[][] sources = runs.stream().map(one -> one.longs(column)).toArray(long[][]::new);
        long[] values = new long[lines()];
        int next = 0;
        for (int i = 0; i < run.length; i++) {
            long[] source = sources[run[i]];
            int length = to[i] - from[i];
            if (source.length > 0) System.arraycopy(source, from[i], values, next, length);
            else Arrays.fill(values, next, next + length, missing);
            next += length;
        }
        return values;
    }

    private int[] gather(String column, boolean codes) {
        int[][] sources = sources(column, codes);
        int[] values = new int[lines()];
        int next = 0;
        for (int i = 0; i < run.length; i++) {
            int length = to[i] - from[i];
            int[] source = sources[run[i]];
            if (source.length > 0) System.arraycopy(source, from[i], values, next, length);
            next += length;
        }
        return values;
    }

    private int[] first(String column, boolean codes, int missing) {
        int[][] sources = sources(column, codes);
        int[] values = new int[receipts()];
        int next = 0;
        for (int i = 0; i < run.length; i++) {
            if (continues[i]) continue;
            int[] source = sources[run[i]];
            values[next++] = source.length > 0 ? source[from[i]] : missing;
        }
        return values;
    }

    /// A column of each run; an empty array where a run lacks it.
    int[][] sources(String column, boolean codes) {
        return runs.stream()
                .map(one -> codes ? one.codes(column) : one.ints(column))
                .toArray(int[][]::new);
    }
}
