package org.cvmworkbench.analysis.rules;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.cvmworkbench.columns.IntBuilder;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.LongBuilder;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;

/// Finds the lines of some products up to the as-of day. Lines that have none of them cost a look-up of one bit each.
final class HistoryScan {
    private final Receipts receipts;
    private final Lines lines;
    private final int asOf;
    private final boolean[] wanted;
    private final IntBuilder buyers = new IntBuilder();
    /// Receipts of each buyer.
    private final IntBuilder counts = new IntBuilder();
    private final IntBuilder day = new IntBuilder();
    private final LongBuilder amount = new LongBuilder();
    private final LongBuilder quantity = new LongBuilder();
    private final IntBuilder visit = new IntBuilder();

    private HistoryScan(Snapshot snapshot, int asOf, boolean[] wanted) {
        this.receipts = snapshot.receipts();
        this.lines = snapshot.lines();
        this.asOf = asOf;
        this.wanted = wanted;
    }

    /// O(lines), on all cores, parts of customers put together in their order.
    ///
    /// @param wanted by product
    static History of(Snapshot snapshot, int asOf, boolean[] wanted) {
        int customers = snapshot.customers().count();
        List<HistoryScan> parts = Parts.find(customers, (from, to) -> {
            HistoryScan scan = new HistoryScan(snapshot, asOf, wanted);
            scan.follow(from, to);
            return scan;
        });
        int[] counts = ints(parts, scan -> scan.counts);
        int[] first = new int[counts.length + 1];
        for (int buyer = 0; buyer < counts.length; buyer++) first[buyer + 1] = first[buyer] + counts[buyer];
        int[] visits = ints(parts, scan -> scan.visit);
        boolean[] visit = new boolean[visits.length];
        for (int i = 0; i < visit.length; i++) visit[i] = visits[i] > 0;
        return new History(
                customers,
                ints(parts, scan -> scan.buyers),
                first,
                ints(parts, scan -> scan.day),
                longs(parts, scan -> scan.amount),
                longs(parts, scan -> scan.quantity),
                visit);
    }

    private void follow(int from, int to) {
        for (int customer = from; customer < to; customer++) {
            int before = day.size();
            for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
                if (receipts.day()[receipt] > asOf) break;
                add(receipt);
            }
            if (day.size() == before) continue;
            buyers.add(customer);
            counts.add(day.size() - before);
        }
    }

    private void add(int receipt) {
        int[] product = lines.product();
        int end = receipts.firstLine()[receipt + 1];
        int line = receipts.firstLine()[receipt];
        while (line < end && !wanted[product[line]]) line++;
        if (line == end) return;
        long money = 0;
        long taken = 0;
        boolean bought = false;
        for (; line < end; line++) {
            if (!wanted[product[line]]) continue;
            money += lines.amount()[line];
            taken += lines.quantity()[line];
            bought |= lines.quantity()[line] > 0;
        }
        day.add(receipts.day()[receipt]);
        amount.add(money);
        quantity.add(taken);
        visit.add(bought ? 1 : 0);
    }

    private static int[] ints(List<HistoryScan> parts, Function<HistoryScan, IntBuilder> of) {
        int[] all = new int[size(parts, part -> of.apply(part).size())];
        int end = 0;
        for (HistoryScan part : parts) {
            int[] values = of.apply(part).toArray();
            System.arraycopy(values, 0, all, end, values.length);
            end += values.length;
        }
        return all;
    }

    private static long[] longs(List<HistoryScan> parts, Function<HistoryScan, LongBuilder> of) {
        return parts.stream()
                .flatMapToLong(part -> Arrays.stream(of.apply(part).toArray()))
                .toArray();
    }

    private static int size(List<HistoryScan> parts, ToIntFunction<HistoryScan> of) {
        return parts.stream().mapToInt(of).sum();
    }
}
