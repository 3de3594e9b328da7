package org.cvmworkbench.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Runs of several imports as one that knows of each row which import brought it, and back. Pure functions, O(rows) but
/// for the order of receipts.
public final class RunMerging {
    private RunMerging() {}

    /// One run in the place of several, so that no question is answered otherwise.
    ///
    /// @param runs of one kind, with the same columns apart from [Run#ORIGIN]
    public static Run merged(List<Run> runs) {
        List<RunSlice> slices = RunSlice.inOrder(runs);
        int rows = runs.stream().mapToInt(Run::rows).sum();
        List<Column> columns = new ArrayList<>();
        for (Column column : runs.getFirst().columns()) {
            if (!column.name().equals(Run.ORIGIN)) columns.add(joined(column, slices, rows));
        }
        columns.add(new Column.Ints(Run.ORIGIN, origins(slices, rows)));
        TreeSet<Integer> replacing = new TreeSet<>();
        for (Run run : runs) replacing.addAll(run.origin().replacing());
        return ReceiptOrder.sorted(new Run(runs.getFirst().kind(), rows, columns, new Origin(0, replacing)));
    }

    /// What one import brought, as it was.
    public static Run only(Run merged, int importId) {
        Run own = where(merged, id -> id == importId);
        List<Column> columns = own.columns().stream()
                .filter(column -> !column.name().equals(Run.ORIGIN))
                .toList();
        return new Run(
                own.kind(),
                own.rows(),
                columns,
                new Origin(importId, own.origin().replacing()));
    }

    /// What the others brought.
    public static Run without(Run merged, int importId) {
        return where(merged, id -> id != importId);
    }

    private static Run where(Run merged, IntPredicate kept) {
        int[] origins = merged.ints(Run.ORIGIN);
        int[] rows = IntStream.range(0, merged.rows())
                .filter(row -> kept.test(origins[row]))
                .toArray();
        // a receipt whose first line goes has another moment
        return ReceiptOrder.sorted(merged.pick(rows));
    }

    private static Column joined(Column like, List<RunSlice> slices, int rows) {
        return switch (like) {
            case Column.Codes(String name, String dictionary, Held<int[]> _) ->
                new Column.Codes(name, dictionary, ints(slices, name, rows));
            case Column.Ints(String name, Held<int[]> _) -> new Column.Ints(name, ints(slices, name, rows));
            case Column.Longs(String name, Held<long[]> _) -> new Column.Longs(name, longs(slices, name, rows));
        };
    }

    private static int[] ints(List<RunSlice> slices, String name, int rows) {
        IdentityHashMap<Run, int[]> sources = new IdentityHashMap<>();
        int[] values = new int[rows];
        int next = 0;
        for (RunSlice slice : slices) {
            int[] source =
                    sources.computeIfAbsent(slice.run(), run -> run.isCoded(name) ? run.codes(name) : run.ints(name));
            System.arraycopy(source, slice.from(), values, next, slice.rows());
            next += slice.rows();
        }
        return values;
    }

    private static long[] longs(List<RunSlice> slices, String name, int rows) {
        IdentityHashMap<Run, long[]> sources = new IdentityHashMap<>();
        long[] values = new long[rows];
        int next = 0;
        for (RunSlice slice : slices) {
            long[] source = sources.computeIfAbsent(slice.run(), run -> run.longs(name));
            System.arraycopy(source, slice.from(), values, next, slice.rows());
            next += slice.rows();
        }
        return values;
    }

    private static int[] origins(List<RunSlice> slices, int rows) {
        int[] origins = new int[rows];
        int next = 0;
        for (RunSlice slice : slices) {
            Arrays.fill(origins, next, next + slice.rows(), slice.importId());
            next += slice.rows();
        }
        return origins;
    }
}
