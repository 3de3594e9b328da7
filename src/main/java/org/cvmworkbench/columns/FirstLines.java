package org.cvmworkbench.columns;

import java.util.List;
import java.util.Optional;

/// Where the first line of each receipt is in its run. Receipts of one run whose lines ascend are a stretch: a base of
/// one import has one or two of them.
///
/// @param runs the receipt runs
/// @param run of each stretch
/// @param begin the first receipt of each stretch; the last entry is the count of receipts
/// @param row by receipt
record FirstLines(List<Run> runs, int[] run, int[] begin, int[] row) {
    /// For fewer receipts in a row, their column is unpacked as a whole.
    private static final int MANY = 10_000;
    /// With more stretches, codes are not kept packed until somebody asks.
    private static final int FEW = 64;

    static FirstLines of(Pieces pieces) {
        int[] runs = pieces.ofReceipts(pieces.run());
        int[] rows = pieces.ofReceipts(pieces.from());
        IntBuilder begin = new IntBuilder();
        IntBuilder run = new IntBuilder();
        for (int i = 0; i < rows.length; i++) {
            if (i > 0 && runs[i] == runs[i - 1] && rows[i] > rows[i - 1]) continue;
            begin.add(i);
            run.add(runs[i]);
        }
        begin.add(rows.length);
        return new FirstLines(pieces.runs(), run.toArray(), begin.toArray(), rows);
    }

    /// The codes of each receipt's first line, 0 where its run lacks the column; none where all do. They stay packed
    /// until somebody asks where that takes no more than a few stretches.
    Held<int[]> codes(String column) {
        if (runs.stream().noneMatch(one -> one.has(column))) return Held.of(new int[0]);
        if (run.length > FEW) return Held.of(gathered(column));
        FirstLines only =
                new FirstLines(runs.stream().map(one -> one.only(column)).toList(), run, begin, row);
        return Held.later(row.length, () -> only.gathered(column));
    }

    private int[] gathered(String column) {
        int[] values = new int[row.length];
        for (int i = 0; i < run.length; i++) {
            Optional<Held<int[]>> held = runs.get(run[i]).held(column);
            if (held.isPresent()) pick(held.get(), begin[i], begin[i + 1], values);
        }
        return values;
    }

    private void pick(Held<int[]> held, int from, int to, int[] into) {
        Packed packed = to - from > MANY ? held.packed() : null;
        if (packed != null) {
            packed.pick(row, from, to, into);
            return;
        }
        int[] values = held.get();
        for (int i = from; i < to; i++) into[i] = values[row[i]];
    }
}
