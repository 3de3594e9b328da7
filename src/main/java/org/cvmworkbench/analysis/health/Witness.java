package org.cvmworkbench.analysis.health;

import java.util.Arrays;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Products;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.ReceiptKey;
import org.cvmworkbench.model.Text;

/// Calls lines, receipts and customers by names that people know.
final class Witness {
    private final Snapshot snapshot;
    private final Receipts receipts;
    private final Lines lines;

    Witness(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.receipts = snapshot.receipts();
        this.lines = snapshot.lines();
    }

    Example line(int line, Text says) {
        int receipt = receiptOf(line);
        return new Example(
                customerOf(receipt),
                receipts.number().text(receipt),
                receipts.day()[receipt],
                product(lines.product()[line]),
                says);
    }

    Example receipt(int receipt, Text says) {
        return new Example(customerOf(receipt), receipts.number().text(receipt), receipts.day()[receipt], "", says);
    }

    Example customer(int customer, String subject, Text says) {
        return new Example(snapshot.customers().key(customer), "", Column.NO_INT, subject, says);
    }

    static Example word(String subject, Text says) {
        return new Example("", "", Column.NO_INT, subject, says);
    }

    ReceiptKey key(int receipt) {
        return new ReceiptKey(customerOf(receipt), receipts.number().text(receipt), receipts.day()[receipt]);
    }

    /// A product's name with its key, or what there is of both.
    String product(int product) {
        Products products = snapshot.products();
        String key = products.keys().value(product);
        String name = products.attribute("name").text(product);
        return name.isEmpty() || name.equals(key) ? key : name + " (" + key + ")";
    }

    int receiptOf(int line) {
        return holder(receipts.firstLine(), line);
    }

    /// Empty for the anonymous.
    private String customerOf(int receipt) {
        int customer = holder(receipts.firstOfCustomer(), receipt);
        return customer >= receipts.customers() ? "" : snapshot.customers().key(customer);
    }

    /// The last index whose range begins at or before `item` and is not empty.
    private static int holder(int[] first, int item) {
        int found = Arrays.binarySearch(first, item);
        if (found < 0) return -found - 2;
        while (found + 1 < first.length && first[found + 1] == item) found++;
        return found;
    }
}
