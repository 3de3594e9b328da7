package org.cvmworkbench.columns;

import java.util.Arrays;
import java.util.Map;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Progress;

/// The order of lines in a run: by customer, then by receipt, receipts by the moment of their first line.
///
/// A receipt is (customer, receipt id), dated by its first line; without a receipt id it is (customer, day). Lines of a
/// receipt keep the order they came in. O(n) for files that come in the order of time, else O(n log n) a customer.
public final class ReceiptOrder {
    private static final int RANK_BITS = 29;
    private static final int BEFORE_ANY_CODE = 1_000_000_000;
    private static final int BLOCK = 1 << 16;

    private final int[] receipt;
    private final int[] day;
    private final int[] second;

    /// @param receipt code of the receipt id of each item, 0 where it has none
    /// @param second by item; empty where there are no times
    ReceiptOrder(int[] receipt, int[] day, int[] second) {
        this.receipt = receipt;
        this.day = day;
        this.second = second;
    }

    /// The run with its lines in order.
    public static Run sorted(Run run) {
        if (run.kind() != Kind.RECEIPTS || run.rows() == 0) return run;
        RunBuilder builder = new RunBuilder(
                run.kind(),
                run.columns().stream()
                        .map(column -> new Shape(column, rows -> true))
                        .toList());
        for (int from = 0; from < run.rows(); from += BLOCK) {
            int to = Math.min(run.rows(), from + BLOCK);
            int first = from;
            builder.put(
                    from / BLOCK,
                    run.columns().stream()
                            .map(column -> Narrow.of(ColumnCodec.widened(column, first, to), to - first))
                            .toList());
        }
        Run sorted = builder.build(Map.of(), Progress.NONE);
        return new Run(sorted.kind(), sorted.rows(), sorted.columns(), run.origin());
    }

    /// Puts items of one customer in order: those of a receipt together, receipts by the moment of their first
    /// item.
    void sort(int[] items, int from, int to) {
        if (inOrder(items, from, to)) return;
        long[] byReceipt = new long[to - from];
        for (int i = from; i < to; i++) byReceipt[i - from] = (long) key(items[i]) << 32 | i;
        Arrays.sort(byReceipt);
        long[] firsts = firsts(byReceipt, items);
        int[] sorted = new int[to - from];
        int next = 0;
        for (long first : firsts) {
            int i = (int) (first & (1L << RANK_BITS) - 1);
            int group = (int) (byReceipt[i] >> 32);
            for (; i < byReceipt.length && (int) (byReceipt[i] >> 32) == group; i++) {
                sorted[next++] = items[(int) byReceipt[i]];
            }
        }
        System.arraycopy(sorted, 0, items, from, sorted.length);
    }

    /// For each receipt its moment and, in the low bits, where it begins in `byReceipt`; sorted by moment, then by the
    /// place of its first item.
    private long[] firsts(long[] byReceipt, int[] items) {
        long[] firsts = new long[byReceipt.length];
        long[] places = new long[byReceipt.length];
        int groups = 0;
        for (int i = 0; i < byReceipt.length; i++) {
            if (i > 0 && byReceipt[i] >> 32 == byReceipt[i - 1] >> 32) continue;
            places[groups++] = (byReceipt[i] & 0xffffffffL) << 32 | i;
        }
        Arrays.sort(places, 0, groups);
        for (int rank = 0; rank < groups; rank++) {
            firsts[rank] = moment(items[(int) (places[rank] >>> 32)]) << RANK_BITS | rank;
        }
        Arrays.sort(firsts, 0, groups);
        for (int i = 0; i < groups; i++) {
            long rank = firsts[i] & (1L << RANK_BITS) - 1;
            firsts[i] = (firsts[i] & -(1L << RANK_BITS)) | (places[(int) rank] & 0xffffffffL);
        }
        return Arrays.copyOf(firsts, groups);
    }

    /// Receipt codes are given as they come, so a file in the order of time shows rising codes and rising moments.
    private boolean inOrder(int[] items, int from, int to) {
        int first = from;
        for (int i = from + 1; i < to; i++) {
            int key = key(items[i]);
            int before = key(items[first]);
            if (key == before) continue;
            if (key < before || moment(items[i]) < moment(items[first])) return false;
            first = i;
        }
        return true;
    }

    /// As [#inOrder], of the items `from` to `to - 1` themselves.
    boolean isInOrder(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int key = key(i);
            int before = key(i - 1);
            if (key != before && (key < before || moment(i) < moment(i - 1))) return false;
        }
        return true;
    }

    /// What tells the receipts of a customer apart: the code of its id, or a number below 0 for its day.
    private int key(int item) {
        return key(receipt[item], day[item]);
    }

    static int key(int receipt, int day) {
        return receipt > 0 ? receipt : day - BEFORE_ANY_CODE;
    }

    /// Seconds since 1970-01-01; days without a time count from midnight.
    private long moment(int item) {
        return day[item] * 86_400L + (second.length == 0 ? 0 : Math.max(0, second[item]));
    }
}
