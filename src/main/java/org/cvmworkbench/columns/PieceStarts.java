package org.cvmworkbench.columns;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where pieces of receipts begin in some rows of a run, and what stands there.
///
/// @param row that begins, ascending; the other arrays are by piece
/// @param customer code of the customer, 0 for nobody
/// @param second [Column#NO_INT] where there are no times
/// @param importId empty where the run says nothing of single rows
/// @param even whether every other row has the day and second of the row before
record PieceStarts(int[] row, int[] customer, int[] receipt, int[] day, int[] second, int[] importId, boolean even) {
    /// How many columns tell pieces apart.
    private static final int COLUMNS = 5;

    /// Room to look for pieces in: the columns of some rows, and a bit a row.
    static final class Room {
        private final List<Repeats> columns =
                Stream.generate(Repeats::new).limit(COLUMNS).toList();
        private final RowBits starts = new RowBits();
        private final RowBits moments = new RowBits();
    }

    /// The first row always begins a piece. O(rows / 64), and where they are kept as runs, O(runs).
    ///
    /// @param room used again and again
    static PieceStarts of(Run run, int from, int to, Room room) {
        int count = to - from;
        Repeats customer = column(run.held("customer_id"), from, count, room.columns.get(0), 0);
        Repeats receipt = column(run.held("receipt_id"), from, count, room.columns.get(1), 0);
        Repeats day = column(run.held("time"), from, count, room.columns.get(2), Column.NO_INT);
        Repeats second = column(run.held("time.second"), from, count, room.columns.get(3), Column.NO_INT);
        boolean mixed = run.has(Run.ORIGIN);
        Repeats origin = column(run.held(Run.ORIGIN), from, count, room.columns.get(4), 0);
        RowBits moments = room.moments.clear(count);
        day.markChanges(moments);
        RowBits starts = room.starts.clear(count);
        starts.set(0);
        customer.markChanges(starts);
        receipt.markChanges(starts);
        origin.markChanges(starts);
        receipt.each(0, (begin, end) -> starts.addAll(moments, begin, end)); // without ids a day is a receipt
        second.markChanges(moments);
        int[] rows = starts.rows(from);
        return new PieceStarts(
                rows,
                customer.at(rows, from),
                receipt.at(rows, from),
                day.at(rows, from),
                second.at(rows, from),
                mixed ? origin.at(rows, from) : new int[0],
                starts.hasAll(moments));
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

    /// Whether the first piece goes on with the last one of rows before.
    boolean follows(PieceStarts before) {
        int last = before.row.length - 1;
        return customer[0] == before.customer[last]
                && receipt[0] == before.receipt[last]
                && (importId.length == 0 || importId[0] == before.importId[last])
                && (receipt[0] > 0 || day[0] == before.day[last]);
    }

    /// Whether the first piece has the moment of the last one of rows before.
    boolean isEvenWith(PieceStarts before) {
        int last = before.row.length - 1;
        return day[0] == before.day[last] && second[0] == before.second[last];
    }
}
