package org.cvmworkbench.columns;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.cvmworkbench.model.PointsMove;

/// Puts the points runs of a base in the order of the ledger. O(rows · log rows).
final class PointsAssembly {
    private final Dictionaries dictionaries;
    private final List<Run> runs;
    private final int[] order;

    PointsAssembly(Dictionaries dictionaries, List<Run> runs) {
        this.dictionaries = dictionaries;
        this.runs = runs;
        int[] customer = all("customer_id", true, 0);
        int[] day = all("time", false, 0);
        int[] second = all("time.second", false, 0);
        Integer[] rows = new Integer[customer.length];
        Arrays.setAll(rows, row -> row);
        Arrays.sort(
                rows,
                Comparator.comparingInt((Integer row) -> customer[row])
                        .thenComparingInt(row -> day[row])
                        .thenComparingInt(row -> Math.max(0, second[row])));
        this.order = Arrays.stream(rows).mapToInt(Integer::intValue).toArray();
    }

    Points assemble() {
        Coded operation = new Coded(dictionaries.get("points.operation"), ordered(all("operation", true, 0)));
        long[] points = ordered(all("points"));
        PointsMove[] moves = new PointsMove[points.length];
        for (int row = 0; row < points.length; row++) {
            long written = points[row] == Column.NO_LONG ? 0 : points[row];
            moves[row] = PointsMove.of(operation.text(row), written);
            points[row] = moves[row].signed(written);
        }
        return new Points(
                dictionaries.get("customer"),
                ordered(all("customer_id", true, 0)),
                ordered(all("time", false, Column.NO_INT)),
                ordered(all("time.second", false, Column.NO_INT)),
                new Coded(dictionaries.get("receipt"), ordered(all("receipt_id", true, 0))),
                operation,
                moves,
                points,
                ordered(all("balance")),
                ordered(all("expires", false, Column.NO_INT)));
    }

    private int rows() {
        return runs.stream().mapToInt(Run::rows).sum();
    }

    private int[] all(String column, boolean codes, int missing) {
        int[] all = new int[rows()];
        int next = 0;
        for (Run run : runs) {
            int[] values = codes ? run.codes(column) : run.ints(column);
            for (int row = 0; row < run.rows(); row++) all[next++] = values.length == 0 ? missing : values[row];
        }
        return all;
    }

    private long[] all(String column) {
        long[] all = new long[rows()];
        int next = 0;
        for (Run run : runs) {
            long[] values = run.longs(column);
            for (int row = 0; row < run.rows(); row++) all[next++] = values.length == 0 ? Column.NO_LONG : values[row];
        }
        return all;
    }

    private int[] ordered(int[] values) {
        return Arrays.stream(order).map(row -> values[row]).toArray();
    }

    private long[] ordered(long[] values) {
        return Arrays.stream(order).mapToLong(row -> values[row]).toArray();
    }
}
