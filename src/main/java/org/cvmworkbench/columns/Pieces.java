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
/// @param day of its first line
/// @param second of its first line, [Column#NO_INT] where its run has no times
/// @param even whether the lines of each piece all have one moment
record Pieces(
        List<Run> runs,
        int[] run,
        int[] from,
        int[] to,
        int[] customer,
        boolean[] continues,
        int[] day,
        int[] second,
        boolean even) {
    /// @param receipt code of each piece's receipt
    static boolean[] continues(int[] customer, int[] receipt, int[] day) {
        boolean[] continues = new boolean[customer.length];
        for (int i = 1; i < continues.length; i++) {
            continues[i] = customer[i] == customer[i - 1]
                    && receipt[i] == receipt[i - 1]
                    && (receipt[i] > 0 || day[i] == day[i - 1]);
        }
        return continues;
    }

    /// Some of these pieces in another order.
    ///
    /// @param receipt by piece, as they are now
    Pieces reordered(int[] pieces, int[] receipt) {
        int[] owner = pick(customer, pieces);
        int[] days = pick(day, pieces);
        boolean[] same = continues(owner, pick(receipt, pieces), days);
        return new Pieces(
                runs,
                pick(run, pieces),
                pick(from, pieces),
                pick(to, pieces),
                owner,
                same,
                days,
                pick(second, pieces),
                even);
    }

    /// The first of these pieces behind all others; they are of other customers.
    Pieces rotated(int first) {
        if (first == 0) return this;
        boolean[] same = new boolean[continues.length];
        System.arraycopy(continues, first, same, 0, same.length - first);
        System.arraycopy(continues, 0, same, same.length - first, first);
        return new Pieces(
                runs,
                rotated(run, first),
                rotated(from, first),
                rotated(to, first),
                rotated(customer, first),
                same,
                rotated(day, first),
                rotated(second, first),
                even);
    }

    private static int[] rotated(int[] values, int first) {
        int[] rotated = new int[values.length];
        System.arraycopy(values, first, rotated, 0, values.length - first);
        System.arraycopy(values, 0, rotated, values.length - first, first);
        return rotated;
    }

    private static int[] pick(int[] values, int[] pieces) {
        int[] picked = new int[pieces.length];
        Arrays.parallelSetAll(picked, i -> values[pieces[i]]);
        return picked;
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

    /// Whether all lines of each receipt have one moment.
    boolean isEven() {
        if (!even) return false;
        for (int i = 1; i < continues.length; i++) {
            if (continues[i] && (day[i] != day[i - 1] || second[i] != second[i - 1])) return false;
        }
        return true;
    }

    Stretches stretches() {
        return Stretches.of(runs, run, from, to);
    }

    /// What the first piece of each receipt has.
    ///
    /// @param values by piece
    int[] ofReceipts(int[] values) {
        int receipts = receipts();
        if (receipts == values.length) return values;
        int[] firsts = new int[receipts];
        int next = 0;
        for (int i = 0; i < values.length; i++) if (!continues[i]) firsts[next++] = values[i];
        return firsts;
    }

    /// A column of each run; an empty array where a run lacks it.
    int[][] sources(String column) {
        return runs.stream().map(one -> one.ints(column)).toArray(int[][]::new);
    }
}
