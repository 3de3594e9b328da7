package org.cvmworkbench.columns;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where pieces of receipts begin in some rows of a run, and what stands there.
///
/// @param row that begins, ascending; the other arrays are by piece
/// @param customer code of the customer, 0 for nobody
/// @param second [Column#NO_INT] where there are no times
/// @param even whether every other row has the day and second of the row before
record PieceStarts(int[] row, int[] customer, int[] receipt, int[] day, int[] second, int[] importId, boolean even) {
    /// How many columns tell pieces apart.
    private static final int COLUMNS = 5;

    /// Room to look for pieces in.
    static final class Room {
        private final List<Repeats> columns =
                Stream.generate(Repeats::new).limit(COLUMNS).toList();
        private final IntBuilder starts = new IntBuilder();
    }

    /// The first row always begins a piece. O(rows), and where they are kept as runs, O(runs).
    ///
    /// @param room used again and again
    static PieceStarts of(Run run, int from, int to, Room room) {
        int count = to - from;
        Repeats customer = column(run.held("customer_id"), from, count, room.columns.get(0), 0);
        Repeats receipt = column(run.held("receipt_id"), from, count, room.columns.get(1), 0);
        Repeats day = column(run.held("time"), from, count, room.columns.get(2), Column.NO_INT);
        Repeats second = column(run.held("time.second"), from, count, room.columns.get(3), Column.NO_INT);
        Repeats origin = column(
                run.held(Run.ORIGIN),
                from,
                count,
                room.columns.get(4),
                run.origin().importId());
        IntBuilder starts = room.starts.clear();
        boolean even = true;
        int row = 0;
        while (row < count) {
            boolean same = row > 0
                    && customer.isSame()
                    && receipt.isSame()
                    && origin.isSame()
                    && (receipt.value() > 0 || day.isSame());
            if (same) even &= day.isSame() && second.isSame();
            else starts.add(from + row);
            row = Math.min(Math.min(customer.end(), receipt.end()), Math.min(day.end(), second.end()));
            row = Math.min(row, origin.end());
            customer.moveTo(row);
            receipt.moveTo(row);
            day.moveTo(row);
            second.moveTo(row);
            origin.moveTo(row);
        }
        int[] rows = starts.toArray();
        return new PieceStarts(
                rows,
                pick(customer, rows, from),
                pick(receipt, rows, from),
                pick(day, rows, from),
                pick(second, rows, from),
                pick(origin, rows, from),
                even);
    }

    private static Repeats column(Optional<Held<int[]>> held, int from, int count, Repeats room, int missing) {
        room.clear();
        Packed packed = held.map(Held::packed).orElse(null);
        if (packed != null) {
            packed.copy(from, count, room);
        } else if (held.isPresent()) {
            int[] values = held.get().get();
            for (int i = 0; i < count; i++) room.add(values[from + i], i + 1);
        } else {
            room.add(missing, count);
        }
        return room;
    }

    private static int[] pick(Repeats column, int[] rows, int from) {
        int[] picked = new int[rows.length];
        column.pick(rows, 0, rows.length, from, picked);
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
