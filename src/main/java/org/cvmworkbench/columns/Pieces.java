package org.cvmworkbench.columns;

import java.util.List;

/// The lines of several receipt runs in the order of the snapshot, as pieces: a piece is what one run has of one
/// receipt.
///
/// @param runs the receipt runs
/// @param run of each piece, in the order of the snapshot
/// @param from first line of each piece in its run
/// @param to one past its last line
/// @param customer dense number of each piece's customer; the count of customers for the anonymous
/// @param receipt code of each piece's receipt, 0 where it has none
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
        int[] receipt,
        boolean[] continues,
        int[] day,
        int[] second,
        boolean even) {
    /// Whether each piece goes on with the receipt of the one before.
    static boolean[] continues(int[] customer, int[] receipt, int[] day) {
        boolean[] continues = new boolean[customer.length];
        Parts.each(continues.length, (from, to) -> {
            for (int i = Math.max(1, from); i < to; i++) {
                continues[i] = customer[i] == customer[i - 1]
                        && receipt[i] == receipt[i - 1]
                        && (receipt[i] > 0 || day[i] == day[i - 1]);
            }
        });
        return continues;
    }

    /// Some of these pieces in another order.
    Pieces reordered(int[] pieces) {
        int[] owner = pick(customer, pieces);
        int[] receipts = pick(receipt, pieces);
        int[] days = pick(day, pieces);
        return new Pieces(
                runs,
                pick(run, pieces),
                pick(from, pieces),
                pick(to, pieces),
                owner,
                receipts,
                continues(owner, receipts, days),
                days,
                pick(second, pieces),
                even);
    }

    /// Whether they come by customer, those of nobody last and by receipt.
    ///
    /// @param customers the number that stands for nobody
    boolean areInOrder(int customers) {
        for (int i = 1; i < customer.length; i++) if (customer[i] < customer[i - 1]) return false;
        int nobody = customer.length;
        while (nobody > 0 && customer[nobody - 1] == customers) nobody--;
        return order().isInOrder(nobody, customer.length);
    }

    ReceiptOrder order() {
        return new ReceiptOrder(receipt, day, second);
    }

    private static int[] pick(int[] values, int[] pieces) {
        int[] picked = new int[pieces.length];
        Parts.each(picked.length, (from, to) -> {
            for (int i = from; i < to; i++) picked[i] = values[pieces[i]];
        });
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
