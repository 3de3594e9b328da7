package org.cvmworkbench.analysis.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;

/// Finds the lines of some products up to the as-of day. Lines that have none of them cost a look-up each and nothing
/// that depends on what it finds; receipts and customers are told from the lines that were found.
final class HistoryScan {
    private final Receipts receipts;
    private final Lines lines;
    private final int[] buyers;
    /// Where the receipts of each buyer begin among those of this scan.
    private final int[] first;
    private final int[] day;
    private final long[] amount;
    private final long[] quantity;
    private final boolean[] visit;
    private int buyerCount;
    private int count;

    /// @param mostBuyers there can be; so `most` receipts
    private HistoryScan(Snapshot snapshot, int mostBuyers, int most) {
        this.receipts = snapshot.receipts();
        this.lines = snapshot.lines();
        this.buyers = new int[mostBuyers];
        this.first = new int[mostBuyers];
        this.day = new int[most];
        this.amount = new long[most];
        this.quantity = new long[most];
        this.visit = new boolean[most];
    }

    /// O(lines), on all cores, parts of customers put together in their order.
    ///
    /// @param wanted by product
    static History of(Snapshot snapshot, int asOf, boolean[] wanted) {
        int customers = snapshot.customers().count();
        List<HistoryScan> scans = Parts.find(customers, (from, to) -> {
            int[] found = found(snapshot, wanted, from, to);
            int most = snapshot.receipts().from(to) - snapshot.receipts().from(from);
            HistoryScan scan =
                    new HistoryScan(snapshot, Math.min(found.length, to - from), Math.min(found.length, most));
            scan.follow(found, from, asOf);
            return scan;
        });
        return together(scans, customers);
    }

    private static History together(List<HistoryScan> scans, int customers) {
        int[] buyer = new int[scans.size() + 1];
        int[] receipt = new int[scans.size() + 1];
        for (int i = 0; i < scans.size(); i++) {
            buyer[i + 1] = buyer[i] + scans.get(i).buyerCount;
            receipt[i + 1] = receipt[i] + scans.get(i).count;
        }
        int buyers = buyer[scans.size()];
        int all = receipt[scans.size()];
        History history = new History(
                customers,
                new int[buyers],
                new int[buyers + 1],
                new int[all],
                new long[all],
                new long[all],
                new boolean[all]);
        history.first()[buyers] = all;
        IntStream.range(0, scans.size()).parallel().forEach(i -> scans.get(i).copy(history, buyer[i], receipt[i]));
        return history;
    }

    /// The lines of some customers that are wanted.
    private static int[] found(Snapshot snapshot, boolean[] wanted, int fromCustomer, int toCustomer) {
        Receipts receipts = snapshot.receipts();
        int[] product = snapshot.lines().product();
        int end = receipts.firstLine()[receipts.from(toCustomer)];
        int begin = receipts.firstLine()[receipts.from(fromCustomer)];
        int[] found = new int[end - begin + 1];
        int count = 0;
        for (int line = begin; line < end; line++) {
            found[count] = line;
            count += wanted[product[line]] ? 1 : 0;
        }
        return Arrays.copyOf(found, count);
    }

    /// @param found ascending
    /// @param from the first customer who may have them
    private void follow(int[] found, int from, int asOf) {
        int[] firstLine = receipts.firstLine();
        int[] days = receipts.day();
        int customer = from;
        int receipt = receipts.from(from);
        int before = -1;
        for (int line : found) {
            while (firstLine[receipt + 1] <= line) receipt++;
            if (days[receipt] > asOf) continue;
            if (receipt != before) {
                while (receipts.to(customer) <= receipt) customer++;
                begin(receipt, customer);
                before = receipt;
            }
            add(line);
        }
    }

    private void begin(int receipt, int customer) {
        if (buyerCount == 0 || buyers[buyerCount - 1] != customer) {
            buyers[buyerCount] = customer;
            first[buyerCount++] = count;
        }
        day[count++] = receipts.day()[receipt];
    }

    private void add(int line) {
        int taken = lines.quantity()[line];
        amount[count - 1] += lines.amount()[line];
        quantity[count - 1] += taken;
        visit[count - 1] |= taken > 0;
    }

    /// Puts what was found into its place.
    private void copy(History history, int buyer, int receipt) {
        System.arraycopy(buyers, 0, history.buyers(), buyer, buyerCount);
        for (int i = 0; i < buyerCount; i++) history.first()[buyer + i] = receipt + first[i];
        System.arraycopy(day, 0, history.day(), receipt, count);
        System.arraycopy(amount, 0, history.amount(), receipt, count);
        System.arraycopy(quantity, 0, history.quantity(), receipt, count);
        System.arraycopy(visit, 0, history.visit(), receipt, count);
    }
}
