package org.cvmworkbench.columns;

import java.util.Arrays;
import java.util.Optional;

/// Where pieces of receipts begin in some rows of a run, and what stands there.
///
/// @param row that begins, ascending; the other arrays are by piece
/// @param customer code of the customer, 0 for nobody
/// @param second [Column#NO_INT] where there are no times
/// @param even whether every other row has the day and second of the row before
record PieceStarts(int[] row, int[] customer, int[] receipt, int[] day, int[] second, int[] importId, boolean even) {
    /// How many columns tell pieces apart.
    static final int COLUMNS = 5;

    /// The first row always begins a piece. O(rows).
    ///
    /// @param room for as many rows in each of [#COLUMNS] columns
    static PieceStarts of(Run run, int from, int to, int[][] room) {
        int count = to - from;
        int[] customer = column(run.held("customer_id"), from, count, room[0], 0);
        int[] receipt = column(run.held("receipt_id"), from, count, room[1], 0);
        int[] day = column(run.held("time"), from, count, room[2], Column.NO_INT);
        int[] second = column(run.held("time.second"), from, count, room[3], Column.NO_INT);
        int[] origin =
                column(run.held(Run.ORIGIN), from, count, room[4], run.origin().importId());
        IntBuilder starts = new IntBuilder();
        boolean even = true;
        for (int i = 0; i < count; i++) {
            boolean same = i > 0
                    && customer[i] == customer[i - 1]
                    && receipt[i] == receipt[i - 1]
                    && origin[i] == origin[i - 1]
                    && (receipt[i] > 0 || day[i] == day[i - 1]);
            if (same) even &= day[i] == day[i - 1] && second[i] == second[i - 1];
            else starts.add(i);
        }
        int[] at = starts.toArray();
        int[] row = new int[at.length];
        for (int i = 0; i < at.length; i++) row[i] = from + at[i];
        return new PieceStarts(
                row, pick(customer, at), pick(receipt, at), pick(day, at), pick(second, at), pick(origin, at), even);
    }

    private static int[] column(Optional<Held<int[]>> held, int from, int count, int[] room, int missing) {
        Packed packed = held.map(Held::packed).orElse(null);
        if (packed != null) packed.copy(from, count, room, 0);
        else if (held.isPresent()) System.arraycopy(held.get().get(), from, room, 0, count);
        else Arrays.fill(room, 0, count, missing);
        return room;
    }

    private static int[] pick(int[] values, int[] at) {
        int[] picked = new int[at.length];
        for (int i = 0; i < at.length; i++) picked[i] = values[at[i]];
        return picked;
    }

    /// Whether the first piece goes on with the last one of rows before.
    boolean follows(PieceStarts before) {
        int last = before.row.length - 1;
        return customer[0] == before.customer[last]
                && receipt[0] == before.receipt[last]
                && importId[0] == before.importId[last]
                && (receipt[0] > 0 || day[0] == before.day[last]);
    }

    /// Whether the first piece has the moment of the last one of rows before.
    boolean isEvenWith(PieceStarts before) {
        int last = before.row.length - 1;
        return day[0] == before.day[last] && second[0] == before.second[last];
    }
}
