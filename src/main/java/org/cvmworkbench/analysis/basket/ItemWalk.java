package org.cvmworkbench.analysis.basket;

import java.util.Arrays;
import org.cvmworkbench.columns.Snapshot;

/// Goes from receipt to receipt and tells the different items bought on each: what was only brought
/// back is not there. Belongs to one thread.
final class ItemWalk {
    private final int[] firstLine;
    private final int[] product;
    private final int[] quantity;
    private final int[] itemOf;
    private final int[] seenOn;
    private int[] items = new int[64];

    ItemWalk(Snapshot snapshot, Items items) {
        this.firstLine = snapshot.receipts().firstLine();
        this.product = snapshot.lines().product();
        this.quantity = snapshot.lines().quantity();
        this.itemOf = items.ofProduct();
        this.seenOn = new int[items.size()];
    }

    /// Goes to a receipt and says how many items it has. O(lines of the receipt).
    int follow(int receipt) {
        int count = 0;
        int mark = receipt + 1;
        for (int line = firstLine[receipt]; line < firstLine[receipt + 1]; line++) {
            int item = itemOf[product[line]];
            if (item == 0 || quantity[line] <= 0 || seenOn[item] == mark) continue;
            seenOn[item] = mark;
            if (count == items.length) items = Arrays.copyOf(items, 2 * count);
            items[count++] = item;
        }
        return count;
    }

    /// An item of the receipt gone to, in the order of its lines.
    int item(int index) {
        return items[index];
    }

    /// Whether the receipt gone to has it.
    boolean has(int item, int receipt) {
        return seenOn[item] == receipt + 1;
    }

    /// In how many receipts each item is.
    static int[] counts(Snapshot snapshot, Items items, CountedReceipts counted, int from, int to) {
        ItemWalk walk = new ItemWalk(snapshot, items);
        int[] counts = new int[items.size()];
        for (int receipt = from; receipt < to; receipt++) {
            if (!counted.in()[receipt]) continue;
            int count = walk.follow(receipt);
            for (int i = 0; i < count; i++) counts[walk.item(i)]++;
        }
        return counts;
    }
}
