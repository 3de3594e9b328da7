package org.cvmworkbench.columns;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.model.Kind;

/// Makes receipts runs of lines runs: what a line lacks comes from the row that stands for its receipt.
final class JoinedLines {
    private static final List<String> WORDS = List.of("customer_id", "store", "channel", "country", "currency");
    private static final List<String> TIMES = List.of("time", "time.second");

    private final List<Run> receipts;
    private final ReceiptHeads heads;
    private final long[] totals;
    private final int[] counts;
    private final int[] given;

    /// @param totals of receipts, by number
    /// @param counts of lines, by receipt number
    JoinedLines(List<Run> receipts, ReceiptHeads heads, long[] totals, int[] counts) {
        this.receipts = receipts;
        this.heads = heads;
        this.totals = totals;
        this.counts = counts;
        this.given = new int[counts.length];
    }

    /// The lines that join, in their order.
    Run of(Run lines) {
        int[] numbers = lines.codes("receipt_id");
        boolean[] joins = new boolean[lines.rows()];
        for (int row = 0; row < joins.length; row++) joins[row] = heads.joins(numbers[row]);
        Run kept = lines.where(joins);
        int[] known = kept.codes("receipt_id");
        List<Column> columns = new ArrayList<>();
        for (Column column : kept.columns()) {
            if (!LineMoney.COLUMNS.contains(column.name())) columns.add(column);
        }
        for (String name : WORDS) addWords(columns, name, known);
        for (String name : TIMES) addTimes(columns, name, known);
        columns.addAll(new LineMoney(kept).columns(shares(known)));
        return new Run(Kind.RECEIPTS, kept.rows(), columns, lines.origin());
    }

    /// The receipt's total in equal parts that add up to it.
    private long[] shares(int[] numbers) {
        long[] shares = new long[numbers.length];
        for (int row = 0; row < shares.length; row++) {
            int number = numbers[row];
            int place = given[number]++;
            shares[row] = part(number, place + 1) - part(number, place);
        }
        return shares;
    }

    private long part(int number, int places) {
        return Math.round((double) totals[number] * places / counts[number]);
    }

    private void addWords(List<Column> columns, String name, int[] numbers) {
        if (receipts.stream().noneMatch(run -> run.has(name))) return;
        int[][] sources = receipts.stream().map(run -> run.codes(name)).toArray(int[][]::new);
        String dictionary = Kind.RECEIPTS.field(name).orElseThrow().dictionary();
        columns.add(new Column.Codes(name, dictionary, pick(sources, numbers, 0)));
    }

    private void addTimes(List<Column> columns, String name, int[] numbers) {
        if (receipts.stream().noneMatch(run -> run.has(name))) return;
        int[][] sources = receipts.stream().map(run -> run.ints(name)).toArray(int[][]::new);
        columns.add(new Column.Ints(name, pick(sources, numbers, Column.NO_INT)));
    }

    private int[] pick(int[][] sources, int[] numbers, int missing) {
        int[] picked = new int[numbers.length];
        for (int row = 0; row < picked.length; row++) {
            int[] source = sources[heads.run(numbers[row])];
            picked[row] = source.length == 0 ? missing : source[heads.row(numbers[row])];
        }
        return picked;
    }
}
