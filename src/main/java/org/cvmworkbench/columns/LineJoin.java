package org.cvmworkbench.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Brings lines that stand in files of their own to their receipts: a line takes customer, moment and place from the
/// first row that has its receipt number. A row without a product is then the receipt's total and gives way to the
/// lines. Where several customers have the number, nothing joins: nobody could say whose the line is. O(rows), and
/// nothing at all where there are no such files.
final class LineJoin {
    private final List<Run> receipts;
    private final List<Run> lines;
    private final ReceiptHeads heads;
    private final long[] sums;
    private final long[] totals;
    private final int[] joined;

    private LineJoin(List<Run> receipts, List<Run> lines, int numbers) {
        this.receipts = receipts;
        this.lines = lines;
        this.heads = new ReceiptHeads(receipts, numbers);
        this.sums = new long[numbers];
        this.totals = new long[numbers];
        this.joined = new int[numbers];
    }

    /// @param runs receipts runs with all lines that are somebody's
    record Joined(List<Run> runs, LineJoins report) {}

    /// @param numbers how many receipt numbers the dictionary has
    static Joined of(List<Run> receipts, List<Run> lines, int numbers) {
        if (lines.isEmpty()) return new Joined(receipts, LineJoins.NONE);
        return new LineJoin(receipts, lines, numbers).join();
    }

    private Joined join() {
        Unjoined.Counter lost = new Unjoined.Counter();
        Unjoined.Counter ambiguous = new Unjoined.Counter();
        int all = 0;
        for (Run run : lines) {
            for (int number : run.codes("receipt_id")) {
                if (heads.lacks(number)) lost.add(number);
                else if (heads.ambiguous(number)) ambiguous.add(number);
                else joined[number]++;
            }
            all += run.rows();
        }
        for (Run run : receipts) addTotals(run);
        JoinedLines money = new JoinedLines(receipts, heads, totals, joined);
        List<Run> runs = new ArrayList<>();
        for (Run run : receipts) runs.add(withoutTotals(run));
        for (Run run : lines) {
            Run whole = money.of(run);
            addSums(whole);
            runs.add(ReceiptOrder.sorted(whole));
        }
        return new Joined(runs, report(lost.of(all), ambiguous.of(all)));
    }

    private void addTotals(Run run) {
        int[] numbers = run.codes("receipt_id");
        int[] products = run.codes("product_id");
        long[] amounts = run.longs("amount");
        for (int row = 0; row < amounts.length && numbers.length > 0; row++) {
            if (isTotal(numbers, products, row)) totals[numbers[row]] += amounts[row];
        }
    }

    private void addSums(Run run) {
        int[] numbers = run.codes("receipt_id");
        long[] amounts = run.longs("amount");
        for (int row = 0; row < numbers.length; row++) sums[numbers[row]] += amounts[row];
    }

    private boolean isTotal(int[] numbers, int[] products, int row) {
        return joined[numbers[row]] > 0 && (products.length == 0 || products[row] == 0);
    }

    private Run withoutTotals(Run run) {
        int[] numbers = run.codes("receipt_id");
        if (numbers.length == 0) return run;
        int[] products = run.codes("product_id");
        boolean[] keeps = new boolean[run.rows()];
        for (int row = 0; row < keeps.length; row++) keeps[row] = !isTotal(numbers, products, row);
        return run.where(keeps);
    }

    private LineJoins report(Unjoined lost, Unjoined ambiguous) {
        Unjoined.Counter bare = new Unjoined.Counter();
        Unjoined.Counter different = new Unjoined.Counter();
        boolean[] seen = new boolean[joined.length];
        int receiptsInAll = 0;
        for (Run run : receipts) {
            int[] numbers = run.codes("receipt_id");
            int[] products = run.codes("product_id");
            for (int row = 0; row < numbers.length; row++) {
                int number = numbers[row];
                if (seen[number] || number == 0) continue;
                seen[number] = true;
                receiptsInAll++;
                if (joined[number] > 0) {
                    if (differs(number)) different.add(number);
                } else if (products.length == 0 || products[row] == 0) {
                    bare.add(number);
                }
            }
        }
        Unjoined off = different.of(receiptsInAll);
        return new LineJoins(lost, ambiguous, bare.of(receiptsInAll), off, of(totals, off), of(sums, off));
    }

    /// Each line may be rounded; a receipt without a total has none to differ from.
    private boolean differs(int number) {
        return totals[number] != 0 && Math.abs(totals[number] - sums[number]) > joined[number];
    }

    private static long[] of(long[] values, Unjoined which) {
        return Arrays.stream(which.codes()).mapToLong(code -> values[code]).toArray();
    }
}
